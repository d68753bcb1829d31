/** Two offices for two names: "Bupati dan Wakil Bupati, A dan B", pairs of candidates. */
import { FILLED } from '../gazetteer/elections.js';
import { hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { groupOf } from '../grammar/rule.js';
import { Tag } from '../grammar/tags.js';
import { lose, type Place } from './officials.js';
import { once } from './release.js';
import type { TitleCandidate } from './titles.js';

/** "Bupati dan Wakil Bupati Siak, A dan B": the first office is A's, the second B's. */
export function attachPair({ reading, cells, match, named, found }: Place): number {
  const cellOf = (group: string): number => groupOf(match, group)!.from;
  const [first, second] = [cells.ref[cellOf('first')]!, cells.ref[cellOf('second')]!];
  const { standing, region } = reading.titles[first]!;
  const deputy = reading.titles[second]!;
  if (deputy.standing === 'current') deputy.standing = standing;
  if (region < 0) reading.titles[first]!.region = deputy.region;
  found.push(
    { title: first, name: cells.ref[cellOf('namea')]! },
    { title: second, name: cells.ref[cellOf('nameb')]! },
  );
  named.add(cellOf('namea')).add(cellOf('nameb'));
  return match.to;
}

/** "Pasangan A-B": candidates for the head's and the deputy's office of the election that the release is about. */
export function attachCandidates(place: Place): number {
  const { reading, sentence, cells, match, named, found } = place;
  const offices = candidateOffices(reading);
  const ticket = match.rule.id === 'ticket';
  if (!offices || (ticket && !isTicket(place)))
    return lose(
      place,
      offices ? 'no pair of names' : 'the release names no election that a pair stands in',
    );
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
        standing: 'candidate',
        level: offices.level,
        institution: -1,
        region: -1,
        body: null,
        regional: true,
        bodiless: false,
        nameless: words.to > pairs[0]![0],
      };
      found.push({ title: reading.titles.push(title) - 1, name: cells.ref[cell]! });
      named.add(cell);
    });
  }
  return pairs[pairs.length - 1]![1] + 1;
}

/** Cells in front of a pair in which the words for its candidacy may stand. */
const CANDIDACY_REACH = 8;

/** "pasangan calon nomor urut 2": the words that call the pair candidates, or the pair itself. */
function candidacyWords({ cells, match }: Place): { from: number; to: number } {
  const pair = groupOf(match, 'namea')!.from;
  let from = groupOf(match, 'cue')?.from ?? -1;
  for (let i = pair - 1; from < 0 && i >= 0 && i >= pair - CANDIDACY_REACH; i--)
    if (hasAnyTag(cells, i, CANDIDACY)) from = i;
  if (from < 0) return { from: pair, to: match.to };
  let to = pair;
  while (to - 1 > from && hasAnyTag(cells, to - 1, JOINTS)) to--;
  return { from, to };
}

const CANDIDACY = maskOf(Tag.Standing, Tag.Title);
const JOINTS = maskOf(Tag.Comma, Tag.Dash, Tag.Conj, Tag.Quote);

/** "Hendri Saputra-Gunawan Hidayat": one of the two at least has its full name, and no title stands in front. */
function isTicket({ reading, cells, match }: Place): boolean {
  if (hasTag(cells, match.from - 1, Tag.Title)) return false;
  const pair = ['namea', 'nameb'].map(
    (group) => reading.names[cells.ref[groupOf(match, group)!.from]!]!,
  );
  return pair.some(({ from, to }) => to - from >= 2);
}

/** Cells between two pairs of a list, at most: ", nomor urut 2". */
const PAIR_REACH = 6;

/** The pair of the match and those that the list goes on with: "A-B, C-D, dan E-F". */
function pairsFrom({ cells, match }: Place): [number, number][] {
  const pairs: [number, number][] = [
    [groupOf(match, 'namea')!.from, groupOf(match, 'nameb')!.from],
  ];
  let at = match.to;
  for (let i = at; i < cells.length && i < at + PAIR_REACH && !hasTag(cells, i, Tag.Period); i++) {
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

/** Offices that the first election of a single kind in the release fills, head first. */
const candidateOffices = once((reading): { names: readonly string[]; level: string } | null => {
  for (const cells of reading.cells) {
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Election)) continue;
      const { kind } = reading.knowledge.lexicon.data.elections[cells.ref[i]!]!;
      if (Object.hasOwn(FILLED, kind)) return FILLED[kind]!;
    }
  }
  return null;
});
