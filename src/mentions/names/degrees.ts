/** The degrees behind a name. */
import type { Cells } from '../../grammar/cells.js';
import { CaseRule, entryOf, EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { isGluedDot } from './words.js';
import type { Reading } from '../release.js';

/** Most parts that full stops part in a degree ("S.Pd.I." has three). */
const MOST_PARTS = 5;

/**
 * Number of cells that the degree at cell `i` takes, or 0. Full stops and
 * spaces do not matter: the letters are joined and looked up ("M. Si" → "msi").
 */
export function degreeAt(reading: Reading, cells: Cells, i: number): number {
  const { fine, lexicon } = reading.knowledge;
  const { tokens, text } = reading.document;
  let joined = '';
  let best = 0;
  for (let part = 0, at = i; part < MOST_PARTS; part++) {
    if (
      at >= cells.length ||
      cells.to[at]! - cells.from[at]! !== 1 ||
      !isLetters(reading, cells.from[at]!)
    )
      break;
    const token = cells.from[at]!;
    const apart = fine?.isApart(reading, cells, at);
    const next = apart || (at + 1 < cells.length && isGluedMark(reading, cells, at + 1));
    if (part > 0 || next) joined += foldedAt(tokens, text, token);
    const word = part === 0 ? tokens.id[token]! : (lexicon.wordIds.get(joined) ?? -1);
    const known = word < 0 ? undefined : entryOf(lexicon, word, EntryType.degree);
    if (known && (part > 0 || isWritten(reading, cells.from[at]!, known.caseRule)))
      best = at + 1 - i;
    if (!next) break;
    at += apart ? 1 : 2;
  }
  return best;
}

/** "S.Pd", and the slip "S,Pd": a mark without a space on either side. */
export function isGluedMark(reading: Reading, cells: Cells, i: number): boolean {
  if (isGluedDot(reading, cells, i)) return true;
  const { tokens, text } = reading.document;
  const token = cells.from[i]!;
  const spaced = (at: number): boolean =>
    at >= tokens.length || (tokens.flags[at]! & Shape.spaced) !== 0;
  return text[tokens.start[token]!] === ',' && !spaced(token) && !spaced(token + 1);
}

function isLetters(reading: Reading, token: number): boolean {
  return (reading.document.tokens.flags[token]! & (Shape.cap | Shape.lower)) !== 0;
}

/** A degree without full stops must be written with its capitals: "SH", "SE", "MSi". */
function isWritten(reading: Reading, token: number, rule: CaseRule): boolean {
  const flags = reading.document.tokens.flags[token]!;
  return (flags & (rule === CaseRule.upper ? Shape.upper : Shape.cap)) !== 0;
}

/** A degree inside a run of capitals must be written as one: "SH", "S.Pd", not a name that looks like it. */
export function isDegreeHere(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  const bits = cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
  if (degreeAt(reading, cells, i) > 1) return true;
  return !(bits & WordFlag.given) || (reading.document.tokens.flags[token]! & Shape.upper) !== 0;
}

const COMMA = 0x2c;
const DOT = 0x2e;

/** Collects the degrees behind a name; returns the cell behind them. */
export function degreesFrom(
  reading: Reading,
  cells: Cells,
  at: number,
  degrees: [number, number][],
): number {
  const { tokens } = reading.document;
  const isMark = (i: number, code: number): boolean =>
    i < cells.length &&
    (tokens.flags[cells.from[i]!]! & Shape.punct) !== 0 &&
    tokens.codes[tokens.start[cells.from[i]!]!] === code;
  let end = at;
  let i = at;
  for (;;) {
    // "Hendri Saputra,. S.Ag", "Hendri Saputra., S.Ag": slips.
    while (isMark(i, COMMA) || (isMark(i, DOT) && (isMark(i - 1, COMMA) || isMark(i + 1, COMMA))))
      i++;
    const length = degreeAt(reading, cells, i);
    if (length === 0) return end;
    const first = cells.from[i]!;
    i += length;
    if (i < cells.length && isGluedDot(reading, cells, i)) i++;
    degrees.push([first, cells.to[i - 1]!]);
    end = i;
  }
}
