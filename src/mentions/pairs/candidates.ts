/** The offices that pairs of candidates stand for, as far as only `kliping/deep` tells them. */
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { levelOfCode } from '../../gazetteer/regions.js';
import { give } from '../titles/give.js';
import type { Place } from '../officials/officials.js';
import {
  attachCandidates,
  attachPair,
  type Filled,
  isNamedInFull,
  isTicket,
  LOCAL,
  localOffices,
  pairsFrom,
  stand,
} from './pairs.js';
import { isWord, once, type Reading } from '../release.js';
import type { TitleCandidate } from '../titles/titles.js';

/** "paslon Kota Dumai": what is filled where the pair stands, if that is one kind of region and no wider than `voted`. */
export function officesOf(
  reading: Reading,
  where: number,
  voted: Filled | null,
): Filled | undefined {
  const region = reading.regions[where];
  // "baik Pilgub Riau maupun Pilkada Dumai" in a release on candidates for Wali Kota
  if (!region && voted) return soughtAmong(reading) ?? undefined;
  const told = region?.prefix ?? region?.hint;
  const [level, other] = new Set(told ? [told] : region?.codes.map(levelOfCode));
  if (other || voted?.level === 'national' || (voted && level === 'province')) return undefined;
  return LOCAL.find((filled) => filled.level === level);
}

/** The one kind of offices that candidates are named for, where the release names elections of several; or null. */
const soughtAmong = once((reading: Reading): Filled | null => {
  const { elections } = reading.knowledge.lexicon.data;
  const kinds = new Set<string>();
  for (const cells of reading.cells)
    for (let i = 0; i < cells.length; i++)
      if (hasTag(cells, i, Tag.Election)) kinds.add(elections[cells.ref[i]!]!.kind);
  return kinds.size > 1 ? localOffices(reading).sought : null;
});

/** Pairs of candidates: the election that the sentence names tells of which region, and where need be for what, "di Pilkada Siak, A-B". */
export function attachVoted(place: Place): number {
  const { reading, match, found } = place;
  const before = found.length;
  let end = attachCandidates(place);
  const isSettled = found.length > before;
  if (!isSettled && match.rule.id === 'ticket' && !isTicket(place)) return end;
  const region = votedRegion(place);
  const offices = region < 0 ? undefined : officesOf(reading, region, null);
  const elected = isElected(place);
  if (!isSettled && offices) end = stand(place, offices, region, elected ? 'elect' : 'candidate');
  const titles = [...new Set(found.slice(before).map(({ title }) => title))];
  const votedIn = isTitled(place) ? null : firstVotedIn(reading);
  for (const title of titles) {
    const office = reading.titles[title]!;
    if (elected) office.standing = 'elect';
    if (office.region < 0 && offices?.names.includes(office.office)) office.region = region;
    else if (office.region < 0 && votedIn) fillAs(office, votedIn);
  }
  return match.rule.id === 'pair' && titles.length > 1 ? takeFurther(place, end, titles) : end;
}

/** "A berpasangan dengan B dan C dengan D": the second pair stands for the same. */
export function attachJoined(place: Place): number {
  const { cells, match, named, found } = place;
  const before = found.length;
  attachVoted(place);
  const titles = [...new Set(found.slice(before).map(({ title }) => title))];
  if (titles.length !== 2) return match.to;
  ['namec', 'named'].forEach((group, i) => {
    const name = cells.ref[groupOf(match, group)!.from]!;
    found.push({ title: titles[i]!, name });
    named.add(name);
  });
  return match.to;
}

/** "pasangan calon terpilih A dan B", "A dan B sebagai pasangan calon terpilih" */
function isElected({ reading, cells, match }: Place): boolean {
  const { standings } = reading.knowledge.lexicon.data;
  const pair = groupOf(match, 'namea')!.from;
  const isAt = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++)
      if (hasAnyTag(cells, i, STANDING) && standings[cells.ref[i]!]!.standing === 'elect')
        return true;
    return false;
  };
  if (isAt(match.from, pair)) return true;
  const isAs =
    match.to + 1 < cells.length &&
    isWord(reading, cells.from[match.to]!, WordFlag.subordinator) &&
    hasTag(cells, match.to + 1, Tag.Standing);
  return isAs && isAt(match.to + 1, match.to + AS_REACH);
}

/** Cells of "sebagai pasangan calon terpilih", at most. */
const AS_REACH = 4;

const STANDING = maskOf(Tag.Standing, Tag.StandingAfter);

/** Cells between the verb of a determination and the pair that it is about, at most. */
const MADE_REACH = 4;

/** "KPU menetapkan pasangan A-B sebagai Bupati dan Wakil Bupati": who is determined to hold an office is elected. */
export function attachMadePair(place: Place): number {
  const { reading, cells, match } = place;
  const { data } = reading.knowledge.lexicon;
  const head = reading.titles[cells.ref[groupOf(match, 'first')!.from]!]!;
  for (let i = match.from - 1; i >= 0 && i >= match.from - MADE_REACH; i--) {
    const verb = markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb);
    const isMade = verb && data.eventVerbs[verb.row]!.type === 'determination';
    if (isMade && head.standing === 'current') head.standing = 'elect';
  }
  if (head.standing === 'current') head.standing = standingBefore(place) ?? head.standing;
  return attachPair(place);
}

/** Tokens of ", serta" or of a full stop between two pairs of a list. */
const JOINT_REACH = 2;

/** "A dan B sebagai Bupati dan Wakil Bupati Siak, C dan D sebagai …": the standing of the pair right in front, if it does not hold the office yet. */
function standingBefore({ reading, cells, match, found }: Place): string | null {
  const last = found[found.length - 1];
  if (!last || (match.from > 0 && !hasAnyTag(cells, match.from - 1, JOINTS))) return null;
  const { to, standing } = reading.titles[last.title]!;
  const gap = cells.from[match.from]! - to;
  const isListed = gap > 0 && gap <= JOINT_REACH;
  return isListed && NOT_YET.has(standing) ? standing : null;
}

const NOT_YET: ReadonlySet<string> = new Set(['elect', 'candidate']);

/** An office stands in the words for the candidacy. */
function isTitled({ cells, match }: Place): boolean {
  for (let i = match.from; i < match.to; i++) if (hasTag(cells, i, Tag.Title)) return true;
  return false;
}

/** The head's office, or the deputy's, of another kind of region. */
function fillAs(title: TitleCandidate, { offices, region }: VotedIn): void {
  const other = LOCAL.find(({ names }) => names.includes(title.office));
  if (!other || other === offices) return;
  title.office = offices.names[other.names.indexOf(title.office)]!;
  title.level = offices.level;
  title.region = region;
}

interface VotedIn {
  offices: Filled;
  region: number;
}

/** "Pilkada Kota Dumai": what is filled by the first election of the release, where it names its kabupaten or kota; or null. */
const firstVotedIn = once((reading: Reading): VotedIn | null => {
  for (const cells of reading.cells) {
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Election)) continue;
      const region = hasTag(cells, i + 1, Tag.Region) ? cells.ref[i + 1]! : -1;
      const offices = region < 0 ? undefined : officesOf(reading, region, null);
      const sought = soughtAmong(reading);
      if (sought && offices !== sought) continue;
      return offices ? { offices, region } : null;
    }
  }
  return null;
});

/** "2 paslon, A dan B serta C dan D": the pairs that the list goes on with where words join the two of each. */
function takeFurther({ cells, match, named, found }: Place, end: number, titles: number[]): number {
  if (!hasTag(cells, groupOf(match, 'namea')!.from + 1, Tag.Conj)) return end;
  let at = end;
  while (hasAnyTag(cells, at, JOINTS) && isJoinedPair(cells, at + 1)) {
    [at + 1, at + 3].forEach((cell, i) => {
      found.push({ title: titles[i]!, name: cells.ref[cell]! });
      named.add(cells.ref[cell]!);
    });
    at += 4;
  }
  return at;
}

const JOINTS = maskOf(Tag.Comma, Tag.Conj);

const isJoinedPair = (cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Name) && hasTag(cells, i + 1, Tag.Conj) && hasTag(cells, i + 2, Tag.Name);

/**
 * "Kabupaten Siak (A-B)": a list of who is to head which region; candidates in a release about an election, else those
 * who have won it.
 */
export function attachOfRegion(place: Place): number {
  const { reading, cells, match } = place;
  const region = cells.ref[match.from]!;
  const offices = officesOf(reading, region, null);
  if (!offices || !isNamedInFull(place)) return match.from + 1;
  return stand(place, offices, region, namesElection(reading) ? 'candidate' : 'elect');
}

/** "di Kabupaten Siak dimenangkan pasangan A-B": candidates for what is filled there, and none of the next region's. */
export function attachWon(place: Place): number {
  const { reading, cells, match, named, found } = place;
  const region = cells.ref[match.from]!;
  const offices = officesOf(reading, region, null);
  if (!offices || !namesElection(reading) || !isNamedInFull(place)) return match.from + 1;
  const before = found.length + 2;
  stand(place, offices, region);
  for (const { name } of found.splice(before)) named.delete(name);
  return match.to;
}

/** "Bupati Siak A dan wakilnya, B": the office that is voted for together with A's. */
export function attachDeputy(place: Place): number {
  const { reading, cells, match } = place;
  const head = cells.ref[match.from]!;
  const title = reading.titles[head]!;
  const office = LOCAL.find(({ names }) => names[0] === title.office)?.names[1];
  const end = give(place, head, groupOf(match, 'name')!.from);
  if (office === undefined) return end;
  const word = groupOf(match, 'deputy')!.from;
  const [from, to] = [cells.from[word]!, cells.to[word]!];
  const deputy = reading.titles.push({ ...title, office, from, to }) - 1;
  return give(place, deputy, groupOf(match, 'nameb')!.from);
}

/** Cells between the words for a candidacy and the office that is sought, at most: "pasangan calon perseorangan". */
const SOUGHT_REACH = 3;

/** "bakal pasangan calon perseorangan Bupati dan Wakil Bupati": a word of candidacy stands in front, and only small letters between. */
function isSought({ reading, cells, match }: Place): boolean {
  const { standings } = reading.knowledge.lexicon.data;
  for (let i = match.from - 1; i >= Math.max(0, match.from - SOUGHT_REACH); i--) {
    if (hasTag(cells, i, Tag.Standing)) return standings[cells.ref[i]!]!.standing === 'candidate';
    if (!hasTag(cells, i, Tag.Lower)) return false;
  }
  return false;
}

/** "paslon Bupati dan Wakil Bupati Siak, A-B dan C-D": candidates' offices are those of every pair of the list. */
export function attachPairs(place: Place): number {
  const { reading, cells, match, named, found } = place;
  const titles = ['first', 'second'].map((group) => cells.ref[groupOf(match, group)!.from]!);
  if (isSought(place)) reading.titles[titles[0]!]!.standing = 'candidate';
  const end = attachPair(place);
  if (reading.titles[titles[0]!]!.standing !== 'candidate') return end;
  const pairs = pairsFrom(place);
  for (const pair of pairs.slice(1))
    pair.forEach((cell, i) => {
      found.push({ title: titles[i]!, name: cells.ref[cell]! });
      named.add(cells.ref[cell]!);
    });
  return Math.max(end, pairs.at(-1)![1] + 1);
}

const namesElection = once((reading: Reading): boolean =>
  reading.cells.some((cells) => {
    for (let i = 0; i < cells.length; i++) if (hasTag(cells, i, Tag.Election)) return true;
    return false;
  }),
);

/** Cells between a pair and the election that it stands in, at most. */
const VOTED_REACH = 80;

const OPENS_CLAUSE = maskOf(Tag.Comma, Tag.Election);

/**
 * The region behind the last election in front of the pair, "Pilkada di Siak", or that opens its clause, "di Siak 2 paslon,
 * A-B"; else behind the first election after it; or -1.
 */
function votedRegion({ reading, cells, match }: Place): number {
  const regionAt = (i: number): number => {
    const at = hasTag(cells, i + 1, Tag.Locative) ? i + 2 : i + 1;
    const isVoted = hasTag(cells, i, Tag.Election) || (at === i + 2 && opensClause(i));
    return isVoted && hasTag(cells, at, Tag.Region) ? cells.ref[at]! : -1;
  };
  const opensClause = (i: number): boolean =>
    namesElection(reading) && (i < 0 || hasAnyTag(cells, i, OPENS_CLAUSE));
  const first = Math.max(0, match.from - VOTED_REACH);
  const last = Math.min(cells.length, match.to + VOTED_REACH);
  for (let i = match.from - 1; i >= first - 1; i--) if (regionAt(i) >= 0) return regionAt(i);
  for (let i = match.to; i < last; i++) if (regionAt(i) >= 0) return regionAt(i);
  return -1;
}
