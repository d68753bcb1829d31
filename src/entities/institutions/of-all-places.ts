/** Bodies of all places of a region: "PPK se-Kabupaten Siak", "PPK di Kabupaten Siak"; only `kliping/deep` asks. */
import { isLinking } from '../../mentions/officials/linking.js';
import { fold } from '../../document/tokens.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { isWord, type Reading, textOf } from '../../mentions/release.js';
import { provinceOf, regencyOf } from '../regions/geography.js';
import { isJoint } from './joint.js';
import type { RegionLinks } from '../regions/regions.js';

/** Kind of the bodies that a release means all of. */
const COMMITTEE = 'election-committee';

/** By body, also where its name stands alone: the kabupaten, kota or province all of whose bodies a release speaks of. */
export function regionsOfAll(
  reading: Reading,
  { links, home }: RegionLinks,
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
  const listed = new Set(
    home === null || home !== regencyOf(home) ? [] : listedOf(reading, unsaid),
  );
  return new Map([
    ...associatedIn(reading, { links }, at),
    ...unsaid.flatMap((body) => {
      const code = codes.get(fold(body.name)) ?? (listed.has(body) ? home : null);
      return code === null ? [] : [[body, code] as const];
    }),
  ]);
}

/** Kinds of bodies that those of a place form. */
const ASSOCIATED = new Set(['forum', 'community']);

/** "Forum Kepala Desa se-Kecamatan Mandau": the place all of whose people or bodies form one. */
const associatedIn = (
  reading: Reading,
  { links }: Pick<RegionLinks, 'links'>,
  at: ReadonlyMap<number, number>,
): [InstitutionCandidate, string][] =>
  reading.institutions.flatMap((body) => {
    const { sentence, region, kind, to } = body;
    if (to >= reading.document.tokens.length) return [];
    const isFree = sentence >= 0 && region < 0 && ASSOCIATED.has(kind);
    if (!isFree || !isLinking(reading, to, to + 1, 'all-of')) return [];
    const code = links[at.get(to + 1) ?? at.get(to + 2) ?? -1]?.code;
    return typeof code === 'string' ? [[body, code]] : [];
  });

/** Committees of a list that makes them those of all places. */
const FEWEST = 3;

/** "PPK, PPS, dan KPPS": committees of all levels, one beside the other. */
function listedOf(
  reading: Reading,
  unsaid: readonly InstitutionCandidate[],
): InstitutionCandidate[] {
  const found: InstitutionCandidate[] = [];
  const inOrder = [...unsaid].sort((a, b) => a.from - b.from);
  for (let i = 0; i < inOrder.length;) {
    const list = [inOrder[i]!];
    while (++i < inOrder.length && isJoint(reading, list.at(-1)!, inOrder[i]!))
      list.push(inOrder[i]!);
    if (list.length >= FEWEST) found.push(...list);
  }
  return found;
}

/** It is named with its place. */
const isTold = ({ sentence, region }: InstitutionCandidate): boolean =>
  sentence >= 0 && region >= 0;

/** Nothing tells which of them it is. */
const isOfAny = ({ sentence, region, kind }: InstitutionCandidate): boolean =>
  sentence >= 0 && region < 0 && kind === COMMITTEE;
