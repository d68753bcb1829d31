/** Two offices for two names: "Bupati dan Wakil Bupati, A dan B", pairs of candidates. */
import { Shape } from '../../document/tokens.js';
import { FILLED, LOCAL_KINDS } from '../../gazetteer/elections.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { lose, type Place } from '../officials/officials.js';
import { isWord, once, type Reading } from '../release.js';
import type { TitleCandidate } from '../titles/titles.js';

/** "Bupati dan Wakil Bupati Siak, A dan B": the first office is A's, the second B's. */
export function attachPair({ reading, cells, match, named, found }: Place): number {
  const refOf = (group: string): number => cells.ref[groupOf(match, group)!.from]!;
  const head = reading.titles[refOf('first')]!;
  const deputy = reading.titles[refOf('second')]!;
  if (deputy.standing === 'current') deputy.standing = head.standing;
  // "Bupati dan Wakil Bupati Siak terpilih": both are.
  else if (deputy.standing === 'elect') head.standing = deputy.standing;
  if (groupOf(match, 'ended')) head.standing = deputy.standing = 'former';
  if (head.region < 0) head.region = deputy.region;
  // "Ketua dan Sekretaris KPU Siak, A dan B": the body is that of both.
  const bare = !head.regional && head.body === null && head.region === deputy.region;
  if (bare && head.institution < 0) head.institution = deputy.institution;
  const [a, b] = [refOf('namea'), refOf('nameb')];
  found.push({ title: refOf('first'), name: a }, { title: refOf('second'), name: b });
  named.add(a).add(b);
  return match.to;
}

/** "Pasangan A-B": candidates for the head's and the deputy's office of the election that the release is about. */
export function attachCandidates(place: Place): number {
  const { reading, cells, match } = place;
  const ticket = match.rule.id === 'ticket';
  const called = hasTag(cells, match.from, Tag.Standing) || match.rule.id.startsWith('pair-');
  const at = candidacyWords(place).place;
  const where = at < 0 ? -1 : cells.ref[at]!;
  const voted = candidateOffices(reading);
  const placed = reading.knowledge.fine?.officesOf(reading, where, voted);
  const offices =
    placed ?? voted ?? (ticket ? null : localOffices(reading)[called ? 'told' : 'sought']);
  const standing = standingIn(place);
  if (offices && !(ticket && !isTicket(place)) && standing !== 'elect')
    return stand(place, offices, offices === placed ? where : -1);
  const end = lose(
    place,
    offices ? 'no pair of candidates' : 'the release names no election that a pair stands in',
  );
  // "Pasangan Bupati dan Wakil Bupati Siak, A dan B": the offices that stand there are theirs.
  return standing ? match.from + 1 : end;
}

/** Standing of the last title in the match; null for none, or where a number behind it tells that the pair competes. */
function standingIn({ reading, cells, match }: Place): string | null {
  let last = -1;
  for (let i = match.from; i < match.to; i++) if (hasTag(cells, i, Tag.Title)) last = i;
  if (last < 0 || reading.document.tokens.flags[cells.to[last]! - 1]! & Shape.digit) return null;
  return reading.titles[cells.ref[last]!]!.standing;
}

/** Gives two offices to the pair of the match and to those that its list goes on with: as candidates, or as told. */
export function stand(
  place: Place,
  offices: Filled,
  region: number,
  standing = 'candidate',
): number {
  const { reading, sentence, cells, named, found } = place;
  const words = candidacyWords(place);
  const pairs = pairsFrom(place);
  for (const pair of pairs) {
    pair.forEach((cell, i) => {
      const title: TitleCandidate = {
        from: cells.from[words.from]!,
        to: cells.to[words.to - 1]!,
        sentence,
        office: offices.names[i]!,
        acting: null,
        standing,
        level: offices.level,
        institution: -1,
        region,
        body: null,
        regional: true,
        bodiless: false,
        nameless: words.to > pairs[0]![0],
      };
      found.push({ title: reading.titles.push(title) - 1, name: cells.ref[cell]! });
      named.add(cells.ref[cell]!);
    });
  }
  return pairs[pairs.length - 1]![1] + 1;
}

/** Cells in front of a pair in which the words for its candidacy may stand. */
const CANDIDACY_REACH = 8;

/** "pasangan calon Siak nomor urut 2": the words that call the pair candidates, or the pair itself; and the place among them, or -1. */
function candidacyWords({ reading, cells, match }: Place): {
  from: number;
  to: number;
  place: number;
} {
  const pair = groupOf(match, 'namea')!.from;
  let from = groupOf(match, 'cue')?.from ?? -1;
  for (let i = pair - 1; from < 0 && i >= 0 && i >= pair - CANDIDACY_REACH; i--)
    if (hasAnyTag(cells, i, CANDIDACY)) from = i;
  if (from < 0) return { from: pair, to: match.to, place: -1 };
  let to = pair;
  // "wakil presiden sebagai peserta Pilpres 2024, yakni"
  for (let i = from; i < to; i++)
    if (isWord(reading, cells.from[i]!, WordFlag.subordinator)) to = i;
  while (to - 1 > from && hasAnyTag(cells, to - 1, JOINTS)) to--;
  // "calon presiden dan wakil presiden"
  while (hasTag(cells, from - 1, Tag.Conj) && hasAnyTag(cells, from - 2, CANDIDACY)) from -= 2;
  let place = to - 1;
  while (place > from && !hasTag(cells, place, Tag.Region)) place--;
  return { from, to, place: place > from ? place : -1 };
}

const CANDIDACY = maskOf(Tag.Standing, Tag.Title);
const JOINTS = maskOf(Tag.Comma, Tag.Dash, Tag.Conj, Tag.Quote);

/** "Hendri Saputra-Gunawan Hidayat": one of the two at least has its full name, and no title stands in front. */
export function isTicket(place: Place): boolean {
  const { cells, match, named } = place;
  if (hasTag(cells, match.from - 1, Tag.Title) || named.has(cells.ref[match.from]!)) return false;
  return isNamedInFull(place);
}

/** One of the two at least has its full name. */
export function isNamedInFull({ reading, cells, match }: Place): boolean {
  const pair = ['namea', 'nameb'].map(
    (group) => reading.names[cells.ref[groupOf(match, group)!.from]!]!,
  );
  return pair.some(({ from, to }) => to - from >= 2);
}

/** Cells between two pairs of a list, at most: "(No. 2), dan". */
const PAIR_REACH = 8;

/** The pair of the match and those that the list goes on with: "A-B, C-D, dan E-F". */
export function pairsFrom({ cells, match }: Place): [number, number][] {
  const pairs: [number, number][] = [
    [groupOf(match, 'namea')!.from, groupOf(match, 'nameb')!.from],
  ];
  let at = match.to;
  for (let i = at; i < cells.length && i < at + PAIR_REACH; i++) {
    // "dan bapaslon Dumai C-D": told on its own.
    if (hasTag(cells, i, Tag.Standing)) break;
    const isPair =
      hasTag(cells, i, Tag.Name) &&
      hasTag(cells, i + 1, Tag.Dash) &&
      hasTag(cells, i + 2, Tag.Name);
    if (!isPair) continue;
    pairs.push([i, i + 2]);
    at = i + 3;
    i += 2;
  }
  return pairs;
}

export interface Filled {
  names: readonly string[];
  level: string;
}

/** Offices that the first election of a single kind in the release fills, head first. */
const candidateOffices = once((reading): Filled | null => {
  for (const cells of reading.cells) {
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Election)) continue;
      const { kind } = reading.knowledge.lexicon.data.elections[cells.ref[i]!]!;
      if (Object.hasOwn(FILLED, kind)) return FILLED[kind]!;
    }
  }
  return null;
});

export const LOCAL = LOCAL_KINDS.map((kind) => FILLED[kind]!);

/** "Pilkada Siak" in a release that names candidates for one kind of regional heads; or else one kind only. */
export const localOffices = once(
  ({ titles }: Reading): Record<'sought' | 'told', Filled | null> => {
    const named = new Set<Filled>();
    const sought = new Set<Filled>();
    for (const { office, standing } of titles) {
      const filled = LOCAL.find(({ names }) => names.includes(office));
      if (filled) (standing === 'candidate' ? sought : named).add(filled);
    }
    const only = (kinds: Set<Filled>): Filled | null => (kinds.size === 1 ? [...kinds][0]! : null);
    return { sought: only(sought), told: only(sought.size > 0 ? sought : named) };
  },
);
