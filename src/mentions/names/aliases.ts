/** Names that somebody is called by besides their own, as brackets and "atau" tell; only `kliping/deep`. */
import {
  type Cells,
  type Chunk,
  collapse,
  hasAnyTag,
  hasTag,
  maskOf,
  mayHold,
} from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { isDoing } from './cues.js';
import { emptyName, type NameCandidate } from './candidate.js';
import { titleInFront } from './inside.js';
import { NAME } from './words.js';
import { foldedRun, type Reading, textOf } from '../release.js';

const NAMED = maskOf(Tag.Name);

/** Gives names their aliases, and letters that stand for somebody in brackets a name wherever they stand again. */
export function tellAliases(reading: Reading): void {
  const letters = new Set<string>();
  for (const cells of reading.cells) {
    if (!mayHold(cells, NAMED)) continue;
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Name)) continue;
      addBracketed(reading, cells, i, letters);
      addQuoted(reading, cells, i);
      addEither(reading, cells, i);
    }
  }
  if (letters.size > 0) nameLetters(reading, letters);
}

const nameAt = ({ names }: Reading, cells: Cells, i: number): NameCandidate =>
  names[cells.ref[i]!]!;

const wordsOf = ({ from, to }: NameCandidate): number => to - from;

/** "Andi Rudi Latif (Bang Arul)", "Suhardi Duka (SDK)": one word with a form of address, or letters of the name. */
function addBracketed(reading: Reading, cells: Cells, i: number, letters: Set<string>): void {
  if (!hasTag(cells, i + 1, Tag.Open) || !hasTag(cells, i + 3, Tag.Close)) return;
  const name = nameAt(reading, cells, i);
  if (name.alias || wordsOf(name) < 2) return;
  const inner = i + 2;
  if (hasTag(cells, inner, Tag.Name)) {
    const called = nameAt(reading, cells, inner);
    if (wordsOf(called) === 1 && called.fullFrom < called.from)
      name.alias = [called.from, called.to];
    return;
  }
  if (!hasTag(cells, inner, Tag.Upper) || hasAnyTag(cells, inner, KNOWN)) return;
  const [from, to] = [cells.from[inner]!, cells.to[inner]!];
  const written = foldedRun(reading.document, from, to);
  if (!spells(foldedRun(reading.document, name.from, name.to), written)) return;
  name.alias = [from, to];
  letters.add(written);
}

/** "Sahabudin “Raja Zima” yang": what somebody is called stands in quotation marks behind the name. */
function addQuoted(reading: Reading, cells: Cells, i: number): void {
  const isMarked = hasTag(cells, i + 1, Tag.Quote) && hasTag(cells, i + 3, Tag.Quote);
  if (!isMarked || !hasTag(cells, i + 2, Tag.Name)) return;
  const [name, called] = [nameAt(reading, cells, i), nameAt(reading, cells, i + 2)];
  name.alias ??= [called.from, called.to];
  // The longer one would be told of first.
  if (wordsOf(called) > wordsOf(name))
    Object.assign(called, { sure: false, attested: false, speaking: false });
}

const KNOWN = maskOf(Tag.Institution, Tag.NationalBody, Tag.Region, Tag.Office, Tag.Title);

/** Letters of a name that are used for it. */
const LETTERS = /^[a-z]{2,4}$/;

/** "sdk" of "suhardi duka": in their order, the first one first. */
function spells(name: string, letters: string): boolean {
  if (!LETTERS.test(letters) || letters[0] !== name[0]) return false;
  let at = -1;
  return [...letters].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
}

/** What is told of whoever is called by the one name or the other. */
const ENDS = maskOf(Tag.Comma, Tag.Close, Tag.Reporting);

/** "Ketua DPRK Siak, Ismail A. Jalil atau Zayahwa, hadir": one word behind the whole name of somebody with an office. */
function addEither(reading: Reading, cells: Cells, i: number): void {
  const other = i + 2;
  if (!hasTag(cells, i + 1, Tag.Nickname) || !hasTag(cells, i + 1, Tag.Conj)) return;
  if (!hasTag(cells, other, Tag.Name) || hasTag(cells, other + 1, Tag.Title)) return;
  const [name, called] = [i, other].map((at) => nameAt(reading, cells, at)) as [
    NameCandidate,
    NameCandidate,
  ];
  if (name.alias || wordsOf(name) < 2) return;
  if (sharesWord(reading, name, called)) {
    name.alias = [called.from, called.to];
    called.alias ??= [called.from, called.from + 1];
    return;
  }
  if (wordsOf(called) > 1) return;
  const title = titleInFront(cells, i);
  if (title < 0 || hasTag(cells, title, Tag.PluralTitle)) return;
  if (hasAnyTag(cells, other + 1, ENDS) || isDoing(reading, cells, other + 1))
    name.alias = [called.from, called.to];
}

/** Shortest word by which two names tell that they are one person's. */
const SHORTEST_SHARED = 4;

/** "Ragowo Hediprasetyo Djoyo atau Didit Hediprasetyo" */
function sharesWord({ document }: Reading, name: NameCandidate, called: NameCandidate): boolean {
  const own = foldedRun(document, name.from, name.to).split(' ');
  const words = foldedRun(document, called.from, called.to).split(' ');
  return words.some((word) => word.length >= SHORTEST_SHARED && own.includes(word));
}

/** Makes a name of every cell that is written like the letters and is nothing else. */
function nameLetters(reading: Reading, letters: ReadonlySet<string>): void {
  const { document } = reading;
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    for (let i = 0; i < cells.length; i++) {
      const [from, to] = [cells.from[i]!, cells.to[i]!];
      if (to - from > 1 || !(document.tokens.flags[from]! & Shape.upper)) continue;
      if (hasAnyTag(cells, i, TAKEN)) continue;
      if (!letters.has(foldedAt(document.tokens, document.text, from))) continue;
      if (isBracket(reading, from)) continue;
      const ref = reading.names.push(emptyName(from, to, sentence)) - 1;
      chunks.push({ from: i, to: i + 1, tags: NAME, ref });
    }
    return collapse(cells, chunks);
  });
}

const TAKEN = maskOf(Tag.Name, Tag.Institution, Tag.NationalBody, Tag.Title);

/** The letters stand in their own brackets, which are no further mention. */
const isBracket = ({ document }: Reading, token: number): boolean =>
  token > 0 && textOf(document, token - 1, token) === '(';
