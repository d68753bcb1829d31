/** Dates that are not written as they should, which only `kliping/deep` reads. */
export { releaseParsers as dateParsers } from '../../chrono/spelled.js';
export { readFurther } from '../further.js';
