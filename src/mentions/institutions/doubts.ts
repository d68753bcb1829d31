/** What looks like a body's name and is none, and words behind a name that are its holder's; only `kliping/deep` asks. */
import { hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { fold, Shape } from '../../document/tokens.js';
import { type Extent, isGovernment, rowAt } from './extent.js';
import {
  behindLetters,
  isAdjective,
  isCounted,
  isDateline,
  isInitialled,
  isOfAll,
  isOfCountry,
  isSchoolField,
} from './small.js';
import { beforeHolderOf } from './holders.js';
import { isWord, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';
import { isNear } from '../regions/subregions.js';

type Cells = Reading['cells'][number];

const OPEN_HEADS = maskOf(Tag.Body, Tag.ProperBody, Tag.NumberedBody);

/** Why the cells of `extent` name no body although a rule matched them, or null. */
export function doubtOf(reading: Reading, cells: Cells, extent: Extent): string | null {
  const { from, to } = extent;
  if (isPartOfPhrase(reading, cells, extent)) return 'its letters stand for the phrase around it';
  const { nameless } = reading.knowledge.lexicon;
  const wordAt = (i: number): string =>
    fold(textOf(reading.document, cells.from[i]!, cells.to[i]!));
  // "Polsek-Polsek jajaran"
  const isTwin = (dash: number, other: number): boolean =>
    hasTag(cells, dash, Tag.Dash) &&
    cells.from[other] !== undefined &&
    wordAt(other) === wordAt(from);
  if (isTwin(to, to + 1) || isTwin(from - 1, from - 2)) return 'several bodies';
  if (isCounted(reading, cells, extent) || isOfAll(reading, cells, extent)) return 'several bodies';
  if (isAdjective(reading, cells, from)) return 'says what something is for';
  if (isOfCountry(reading, cells, extent)) return 'the government of the country';
  if (isDateline(reading, cells, extent)) return 'the place in a dateline';
  if (isInitialled(cells, extent)) return "its holder's name with the initials";
  if (isInStreet(reading, cells.from[from]!)) return "part of a street's name";
  if (isInRank(reading, cells.from[from]!)) return 'part of a rank';
  if (isCorps(reading, cells, extent)) return 'the corps behind a rank';
  if (isField(reading, cells, from)) return 'the field of an office';
  if (isInAddress(reading, cells, from)) return 'part of a web address';
  if (!hasAnyTag(cells, from, OPEN_HEADS)) return null;
  const second = behindLetters(cells, from + 1);
  if (to > second && (nameless.has(wordAt(second)) || wordAt(from + 1) === wordAt(from)))
    return 'a word that opens no name (data/institutions/nameless.tsv)';
  if (isSchoolField(reading, cells, from)) return 'the field of a unit';
  if (isDay(reading, cells, from)) return 'a day called after bodies';
  if (isSchoolsOf(reading, cells, extent)) return 'the schools of a region';
  const next = to > from + 1 ? rowAt(reading, cells, from + 1) : null;
  if (rowAt(reading, cells, from)?.kind === 'education' && next && next.kind === 'ministry')
    return "the field of a ministry's office";
  if (isGround(reading, cells, from)) return 'a place, with nobody who runs it';
  return isInTheme(reading, cells, from) ? 'inside a theme' : null;
}

/** "tiba di Bandara Melati": a work or ground is a body behind an office or a word for whoever runs it alone. */
function isGround({ document, knowledge }: Reading, cells: Cells, from: number): boolean {
  const wordAt = (i: number): string => fold(textOf(document, cells.from[i]!, cells.to[i]!));
  const { facilities } = knowledge.lexicon;
  if (facilities?.get(wordAt(from)) !== 'head') return false;
  const isHeld = hasTag(cells, from - 1, Tag.Office) && !hasTag(cells, from - 1, Tag.RegionOffice);
  return !isHeld && (from === 0 || facilities.get(wordAt(from - 1)) !== 'runner');
}

/** "Jl. Kantor Pos": a full stop stands between the short word for a street and its name. */
const isInStreet = (reading: Reading, token: number): boolean =>
  token > 1 &&
  textOf(reading.document, token - 1, token) === '.' &&
  isWord(reading, token - 2, WordFlag.street);

/** "Mayjen. TNI (Purn) Irwan": a full stop stands inside the rank. */
const isInRank = ({ document, tagged }: Reading, token: number): boolean =>
  token > 1 &&
  textOf(document, token - 1, token) === '.' &&
  (markAt(tagged, token - 2, EntryType.honorific)?.length ?? 0) > 2;

/** "Serda MPU Muhammad Irfan", "Peltu Marinir Sudarmin": one word between a rank and a name. */
const isCorps = (reading: Reading, cells: Cells, { from, to }: Extent): boolean =>
  to === from + 1 &&
  cells.to[from]! - cells.from[from]! === 1 &&
  hasTag(cells, from - 1, Tag.Honorific) &&
  hasTag(cells, to, Tag.Cap) &&
  (hasTag(cells, to, Tag.Unknown) || isWord(reading, cells.from[to]!, NAME_BITS));

/** "Asisten Sekda Bidang Pemerintahan Kabupaten Siak": the field of an office is called like a government. */
const isField = (reading: Reading, cells: Cells, from: number): boolean =>
  hasTag(cells, from - 1, Tag.Body) &&
  hasTag(cells, from - 2, Tag.Office) &&
  isGovernment(reading, cells, from);

/** ".siakkab.go.id", and behind a word in small letters ".com", too. */
const DOMAINS =
  /^(?:(?:\.\p{Ll}{2,20}){1,3}\.\p{Ll}{2}|(?:\.\p{Lu}{2,20}){1,3}\.\p{Lu}{2})(?!\p{L})/u;
const DOMAIN = /^\.\p{Ll}{2,4}(?!\p{L})/u;

/** Characters of a domain behind a name, at most. */
const LONGEST_DOMAIN = 66;

/** "kpu.go.id": letters in front of a domain; newsrooms are called by theirs. */
function isInAddress(reading: Reading, cells: Cells, from: number): boolean {
  const { tokens, text } = reading.document;
  const end = tokens.end[cells.to[from]! - 1]!;
  if (text[end] !== '.' || rowAt(reading, cells, from)?.kind === 'media') return false;
  const behind = text.slice(end, end + LONGEST_DOMAIN);
  return DOMAINS.test(behind) || (hasTag(cells, from, Tag.Lower) && DOMAIN.test(behind));
}

/** "Siswa SMP Kabupaten Siak", "Guru TK Kota Solok": a kind of school with neither number nor name, in front of a region that is called one. */
const isSchoolsOf = (reading: Reading, cells: Cells, { from, to }: Extent): boolean =>
  to === from + 2 &&
  cells.to[from]! - cells.from[from]! === 1 &&
  hasTag(cells, from + 1, Tag.Region) &&
  rowAt(reading, cells, from)?.kind === 'education' &&
  OF_GOVERNMENTS.has(reading.regions[cells.ref[from + 1]!]!.prefix);

/** What regions with a government of their own are called. */
const OF_GOVERNMENTS = new Set<string | null>(['province', 'regency', 'city']);

/** Kinds of bodies that meet, whatever an event is about. */
const ASSEMBLIES = new Set(['legislature', 'forum']);

/** "Rapat Koordinasi Dinas Kesehatan", "Rapat Forum Komunikasi", "Kunjungan Kerja Komisi III": no field of an event is called so. */
export const isNoField = (reading: Reading, cells: Cells, cell: number): boolean =>
  reading.knowledge.lexicon.smallHeads.has(cells.word[cell]!) ||
  ASSEMBLIES.has(rowAt(reading, cells, cell)?.kind ?? '');

/** Kinds of bodies whose names end those of laws and plans. */
const NAMED_IN_LAWS = new Set(['election-commission', 'election-supervisor', 'local-government']);

/** "Peraturan Komisi Pemilihan Umum (PKPU)", "Rencana Kerja Pemerintah Daerah (RKPD)": the letters are those of more than the body. */
function isPartOfPhrase(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  const row = rowAt(reading, cells, from);
  if (!row || !NAMED_IN_LAWS.has(row.kind) || from === 0 || !hasTag(cells, from - 1, Tag.Cap))
    return false;
  const open = [to - 3, to - 4].find((i) => i > from && hasTag(cells, i, Tag.Open));
  if (open === undefined || !hasTag(cells, open + 1, Tag.Acronym)) return false;
  const letters = textOf(reading.document, cells.from[open + 1]!, cells.to[open + 1]!);
  const words = textOf(reading.document, cells.from[from]!, cells.to[open - 1]!).split(/\s+/u);
  const initials = words.map(([first]) => first).join('');
  return letters.length > initials.length && fold(letters).endsWith(fold(initials));
}

/** "Hari Koperasi Nasional" */
const isDay = ({ document }: Reading, cells: Cells, from: number): boolean => {
  const before = cells.from[from]! - 1;
  const { tokens } = document;
  return (
    before >= 0 &&
    (tokens.bits[before]! & WordFlag.relativeDate) !== 0 &&
    // "Besok Dinas Kesehatan …" begins a sentence.
    (tokens.flags[before]! & (Shape.cap | Shape.sentenceStart)) === Shape.cap
  );
};

/** Cells in front of a head in which a theme may open. */
const THEME_REACH = 12;

/** `dengan tema "Sinergi Tim Terpadu …"`, and "bertajuk Membangun Persatuan Nasional …" of words with a capital. */
function isInTheme(reading: Reading, cells: Cells, from: number): boolean {
  const { document, knowledge } = reading;
  const isCue = (i: number): boolean =>
    i >= 0 &&
    knowledge.lexicon.data.themes.includes(fold(textOf(document, cells.from[i]!, cells.to[i]!)));
  let first = from - 1;
  while (hasTag(cells, first, Tag.Cap) && first > from - THEME_REACH) first--;
  if (first < from - 1 && isCue(first)) return true;
  for (let i = from - 1; i > 0 && i >= from - THEME_REACH; i--) {
    if (!hasTag(cells, i, Tag.Quote)) continue;
    return isCue(hasTag(cells, i - 1, Tag.Colon) ? i - 2 : i - 1);
  }
  return false;
}

/** Words that stand in names of bodies, so that a place in front of them does not end the name. */
const OF_NAME = maskOf(Tag.UnitWord, Tag.Region, Tag.Number, Tag.Roman, Tag.Conj, Tag.Open);

/** Kinds whose bodies are not called after people: "PT Melati Joko | Irwan Dono", but "RSUD Setjonegoro | Ahmad Fauzi". */
const NAMED_FREELY = new Set(['company', 'state-agency']);

/** Words of the longest holder's name that is looked for. */
const LONGEST_HOLDER = 3;

/**
 * "Kepala Puskesmas Gerung Zulkarim", "SD Ahmad S.Pd", "Federasi Melati Ni Ketut …": the cell where the holder's
 * name starts behind the body that ends at `to`, or `to`.
 */
export function beforeNamed(reading: Reading, cells: Cells, { from, to }: Extent): number {
  if (!hasAnyTag(cells, from, OPEN_HEADS) || to < from + 2) return to;
  // "Komunitas Melati Siak bersatu melawan …": small letters behind the place are the clause's.
  const clause = hasTag(cells, to - 1, Tag.Lower) && hasTag(cells, to - 2, Tag.Region);
  if (clause && !hasTag(cells, to - 1, Tag.Region)) return to - 1;
  const isName = (i: number): boolean =>
    i < cells.length && isWord(reading, cells.from[i]!, NAME_BITS) && hasTag(cells, i, Tag.Cap);
  const isSure = (i: number): boolean =>
    isName(i) && !isWord(reading, cells.from[i]!, WordFlag.ambiguous);
  const campus = behindCampus(reading, cells, { from, to });
  if (campus < to) return campus;
  const titled = isTitled(reading, cells, to);
  const held = hasTag(cells, from - 1, Tag.Office);
  // "Kepala Daops Bukit Melati Bapak, Ahmad Fauzi"
  const isCalled =
    held &&
    hasTag(cells, to, Tag.Comma) &&
    markAt(reading.tagged, cells.from[to - 1]!, EntryType.honorific) !== undefined;
  if (isCalled && to > from + 2) return to - 1;
  const placed = hasTag(cells, to - 1, Tag.Region);
  if (held && !placed && hasTag(cells, from + 1, Tag.Honorific)) return from + 1;
  let end = to;
  if (held && NAMED_FREELY.has(rowAt(reading, cells, from)?.kind ?? ''))
    while (end > from + 1 && isSure(end - 1) && isName(end)) end--;
  if (isName(end - 1) && isName(end) && isArticle(reading, cells.from[end - 1]!)) end--;
  if (end < to) return end;
  if (!placed) end = beforeHolderOf(reading, cells, { from, to }, held);
  if (end < to) return end;
  if (!held && !titled) return to;
  const place = behindPlace(reading, cells, { from, to });
  if (place < to) return place;
  return titled && to === from + 2 && isName(to - 1) ? from + 1 : to;
}

/** Words of a university's name, at most. */
const LONGEST_CAMPUS = 6;

/** "Universitas Riau Rina Melati": the cell where somebody's name starts behind the university that the table of seats has, or `to`. */
function behindCampus(reading: Reading, cells: Cells, { from, to }: Extent): number {
  if (rowAt(reading, cells, from)?.kind !== 'education') return to;
  const { bodySeats } = reading.knowledge.lexicon;
  const isKnown = (end: number): boolean => {
    if (end > from + 1 && hasTag(cells, end - 1, Tag.NationalBody)) return true;
    for (let i = Math.max(from, end - LONGEST_CAMPUS); i < end - 1; i++)
      if (bodySeats.has(fold(textOf(reading.document, cells.from[i]!, cells.to[end - 1]!))))
        return true;
    return false;
  };
  const bitsAt = (i: number): number => reading.document.tokens.bits[cells.from[i]!]!;
  const isName = (i: number): boolean =>
    hasTag(cells, i, Tag.Cap) &&
    !hasTag(cells, i, Tag.Region) &&
    ((bitsAt(i) & NAME_BITS) !== 0 || hasTag(cells, i, Tag.Unknown));
  let sure = false;
  let end = to;
  for (; end > from + 1 && to - end <= LONGEST_HOLDER; end--) {
    if (isKnown(end)) return sure ? end : to;
    if (!isName(end - 1)) return to;
    sure ||= (bitsAt(end - 1) & NAME_BITS) !== 0 && !(bitsAt(end - 1) & WordFlag.ambiguous);
  }
  return to;
}

/** Letters of the shortest head that is a name by itself: "RSUD", "PDAM", but not "PT". */
const SHORTEST_HEAD = 4;

/** "Direktur RSUD dr. Ahmad Fauzi": behind an office and in front of its holder, the letters of a head name the body of the place. */
export function headAlone(reading: Reading, cells: Cells, from: number, to: number): Extent | null {
  const [start, end] = [cells.from[from]!, cells.to[from]!];
  const isName =
    hasTag(cells, from - 1, Tag.Office) &&
    end === start + 1 &&
    hasTag(cells, from, Tag.Acronym) &&
    textOf(reading.document, start, end).length >= SHORTEST_HEAD;
  const kind = rowAt(reading, cells, from)?.kind;
  const head = fold(textOf(reading.document, start, end));
  // "Pengasuh Ponpes Darul Falah": what follows is the name of the house, whatever else it may be.
  const isNamed = reading.knowledge.lexicon.campusUnits!.get(head) === 'named';
  if (isNamed && !hasTag(cells, from + 1, Tag.Honorific)) return { from, to };
  return isName && (kind === 'local-agency' || kind === 'company') ? { from, to: from + 1 } : null;
}

/** Letters of the articles of Balinese names: "Ni Ketut". */
const LONGEST_ARTICLE = 2;

const isArticle = ({ document: { tokens } }: Reading, token: number): boolean =>
  tokens.end[token]! - tokens.start[token]! <= LONGEST_ARTICLE;

/** A degree stands behind the cells up to `to`, with or without a comma. */
function isTitled({ tagged }: Reading, cells: Cells, to: number): boolean {
  const at = hasTag(cells, to, Tag.Comma) ? to + 1 : to;
  return at < cells.length && markAt(tagged, cells.from[at]!, EntryType.degree) !== undefined;
}

/** The cell behind the last place among the cells, where nothing but a name follows; or `to`. */
function behindPlace(reading: Reading, cells: Cells, { from, to }: Extent): number {
  // "Puskesmas Simpang Tiga"
  if (isPlaceAnywhere(reading, cells, from + 1, to)) return to;
  for (let end = to - 1; end > from + 1 && end >= to - LONGEST_HOLDER; end--) {
    if (hasAnyTag(cells, end, OF_NAME) || !hasTag(cells, end, Tag.Cap)) return to;
    // "PT Melati Siak Tbk"
    if (markAt(reading.tagged, cells.from[end]!, EntryType.noNameTail)) return to;
    if (hasTag(cells, end - 1, Tag.Region) || isPlace(reading, cells, from + 1, end)) return end;
  }
  return to;
}

/** The cells are the name of a kecamatan or desa near where the release is from. */
export function isPlace(reading: Reading, cells: Cells, from: number, to: number): boolean {
  const { subregions } = reading.knowledge;
  const name = textOf(reading.document, cells.from[from]!, cells.to[to - 1]!);
  const near = (level: 'district' | 'village'): boolean =>
    subregions?.find(name, level).some((code) => isNear(reading, code)) ?? false;
  return near('district') || near('village');
}

/** Some kecamatan or desa of the country is called like the cells. */
export function isPlaceAnywhere(reading: Reading, cells: Cells, from: number, to: number): boolean {
  const { subregions } = reading.knowledge;
  const name = textOf(reading.document, cells.from[from]!, cells.to[to - 1]!);
  return (['district', 'village'] as const).some(
    (level) => (subregions?.find(name, level).length ?? 0) > 0,
  );
}
