/** Finer points of telling who speaks, which only `kliping/deep` carries. */
export { isAside } from './speakers/aside.js';
export { speakerBehind, speakerNext } from './speakers/fine.js';
export { isTopic } from './speakers/topic.js';
export { turnOf } from './speakers/turns.js';
