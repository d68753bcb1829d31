/** Bodies of all places of a region: "PPK se-Kabupaten Siak", "PPK di Kabupaten Siak"; only `kliping/deep` asks. */
import { fold } from '../document/tokens.js';
import { WordFlag } from '../gazetteer/lexicon.js';
import type { InstitutionCandidate } from '../mentions/institutions.js';
import { isWord, type Reading, textOf } from '../mentions/release.js';
import { provinceOf, regencyOf } from './geography.js';
import type { RegionLinks } from './regions.js';

/** Kind of the bodies that a release means all of. */
const COMMITTEE = 'election-committee';

/** By body, also where its name stands alone: the kabupaten, kota or province all of whose bodies a release speaks of. */
export function regionsOfAll(
  reading: Reading,
  { links }: RegionLinks,
): Map<InstitutionCandidate, string> {
  const codes = new Map<string, string>();
  const at = new Map(reading.regions.map(({ from }, i) => [from, i]));
  const told = new Set(reading.institutions.filter(isTold).map(({ name }) => fold(name)));
  const unsaid = reading.institutions.filter((body) => isOfAny(body) && !told.has(fold(body.name)));
  for (const { name, to } of unsaid) {
    if (!isWord(reading, to, WordFlag.locative)) continue;
    const isDash = textOf(reading.document, to + 1, to + 2) === '-';
    const code = links[at.get(to + (isDash ? 2 : 1)) ?? -1]?.code;
    if (typeof code !== 'string') continue;
    if (code === provinceOf(code) || code === regencyOf(code)) codes.set(fold(name), code);
  }
  return new Map(
    unsaid.flatMap((body) => {
      const code = codes.get(fold(body.name));
      return code === undefined ? [] : [[body, code] as const];
    }),
  );
}

/** It is named with its place. */
const isTold = ({ sentence, region }: InstitutionCandidate): boolean =>
  sentence >= 0 && region >= 0;

/** Nothing tells which of them it is. */
const isOfAny = ({ sentence, region, kind }: InstitutionCandidate): boolean =>
  sentence >= 0 && region < 0 && kind === COMMITTEE;
