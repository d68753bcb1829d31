/** Finer points of linking bodies, which only `kliping/deep` carries. */
export { sameBodies } from './same-bodies.js';
export { seatsOf } from './seats-of-bodies.js';
export { associations, ownAgencies } from './whose-bodies.js';
