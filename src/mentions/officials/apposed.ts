/** Titles right behind a name, and no mark between them: "Hendri Saputra Kades Banyumulek berharap"; only `kliping/deep` reads them. */
import { isPassive } from '../../gazetteer/affixes.js';
import { EntryType, hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { foldedAt, foldedTokens, Shape } from '../../document/tokens.js';
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import { isAnnounced, isDoing } from '../names/cues.js';
import { attachItem } from './lists.js';
import type { Place } from './officials.js';
import { isSubLevel } from '../regions/regions.js';
import { isWord } from '../release.js';

/** "Pada kesempatan itu Hendri Saputra Camat Siak menyampaikan": a name and the office of its holder. */
export function attachBehindName(place: Place): number {
  const { cells, match } = place;
  const tail = endOfPlace(place);
  const isNobodys = isOfDoer(place, tail);
  const isHeld = (isHolder(place) && isApposed(place, tail)) || isOfFunctionary(place, tail);
  const isGiven = !isNobodys && isHeld && isWhole(place, tail);
  if (!isNobodys && !isGiven) return attachItem(place);
  if (tail > match.to) takePlace(place);
  else if (isNobodys) return match.from + 1;
  if (isGiven) give(place, cells.ref[match.to - 1]!, match.from);
  return tail;
}

/** The unknown word behind the title is its place, and nobody. */
function takePlace({ reading, cells, match }: Place): void {
  Object.assign(reading.names[cells.ref[match.to]!]!, { sure: false, attested: false });
  reading.titles[cells.ref[match.to - 1]!]!.to = cells.to[match.to]!;
}

/** "Didampingi Hendri Saputra Kepala Desa Banyumulek menyerahkan bantuan": who does it may be either. */
function isOfDoer({ reading, cells, match }: Place, tail: number): boolean {
  if (match.from !== 1 || !isPassiveAt(reading, cells.from[0]!)) return false;
  const isSaid = hasTag(cells, tail, Tag.Reporting) && hasTag(cells, tail, Tag.Lower);
  return isSaid || isDoing(reading, cells, tail);
}

const isPassiveAt = ({ document }: Place['reading'], token: number): boolean =>
  isPassive(foldedAt(document.tokens, document.text, token));

/** The cell behind the title and the one unknown word that its place is called: "Kades Lelede meletakkan". */
function endOfPlace({ reading, cells, match }: Place): number {
  const { to } = match;
  if (!hasTag(cells, to, Tag.DoubtfulName)) return to;
  const { level, region, institution } = reading.titles[cells.ref[to - 1]!]!;
  const name = reading.names[cells.ref[to]!]!;
  const isUnplaced = isSubLevel(level) || reading.institutions[institution]?.region === -1;
  const isPlace = isUnplaced && region < 0 && name.to - name.from === 1;
  return isPlace && hasAnyTag(cells, to + 1, GOES_ON) ? to + 1 : to;
}

const GOES_ON = maskOf(Tag.Lower, Tag.Period);

/** A known name of several words, or one with honours, that no title stands in front of. */
function isHolder({ reading, sentence, cells, match, named }: Place): boolean {
  const { sure, attested, from, to } = reading.names[cells.ref[match.from]!]!;
  if (named.has(cells.ref[match.from]!)) return false;
  // "Sekda Siak dan Hendri Saputra Kadis Sosial Siak": the title in front is somebody else's.
  const reach = hasTag(cells, match.from - 1, Tag.Conj) ? [1] : [1, 2];
  if (reach.some((back) => hasTag(cells, match.from - back, Tag.Title))) return false;
  const title = cells.from[match.to - 1]!;
  if ((reading.document.tokens.flags[title]! & Shape.lineStart) !== 0) return false;
  // "3." stands in a sentence of its own.
  const before = reading.cells[sentence - 1];
  const isItem = match.from === 0 && before !== undefined && before.length <= 2;
  if (isItem && hasTag(before, 0, Tag.Number)) return true;
  return sure && (to - from > 1 || attested || hasTag(cells, match.from, Tag.HonoredName));
}

/** "Ketua Panitia Hendri Saputra Kabag Umum Setda Siak melaporkan": an office besides what somebody is for an occasion. */
function isOfFunctionary(place: Place, tail: number): boolean {
  const { reading, cells, match, found } = place;
  const last = found[found.length - 1];
  if (last?.name !== cells.ref[match.from]!) return false;
  const { institution, region, from, to, office } = reading.titles[last.title]!;
  const other = reading.titles[cells.ref[match.to - 1]!]!;
  const isFor = institution < 0 && region < 0 && to - from > 1 && isCollegial(place, office);
  if (!isFor || other.institution < 0 || other.office === office) return false;
  const next = hasTag(cells, tail, Tag.Comma) ? tail + 1 : tail;
  const speaks = hasTag(cells, next, Tag.Reporting) && hasTag(cells, next, Tag.Lower);
  return speaks || isDoing(reading, cells, next);
}

/** "Ketua", "Anggota" */
function isCollegial({ reading }: Place, office: string): boolean {
  const { lexicon } = reading.knowledge;
  const id = lexicon.wordIds.get(foldedTokens(office)[0]!) ?? -1;
  return hasFlag(lexicon, id, WordFlag.collegial);
}

/** The title tells its body, place or unit, and nobody else stands behind it. */
function isWhole({ reading, cells, match }: Place, tail: number): boolean {
  if (hasTag(cells, tail, Tag.Name)) return false;
  const isNext = hasTag(cells, tail, Tag.Comma) || hasTag(cells, tail, Tag.Conj);
  if (isNext && hasTag(cells, tail + 1, Tag.Name)) return false;
  const { institution, region, from, to, told, standing } =
    reading.titles[cells.ref[match.to - 1]!]!;
  if (told || standing === 'candidate') return false;
  return tail > match.to || institution >= 0 || region >= 0 || to - from > 1;
}

/** The name opens its sentence, or stands behind what somebody is led to by. */
function isApposed({ reading, cells, match }: Place, tail: number): boolean {
  const { from } = match;
  if (from === 0) return true;
  // "Hadir Bupati Siak Nurlela, Hendri Saputra Ketua DPRD Siak dan warga": one more of a list.
  if (hasAnyTag(cells, from - 1, LISTING)) return hasAnyTag(cells, tail, LISTING);
  const before = cells.from[from - 1]!;
  if (!hasTag(cells, from - 1, Tag.Lower)) return false;
  const isEvent = markAt(reading.tagged, before, EntryType.eventVerb) !== undefined;
  const speaks = hasTag(cells, tail, Tag.Reporting) && hasTag(cells, tail, Tag.Lower);
  if (isWord(reading, before, WordFlag.deictic)) return speaks || isDoing(reading, cells, tail);
  // "ujar Hendri Saputra Ketua Panitia.": whoever speaks behind the title may be somebody else.
  if (isAnnounced(reading, cells, from)) return hasAnyTag(cells, tail, CLOSES);
  return isEvent && !speaks && !isDoing(reading, cells, tail);
}

const CLOSES = maskOf(Tag.Comma, Tag.Period, Tag.Quote);
const LISTING = maskOf(Tag.Comma, Tag.Conj, Tag.Period);
