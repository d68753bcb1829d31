/** Finer points of telling who speaks, which only `kliping/deep` carries. */
export { isAside } from './aside.js';
export { speakerBehind, speakerNext } from './fine.js';
export { isTopic } from './topic.js';
export { turnOf } from './turns.js';
