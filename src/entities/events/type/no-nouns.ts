/** Words for events that are of another type than they look, or of none; only `kliping/deep` tells. */
import { foldedAt, Shape } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { isTheme } from '../name/name.js';
import type { EventNoun } from './nouns.js';
import { addVote } from './verbs-fine.js';
import type { Votes } from './votes.js';

/** "CreatiFest": the second half of a word; "Nomor 12/PHPU": part of a number. */
export function isTail({ document: { tokens } }: Reading, { from }: EventNoun): boolean {
  const { start, end, flags } = tokens;
  if (from === 0 || end[from - 1] !== start[from]) return false;
  if (flags[from - 1]! & (Shape.cap | Shape.lower)) return true;
  return from > 1 && end[from - 2] === start[from - 1] && (flags[from - 2]! & Shape.digit) !== 0;
}

/** Cells between the quotation mark and the noun, at most. */
const THEME_REACH = 10;

/** 'dengan tema "Menjaga Konsolidasi …"': what it was about, in quotation marks; but 'acara bertajuk "Festival Kopi"'. */
export function isInTheme(reading: Reading, cells: Cells, c: number): boolean {
  let i = c - 1;
  while (i > 0 && c - i <= THEME_REACH && !hasAnyTag(cells, i, MARKS)) i--;
  return i > 0 && hasTag(cells, i, Tag.Quote) && isThemeAt(reading, cells, i - 1);
}

function isThemeAt(reading: Reading, cells: Cells, i: number): boolean {
  const token = i < 0 ? -1 : cells.to[i]! - 1;
  return token >= 0 && isTheme(reading, token) && !isWord(reading, token, WordFlag.eventLead);
}

const MARKS = maskOf(Tag.Quote, Tag.Period, Tag.Colon);

/** "di halaman upacara kantor Gubernur", "di ruang rapat": what a house in small letters is for. */
export function isOfPlace({ tagged, document }: Reading, cells: Cells, c: number): boolean {
  if (c < 2 || !hasTag(cells, c, Tag.Lower) || !hasTag(cells, c - 2, Tag.Locative)) return false;
  const head = cells.from[c - 1]!;
  const small = (document.tokens.flags[head]! & Shape.cap) === 0;
  return small && markAt(tagged, head, EntryType.venueHead)?.length === 1;
}

/** Leaves nothing of a noun but its place. */
export function unmake(votes: Votes, noun: EventNoun): void {
  if (!noun.late && noun.type !== '') addVote(votes, noun.type, -noun.score);
  noun.score = 0;
  noun.nameTo = noun.from;
}

/** "rapat pleno rekapitulasi …. Rapat pleno itu dibuka": of the type of the longer one told before; by its first two words. */
export function retype(
  { document }: Reading,
  types: Map<string, string>,
  noun: EventNoun,
  votes: Votes,
): void {
  const words = noun.to - noun.from;
  if (words < 2 || noun.title) return;
  const head = [noun.from, noun.from + 1]
    .map((token) => foldedAt(document.tokens, document.text, token))
    .join(' ');
  const type = types.get(head);
  if (words > 2 && type === undefined) types.set(head, noun.type);
  if (words > 2 || type === undefined || type === noun.type) return;
  if (!noun.late) {
    addVote(votes, noun.type, -noun.score);
    addVote(votes, type, noun.score);
  }
  noun.type = type;
}
