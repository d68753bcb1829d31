/** Lists of kecamatan, desa and kelurahan; only in `kliping/deep`. */
import { Shape } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { settleBeside } from './beside.js';
import { isSubLevel, type RegionCandidate } from './regions.js';
import { isWord, type Reading, textOf } from '../release.js';
import { LONGEST_SUBREGION, subregion } from './subregions.js';

/** "Kecamatan Kalikajar, Sapuran, Kepil dan Kalibawang": the names behind the first. */
export function continueList(
  reading: Reading,
  first: RegionCandidate,
  to: number,
  sentence: number,
): RegionCandidate[] {
  if (!isSubLevel(first.prefix)) {
    settleBeside(reading, first, to);
    return [];
  }
  const { document } = reading;
  const { tokens, text } = document;
  const found: RegionCandidate[] = [];
  // "Desa Kediri Induk, Kediri Selatan": a word more than the table's name does not end the list.
  const rest = reading.tagged.leading[first.to] ? -1 : behindUnknownItem(reading, first.to, to);
  let i = rest < 0 ? placedIn(reading, first, to) : rest;
  if (rest < 0) found.push(...calledDistrict(reading, first, i, sentence));
  const inFront = found.length;
  let unknown = false;
  for (;;) {
    if (i >= to) break;
    const comma = text[tokens.start[i]!] === ',';
    let at = comma ? i + 1 : i;
    const conj = at < to && isWord(reading, at, WordFlag.conjunction);
    if (conj) at++;
    if (
      (!comma && !conj) ||
      at >= to ||
      reading.tagged.leading[at]?.type === EntryType.regionPrefix
    )
      break;
    const next = subregion(reading, at, at, to, first.prefix, sentence);
    if (!next || !sharesRegency(first, next)) {
      // "Desa Sekotong, Batu Puteh, Tempos": one that no table knows does not end the list.
      const behind = behindUnknownItem(reading, at, to);
      if (behind < 0 || unknown) break;
      unknown = true;
      i = behind;
      continue;
    }
    if (!conj && found.length === inFront && isParent(reading, first, next, to)) {
      found.push(...parentDistrict(reading, first, next, to));
      break;
    }
    unknown = false;
    found.push(next);
    i = placedIn(reading, next, to);
    found.push(...calledDistrict(reading, next, i, sentence));
    // "…, Sapuran dan Kepil, Wonosobo": behind the last one stands where they lie.
    if (conj && i === next.to) break;
  }
  return found;
}

/** "Desa Socorejo (Jenu), Ngino (Semanding)": the token behind the kecamatan in brackets, which tells the desa meant. */
function placedIn(reading: Reading, item: RegionCandidate, to: number): number {
  const counted = behindCount(reading, item.to, to) || behindTally(reading, item.to, to);
  if (counted > 0) return counted;
  const inside = bracketed(reading, item.to, to);
  if (item.prefix !== 'village' || inside === null) return item.to;
  const districts = reading.knowledge.subregions!.find(inside.name, 'district');
  const codes = item.codes.filter((code) => districts.includes(parentOf(code)));
  if (codes.length === 0) return item.to;
  item.codes = codes;
  return inside.end;
}

/** "Distrik Wania (550 KK), Jita (60 KK)": the token behind a number in brackets, where the list goes on, or 0. */
function behindCount(reading: Reading, from: number, to: number): number {
  const { tokens, text } = reading.document;
  const is = (i: number, mark: string): boolean => i < to && text[tokens.start[i]!] === mark;
  if (!is(from, '(') || !(tokens.flags[from + 1]! & Shape.digit)) return 0;
  let i = from + 2;
  while (i < to && i <= from + LONGEST_BRACKET && !is(i, ')')) i++;
  const goesOn = is(i + 1, ',') || (i + 1 < to && isWord(reading, i + 1, WordFlag.conjunction));
  return is(i, ')') && goesOn ? i + 1 : 0;
}

/** Small words on either side of a number, at most. */
const TALLY_WORDS = 2;

/** "Kecamatan Lembar sebanyak 40 orang, Gerung 38 orang": the token behind what is counted, where the list goes on, or 0. */
function behindTally(reading: Reading, from: number, to: number): number {
  const { tokens, text } = reading.document;
  const isSmall = (i: number): boolean =>
    (tokens.flags[i]! & Shape.lower) !== 0 && !isWord(reading, i, WordFlag.conjunction);
  const isCounted = (i: number): boolean => (tokens.flags[i]! & Shape.digit) !== 0;
  const skip = (i: number, is: (at: number) => boolean, most: number): number => {
    let end = i;
    while (end < to && end < i + most && is(end)) end++;
    return end;
  };
  // "yaitu 12 kasus", ", yaitu 12 kasus", ": 12"
  const lead = skip(from, (i) => /[,:=]/.test(text[tokens.start[i]!]!), 1);
  const number = skip(lead, isSmall, TALLY_WORDS);
  const unit = skip(number, isCounted, 1);
  if (unit === number) return 0;
  const end = skip(unit, isSmall, TALLY_WORDS + 1);
  if (end + 1 >= to) return 0;
  const conj = text[tokens.start[end]!] === ',' ? end + 1 : end;
  const next = conj < to && isWord(reading, conj, WordFlag.conjunction) ? conj + 1 : conj;
  return next > end && next < to && (tokens.flags[next]! & Shape.cap) !== 0 ? end : 0;
}

/** "(Kecamatan Jenu)" behind an item, which ends at token `end`: named as a kecamatan, too. */
function calledDistrict(
  reading: Reading,
  { to, prefix }: RegionCandidate,
  end: number,
  sentence: number,
): RegionCandidate[] {
  const word = reading.tagged.leading[to + 1];
  if (prefix !== 'village' || end <= to || word?.type !== EntryType.regionPrefix) return [];
  const at = to + 1 + word.length;
  const found = subregion(reading, to + 1, at, end - 1, 'district', sentence);
  return found ? [found] : [];
}

/** Words of a name in brackets, at most. */
const LONGEST_BRACKET = 4;

/** Capitalised words between brackets at token `from`, and the token behind them; or null. */
function bracketed(
  { document, tagged }: Reading,
  from: number,
  to: number,
): { name: string; end: number } | null {
  const { tokens, text } = document;
  const markAt = (i: number): string => (i < to ? text[tokens.start[i]!]! : '');
  if (markAt(from) !== '(') return null;
  // "(Kecamatan Jenu)"
  const word = tagged.leading[from + 1];
  const first = from + 1 + (word?.type === EntryType.regionPrefix ? word.length : 0);
  let i = first;
  while (i < to && i < first + LONGEST_BRACKET && tokens.flags[i]! & Shape.cap) i++;
  return i > first && markAt(i) === ')' ? { name: textOf(document, first, i), end: i + 1 } : null;
}

/** "Kecamatan Mojotengah, Wonosobo": what closes the phrase is where the first lies, and no further item. */
function isParent(
  reading: Reading,
  first: RegionCandidate,
  next: RegionCandidate,
  to: number,
): boolean {
  const { knowledge, document, tagged } = reading;
  const { tokens, text } = document;
  const regencies = (at: number): string[] => {
    const lead = tagged.leading[at];
    if (lead?.type !== EntryType.region) return [];
    const { data, regionCodes } = knowledge.lexicon;
    return data.regionForms[lead.row]!.regions.map((region) => regionCodes[region]!);
  };
  const holds = (codes: readonly string[]): boolean =>
    first.codes.some((code) => codes.some((outer) => code.startsWith(`${outer}.`)));
  // "Desa Jragan, Purworejo, pada Kamis": what a small word follows is no list.
  const isItem = (at: number): boolean =>
    at < to && (tokens.flags[at]! & Shape.cap) !== 0 && !isWord(reading, at, WordFlag.weekday);
  const end = placedIn(reading, next, to);
  const goesOn =
    end < to &&
    ((text[tokens.start[end]!] === ',' && isItem(end + 1)) ||
      (isWord(reading, end, WordFlag.conjunction) && isItem(end + 1)));
  if (goesOn && !holds(regencies(end + 1))) return false;
  const name = textOf(document, next.nameFrom, next.to);
  // "Kecamatan Siak Hulu, Siak Hilir": Siak is but the first word.
  const isWhole = tagged.leading[next.nameFrom]?.length === next.to - next.nameFrom;
  return (
    (isWhole && holds(regencies(next.nameFrom))) ||
    (first.prefix === 'village' && holds(knowledge.subregions!.find(name, 'district')))
  );
}

/** "Desa Kumejing, Wadaslintang": the kecamatan that closes the phrase, where no kabupaten is called so. */
function parentDistrict(
  reading: Reading,
  first: RegionCandidate,
  { from, sentence }: RegionCandidate,
  to: number,
): RegionCandidate[] {
  const lead = reading.tagged.leading[from];
  const { regionForms } = reading.knowledge.lexicon.data;
  if (first.prefix !== 'village') return [];
  if (lead?.type === EntryType.region && !regionForms[lead.row]!.seat) return [];
  const outer = subregion(reading, from, from, to, 'district', sentence);
  const codes = outer?.codes.filter((code) => first.codes.some((one) => parentOf(one) === code));
  return outer && codes!.length > 0 ? [{ ...outer, codes: codes! }] : [];
}

/** The comma or "dan" behind a few capitalised words, or -1. */
function behindUnknownItem(reading: Reading, from: number, to: number): number {
  const { tokens, text } = reading.document;
  const isPart = (i: number): boolean =>
    (tokens.flags[i]! & Shape.cap) !== 0 && !isWord(reading, i, WordFlag.conjunction);
  let i = from;
  while (i < to && i < from + LONGEST_SUBREGION && isPart(i)) i++;
  const ends = i > from && i < to;
  const goesOn = ends && isWord(reading, i, WordFlag.conjunction) && i + 1 < to && isPart(i + 1);
  return ends && (goesOn || text[tokens.start[i]!] === ',') ? i : -1;
}

/** How far behind "kecamatan" the list of them may begin. */
const LIST_LEAD = 8;

/** "di 4 kecamatan yaitu Lembar, Sekotong dan Gerung": the level's word, some small words, and a list. */
export function listedBehind(
  reading: Reading,
  i: number,
  to: number,
  sentence: number,
): RegionCandidate[] {
  const prefix = reading.tagged.leading[i];
  if (prefix?.type !== EntryType.regionPrefix || !reading.knowledge.subregions) return [];
  const { level } = reading.knowledge.lexicon.data.prefixes[prefix.row]!;
  const { flags } = reading.document.tokens;
  if (!isSubLevel(level)) return [];
  const last = Math.min(to, i + prefix.length + LIST_LEAD);
  for (let at = i + prefix.length + 1; at < last; at++) {
    if (!(flags[at]! & Shape.cap) || flags[at - 1]! & Shape.cap) continue;
    if (isWord(reading, at - 1, WordFlag.locative)) continue;
    if (reading.tagged.leading[at]?.type === EntryType.regionPrefix) return [];
    const first = subregion(reading, at, at, to, level, sentence);
    const rest = first ? continueList(reading, first, to, sentence) : [];
    if (first && rest.length > 0) return [first, ...rest];
  }
  return [];
}

/** How far before a kecamatan "desa" may stand, and how far behind it the list of them. */
const VILLAGE_REACH = 4;

/** "4 desa di Kecamatan Kalibawang, yakni Kalikarung, Tempurejo dan Mergolangu": villages of that kecamatan. */
export function villagesOf(
  reading: Reading,
  district: RegionCandidate,
  from: number,
  to: number,
  sentence: number,
): RegionCandidate[] {
  const { data } = reading.knowledge.lexicon;
  if (district.prefix !== 'district') return [];
  const called = [1, 2, 3, 4].some((back) => {
    const at = district.from - back;
    const lead = at >= from ? reading.tagged.leading[at] : undefined;
    return lead?.type === EntryType.regionPrefix && data.prefixes[lead.row]!.level === 'village';
  });
  if (!called) return [];
  let at = district.to;
  while (
    at < to &&
    at < district.to + VILLAGE_REACH &&
    !(reading.document.tokens.flags[at]! & Shape.cap)
  )
    at++;
  const first = at < to ? subregion(reading, at, at, to, 'village', sentence) : null;
  if (!first || !first.codes.some((code) => district.codes.includes(parentOf(code)))) return [];
  return [first, ...continueList(reading, first, to, sentence)];
}

const parentOf = (code: string): string => code.slice(0, code.lastIndexOf('.'));

/** Length of the code of a kabupaten or kota, "14.03". */
const REGENCY_CODE = 5;

/** Lists name kecamatan and desa of one kabupaten. */
function sharesRegency(a: RegionCandidate, b: RegionCandidate): boolean {
  const regencies = new Set(a.codes.map((code) => code.slice(0, REGENCY_CODE)));
  return b.codes.some((code) => regencies.has(code.slice(0, REGENCY_CODE)));
}
