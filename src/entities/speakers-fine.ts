/** Finer points of telling who speaks, which only `kliping/deep` carries. */
export { isUnnamedSpeaking, speakerBehind } from './speakers/fine.js';
