/** Units of bodies that are no government's: whose they are is told by the body in front or the one behind; only `kliping/deep` asks. */
import { agencyHeads } from '../titles/agency-heads.js';
import { fold, foldedAt } from '../../document/tokens.js';
import type { InstitutionCandidate } from './candidate.js';
import { rowAtToken } from './extent.js';
import { isLinking } from '../officials/linking.js';
import type { Reading } from '../release.js';

/** Gives units the kind of the body that they belong to. */
export function unitsOfOthers(reading: Reading): void {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  reading.institutions.forEach(({ sentence, from, to }, i) => {
    if (sentence < 0) return;
    starts.set(from, i);
    ends.set(to, i);
  });
  for (const body of reading.institutions) {
    if (!isUnit(reading, body)) continue;
    atOwner(reading, body, starts.get(body.to + 1) ?? -1);
    if (isAgency(reading, body)) continue;
    throughUnit(reading, body, ends.get(body.from - 1) ?? -1);
    beforeFirm(reading, body, starts.get(body.to) ?? -1);
  }
}

/** Kind that a unit has where nothing tells whose it is. */
const UNIT = 'local-agency';

/** "Bagian Hukum", "Biro Umum": a head with its field behind it, and nothing else. */
function isUnit(
  reading: Reading,
  { sentence, from, kind, region, parent }: InstitutionCandidate,
): boolean {
  if (sentence < 0 || kind !== UNIT || region >= 0 || parent >= 0) return false;
  const row = rowAtToken(reading, from);
  return row?.kind === UNIT && row.tail === 'open' && row.acronym === null;
}

/** "Dinas Pertanian": a body of its own, whoever is told of with it. */
function isAgency({ knowledge }: Reading, { name }: InstitutionCandidate): boolean {
  return agencyHeads(knowledge.lexicon).has(fold(name.split(' ')[0]!));
}

/** Kinds of bodies that act through a unit of theirs. */
const ACTING = new Set([
  'local-agency',
  'prosecutor',
  'police',
  'military',
  'ministry',
  'state-agency',
  'court',
]);

/** "Kejaksaan Tinggi Riau melalui Bidang Intelijen": right behind a body and the word for acting through. */
function throughUnit(
  { document: { tokens, text }, institutions, knowledge: { lexicon } }: Reading,
  unit: InstitutionCandidate,
  at: number,
): void {
  if (unit.from < 2 || !lexicon.companyCues?.has(foldedAt(tokens, text, unit.from - 1))) return;
  if (institutions[at]?.sentence === unit.sentence) belongTo(institutions, unit, at);
}

/** "Bagian Hukum di Kementerian Desa", "Kepala Bidang Politik pada Badan Kesbangpol Riau": in front of the body and a word for being in it. */
function atOwner(reading: Reading, unit: InstitutionCandidate, at: number): void {
  const owner = reading.institutions[at];
  if (owner?.sentence !== unit.sentence) return;
  // "Rapat Bagian Hukum di DPRD Siak" tells where.
  const { campusUnits } = reading.knowledge.lexicon;
  if (campusUnits?.get(fold(unit.name.split(' ')[0]!)) !== 'shared') return;
  const isOfCountry = owner.region < 0 && (owner.level === 'national' || owner.kind === 'ministry');
  if (isOfCountry && isLinking(reading, unit.to, unit.to + 1, 'unit-of'))
    belongTo(reading.institutions, unit, at);
}

/** Gives a unit what it shares with the body that it is one of. */
function belongTo(
  institutions: readonly InstitutionCandidate[],
  unit: InstitutionCandidate,
  at: number,
): void {
  const owner = institutions[at]!;
  if (!ACTING.has(owner.kind)) return;
  unit.unit = unit.name;
  unit.name = `${unit.name} ${owner.name}`;
  unit.kind = owner.kind;
  unit.level = owner.level;
  unit.region = owner.region;
  unit.parent = at;
}

/** "Biro Hukum AirNav Indonesia": right behind a unit, the firm that it is one of. */
function beforeFirm({ institutions }: Reading, unit: InstitutionCandidate, at: number): void {
  const owner = institutions[at];
  if (owner?.sentence !== unit.sentence || owner.kind !== 'company') return;
  unit.kind = owner.kind;
  unit.level = 'unknown';
}
