/** Offices by which a release calls somebody named before: "mantan rektor termuda di Unri itu ingin"; only `kliping/deep` reads them. */
import { isOneOf } from './linking.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { type Cells, hasAnyTag, hasTag, mayHold, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import { isSubject } from './holders.js';
import { giveMate } from './mates.js';
import type { Attachment, Place } from './officials.js';
import { isVerb } from './behind.js';
import { foldedRun, isWord, type Reading, textOf } from '../release.js';

const TITLED = maskOf(Tag.Title);

/** Marks the titles that stand for whoever was named before, with more words in front of "itu" than rules tell. */
function markEpithets(reading: Reading, found: readonly Attachment[]): void {
  const held = new Set(found.map(({ title }) => title));
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || held.has(cells.ref[i]!)) continue;
      const title = reading.titles[cells.ref[i]!]!;
      if (title.told || title.anaphoric || !isSubject(cells, i)) continue;
      const end = epithetEnd(reading, cells, i);
      if (end < 0 || !goesOn(reading, cells, end + 1)) continue;
      title.anaphoric = true;
      title.to = cells.to[wordsEnd(cells, i, end)]!;
      // "Ketua Tim Pemenangan Paslon Aman itu": another body than that of the Ketua named before.
      if (title.institution < 0 && title.to - title.from > 1)
        title.body ??= foldedRun(reading.document, title.from + 1, title.to);
    }
  }
}

/** The last cell of the office itself: its years and where it is held stand behind. */
function wordsEnd(cells: Cells, i: number, end: number): number {
  for (let at = i + 1; at < end; at++) {
    const isYears = hasTag(cells, at, Tag.Number) || hasTag(cells, at + 1, Tag.Number);
    if (isYears || hasTag(cells, at, Tag.Lower)) return at - 1;
  }
  return end - 1;
}

/** Cells between a title and its "itu", at most. */
const REACH = 14;

/** What no words that go on with a title hold. */
const ENDS = maskOf(Tag.Comma, Tag.Period, Tag.Colon, Tag.Quote, Tag.Title);

/** What tells that the words in small letters are no part of an office. */
const NO_PART = WordFlag.verbal | WordFlag.pronoun | WordFlag.subordinator;

/** The cell of "itu" behind the title at `i` and the words that go on with it, or -1. */
function epithetEnd(reading: Reading, cells: Cells, i: number): number {
  const { standing } = reading.titles[cells.ref[i]!]!;
  for (let at = i + 1; at <= i + REACH && at < cells.length; at++) {
    if (isDeictic(reading, cells, at)) {
      // "Bupati dalam rapat itu": the word in front is no part of an office that is held.
      const isTold = standing === 'former' || !hasTag(cells, at - 1, Tag.Lower);
      return at > i + 1 && isTold ? at : -1;
    }
    if (hasAnyTag(cells, at, ENDS)) return -1;
    if (hasTag(cells, at, Tag.Lower) && !isPart(reading, cells, at, standing)) return -1;
  }
  return -1;
}

const isDeictic = (reading: Reading, cells: Cells, at: number): boolean =>
  hasTag(cells, at, Tag.Lower) && isWord(reading, cells.from[at]!, WordFlag.deictic);

/** A word in small letters of an office: "termuda", "di" in front of a place, "periode" in front of years. */
function isPart(reading: Reading, cells: Cells, at: number, standing: string): boolean {
  if (hasTag(cells, at, Tag.Locative) || hasTag(cells, at + 1, Tag.Number)) return true;
  const leads = isWord(reading, cells.from[at]!, WordFlag.nameGlue) && standing === 'former';
  if (leads) return true;
  if (hasTag(cells, at, Tag.Reporting) || isWord(reading, cells.from[at]!, NO_PART)) return false;
  return standing === 'former' && !isVerb(reading, cells, at);
}

/** "ingin menyerap", "berkoordinasi". */
const isActing = (reading: Reading, cells: Cells, i: number): boolean =>
  isVerb(reading, cells, i) ||
  textOf(reading.document, cells.from[i]!, cells.to[i]!).startsWith('ber');

/** A verb, one behind a word of little weight, or a comma and a verb stands at a cell. */
function goesOn(reading: Reading, cells: Cells, at: number): boolean {
  for (let i = at; i < at + 3 && i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Lower) && isActing(reading, cells, i)) return true;
    const isSmall = hasTag(cells, i, Tag.Lower) && hasTag(cells, i, Tag.Common);
    if (!isSmall && !(i === at && hasTag(cells, i, Tag.Comma))) return false;
  }
  return false;
}

/** "Wabup yang juga Ketua Tim Siak datang": the second is one more office of the only one who was told to hold the first. */
function attachBeside({ reading, cells, match, found }: Place): number {
  const [first, title] = ['first', 'title'].map(
    (group) => cells.ref[groupOf(match, group)!.from]!,
  ) as [number, number];
  const isNamed = hasAnyTag(cells, match.to, NAMING) || hasAnyTag(cells, match.from - 1, NAMED);
  const name = isNamed ? -1 : onlyHolder(reading, found, first);
  if (name < 0) return match.from + 1;
  found.push({ title, name, further: true });
  return match.to;
}

/** What tells that the holder is named behind, or stands in front. */
const NAMING = maskOf(Tag.Cap, Tag.Name, Tag.Honorific, Tag.Comma);
const NAMED = maskOf(Tag.Name, Tag.Comma, Tag.Close);

/** The name of the one person who holds the office of a title that names nobody, or -1. */
function onlyHolder(reading: Reading, found: readonly Attachment[], first: number): number {
  const { office, standing, regional, from, to } = reading.titles[first]!;
  const text = foldedRun(reading.document, from, to);
  let holder = -1;
  for (let k = found.length - 1; k >= 0 && k >= found.length - MOST_FOUND; k--) {
    const { title, name } = found[k]!;
    const held = reading.titles[title]!;
    if (held.office !== office || held.standing !== standing) continue;
    const isWhole = regional || text === foldedRun(reading.document, held.from, held.to);
    if (!isWhole || (holder >= 0 && !shareWord(reading, holder, name))) return -1;
    holder = name;
  }
  return holder;
}

/** Offices given so far that are looked at, from the last one. */
const MOST_FOUND = 64;

/** Two names that may be those of one person. */
function shareWord({ names, document }: Reading, a: number, b: number): boolean {
  const [one, other] = [names[a]!, names[b]!];
  const words = foldedRun(document, one.from, one.to).split(' ');
  return foldedRun(document, other.from, other.to)
    .split(' ')
    .some((word) => words.includes(word));
}

/** "Hendri selaku Danpos Zartenz": an unknown word behind the office, or one with a number, is no person. */
function attachAsUnknown(place: Place): number {
  const { reading, cells, match } = place;
  const [title, of] = ['title', 'of'].map((group) => groupOf(match, group)!.from) as [
    number,
    number,
  ];
  if (giveMate(place, title)) return of;
  const behind = reading.names[cells.ref[of]!]!;
  const isThing = !behind.sure || hasTag(cells, of + 1, Tag.Number);
  const isUnknown = isThing && behind.to - behind.from === 1 && behind.honorifics.length === 0;
  const { sure } = reading.names[cells.ref[match.from]!]!;
  if (!isUnknown || !sure) return match.from + 1;
  give(place, cells.ref[title]!, match.from);
  return of + 1;
}

/** "Ketua merangkap Anggota KPU Siak": the body behind the second is that of the first, too. */
function shareBodies(reading: Reading, found: readonly Attachment[]): void {
  const holders = new Map(found.map(({ title, name }) => [title, name]));
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 0; i + 2 < cells.length; i++) {
      const isJoined = hasTag(cells, i, Tag.Title) && hasTag(cells, i + 2, Tag.Title);
      if (!isJoined || !hasTag(cells, i + 1, Tag.Lower)) continue;
      const [first, second] = [reading.titles[cells.ref[i]!]!, reading.titles[cells.ref[i + 2]!]!];
      const isOnes = holders.get(cells.ref[i]!) === holders.get(cells.ref[i + 2]!);
      const isBare = first.to - first.from === 1 && !first.regional && first.body === null;
      if (!isOnes || !isBare || second.institution < 0) continue;
      if (isOneOf(reading, first.office, 'board') && isOneOf(reading, second.office, 'board'))
        first.institution = second.institution;
    }
  }
}

/** "mantan caleg", "eks cawapres": somebody who stood for an office, and never held it. */
function markSought(reading: Reading): void {
  const { offices } = reading.knowledge.lexicon.data;
  for (const title of reading.titles) {
    if (title.standing !== 'former') continue;
    for (let i = title.from; i < title.to; i++) {
      const mark = reading.tagged.leading[i];
      if (mark?.type !== EntryType.office) continue;
      title.standing = offices[mark.row]!.standing ?? title.standing;
      break;
    }
  }
}

/** "Ketua DPRD Siak, Hendri, Sekda, Gunawan dan undangan": a title and its holder by turns, each between commas. */
function attachByTurns(place: Place): number {
  const { cells, match } = place;
  for (let i = match.from; i + 2 < match.to; i += 4) give(place, cells.ref[i]!, i + 2);
  return match.to;
}

/** "Hendri Kadis Sosial, Gunawan, Asisten III": the office in front of the comma is Hendri's, the one behind is Gunawan's. */
function attachByTitle(place: Place): number {
  const { reading, cells, match, named } = place;
  const isOwned = named.has(cells.ref[match.from]!) || hasAnyTag(cells, match.from - 1, OWNED);
  const isSure = [match.from, match.to - 3].every((i) => reading.names[cells.ref[i]!]!.sure);
  const isLast = !hasTag(cells, match.to, Tag.Name) && !hasTag(cells, match.to + 1, Tag.Name);
  if (isOwned || !isSure || !isLast) return match.from + 1;
  give(place, cells.ref[match.from + 1]!, match.from);
  give(place, cells.ref[match.to - 1]!, match.to - 3);
  return match.to;
}

/** What tells that the office of the next name stands in front of it. */
const OWNED = maskOf(Tag.Title, Tag.Comma);

/** By rule: records a match and returns the cell to go on from. */
export const ATTACH_BESIDES: Readonly<Record<string, (place: Place) => number>> = {
  'office-also-office': attachBeside,
  'name-as-unknown': attachAsUnknown,
  'name-as-unknown-last': attachAsUnknown,
  'titles-by-turns': attachByTurns,
  'name-title-next': attachByTitle,
  'title-sent-holder': (place) =>
    give(place, place.cells.ref[place.match.from]!, groupOf(place.match, 'name')!.from),
};

/** Tells the offices by which somebody named before is called, and what joined offices share. */
export function settleEpithets(reading: Reading, found: readonly Attachment[]): void {
  markEpithets(reading, found);
  shareBodies(reading, found);
  markSought(reading);
}
