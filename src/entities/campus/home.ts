/** Releases of universities: theirs is the place where the university is; only `kliping/deep` asks. */
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { once, type Reading } from '../../mentions/release.js';
import type { RegionCandidate } from '../../mentions/regions/regions.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { isAcademic, isCampus } from './campus.js';
import { provinceOf } from '../regions/geography.js';
import { knownSeat } from '../institutions/known-seat.js';

/** Sentences that open a release. */
const OPENING = 3;

/** What a mention counts, and what it counts more for opening the release. */
const MENTION = 2;
const EARLY = 1;

/**
 * "Unima menggelar wisuda … Rektor Unima": the kabupaten or kota of the one university that the release speaks of more than
 * of any other region; null where it does not act itself, or another region is told before it.
 */
export const homeCampus = once((reading: Reading): string | null => {
  const votes = new Map<string, number>();
  const first = new Map<string, number>();
  const acting = new Set<string>();
  const held = holdersOf(reading);
  reading.institutions.forEach((body, i) => {
    const code = isCampus(reading, body) ? knownSeat(reading, body) : undefined;
    const holders = held.get(i);
    // "Pengamat Universitas Riau": whoever is only from there speaks for nobody.
    if (code === undefined || holders === false) return;
    first.set(code, Math.min(first.get(code) ?? body.from, body.from));
    votes.set(code, (votes.get(code) ?? 0) + MENTION + earlyVote(body));
    if ((holders && body.sentence < OPENING) || opensRelease(reading, body)) acting.add(code);
  });
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [top, next] = ranked;
  if (!top || !acting.has(top[0]) || next?.[1] === top[1]) return null;
  const [code, count] = top;
  return count > votesOfOthers(reading, code) && !isElsewhere(reading, code, first.get(code)!)
    ? code
    : null;
});

const earlyVote = ({ sentence }: { sentence: number }): number => (sentence < OPENING ? EARLY : 0);

/** By body, whether somebody at the head of a university holds an office of it; false for other offices only. */
function holdersOf(reading: Reading): Map<number, boolean> {
  const isHead = (title: TitleCandidate): boolean =>
    title.standing === 'current' && isAcademic(reading, title);
  const held = new Map<number, boolean>();
  for (const title of reading.titles)
    if (title.institution >= 0)
      held.set(title.institution, held.get(title.institution) || isHead(title));
  return held;
}

/** It stands first in one of the first sentences, behind a dateline, too. */
function opensRelease({ document }: Reading, { from, sentence }: InstitutionCandidate): boolean {
  if (sentence >= OPENING) return false;
  const { sentences, tokens, text } = document;
  return from === sentences[sentence]!.from || '-–—'.includes(text[tokens.start[from - 1]!]!);
}

/** What speaks for any other region. */
function votesOfOthers(reading: Reading, seat: string): number {
  const inCampus = new Set<number>();
  for (const body of reading.institutions)
    if (isCampus(reading, body) && knownSeat(reading, body) !== undefined)
      inCampus.add(body.region);
  let votes = 0;
  reading.regions.forEach((region, i) => {
    if (inCampus.has(i) || isNear(region, seat)) return;
    votes += (region.attached || region.prefix !== null ? MENTION : 1) + earlyVote(region);
  });
  return votes;
}

/** "Gubernur Riau di Universitas Riau", "SIAK - Universitas Andalas": a region's head or body, or another region, stands in front. */
function isElsewhere(
  { titles, institutions, regions }: Reading,
  seat: string,
  before: number,
): boolean {
  return (
    titles.some(({ regional, from }) => regional && from < before) ||
    regions.some((region) => region.from < before && !isNear(region, seat)) ||
    institutions.some(
      ({ kind, sentence, region, from }) =>
        from < before && sentence >= 0 && region >= 0 && kind !== 'education',
    )
  );
}

/** The region can be the kabupaten or kota of the university, its province, or a place in it. */
const isNear = ({ codes }: RegionCandidate, seat: string): boolean =>
  codes.some((code) => code.startsWith(seat) || code === provinceOf(seat));
