/** Finer points of linking bodies and people, which only `kliping/deep` carries. */
export { isAbsent, speaksApart } from '../participants/absent.js';
export { provinceOfCast } from '../participants/filed-from.js';
export { regionBeside, regionOfOffice } from './company.js';
export { headsProvincial } from './provincial.js';
export { homeTold } from '../regions/home-told.js';
export { isEcho } from '../people/echoes.js';
export { endTerms } from '../people/terms.js';
export { findHolders as participants } from '../participants/holders-told.js';
export { toldRole } from '../participants/roles-told.js';
export { isAmong, isTelling, listedUnder } from '../participants/told-parts.js';
export { sameBodies } from './same.js';
export { seatsOf } from './seats.js';
export { bodyOfTitle } from './title-bodies.js';
export { associations, ownAgencies } from './whose.js';
