/** Relatives, friends and aides of whoever holds an office; only `kliping/deep` reads them. */
import { hasTag } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import type { Place } from './officials.js';

/** "istrinya, Selvi Ananda": whoever is kin of somebody is a person. Returns the cell of the name. */
export function attestKin({ reading, cells, match }: Place): number {
  const name = groupOf(match, 'name')!.from;
  reading.names[cells.ref[name]!]!.attested = true;
  return name;
}

/** "putra Bupati Siak Hendri, Gunawan": the office is that of the one whose child, wife or brother it is. */
export function attachKin(place: Place): number {
  const { cells, match, named } = place;
  const held = groupOf(match, 'held');
  const name = groupOf(match, 'name')!.from;
  const title = cells.ref[groupOf(match, 'title')!.from]!;
  if (held) give(place, title, held.from);
  // "Nurlela Sanjaya, istri Bupati Siak, Hendri Saputra": the relative is named in front.
  else if (hasTag(cells, match.from - 1, Tag.Comma) && hasTag(cells, match.from - 2, Tag.Name))
    return give(place, title, name);
  // ", Ketua KPU" behind the relative is the next of a list.
  named.add(cells.ref[name]!);
  return name;
}
