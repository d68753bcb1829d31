/** Whether a name beside a title is its holder, or the title is somebody's at all. */
import { Shape } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { isPassive } from '../../gazetteer/affixes.js';
import { markAt } from '../../gazetteer/tagger.js';
import { hasAnyTag, hasTag, maskOf, type Cells } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isDoing } from '../names/cues.js';
import type { Place } from './officials.js';
import { isSubLevel } from '../regions/regions.js';
import { isWord, textOf } from '../release.js';

/** "Kepala Puskesmas, Pustu serta Poskesdes", "…, Sukorejo, Situbondo": an unknown word behind a comma is one more of a list. */
export function isNextItem({ reading, cells, match }: Place, name: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  if (sure || to - from > 1 || !hasTag(cells, name - 1, Tag.Comma)) return false;
  const { regional, region } = reading.titles[cells.ref[match.from]!]!;
  // "Bupati Merangin, Zartuni dan unsur Forkopimda": nothing else is told of a bupati with a region.
  if (hasTag(cells, name + 1, Tag.Conj))
    return !(regional && region >= 0) && !isDoing(reading, cells, name + 2);
  return hasTag(cells, name + 1, Tag.Comma) && hasAnyTag(cells, name + 2, LISTED);
}

/** "pengurus Ikaboga Lobar", "Direktur Korsup Wilayah V": an unknown word is the body whose office it is. */
export function isUnknownBody({ reading, cells, match }: Place, name: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  const {
    institution,
    region,
    regional,
    bodiless,
    to: end,
  } = reading.titles[cells.ref[match.from]!]!;
  if (sure || name !== match.from + 1) return false;
  // "Kepala Satpol PP Kabupaten Lombok"
  if (reading.tagged.leading[end - 1]?.type === EntryType.regionPrefix) return true;
  if (institution >= 0 || region >= 0 || regional) return false;
  // "pengurus Yayasan Dzikrul Ghofilin": the head of a body stands in front.
  if (bodiless && reading.tagged.leading[end - 1]?.type === EntryType.institution) return true;
  if (to - from === 1)
    return (
      /\d|\p{Ll}\p{Lu}/u.test(textOf(reading.document, from, to)) ||
      hasAnyTag(cells, name + 1, IN_BODY)
    );
  // "Direktur Varindo Lombok Inti".
  return reading.tagged.leading.slice(from + 1, to).some((lead) => lead?.type === EntryType.region);
}

/** "Kapus Kediri, Kapus Banyumulek, Kepala Desa": an unknown word in a list of offices whose holders nobody names. */
export function isBarePlace({ reading, cells, match }: Place, name: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  const { region, level } = reading.titles[cells.ref[match.from]!]!;
  if (sure || to - from > 1 || region >= 0 || !isSubLevel(level)) return false;
  const next = hasAnyTag(cells, name + 1, LISTING) ? name + 2 : name + 1;
  return next === name + 2 && hasTag(cells, next, Tag.Title) && !leadsToName(cells, next + 1);
}

const LISTING = maskOf(Tag.Comma, Tag.Conj);

/**
 * "Presiden LCW Dieng dr. Irwan Simamora", "Direktur RSUD Arifin Achmad drg. Nurlela", "Direktur RS Pelita Insani dr. Hendri":
 * unknown words, whom a body is called after, or one more word of its name in front of a name with honorifics.
 */
export function isPartOfBody({ reading, cells, match }: Place, name: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  const next = reading.names[cells.ref[name + 1]!]!;
  const { to: end, institution } = reading.titles[cells.ref[match.from]!]!;
  const isCalled = reading.tagged.leading[end - 1]?.type === EntryType.institution;
  const isLast = institution >= 0 && to - from === 1;
  return (!sure || isCalled || isLast) && next.honorifics.length > 0;
}

/** What goes on with the name of a body. */
const IN_BODY = maskOf(Tag.Region, Tag.UnitWord, Tag.Institution);

const LISTED = maskOf(Tag.Cap, Tag.Region);

/** "Sri Rahayu yang Ketua Pospera": the name stands in front, the unknown word behind is the body. */
export function isBodyBehindOwnedTitle({ reading, cells, match }: Place, name: number): boolean {
  const owned =
    hasTag(cells, match.from - 1, Tag.Lower) &&
    !hasAnyTag(cells, match.from - 1, TOGETHER) &&
    !isDoing(reading, cells, match.from - 1) &&
    hasTag(cells, match.from - 2, Tag.Name);
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  return owned && !sure && to - from === 1;
}

/** "Hendri bersama Sekda Jaoharul": somebody else follows. */
const TOGETHER = maskOf(Tag.Conj, Tag.Oblique);

/** Most cells in front of a title that opens its sentence: "Di samping itu juga, Ketua MPR itu …". */
const OPENING = 6;

/** What stands in front of whoever speaks: "ujar", "tambah", "disampaikan", "menurut". */
export const REPORTED_BY = maskOf(Tag.Passive, Tag.Preposition, Tag.Reporting, Tag.Bridge);

/** "Ketua MPR itu mengatakan", "ujar Ketua MPR itu": the title is what the sentence is about, or who speaks. */
export function isSubject(cells: Cells, at: number): boolean {
  if (hasAnyTag(cells, at - 1, REPORTED_BY)) return true;
  if (at > OPENING) return false;
  return at === 0 || hasTag(cells, at - 1, Tag.Comma);
}

/**
 * "Hendri Saputra, S.IP Kepala Bidang Statistik hadir": degrees end the name, and the title is nobody
 * else's; "Hendri Saputra mundur dari Ketua KPU": the title says what becomes of its holder.
 */
export function isDegreed(place: Place): boolean {
  const { reading, cells, match } = place;
  const { told, standing, office, institution, region } = reading.titles[cells.ref[match.to - 1]!]!;
  const before = [1, 2].find((back) => hasTag(cells, match.from - back, Tag.Title));
  // "Bupati Siak, Darsono mencalonkan diri sebagai Gubernur Riau": another office than the one in front.
  const other =
    before && told && reading.titles[cells.ref[match.from - before]!]!.office !== office;
  if (before && !other && !isLedTo(place)) return false;
  // "maju sebagai calon presiden" names its office in full.
  const whole = institution >= 0 || region >= 0 || standing === 'candidate';
  if (told || standing === 'former') return whole && !leadsToName(cells, match.to);
  const { degrees, sure } = reading.names[cells.ref[match.from]!]!;
  const title = cells.from[match.to - 1]!;
  const wrapped = (reading.document.tokens.flags[title]! & Shape.lineStart) !== 0;
  if (wrapped || leadsToName(cells, match.to)) return false;
  if (degrees.length > 0) return true;
  const placed = sure && (institution >= 0 || region >= 0);
  // "dipimpin Hendri Saputra Ketua DPRD Siak", "diserahkan oleh Hendri Saputra Kades Banyumulek".
  if (placed && isLedTo(place)) return true;
  // "menurut Hendri Saputra Ketua KPU Solok, …": whoever speaks, and nobody else whose title it could be.
  if (placed && hasAnyTag(cells, match.from - 1, REPORTED_BY) && hasAnyTag(cells, match.to, ENDS))
    return true;
  // "H. Hendri Saputra Kades Banyumulek menyampaikan": the title of a place or body between the subject and its verb.
  const opens = match.from === 0 || hasAnyTag(cells, match.from - 1, OPENS_SUBJECT);
  return placed && opens && doesSomething(place, match.to);
}

/** "dipimpin", "oleh": who does or gets it stands behind. */
function isLedTo({ reading, cells, match: { from } }: Place): boolean {
  if (hasTag(cells, from - 1, Tag.Oblique)) return true;
  const verb = cells.from[from - 1] ?? -1;
  return (
    markAt(reading.tagged, verb, EntryType.eventVerb)?.length === 1 &&
    isPassive(textOf(reading.document, verb, verb + 1))
  );
}

/** What stands behind the whole. */
const ENDS = maskOf(Tag.Comma, Tag.Period, Tag.Quote);

/** What stands in front of a subject. */
const OPENS_SUBJECT = maskOf(Tag.Comma, Tag.Quote, Tag.Conj, Tag.Reporting);

/** A verb that reports speech, or of what people do at events. */
const doesSomething = ({ reading, cells }: Place, i: number): boolean =>
  (hasTag(cells, i, Tag.Reporting) && hasTag(cells, i, Tag.Lower)) || isDoing(reading, cells, i);

/** What an unknown word goes on behind, which is then part of a place's or a house's name. */
const PLACES = maskOf(Tag.Region, Tag.UnknownAcronym);

/** "di Rita, Bupati …", "Pondok Yatim Salsabila, Bupati …", "Kertek dan Siwuran Garung, Sekda meminta …": no person stands in front of the title. */
export function isPlace({ reading, cells, match }: Place): boolean {
  const before = match.from - 1;
  if (hasTag(cells, before, Tag.Locative)) return true;
  // "PESAN HENDRI SAPUTRA, KETUA KPU" reports speech.
  if (hasTag(cells, before, Tag.UnitWord) && !hasTag(cells, before, Tag.Reporting)) return true;
  const { sure } = reading.names[cells.ref[match.from]!]!;
  if (sure) return false;
  // "Balai Kota Padang Aie Pacah, Sekda …", "RSAM Narmada, Kepala Labkesda dan …"
  if (hasAnyTag(cells, before, PLACES)) return true;
  return hasTag(cells, match.to, Tag.Reporting) || hasTag(cells, match.to, Tag.Name);
}

/** "Kantor Gubernur Sumut, Bobby …": the office is that of a building. */
export function isBuilding(
  { reading, cells }: Pick<Place, 'reading' | 'cells'>,
  title: number,
): boolean {
  const from = cells.from[title]!;
  // "di kediaman mantan Bupati Siak Hendri Saputra": somebody's own place, and no comma behind the title.
  const lower = (reading.document.tokens.flags[from - 1] ?? 0) & Shape.lower;
  if (lower && hasTag(cells, title + 1, Tag.Name)) return false;
  return [1, 2].some(
    (length) =>
      from >= length &&
      (markAt(reading.tagged, from - length, EntryType.venueHead)?.length ?? 0) >= length,
  );
}

/** Known names, and names of several words behind the title of a named body, not "Kepala Daerah (Ranperkada)". */
export function isPersonsName({ reading, cells, match }: Place, name: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  const { region, institution } = reading.titles[cells.ref[match.from]!]!;
  return sure || (to - from >= 2 && (region >= 0 || institution >= 0));
}

/** "…, lanjut Hendri, gubernur akan hadir": who speaks, and then a clause about somebody else. */
export function isNextSubject({ reading, cells, match: { from, to } }: Place): boolean {
  if (!hasTag(cells, from - 1, Tag.Reporting) && !hasTag(cells, from - 1, Tag.Bridge)) return false;
  const title = cells.from[to - 1]!;
  const isSmall = (reading.document.tokens.flags[title]! & Shape.lower) !== 0;
  if (!isSmall || to >= cells.length || hasAnyTag(cells, to, ENDS_APPOSITION)) return false;
  return !isWord(reading, cells.from[to]!, WordFlag.deictic | WordFlag.located);
}

/** What stands behind "…, Ketua KPU Siak" that only explains a name. */
const ENDS_APPOSITION = maskOf(Tag.Comma, Tag.Period, Tag.Quote, Tag.Open, Tag.Date, Tag.Locative);

export function leadsToName(cells: Cells, i: number): boolean {
  // "Sekjen PIKI Hendri Saputra": a body that nobody knows.
  const at = hasAnyTag(cells, i, BEHIND_TITLE) ? i + 1 : i;
  return hasTag(cells, at, Tag.Name);
}

const BEHIND_TITLE = maskOf(Tag.Comma, Tag.UnknownAcronym);

/** Heads of units, whose body may stand elsewhere: "Kepala Seksi Pemerintahan, Kecamatan Siak, Hendri". */
export const UNIT_HEAD = /^Kepala (?:Bidang|Bagian|Sub|Seksi)/;
