/** Who holds which title: names and titles tied by the rules of `data/rules/officials.tsv`. */
import { type Cells, hasTag } from '../../grammar/cells.js';
import { groupOf, longestAt, type RuleMatch } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import {
  isBarePlace,
  isBodyBehindOwnedTitle,
  isBuilding,
  isDegreed,
  isNextItem,
  isNextSubject,
  isPartOfBody,
  isPersonsName,
  isPlace,
  isSubject,
  isUnknownBody,
  leadsToName,
} from './holders.js';
import { attachCandidates, attachPair } from '../pairs/pairs.js';
import { giveUp, type Reading } from '../release.js';
import type { TitleCandidate } from '../titles/titles.js';

/** A title given to a name. */
export interface Attachment {
  title: number;
  name: number;
  /** "Azrul yang juga Ketua …", "Azrul merupakan Ketua …": an office besides those that the person has elsewhere. */
  further?: boolean;
}

/** A rule that matched in a sentence, and what the sentence has given so far. */
export interface Place {
  reading: Reading;
  sentence: number;
  cells: Cells;
  match: RuleMatch;
  /** Names that have their title. */
  named: Set<number>;
  found: Attachment[];
}

/** Finds the attachments of every sentence, in order. */
export function attachTitles(reading: Reading): Attachment[] {
  const found: Attachment[] = [];
  const rules = reading.knowledge.rules['officials']!;
  const named = new Set<number>();
  reading.cells.forEach((cells, sentence) => {
    for (let i = 0; i < cells.length;) {
      const match = longestAt(cells, i, rules);
      const end = match ? attach({ reading, sentence, cells, match, named, found }) : i + 1;
      i = Math.max(end, i + 1);
    }
  });
  reading.knowledge.fine?.attachFar(reading, found);
  return found;
}

/** Rules in which the name stands right behind its title. */
const BEHIND_TITLE: ReadonlySet<string> = new Set(['title-name', 'title-body-name']);

/** Rules about several people at once, each with its own way to tell who holds what. */
const OF_SEVERAL: Readonly<Record<string, (place: Place) => number>> = {
  'two-offices-pair': attachPair,
  'pair-as-offices': attachPair,
  pair: attachCandidates,
  ticket: attachCandidates,
};

/** Records a match; returns the cell to go on from. */
function attach(place: Place): number {
  const { reading, match } = place;
  const ofSeveral = reading.knowledge.fine?.ATTACH_FINE[match.rule.id] ?? OF_SEVERAL[match.rule.id];
  const behind = ofSeveral?.(place) ?? -1;
  if (behind >= 0) return behind;
  const { titles, names } = partsOf(place);
  // The holder is one of the two names: the second where the first is part of a body's.
  if (match.rule.id === 'title-body-name') names.splice(isPartOfBody(place, names[0]!) ? 0 : 1, 1);
  const end = endOfNone(place, titles, names);
  if (end >= 0) return end;
  return give(place, titles, names);
}

/** The cells of the match's titles and names; "(Ketua)" is given to the name in front of it at once. */
function partsOf({ cells, match, named, found }: Place): { titles: number[]; names: number[] } {
  const titles: number[] = [];
  const names: number[] = [];
  for (let i = match.from; i < match.to; i++) {
    if (hasTag(cells, i, Tag.Name)) names.push(i);
    else if (!hasTag(cells, i, Tag.Title)) continue;
    else if (hasTag(cells, i - 1, Tag.Open) && names.length > 0) {
      const name = names[names.length - 1]!;
      found.push({ title: cells.ref[i]!, name: cells.ref[name]! });
      named.add(cells.ref[name]!);
    } else titles.push(i);
  }
  return { titles, names };
}

/** The cell to go on from where the match ties no title to a name; else -1. */
function endOfNone(place: Place, titles: readonly number[], names: readonly number[]): number {
  const { reading, cells, match } = place;
  const { id } = match.rule;
  if (BEHIND_TITLE.has(id)) {
    const why = whyNoHolder(place, names[0]!);
    if (why !== null) return lose(place, why);
  }
  if (titles.length > 0 && isBuilding(place, titles[0]!))
    return lose(place, 'the office of a building');
  if (id.startsWith('anaphora')) {
    const told = id === 'anaphora-led' || isSubject(cells, match.from);
    if (told) reading.titles[cells.ref[titles[0]!]!]!.anaphoric = true;
    return match.to;
  }
  if (id === 'degreed-title' && !isDegreed(place)) {
    lose(place, 'no degree ends the name in front');
    return match.from + 1;
  }
  if (id === 'name-told-title' && !reading.titles[cells.ref[titles[0]!]!]!.told)
    return lose(place, 'nothing tells that the office is that of the name in front');
  const doubtful = id === 'title-bracketed-name' || id === 'title-colon-name';
  if (doubtful && !isPersonsName(place, names[0]!))
    return lose(place, "nothing tells that what stands there is somebody's name");
  return -1;
}

/** What the word behind a title is instead of its holder; null where it is the holder. */
function whyNoHolder(place: Place, name: number): string | null {
  if (isBodyBehindOwnedTitle(place, name))
    return 'the unknown word behind it is the body of the name in front';
  if (isNextItem(place, name)) return 'the unknown word is one more of a list';
  if (isBarePlace(place, name)) return 'the unknown word is the place whose office it is';
  if (isUnknownBody(place, name) || place.reading.knowledge.fine?.isLoneWord(place, name))
    return 'the unknown word is the body whose office it is';
  return null;
}

/** Notes why the match gives nothing; returns the cell behind it. */
export function lose({ reading, cells, match }: Place, why: string): number {
  giveUp(reading, 'title', cells.from[match.from]!, cells.to[match.to - 1]!, why);
  return match.to;
}

/** Gives the titles of the match to its names; returns the cell to go on from. */
function give(place: Place, titles: number[], names: number[]): number {
  const { reading, cells, match, named, found } = place;
  if (BEHIND_TITLE.has(match.rule.id)) holdNow(reading.titles[cells.ref[titles[0]!]!]!);
  const former = groupOf(match, 'former');
  if (former) reading.titles[cells.ref[former.from]!]!.standing = 'former';
  const becoming = groupOf(match, 'becoming');
  if (becoming) reading.titles[cells.ref[becoming.from]!]!.becoming = true;
  const body = groupOf(match, 'body');
  const shared = body ? membersOf(place, cells.ref[body.from]!) : null;
  if (shared !== null) titles.splice(0, titles.length);
  if (shared !== null)
    for (const name of names) found.push({ title: shared, name: cells.ref[name]! });
  dropOthers(place, titles, names);
  const last = match.to - 1;
  const further = match.rule.id === 'name-also-title' || match.rule.id === 'name-as-title';
  for (const name of names) {
    for (const title of titles)
      found.push({ title: cells.ref[title]!, name: cells.ref[name]!, further });
    if (titles.length) named.add(cells.ref[name]!);
  }
  // A name may be tied to a title on both sides: go on from the last name.
  return titles.includes(last) || body
    ? match.to
    : Math.max(names[names.length - 1] ?? match.from, match.from + 1);
}

/** Drops the titles of the match that are those of the next person in a list. */
function dropOthers(place: Place, titles: number[], names: readonly number[]): void {
  const { cells, match, named } = place;
  const last = match.to - 1;
  const hasTitle = named.has(cells.ref[names[0]!]!);
  // ", Kapolres" behind a name that has its title, or in front of another title, is the next item of a list.
  const listed = hasTag(cells, match.to, Tag.Comma) && hasTag(cells, match.to + 1, Tag.Title);
  if (
    match.rule.id === 'name-title' &&
    (listed || hasTitle || isNextSubject(place) || isPlace(place))
  ) {
    lose(place, "the title is another's, or the name is a place");
    titles.length = 0;
  }
  if (names.length === 1 && last === titles[titles.length - 1] && leadsToName(cells, last + 1)) {
    // The last title is the next person's: "Sekda Budi, Kapolres Siak AKBP Andi".
    const owned =
      hasTitle ||
      titles.length > 1 ||
      hasTag(cells, last + 1, Tag.Name) ||
      place.reading.knowledge.fine?.isBeside(place);
    if (owned) titles.pop();
  }
}

/** "jelang purna tugas sebagai Bupati Siak Hendri Saputra …": whoever is named behind the title still holds it. */
function holdNow(title: TitleCandidate): void {
  if (title.told) title.standing = 'current';
}

/** How many sentences back "20 komisioner" may stand from the lists that name them. */
const LIST_REACH = 4;

/** "A, B dan C (KPU Jabar)" after "20 komisioner … yakni": a title of that office in that body, or null. */
function membersOf({ reading, sentence }: Place, institution: number): number | null {
  let last: TitleCandidate | null = null;
  for (const title of reading.titles) {
    if (title.sentence > sentence || title.sentence < sentence - LIST_REACH) continue;
    if (reading.knowledge.lexicon.data.pluralOffices.includes(title.office)) last = title;
  }
  if (!last) return null;
  return reading.titles.push({ ...last, institution, region: -1 }) - 1;
}
