/** The two narrow chrono instances that the core runs on short windows. */
import { casual, Chrono } from 'chrono-node/id';
import { dayMonthParser, monthParser, slashParser, timeParser } from './parsers.js';

const own = [dayMonthParser, slashParser, monthParser, timeParser];

/** Dates written out; nothing relative. */
export const explicitChrono: Chrono = /* @__PURE__ */ new Chrono({ parsers: own, refiners: [] });

/** chrono's own Indonesian instance: "kemarin", "besok", "dua hari lalu", "pekan depan". */
export const relativeChrono: Chrono = casual;
