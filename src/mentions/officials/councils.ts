/** Members of councils, whom the council's name gives their office, and holders behind the address of their body; only `kliping/deep`. */
import { hasTag } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give, titleIn } from '../titles/give.js';
import { isOneOf } from './linking.js';
import type { Place } from './officials.js';
import { textOf } from '../release.js';

/** Tokens of a council's name. */
const COUNCIL = 2;

/** "kata Dewan Pakar PAN, Hendri Saputra,": one of the council, which is told as his office is. */
function attachCouncil(place: Place): number {
  const { reading, sentence, cells, match } = place;
  const body = groupOf(match, 'body')!.from;
  const name = groupOf(match, 'name')!.from;
  const from = cells.from[match.from]!;
  const told = textOf(reading.document, from, from + COUNCIL);
  if (!isOneOf(reading, told, 'council') || !reading.names[cells.ref[name]!]!.sure)
    return match.from + 1;
  const institution = cells.ref[body]!;
  const title = titleIn(reading, {
    from,
    to: cells.to[body]!,
    sentence,
    office: told,
    institution,
  });
  return give(place, title, name);
}

/** "Pimpinan Ponpes Al Hikmah, Cidahu, Pandeglang K.H. Hendri": the address of a body stands between its head's title and name. */
function attachBehindAddress(place: Place): number {
  const { reading, cells, match } = place;
  const name = groupOf(match, 'name')!.from;
  const { institution, region } = reading.titles[cells.ref[match.from]!]!;
  const body = reading.institutions[institution];
  const isOpen = body !== undefined && body.region < 0 && region < 0;
  for (let i = match.from + 1; i < name; i++)
    if (isOpen && hasTag(cells, i, Tag.Region)) return give(place, cells.ref[match.from]!, name);
  return match.from + 1;
}

/** By rule: records a match and returns the cell to go on from, or -1 where the rule's own way is to be gone. */
export const ATTACH_COUNCILS: Readonly<Record<string, (place: Place) => number>> = {
  'council-name': attachCouncil,
  'title-address-honored': attachBehindAddress,
};
