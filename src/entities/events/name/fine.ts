/** Finer points of how far the name of an event goes, which only `kliping/deep` knows. */
import { fold, foldedAt, Shape } from '../../../document/tokens.js';
import { isActive, isPassive } from '../../../gazetteer/affixes.js';
import { EntryType, hasFlag, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasTag } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading, textOf } from '../../../mentions/release.js';
import { hasVerbAffix, headlineEnd } from './headline.js';
import { cueAt } from '../type/incidental.js';
import { nameEnd } from './name.js';
import { explainedEnd, goesOn } from './tail.js';

/** Where the name of an event stands, and what it is told by. */
interface Extent {
  /** Cell of the noun. */
  noun: number;
  /** Token behind the noun. */
  nounTo: number;
  /** Token behind the name, as far as the core reads it. */
  end: number;
  /** In the headline. */
  title: boolean;
  /** Type of the noun. */
  type: string;
  /** The noun does not say what it was about: "rapat paripurna". */
  general: boolean;
}

/** Token behind the whole name: it goes on with what a gathering was for or its year, and no headline's verb is part of it. */
export function wholeEventName(reading: Reading, cells: Cells, extent: Extent): number {
  const { noun, nounTo, title, general } = extent;
  if (title) return headlineEnd(reading, cells, noun, nounTo, extent.end);
  const cut = cutAt(reading, cells, extent);
  if (cut > 0) return cut;
  let next = noun;
  while (next < cells.length && cells.from[next]! < extent.end) next++;
  let { end } = extent;
  const session = extent.type === 'plenary';
  for (let left = MOST_PARTS; left > 0; left--) {
    const on = goesOn(reading, cells, next, session && end - nounTo < NEAR);
    if (on === 0) break;
    end = nameEnd(reading, cells, noun, on, false, 0);
    while (next < cells.length && cells.from[next]! < end) next++;
  }
  // "pendaftaran calon | anggota PPK": the noun ends inside an office.
  if (cells.to[next - 1]! > end) return cells.to[next - 1]!;
  const year = yearEnd(reading, cells, next);
  if (year > 0) return year;
  const who = extent.type === 'signing' ? 0 : whomStart(reading, cells, extent);
  if (who > 0) return who;
  // "acara" only leads to what stands in quotation marks.
  const leads = isWord(reading, nounTo - 1, WordFlag.eventLead);
  const titled = leads ? 0 : titleEnd(reading, cells, next);
  if (titled > 0) return titled;
  if (isManner(reading, cells, next - 1, nounTo)) return cells.from[next - 1]!;
  const joined = end === nounTo ? joinedEnd(reading, cells, next) : 0;
  if (joined > 0) return nameEnd(reading, cells, next + 1, joined, false, 0);
  const explained = explainedEnd(reading, cells, next);
  if (explained > 0) return nameEnd(reading, cells, noun, explained, false, 0);
  if (!general || end - nounTo >= FEW_WORDS) return end;
  return purposeEnd(reading, cells, next, end, end - cells.from[noun]! < NAMED);
}

/** Parts that a name goes on with, at most. */
const MOST_PARTS = 4;

/** Words of a session's name in front of what it is about, fewer than. */
const NEAR = 8;

/** "pelantikan | sekaligus bimbingan teknis panitia": the token behind the second noun, or 0. */
function joinedEnd(reading: Reading, cells: Cells, i: number): number {
  if (i + 1 >= cells.length) return 0;
  // "Bimtek | / Sosialisasi Perizinan"
  const joined = cueAt(reading, cells, i) === 'joined' && hasTag(cells, i, Tag.Lower);
  if (!joined && !hasTag(cells, i, Tag.Slash)) return 0;
  const second = markAt(reading.tagged, cells.from[i + 1]!, EntryType.eventNoun);
  return second ? cells.from[i + 1]! + second.length : 0;
}

/** "Festival Kopi | di Kampung Laut", "Goes to School | yg digelar", "rapat koordinasi | terkait jalan": the token where a name breaks off, or 0. */
function cutAt(reading: Reading, cells: Cells, { noun, nounTo, end, type }: Extent): number {
  const plain = type !== 'signing' && hasTag(cells, noun, Tag.Lower);
  for (let i = noun + 1; i < cells.length && cells.from[i]! < end; i++) {
    if (cells.from[i]! < nounTo) continue;
    const glued = cells.from[i - 1]! >= nounTo && hasAll(reading, cells, i - 1, WordFlag.nameGlue);
    const cut = cells.to[glued ? i - 2 : i - 1]!;
    const words = cut - cells.from[noun]!;
    if (breaksAt(reading, cells, i, words)) return cut;
    // "rapat dengar pendapat | antara Komisi II dan Bulog", but "Forum Koordinasi antara Pemerintah Pusat dan …".
    if (plain && words >= NAMED && cueAt(reading, cells, i) === 'between') return cut;
  }
  return 0;
}

/** Words of a name in front of what it was held for, at least. */
const NAMED = 2;

/** No name of so many words goes on with cell `i`. */
function breaksAt(reading: Reading, cells: Cells, i: number, words: number): boolean {
  const { document, knowledge, tagged } = reading;
  const token = cells.from[i]!;
  // "Musyawarah Kelurahan | Yang dikenal dengan …"
  if (!hasTag(cells, i, Tag.Lower)) {
    // "…, M. Rahayu, S.Ag": whoever follows.
    if (hasTag(cells, i, Tag.Comma))
      return startsClause(reading, cells, i + 1) || isSomebody(cells, i + 1);
    return isRelative(reading, cells, i) && hasTag(cells, i + 1, Tag.Lower);
  }
  const cue = knowledge.lexicon.incidentalCues?.get(
    foldedAt(document.tokens, document.text, token),
  );
  if (cue === 'break' || (cue === 'purpose' && words >= NAMED)) return true;
  // "pembukaan Siak Fest 2023 | melalui rekaman video"
  if (cueAt(reading, cells, i + 1) === 'screen' && hasAll(reading, cells, i, WordFlag.nameGlue))
    return true;
  // "talkshow | dengan 3 narasumber"
  if (cue === 'along') return hasTag(cells, i + 1, Tag.Number);
  if (cue === 'manner') return startsVerb(reading, cells, i + 1);
  if (!markAt(tagged, token, EntryType.venueLead)) return false;
  const place = tagged.leading[cells.to[i]!]?.type === EntryType.regionPrefix;
  return place || (words >= NAMED && leadsToHouse(reading, cells, i + 1));
}

/** "bergulir", "dibuka", "menyapa" in small letters. */
function startsVerb({ document }: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Lower)) return false;
  const word = foldedAt(document.tokens, document.text, cells.from[i]!);
  return isActive(word) || isPassive(word) || word.startsWith('ber');
}

/** Capitals of a house's name, at most. */
const LONGEST_HOUSE = 4;

/** "di Grand Melati Hotel", "di Rumah Pemenangan": a house in capitals, unlike "di Lingkungan Pemkab". */
function leadsToHouse(reading: Reading, cells: Cells, at: number): boolean {
  const { flags } = reading.document.tokens;
  const { noPlaces, placeHeads } = reading.knowledge.lexicon;
  for (let i = at; i < cells.length && i < at + LONGEST_HOUSE; i++) {
    const token = cells.from[i]!;
    if (!(flags[token]! & Shape.cap)) return false;
    const word = foldedAt(reading.document.tokens, reading.document.text, token);
    // "di Pulau Rupat"
    if (i === at && placeHeads?.has(word)) return true;
    if (i === at && noPlaces?.has(word)) return false;
    if (markAt(reading.tagged, token, EntryType.venueHead)) return true;
    if (isWord(reading, token, WordFlag.placeNoun)) return true;
  }
  return false;
}

/** "Gelar Pengawasan 2024, | Rudi berharap …": somebody and what he does, behind a comma. */
function startsClause({ document }: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i + 1, Tag.Lower)) return false;
  const word = foldedAt(document.tokens, document.text, cells.from[i + 1]!);
  return isActive(word) || hasTag(cells, i + 1, Tag.Reporting);
}

const isSomebody = (cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Name) && !hasTag(cells, i, Tag.DoubtfulName);

/** "yang", but not "untuk" or "dengan". */
const isRelative = ({ knowledge }: Reading, { word }: Cells, i: number): boolean =>
  (knowledge.lexicon.flags[word[i]!]! & (WordFlag.nameGlue | WordFlag.subordinator)) ===
  WordFlag.subordinator;

const hasAll = ({ knowledge }: Reading, { word }: Cells, i: number, bits: number): boolean =>
  (knowledge.lexicon.flags[word[i]!]! & bits) === bits;

/** "Festival Siak Bermadah 2024 | resmi dibuka": a word in small letters between a name and its passive verb tells how. */
function isManner(reading: Reading, cells: Cells, last: number, nounTo: number): boolean {
  const before = hasTag(cells, last - 1, Tag.Number) ? last - 2 : last - 1;
  if (before < 0 || cells.from[before]! < nounTo || last + 1 >= cells.length) return false;
  const { document, tagged } = reading;
  const behind = cells.from[last + 1]!;
  return (
    hasTag(cells, last, Tag.Lower) &&
    !markAt(tagged, cells.from[last]!, EntryType.eventNoun) &&
    (document.tokens.flags[cells.from[before]!]! & Shape.cap) !== 0 &&
    hasTag(cells, last + 1, Tag.Lower) &&
    isPassive(fold(textOf(document, behind, behind + 1)))
  );
}

/** "Pelatihan Peternak Lebah | bagi warga", "debat paslon | pada Pilkada": the token behind what it was, in front of whom it was for; or 0. */
function whomStart(reading: Reading, cells: Cells, { noun, nounTo, end }: Extent): number {
  const { lexicon } = reading.knowledge;
  const leads = WordFlag.oblique | WordFlag.nameGlue;
  for (let i = noun + 1; i < cells.length && cells.from[i]! < end; i++) {
    if (cells.from[i]! <= nounTo || !hasTag(cells, i, Tag.Lower)) continue;
    const flags = lexicon.flags[cells.word[i]!]!;
    if ((flags & leads) === leads && !(flags & WordFlag.subordinator)) return cells.to[i - 1]!;
  }
  return 0;
}

/** Words behind the noun that leave open what it was for. */
const FEW_WORDS = 2;

/** Cells of what stands in quotation marks, at most. */
const LONGEST_TITLE = 16;

/** 'Seminar Nasional | "Desa Damai, Indonesia Maju"': the token behind its own title, right behind it; or 0. */
function titleEnd(reading: Reading, cells: Cells, i: number): number {
  const { flags } = reading.document.tokens;
  if (!hasTag(cells, i, Tag.Quote) || i + 1 >= cells.length) return 0;
  if (!(flags[cells.from[i + 1]!]! & Shape.cap)) return 0;
  for (let at = i + 2; at < cells.length && at <= i + LONGEST_TITLE; at++) {
    if (hasTag(cells, at, Tag.Period)) return 0;
    if (hasTag(cells, at, Tag.Quote)) return hasTag(cells, at - 1, Tag.Comma) ? 0 : cells.to[at]!;
  }
  return 0;
}

/** "Jumpa Pers | akhir tahun 2018", "Rapat Dinas | Bulan Agustus 2025": the token behind the year, or 0. */
function yearEnd(reading: Reading, cells: Cells, i: number): number {
  if (isMonth(reading, cells, i)) return cells.to[i]!;
  const isYear =
    hasTag(cells, i, Tag.Lower) &&
    hasFlag(reading.knowledge.lexicon, cells.word[i + 1] ?? -1, WordFlag.yearWord) &&
    hasTag(cells, i + 2, Tag.Number);
  return isYear ? cells.to[i + 2]! : 0;
}

/** "Bulan Agustus 2025", in capitals and without a day. */
function isMonth(reading: Reading, cells: Cells, i: number): boolean {
  if (i >= cells.length || !hasTag(cells, i, Tag.Date)) return false;
  const from = cells.from[i]!;
  const capital = (reading.document.tokens.flags[from]! & Shape.cap) !== 0;
  return capital && cells.to[i]! - from === 3 && isWord(reading, from + 1, WordFlag.month);
}

/** "rapat persiapan | menyambut hari jadi ke-17", or "rapat | dalam rangka memperingati Hari Jadi" of a single word: what it was for. */
function purposeEnd(
  reading: Reading,
  cells: Cells,
  at: number,
  end: number,
  single: boolean,
): number {
  const is = (i: number, bits: number): boolean =>
    i < cells.length && hasAll(reading, cells, i, bits);
  let i = at;
  if (is(i, WordFlag.nameGlue) && is(i + 1, WordFlag.topical | WordFlag.nameGlue)) {
    if (!single) return end;
    i += 2;
  }
  if (is(i, WordFlag.topical) && hasVerbAffix(reading, cells.from[i]!)) i++;
  if (i === at || i >= cells.length) return end;
  const inner = markAt(reading.tagged, cells.from[i]!, EntryType.eventNoun)?.length ?? 1;
  const told = cells.from[i]! + inner;
  const whole = nameEnd(reading, cells, i, told, false, 0);
  return whole > told || inner > 1 ? whole : end;
}
