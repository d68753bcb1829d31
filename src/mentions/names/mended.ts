/** Where names begin and end, as far as their letters and the lines they stand in tell; only `kliping/deep`. */
import { entryOf, EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { Shape } from '../../document/tokens.js';
import type { NameCandidate } from './candidate.js';
import { foldedRun, isWord, type Reading, textOf } from '../release.js';
import { looksOrdinaryAt } from '../word-looks.js';
import { NAME_BITS } from '../token-tags.js';

/** Mends the ends of all names, each by what stands right beside it. */
export function mendEnds(reading: Reading): void {
  reading.names.forEach((name, i) => {
    cutHonors(reading, name);
    cutPairLetters(reading, name);
    cutDegree(reading, name);
    giveGluedDegree(reading, name);
    joinWrapped(reading, i);
  });
}

const isKnown = (reading: Reading, token: number): boolean => isWord(reading, token, NAME_BITS);

/** "Poco Ranaka Ibu Helydiana", "Zartenz Bpk. Hendri": words that nobody knows in front of a form of address are a place's. */
function cutHonors(reading: Reading, name: NameCandidate): void {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    if (isKnown(reading, i - 1)) return;
    const mark = markAt(reading.tagged, i, EntryType.honorific);
    if (mark?.length !== 1 || isKnown(reading, i)) continue;
    if (reading.knowledge.lexicon.data.honorifics[mark.row] !== 'civil') return;
    const behind = textOf(reading.document, i + 1, i + 2) === '.' ? i + 2 : i + 1;
    if (behind === name.to) return;
    name.honorifics = [[i, behind]];
    name.fullFrom = i;
    name.from = behind;
    return;
  }
}

/** "paslon HT-UMAR Hendri Salim": the letters of a pair end in front of the name. */
function cutPairLetters({ document }: Reading, name: NameCandidate): void {
  const { from, to } = name;
  if (to - from < 2 || from < 2 || name.fullFrom !== from) return;
  const { flags } = document.tokens;
  const isGlued = !((flags[from]! | flags[from - 1]!) & Shape.spaced);
  const areLetters = [from, from - 2].every((i) => flags[i]! & Shape.upper);
  if (!isGlued || !areLetters || flags[from + 1]! & Shape.upper) return;
  if (textOf(document, from - 1, from) === '-') name.from = name.fullFrom = from + 1;
}

/** "Hendri Saputra S, Pd., M.Pd": a degree with a comma for its full stop. */
function cutDegree(reading: Reading, name: NameCandidate): void {
  const last = name.to - 1;
  const { flags, length } = reading.document.tokens;
  if (last <= name.from || !(flags[last]! & Shape.initial) || last + 2 >= length) return;
  const [mark, rest] = [last + 1, last + 2].map((i) => textOf(reading.document, i, i + 1));
  if (mark !== ',' || !/^[A-Z][a-z]{1,3}$/.test(rest!)) return;
  if (!isDegree(reading, foldedRun(reading.document, last, last + 1) + rest!.toLowerCase())) return;
  name.degrees.unshift([last, last + 3]);
  name.to = last;
  name.fullTo = Math.max(name.fullTo, last + 3);
}

/** "Yuslinda.MM mengatakan": a degree in capitals that a full stop glues to the name. */
function giveGluedDegree(reading: Reading, name: NameCandidate): void {
  const { to, degrees, fullTo } = name;
  const { flags, length } = reading.document.tokens;
  if (degrees.length > 0 || fullTo !== to || to + 1 >= length) return;
  if (textOf(reading.document, to, to + 1) !== '.') return;
  if ((flags[to]! | flags[to + 1]!) & Shape.spaced || !(flags[to + 1]! & Shape.upper)) return;
  if (flags[to + 1]! & Shape.initial || flags[to - 1]! & Shape.upper) return;
  if (!isDegree(reading, foldedRun(reading.document, to + 1, to + 2))) return;
  degrees.push([to + 1, to + 2]);
  name.fullTo = to + 2;
}

function isDegree({ knowledge: { lexicon } }: Reading, letters: string): boolean {
  const id = lexicon.wordIds.get(letters);
  return id !== undefined && entryOf(lexicon, id, EntryType.degree) !== undefined;
}

/** Characters of a line that a blank would have gone on with, at least. */
const SHORTEST_LINE = 50;
/** Words of a name in its next line, at most. */
const MOST_WRAPPED = 2;

/** "… dipimpin oleh Empep Andri", and "Setiawan oleh" in the next line: the line ends inside a name. */
function joinWrapped(reading: Reading, at: number): void {
  const { names, document } = reading;
  const { tokens, text } = document;
  const name = names[at]!;
  const { from, to } = name;
  if (from === to || name.fullTo !== to || to >= tokens.length) return;
  if (!(tokens.flags[to]! & Shape.lineStart)) return;
  const lineStart = text.lastIndexOf('\n', tokens.end[to - 1]! - 1) + 1;
  if (tokens.end[to - 1]! - lineStart < SHORTEST_LINE) return;
  if (text.slice(tokens.end[to - 1], tokens.start[to]).split('\n').length > 2) return;
  let end = to;
  while (end < to + MOST_WRAPPED && isNameWord(reading, end)) end++;
  if (end === to || !(tokens.flags[end]! & Shape.lower)) return;
  name.to = name.fullTo = end;
  // What is left of those that it takes in has no words.
  for (let next = at + 1; (names[next]?.to ?? Infinity) <= end; next++)
    Object.assign(names[next]!, {
      from: names[next]!.to,
      sure: false,
      attested: false,
      speaking: false,
    });
}

/** A known name, or a capitalised word that is nothing else. */
function isNameWord(reading: Reading, i: number): boolean {
  const { flags, bits, length } = reading.document.tokens;
  if (i >= length || !(flags[i]! & Shape.cap) || flags[i]! & Shape.upper) return false;
  if (isKnown(reading, i)) return !isWord(reading, i, WordFlag.common);
  return bits[i] === 0 && !looksOrdinaryAt(reading.document, i);
}
