/** Names that are those of a place, for its head stands in front; only `kliping/deep` tells. */
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { Shape } from '../../document/tokens.js';
import { isDoing, isFollowedUp } from '../names/cues.js';
import { isGluedDot } from '../names/words.js';
import { foldedRun, type Reading } from '../release.js';

/** Words of a place's name in front of the one that is asked about, at most. */
export const PLACE_REACH = 3;
/** What is no word of a place's name. */
const ENDS_PLACE = maskOf(Tag.Title, Tag.Office, Tag.Institution, Tag.Reporting, Tag.Honorific);

/** "masjid Nurul Huda", "Ruang Rapat Wijaya Kusuma", "Dusun Sri Wijaya": the words are behind the head of a place. */
export function isInPlace(reading: Reading, cells: Cells, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 1 - PLACE_REACH; i--) {
    if (hasAnyTag(cells, i, ENDS_PLACE)) return false;
    if (isPlaceHead(reading, cells, i)) return true;
    if (!hasAnyTag(cells, i, IN_PLACE)) return false;
  }
  return false;
}

/** "Masjid Al-Barokah" */
const IN_PLACE = maskOf(Tag.Cap, Tag.Dash);

/** Cells of honorifics with their full stops, at most. */
const HONORS_REACH = 4;

/** "Aula H. Madilao Lantai 3", "Lapangan Jenderal Sudirman": honorifics between the head of a place and whom it is called after. */
export function isHonoredInPlace(
  reading: Reading,
  cells: Cells,
  name: number,
  to: number,
): boolean {
  // "Nabi Ibrahim"
  if (hasTag(cells, name - 1, Tag.Honorific) && isPlaceHead(reading, cells, name - 1)) return true;
  if (isFollowedUp(reading, cells, to) || isDoing(reading, cells, to)) return false;
  let i = name - 1;
  while (i >= 0 && i >= name - HONORS_REACH && isHonor(reading, cells, i)) i--;
  if (i < 0 || i === name - 1) return false;
  // "di RM Adilla"
  if (markAt(reading.tagged, cells.from[i]!, EntryType.venueLead)) return true;
  const isCapital = (reading.document.tokens.flags[cells.from[i]!]! & Shape.cap) !== 0;
  if (!isCapital || hasAnyTag(cells, i, TAKEN) || !isPlaceHead(reading, cells, i)) return false;
  // "Kelurahan Kraton Ibu Nurlela", "Takmir Masjid H. Hendri"
  return !hasTag(cells, i - 1, Tag.Cap) || isPlaceHead(reading, cells, i - 1);
}

const TAKEN = maskOf(Tag.Title, Tag.Institution);

const isHonor = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Honorific) || isGluedDot(reading, cells, i);

/** The head of a place or thing ends at cell `i`; a pemilik or pengurus of one is told by an office. */
export function isPlaceHead(
  { document, knowledge, tagged }: Reading,
  cells: Cells,
  i: number,
): boolean {
  const last = cells.to[i]! - 1;
  for (let length = 1; length <= 2 && length <= last + 1; length++) {
    const first = last + 1 - length;
    const isVenue = markAt(tagged, first, EntryType.venueHead)?.length === length;
    const isWritten = length > 1 && (document.tokens.flags[last]! & Shape.cap) !== 0;
    if (isVenue && isWritten) return true;
    const head = foldedRun(document, first, last + 1);
    const { placeHeads, thingHeads } = knowledge.lexicon;
    if (placeHeads?.has(head) || thingHeads?.has(head)) return true;
  }
  return false;
}

/** "Kec.", "desa": a word for a region. */
export const isLevel = ({ tagged }: Reading, cells: Cells, i: number): boolean =>
  tagged.leading[cells.from[i]!]?.type === EntryType.regionPrefix;
