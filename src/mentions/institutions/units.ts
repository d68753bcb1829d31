/** Units and the bodies that they belong to. */
import { type Chunk, collapse, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { Shape } from '../../document/tokens.js';
import { copyOf } from './candidate.js';
import { hintRegion } from '../regions/hints.js';
import type { Reading } from '../release.js';

/** Tags of a cell that holds an institution. */
export const INSTITUTION = maskOf(Tag.Institution, Tag.Proper);

/** Heads of units that belong to the body named right behind them. */
const UNIT_KINDS = new Set([
  'local-agency',
  'election-commission',
  'election-supervisor',
  'community',
  'ministry',
  'other',
  'legislature',
  'party',
  'police',
  'education',
]);

/** "Bagian Hukum" + "Setda": a unit without a region, directly in front of its body, is one mention with it. */
export function mergeUnits(
  reading: Reading,
  cells: Reading['cells'][number],
): Reading['cells'][number] {
  const chunks: Chunk[] = [];
  const nameAt = (ref: number): string => reading.institutions[ref]!.name;
  for (let i = 0; i + 1 < cells.length; i++) {
    if (!hasTag(cells, i, Tag.Proper)) continue;
    let last = i;
    while (
      hasTag(cells, last + 1, Tag.Proper) &&
      belongsTo(reading, cells.ref[last]!, cells.ref[last + 1]!)
    )
      last++;
    if (last === i) continue;
    const first = reading.institutions[cells.ref[i]!]!;
    const party = reading.institutions[cells.ref[last]!]!.kind === 'party';
    const region = party && hasTag(cells, last + 1, Tag.Region) ? cells.ref[last + 1]! : -1;
    if (region >= 0) hintRegion(reading, region, 'any');
    const body = reading.institutions[cells.ref[last]!]!;
    const merged = copyOf(first);
    if (
      (first.kind === 'local-agency' && body.kind !== 'local-government') ||
      (party && first.head === null)
    )
      merged.kind = body.kind;
    merged.to = region < 0 ? body.to : cells.to[last + 1]!;
    merged.region = region < 0 ? body.region : region;
    merged.regionFrom = region < 0 ? body.regionFrom : cells.from[last + 1]!;
    merged.name = Array.from(cells.ref.slice(i, last + 1), nameAt).join(' ');
    merged.unit = first.name;
    merged.ownName = undefined;
    merged.written = undefined;
    merged.level = region < 0 ? body.level : 'any';
    merged.parent = cells.ref[last]!;
    const ref = reading.institutions.push(merged) - 1;
    for (let k = i; k <= last; k++) reading.institutions[cells.ref[k]!]!.sentence = -1;
    const end = region < 0 ? last + 1 : last + 2;
    chunks.push({ from: i, to: end, tags: INSTITUTION, ref });
    i = end - 1;
  }
  return collapse(cells, chunks);
}

function belongsTo(reading: Reading, unit: number, body: number): boolean {
  const a = reading.institutions[unit]!;
  const b = reading.institutions[body]!;
  if (b.kind === 'party' && a.region < 0 && a.kind === 'legislature') return a.head !== null;
  // "DPR RI Fraksi …": the whole stands in front of its part.
  if (a.kind === 'legislature' && a.head === null && b.head !== null) return false;
  // "Bagian Hukum Pemkab Siak".
  const ofGovernment = a.kind === 'local-agency' && b.kind === 'local-government';
  if (a.region >= 0 || !UNIT_KINDS.has(a.kind)) return false;
  // "Dharma Wanita Persatuan" + "Setda Siak".
  const ofAgency = ofGovernment || (a.kind === 'community' && b.kind === 'local-agency');
  if (a.head === null && a.kind !== b.kind && !ofAgency) return false;
  if (reading.document.tokens.flags[b.from]! & Shape.lineStart) return false;
  // "SMA Negeri 1 Narmada" + "Dinas Dukcapil": a school belongs to nothing but a school.
  if (a.kind === 'education') return b.kind === 'education';
  return b.kind !== 'company' || a.kind === 'community';
}
