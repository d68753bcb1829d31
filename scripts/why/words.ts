/** What each word of a sentence is, by which line of `data/`, and which entries lose against others. */
import { Shape } from '../../src/document/tokens.js';
import { CaseRule, EntryType, WordFlag } from '../../src/gazetteer/compiled.js';
import { entriesAt, type Entry, type Lexicon, step } from '../../src/gazetteer/lexicon.js';
import { fits, LEADING, MAX_FORM } from '../../src/gazetteer/tagger.js';
import { type Cells, hasTag } from '../../src/grammar/cells.js';
import { Tag, TAG_NAMES } from '../../src/grammar/tags.js';
import { type Reading, textOf } from '../../src/mentions/release.js';
import { type Origin, type Origins, placeOf } from './origins.js';

/** One line of the table of words: text, tags, what is known, where it stands. */
export type WordLine = [text: string, tags: string, says: string, place: string];

/** An entry that the words match, and how it fares. */
interface Found {
  type: EntryType;
  from: number;
  to: number;
  /** Why it does not count; null when it does. */
  lost: string | null;
}

const CASE_ASKED: Readonly<Record<CaseRule, string>> = {
  [CaseRule.any]: '',
  [CaseRule.cap]: 'counts only with a capital',
  [CaseRule.upper]: 'counts only in capitals',
};

/** All entries that start at a token, longest first. */
function entriesFrom({ document, knowledge, tagged }: Reading, at: number, to: number): Found[] {
  const { tokens } = document;
  const { lexicon } = knowledge;
  const found: Found[] = [];
  let node = tokens.id[at]! < 0 ? 0 : lexicon.roots[tokens.id[at]!]!;
  for (let end = at + 1; node !== 0; end++) {
    for (const entry of entriesAt(lexicon.trie, node)) {
      const lost = fits(tokens, at, end, entry.caseRule)
        ? reasonLost(tagged.leading, at, end, entry)
        : CASE_ASKED[entry.caseRule];
      found.unshift({ type: entry.type, from: at, to: end, lost });
    }
    if (end >= to || end - at >= MAX_FORM || tokens.id[end]! < 0) break;
    node = step(lexicon.trie, node, tokens.id[end]!);
  }
  return found;
}

/** Leading entries compete for their tokens; the others only with longer ones of their type. */
function reasonLost(
  leading: Reading['tagged']['leading'],
  at: number,
  end: number,
  { type }: Entry,
): string | null {
  if (!LEADING.includes(type)) return null;
  const winner = leading[at];
  if (!winner) return 'a run of words that starts further left has it';
  if (winner.type === type && winner.length >= end - at) return null;
  if (winner.length > end - at) return `the longer ${EntryType[winner.type]} counts`;
  if (winner.type === type) return null;
  return `as long as the ${EntryType[winner.type]}, which counts first`;
}

/** "dihadiri" is looked up as "hadiri": the form under which the lexicon knows the words. */
const knownForm = ({ document, knowledge }: Reading, from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, i) => knowledge.lexicon.words[document.tokens.id[from + i]!],
  )
    .map((word) => word ?? '')
    .join(' ');

function originsOf(reading: Reading, origins: Origins, { type, from, to }: Found): Origin[] {
  const written = origins.ofEntry(type, textOf(reading.document, from, to));
  return written.length > 0 ? written : origins.ofEntry(type, knownForm(reading, from, to));
}

/** Flags of words that no single row gives. */
function flagsSay(lexicon: Lexicon, word: number): string {
  const flags = word < 0 ? 0 : lexicon.flags[word]!;
  if (flags & WordFlag.dictionary) return 'in the dictionary of roots';
  if (flags & WordFlag.common) return 'looks like an ordinary word';
  return '';
}

/** What is known of the tokens of a cell, with the lines that say so. */
function factsOf(
  reading: Reading,
  origins: Origins,
  from: number,
  to: number,
  end: number,
): [says: string, place: string][] {
  const { document, knowledge } = reading;
  const facts: [string, string][] = [];
  for (let token = from; token < to; token++) {
    const within = to - from > 1 ? `${textOf(document, token, token + 1)}: ` : '';
    for (const found of entriesFrom(reading, token, end)) {
      const isCell = found.from === from && found.to === to;
      if (found.lost !== null && found.to > to && token > from) continue;
      const words = isCell ? '' : `${textOf(document, found.from, found.to)}: `;
      for (const { row, says } of originsOf(reading, origins, found))
        facts.push([
          found.lost === null ? `${words}${says}` : `not ${words}${says} (${found.lost})`,
          placeOf(row),
        ]);
    }
    const word = document.tokens.id[token]!;
    const known = origins.ofWord(textOf(document, token, token + 1));
    const flags = word < 0 ? 0 : knowledge.lexicon.flags[word]!;
    // A word counts as part of a unit's name only with a capital.
    const mattering =
      document.tokens.flags[token]! & Shape.cap ? flags : flags & ~WordFlag.unitWord;
    const telling = known.filter(({ flag }) => (mattering & flag) !== 0);
    const once = telling.filter(
      ({ says }, i) => telling.findIndex((other) => other.says === says) === i,
    );
    for (const { row, says } of once)
      if (facts.every(([, place]) => place !== placeOf(row)))
        facts.push([`${within}${says}`, placeOf(row)]);
    const further = once.length === 0 ? flagsSay(knowledge.lexicon, word) : '';
    if (further !== '') facts.push([`${within}${further}`, '']);
  }
  return facts;
}

/** Tags of a cell, as rules write them. */
const tagsOf = (cells: Cells, i: number): string =>
  TAG_NAMES.filter((name) => hasTag(cells, i, Tag[name]))
    .map((name) => `#${name}`)
    .join(' ');

/** The words of a sentence as the first rules see them, one cell after the other. */
export function wordLines(reading: Reading, origins: Origins, sentence: number): WordLine[] {
  const { document } = reading;
  const cells = reading.cells[sentence]!;
  const lines: WordLine[] = [];
  for (let i = 0; i < cells.length; i++) {
    const [from, to] = [cells.from[i]!, cells.to[i]!];
    const text = textOf(document, from, to);
    const isMark = !/[\p{L}\p{N}]/u.test(text);
    const facts = isMark
      ? []
      : factsOf(reading, origins, from, to, document.sentences[sentence]!.to);
    const [first = ['', ''] as [string, string], ...more] = facts;
    lines.push([text, tagsOf(cells, i), ...first]);
    for (const fact of more) lines.push(['', '', ...fact]);
  }
  return lines;
}
