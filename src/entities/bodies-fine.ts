/** Finer points of linking bodies and people, which only `kliping/deep` carries. */
export { isAbsent, speaksApart } from './absent.js';
export { provinceOfCast } from './cast.js';
export { regionBeside, regionOfOffice } from './company.js';
export { headsProvincial } from './provincial.js';
export { homeTold } from './home-told.js';
export { isEcho } from './echoes.js';
export { endTerms } from './terms.js';
export { findHolders as participants } from './holders-told.js';
export { toldRole } from './roles-told.js';
export { isAmong, isTelling, listedUnder } from './told-parts.js';
export { sameBodies } from './same-bodies.js';
export { seatsOf } from './seats-of-bodies.js';
export { bodyOfTitle } from './title-bodies.js';
export { associations, ownAgencies } from './whose-bodies.js';
