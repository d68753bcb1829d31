/** Agencies of one region under a longer and a shorter name, and names of bodies without what may be left out; only `kliping/deep` asks. */
import { agencyHeads } from '../../mentions/titles/agency-heads.js';
import { fold } from '../../document/tokens.js';
import { entryOf, EntryType, hasFlag, type Lexicon, WordFlag } from '../../gazetteer/lexicon.js';
import type { Reading } from '../../mentions/release.js';
import { endsInCountry, levelAtEnd } from './by-level.js';
import type { LinkedInstitution } from './institutions.js';

const AGENCY = 'local-agency';

/** "Catatan Sipil" and "Pencatatan Sipil" are one field. */
const RECORDING = /^pen(?=catatan$)/;

/** "perindagkop ukm" is "perindustrian perdagangan koperasi ukm": the fields of an agency spelled out, each once. */
function wordsOfFields(words: readonly string[], lexicon: Lexicon): string[] {
  const { data, wordIds } = lexicon;
  const spelled = (word: string): string[] => {
    const unit = entryOf(lexicon, wordIds.get(word) ?? -1, EntryType.unit);
    return unit ? fold(data.units[unit.row]!.name).split(/[\s,.]+/) : [word];
  };
  const all = words.flatMap(spelled).flatMap(spelled);
  return [...new Set(all)].filter(
    (word) => !hasFlag(lexicon, wordIds.get(word) ?? -1, WordFlag.conjunction),
  );
}

/** A name folded, without marks and conjunctions, its letters spelled out, without the words for the country at its end. */
export function plainName(
  { name, kind }: LinkedInstitution,
  lexicon: Lexicon,
  names: ReadonlyMap<string, string>,
): string {
  let words = fold(name)
    .split(/[\s,.]+/)
    .flatMap((word) => names.get(word)?.split(' ') ?? word.replace(RECORDING, ''))
    .filter((word) => !hasFlag(lexicon, lexicon.wordIds.get(word) ?? -1, WordFlag.conjunction));
  if (kind === AGENCY) words = wordsOfFields(words, lexicon);
  if (endsInCountry(words, lexicon)) words = words.slice(0, -2);
  if (words.length > 2 && levelAtEnd(words, 1, lexicon) === 'national') words = words.slice(0, -1);
  return words.join(' ');
}

/** The one has a region, or is spelled out: "Dinas Perindagkop" beside the "Dinas Perindustrian, Perdagangan dan Koperasi". */
export const isSurer = (a: LinkedInstitution, b: LinkedInstitution): boolean =>
  b.region === null
    ? a.region !== null
    : a.region === b.region && a.name.length >= b.name.length + SPELLED;

/** Letters that a name has more with a word spelled out, at least. */
const SPELLED = 6;

/** Agencies of a release that are compared, at most. */
const MOST_AGENCIES = 64;

/** Agencies' letters are spelled out by their fields. */
const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Words of an agency's name, at most. */
const LONGEST_NAME = 16;

/**
 * "Dinas Perumahan Permukiman" beside the "Dinas Perumahan, Kawasan Permukiman" of the same region: by the index of an
 * agency all of whose words another's name has in the same order, that of the only such one. Those of one sentence are two.
 */
export function agenciesOnce(
  bodies: readonly LinkedInstitution[],
  { institutions, knowledge: { lexicon } }: Reading,
): Map<number, number> {
  const found = new Map<number, number>();
  const heads = agencyHeads(lexicon);
  const byPlace = new Map<string, { at: number; words: string[] }[]>();
  bodies.forEach((body, at) => {
    if (body.kind !== AGENCY || body.region === null || body.ownName) return;
    const words = plainName(body, lexicon, NO_NAMES).split(' ');
    const [head = ''] = words;
    // "Satuan Linmas Satuan Polisi Pamong Praja", and a unit of one, are no longer names of it.
    const isOne =
      heads.has(head) &&
      lexicon.campusUnits?.get(head) !== 'shared' &&
      !fold(body.name).includes(` ${head} `) &&
      words.length <= LONGEST_NAME;
    if (!isOne || words.length < 2) return;
    const key = `${body.region}\t${head}`;
    const known = byPlace.get(key) ?? [];
    if (known.length < MOST_AGENCIES) known.push({ at, words });
    byPlace.set(key, known);
  });
  const sentencesOf = (at: number): Set<number> =>
    new Set(bodies[at]!.candidates.map((candidate) => institutions[candidate]!.sentence));
  for (const agencies of byPlace.values()) {
    for (const { at, words } of agencies) {
      const longer = agencies.filter((other) => isWithin(words, other.words));
      const [only] = longer;
      if (longer.length !== 1) continue;
      const own = sentencesOf(at);
      if (![...sentencesOf(only!.at)].some((sentence) => own.has(sentence)))
        found.set(at, only!.at);
    }
  }
  return found;
}

/** All words of one name stand in another, longer one, in the same order. */
function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length >= longer.length) return false;
  let next = 0;
  for (const word of longer) if (word === words[next]) next++;
  return next === words.length;
}
