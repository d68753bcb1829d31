/** The look of pages: colours for light and dark, nothing from the network. */
import type { Kind } from './cards.js';

/** Background in light and in dark, and the line under it. */
const COLOURS: Readonly<Record<Kind, [light: string, dark: string, line: string]>> = {
  official: ['#dbe9ff', '#17345c', '#3b78d8'],
  person: ['#d6f1f6', '#0e3c46', '#2a94a8'],
  institution: ['#daf2de', '#153f20', '#3d9a52'],
  region: ['#fdeacb', '#4a330a', '#c98613'],
  date: ['#fbdfe9', '#501b33', '#d0497f'],
  event: ['#fbf2b4', '#443d04', '#a89a1d'],
  election: ['#f3ddf5', '#471d4a', '#a84cb0'],
  quote: ['#ececf0', '#2c313b', '#7d8494'],
  dateline: ['#e8e2d8', '#3a342a', '#8d7d62'],
  warning: ['#ffe1dc', '#55190f', '#d9442b'],
};

const colours = (which: 0 | 1): string =>
  Object.entries(COLOURS)
    .map(([kind, pair]) => `--${kind}:${pair[which]};--${kind}-line:${pair[2]};`)
    .join('');

const kinds = Object.keys(COLOURS)
  .map((kind) => `.kliping .k-${kind}{--bg:var(--${kind});--line:var(--${kind}-line)}`)
  .join('\n');

/** Colours and type that pages share. */
export const baseStyle = `
.kliping{--paper:#fff;--ink:#1b1d21;--faint:#565b66;--rule:#d9dce3;--tip:#fff;--link:#0b57d0;${colours(0)}color-scheme:light dark;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
@media (prefers-color-scheme:dark){.kliping{--paper:#15171b;--ink:#e9ebef;--faint:#a9b0bc;--rule:#3a3f49;--tip:#22262d;--link:#8ab4f8;${colours(1)}}}
.kliping *{box-sizing:border-box}
.kliping a{color:var(--link)}
.kliping :focus-visible{outline:3px solid var(--link);outline-offset:1px}
`;

/** The look of a marked release and its record. */
export const viewStyle = `${baseStyle}
.kliping{display:grid;gap:2rem;padding:1.5rem;margin:0 auto;max-width:76rem}
.kliping .k-text{white-space:pre-wrap;overflow-wrap:anywhere;line-height:2.1;unicode-bidi:isolate;min-width:0}
.kliping mark{color:inherit;background:var(--bg);border-bottom:2px solid var(--line);border-radius:3px;padding:1px 2px;position:relative}
.kliping mark:is(:hover,:focus){z-index:3;box-shadow:0 0 0 2px var(--line)}
.kliping mark.k-warning{background:none;border:0;text-decoration:underline wavy var(--line)}
.kliping mark[data-label]::before{content:attr(data-label);content:attr(data-label) / "";font-size:.62em;letter-spacing:.03em;color:var(--faint);margin-right:.35em;user-select:none}
.kliping mark:is(:hover:not(:has(mark:hover)),:focus:not(:has(mark:hover)))::after{content:attr(data-tip);content:attr(data-tip) / "";position:absolute;z-index:2;left:0;top:100%;width:max-content;max-width:20rem;white-space:pre-line;padding:.5rem .7rem;border:1px solid var(--line);border-radius:6px;background:var(--tip);color:var(--ink);font-size:.85rem;line-height:1.45;box-shadow:0 4px 14px #0004}
.kliping h1{font-size:1.3rem;line-height:1.3;margin:0 0 1rem}
.kliping .k-unread{color:var(--faint)}
.kliping .k-record{min-width:0;font-size:.92rem}
.kliping .k-record h2{font-size:1rem;margin:1.2rem 0 .4rem}
.kliping .k-record section{border-left:4px solid var(--line);background:var(--bg);border-radius:0 6px 6px 0;padding:.4rem .7rem;margin:.4rem 0;overflow-wrap:anywhere}
.kliping .k-record section:target{outline:3px solid var(--link)}
.kliping .k-record h3{font-size:1em;margin:0}
.kliping .k-record dl{display:grid;grid-template-columns:auto 1fr;gap:0 .7rem;margin:.2rem 0 0}
.kliping .k-record dt{color:var(--faint)}
.kliping .k-record dd{margin:0}
.kliping .k-record a{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-align:center;color:var(--ink)}
@media (min-width:64rem){.kliping{grid-template-columns:minmax(0,1fr) 24rem}.kliping .k-heading{grid-column:1/-1}}
@media (max-width:64rem){.kliping mark:is(:hover,:focus)::after{position:fixed!important;left:1rem!important;right:1rem;top:auto!important;bottom:1rem;width:auto!important;max-width:none!important}}
${kinds}
`;
