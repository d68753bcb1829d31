/** What a release says of the bodies of the whole country. */
import type { DatelineCandidate } from '../../mentions/dateline/dateline.js';
import { once, type Reading } from '../../mentions/release.js';
import { hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { COMMISSION, traitsOf } from './kinds.js';
import type { RegionLinks } from '../regions/regions.js';

/** Sentences that speak of the bodies of the whole country. */
export function nationalSentences(reading: Reading): Set<number> {
  const counts = new Map<number, number>();
  for (const { sentence, level, kind } of reading.institutions) {
    if (kind === 'election-ethics') counts.set(sentence, 2);
    if (level === 'national' && kind === COMMISSION) counts.set(sentence, 2);
    if (sentence < 0 || level !== 'national' || traitsOf(kind).everywhere) continue;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  for (const { sentence, level } of reading.titles) {
    if (level === 'national') counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  // Candidates for president are a matter of the KPU of the whole country.
  reading.cells.forEach((cells, sentence) => {
    if (isOfCandidates(reading, cells)) counts.set(sentence, 2);
  });
  return new Set([...counts].filter(([, count]) => count >= 2).map(([sentence]) => sentence));
}

const STANDING = maskOf(Tag.Standing);
const ELECTION = maskOf(Tag.Election);

/** "KPU menetapkan tiga pasangan calon peserta Pilpres": a presidential election and its candidates in one sentence. */
function isOfCandidates(reading: Reading, cells: Reading['cells'][number]): boolean {
  const { elections } = reading.knowledge.lexicon.data;
  if (!mayHold(cells, STANDING) || !mayHold(cells, ELECTION)) return false;
  let candidates = false;
  let presidential = false;
  for (let i = 0; i < cells.length; i++) {
    candidates ||= hasTag(cells, i, Tag.Standing);
    presidential ||=
      hasTag(cells, i, Tag.Election) && elections[cells.ref[i]!]!.kind === PRESIDENTIAL;
  }
  return candidates && presidential;
}

/** Kind of the election of a president, as the table of terms has it. */
const PRESIDENTIAL = 'pilpres';

/** Code of the province that is the capital (UU 2/2024). */
export const CAPITAL = '31';

/** Sentences in which a release of the capital's own bodies names them. */
const OPENING = 4;

/** "Jakarta (ANTARA) -" and nothing else of Jakarta: the news agency sits there, the news is the country's. */
export function isNewswire(
  reading: Reading,
  { home, links }: RegionLinks,
  dateline: DatelineCandidate | null,
): boolean {
  const isCapitals = (i: number): boolean =>
    i >= 0 && [CAPITAL, home].includes(links[i]!.code ?? '');
  // "Jakarta - …", and what happened in one of its cities.
  if (
    !dateline ||
    (home !== CAPITAL && !(home?.startsWith(CAPITAL) && isCapitals(dateline.region)))
  )
    return false;
  // "UIN Jakarta" is no body of the province.
  const bodies = reading.institutions.filter(({ kind }) => kind !== 'education');
  // "di Jakarta, Sabtu" only says where something was said.
  return ![...bodies, ...reading.titles].some(
    ({ region, sentence }) =>
      sentence < OPENING && region !== dateline.region && isCapitals(region),
  );
}

/** Sentences that name the commission of the whole country. */
export const sentencesOfCountry = once(
  ({ institutions }) =>
    new Set(
      institutions
        .filter(({ kind, level }) => kind === COMMISSION && level === 'national')
        .map(({ sentence }) => sentence),
    ),
);
