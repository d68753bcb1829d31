/** The honorifics and ranks in front of a name. */
import type { Cells } from '../../grammar/cells.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { isGluedDot } from './words.js';
import type { Reading } from '../release.js';

/** More words of honour stand in front of no name. */
const MOST = 24;

/** Collects the honorifics in front of a name; returns the cell behind them. */
export function honorificsFrom(
  reading: Reading,
  cells: Cells,
  at: number,
  honorifics: [number, number][],
): number {
  let i = at;
  for (let count = 0; count < MOST; count++) {
    const next = honorificEnd(reading, cells, i);
    if (next === i) break;
    if (continuesRank(reading, honorifics, cells.from[i]!))
      honorifics[honorifics.length - 1]![1] = cells.to[next - 1]!;
    else honorifics.push([cells.from[i]!, cells.to[next - 1]!]);
    i = next;
  }
  return i;
}

/** Honorifics that only persons have; "Bapak", "Ibu" also address offices. */
export function isTelling(reading: Reading, token: number): boolean {
  return markAt(reading.tagged, token, EntryType.honorific) !== undefined;
}

/** "Letkol" + "Inf" is one rank. */
function continuesRank(
  reading: Reading,
  honorifics: readonly [number, number][],
  token: number,
): boolean {
  const last = honorifics[honorifics.length - 1];
  return (
    last !== undefined && last[1] === token && isRank(reading, last[0]) && isRank(reading, token)
  );
}

/** A rank in the middle of a run of capitals begins the next name. */
export function startsRank(reading: Reading, cells: Cells, i: number): boolean {
  return cells.to[i]! - cells.from[i]! === 1 && isRank(reading, cells.from[i]!);
}

/** "Kombes Pol Hari Muharam": a rank ends in front of cell `i`. */
export function isBehindRank(reading: Reading, cells: Cells, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - LONGEST_RANK; at--) {
    const mark = markAt(reading.tagged, cells.from[at]!, EntryType.honorific);
    if (mark && cells.from[at]! + mark.length === cells.from[i])
      return isRank(reading, cells.from[at]!);
  }
  return false;
}

/** Cells of "Brigjen TNI (Mar)". */
const LONGEST_RANK = 5;

function isRank(reading: Reading, token: number): boolean {
  const mark = markAt(reading.tagged, token, EntryType.honorific);
  const cls = mark && reading.knowledge.lexicon.data.honorifics[mark.row];
  return cls === 'military' || cls === 'police';
}

/** Cell behind the honorific that starts at cell `i`, or `i`. */
function honorificEnd(reading: Reading, cells: Cells, i: number): number {
  if (i >= cells.length) return i;
  const mark = markAt(reading.tagged, cells.from[i]!, EntryType.honorific);
  if (!mark || cells.to[i]! - cells.from[i]! > mark.length) return i;
  const end = cells.from[i]! + mark.length;
  let next = i;
  while (next < cells.length && cells.to[next]! <= end) next++;
  if (cells.to[next - 1] !== end) return i;
  if (next >= cells.length) return next;
  const stop =
    isGluedDot(reading, cells, next) || reading.knowledge.fine?.isStopSlip(reading, cells, next);
  return stop ? next + 1 : next;
}
