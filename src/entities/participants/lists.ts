/** Lists of people, a line each: "Hadir dalam rapat itu: 1. … 2. …". */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Shape } from '../../document/tokens.js';
import { Tag } from '../../grammar/tags.js';
import { once, type Reading } from '../../mentions/release.js';

const NUMBERED = maskOf(Tag.Number, Tag.Roman);

/** "1.", "2)": a number that the splitter took as a sentence of its own. */
const isNumber = (cells: Cells): boolean => cells.length <= 2 && hasAnyTag(cells, 0, NUMBERED);

/** By sentence: the sentence that opens the list in which it stands, or -1. */
const headsOf = once(({ cells, document: { sentences, tokens } }) => {
  const heads: number[] = [];
  let head = -1;
  let isAwaited = false;
  sentences.forEach(({ from }, s) => {
    const row = cells[s]!;
    const marked = hasTag(row, 0, Tag.Dash) || isNumber(row);
    const isNewLine = (tokens.flags[from]! & Shape.lineStart) !== 0;
    if (marked && head < 0) head = s - 1;
    else if (!marked && !isAwaited && isNewLine) head = -1;
    heads.push(head);
    isAwaited = marked && isNumber(row);
  });
  return heads;
});

/** The sentence that opens the list in which a sentence stands, or -1. */
export const listHead = (reading: Reading, sentence: number): number => headsOf(reading)[sentence]!;
