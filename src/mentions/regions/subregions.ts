/**
 * Kecamatan, desa and kelurahan: found behind a prefix, a head or in a list of them (`subregion-lists.ts`), and nowhere else;
 * only in `kliping/deep`.
 */
import { Shape } from '../../document/tokens.js';
import type { InstitutionRow, OfficeRow } from '../../gazetteer/compiled.js';
import { entriesAt, EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import type { Mark, Tagged } from '../../gazetteer/tagger.js';
import type { SubregionLevel } from '../../gazetteer/subregions.js';
import type { RegionCandidate } from './regions.js';
import { goesOn, isQuarter, sureRegion, timesNamed } from './slips.js';
import { isWord, type Reading, textOf } from '../release.js';
import { ofTown } from './spaced.js';
import { NAME_BITS } from '../token-tags.js';

export { misspelt } from './slips.js';
export { otherwiseSpaced, spacedBehind } from './spaced.js';

/** Words of a kecamatan's or desa's name, at most. */
export const LONGEST_SUBREGION = 5;

/**
 * The longest run of capitalised words behind the prefix that names a subregion; else one that is
 * spelt much like it, or is written in small letters where `small` allows it ("kecamatan gerung").
 */
export function subregion(
  reading: Reading,
  from: number,
  at: number,
  to: number,
  level: SubregionLevel,
  sentence: number,
  small = false,
): RegionCandidate | null {
  const index = reading.knowledge.subregions;
  if (!index) return null;
  const found = (end: number, codes: readonly string[], unsure: boolean): RegionCandidate => ({
    from,
    to: end,
    nameFrom: at,
    sentence,
    codes,
    prefix: level,
    bare: 'prefix',
    seat: false,
    hint: null,
    attached: false,
    brand: false,
    located: true,
    unsure,
  });
  const { flags } = reading.document.tokens;
  const isSmall = small && at < to && !(flags[at]! & Shape.cap);
  const last = isSmall ? endOfSmall(reading, at, to) : endOfName(reading, at, to);
  const further = withSmallWord(reading, at, last, to, level);
  if (further.length > 0) return found(last + 1, further, true);
  for (let end = last; end > at; end--) {
    if (flags[end - 1]! & Shape.punct) continue;
    const name = textOf(reading.document, at, end);
    const codes = isPrefixOfNext(reading, at, end) ? [] : index.find(name, level);
    // "Danramil Muara Sabak", "Kelurahan Karang Bagu": the first word of a name that no table knows.
    if (codes.length > 1 && end < last && goesOn(reading, at, end))
      if (!codes.some((code) => isNear(reading, code))) return null;
    // "Polsek Bangkinang Barat", where no table has a kecamatan of that name
    if (codes.length && end < last && isQuarter(reading, end)) return null;
    if (codes.length && !isSmall) return found(end, codes, false);
    // "Camat Gerung H. Mulyadi": an initial belongs to no name.
    const like = isSmall ? codes : / .$/u.test(name) ? [] : index.findLike(name, level);
    const near = like.filter((code) => isNear(reading, code));
    if (near.length) return found(end, near, true);
    const towns = level === 'district' && codes.length === 0 ? ofTown(reading, name) : [];
    if (towns.length) return found(end, towns, true);
  }
  return null;
}

/** "Kecamatan Krui selatan", "kecamatan bintan timur": near places whose names one small word more completes. */
function withSmallWord(
  reading: Reading,
  at: number,
  end: number,
  to: number,
  level: SubregionLevel,
): readonly string[] {
  const { flags } = reading.document.tokens;
  const isWordOfName = end > at && end < to && !(flags[end]! & (Shape.punct | Shape.digit));
  if (!isWordOfName || flags[end]! & Shape.cap) return [];
  const codes = reading.knowledge.subregions!.find(textOf(reading.document, at, end + 1), level);
  return codes.filter((code) => isNear(reading, code));
}

/** "Pemberdayaan Masyarakat dan Desa Kabupaten Siak": the word belongs to the region behind it, although a desa is called so. */
function isPrefixOfNext({ tagged }: Reading, at: number, end: number): boolean {
  const lead = tagged.leading[at];
  return (
    (end === at + 1 &&
      lead?.type === EntryType.regionPrefix &&
      tagged.leading[end]?.type === EntryType.region) ||
    // "Pengurus kecamatan Palang Merah Indonesia"
    (lead?.type === EntryType.institution && lead.length > end - at)
  );
}

/** Length of the code of a kabupaten or kota, "14.03". */
const REGENCY_CODE = 5;

/** By document: codes of the kabupaten and kota whose names the tagger has found in it. */
const named = new WeakMap<Tagged, Set<string>>();

/** The release names the kabupaten or kota that a subregion lies in. */
export function isNear({ tagged, knowledge }: Reading, code: string): boolean {
  let regencies = named.get(tagged);
  if (!regencies) {
    named.set(tagged, (regencies = new Set()));
    const { data, regionCodes } = knowledge.lexicon;
    for (const lead of tagged.leading) {
      if (lead?.type !== EntryType.region) continue;
      for (const region of data.regionForms[lead.row]!.regions) regencies.add(regionCodes[region]!);
    }
  }
  return regencies.has(code.slice(0, REGENCY_CODE));
}

function endOfName(reading: Reading, at: number, to: number): number {
  let end = at;
  while (end < to && end < at + LONGEST_SUBREGION && continuesName(reading, end, at)) end++;
  return end;
}

/** The end of a few small words of which one at least is no ordinary one: "batu layar", but not "batu besar". */
function endOfSmall(reading: Reading, at: number, to: number): number {
  const { flags } = reading.document.tokens;
  const isOrdinary = (i: number): boolean =>
    isWord(reading, i, WordFlag.common | WordFlag.dictionary | WordFlag.subordinator);
  let end = at;
  let last = at;
  for (; end < to && end < at + LONGEST_SMALL; end++) {
    if (flags[end]! & (Shape.punct | Shape.cap | Shape.digit)) break;
    if (!isOrdinary(end)) last = end + 1;
  }
  return last;
}

const LONGEST_SMALL = 3;

function continuesName(reading: Reading, i: number, first: number): boolean {
  const { tokens, text } = reading.document;
  const flags = tokens.flags[i]!;
  if (flags & (Shape.cap | Shape.digit)) return true;
  return i > first && /^['’-]/.test(text[tokens.start[i]!]!) && !(flags & Shape.spaced);
}

/** "Camat Lingsar", "PPK Lingsar", "Panitia Pemilihan Kecamatan (PPK) Lingsar": the head calls the place a kecamatan. */
export function behindHead(
  reading: Reading,
  i: number,
  lead: Mark,
  to: number,
  sentence: number,
): RegionCandidate | null {
  const { data } = reading.knowledge.lexicon;
  const { tokens, text } = reading.document;
  const { level } =
    lead.type === EntryType.office ? data.offices[lead.row]! : data.institutions[lead.row]!;
  const small = lead.type === EntryType.institution && level !== 'village';
  const region = small ? smallRegion(reading, i + lead.length, to, sentence) : null;
  if (region && data.institutions[lead.row]!.tail === 'region') return region;
  if (level !== 'district' && level !== 'village')
    // "TK DWP Lembar" is a school.
    return lead.type === EntryType.institution &&
      reading.tagged.leading[i - 1]?.type !== EntryType.institution
      ? nearDistrict(reading, i + lead.length, data.institutions[lead.row]!, to, sentence)
      : null;
  // "polsek gerung"
  const isDistricts = lead.type === EntryType.institution && level === 'district';
  let at = i + lead.length;
  if (at + 3 < to && text[tokens.start[at]!] === '(' && text[tokens.start[at + 2]!] === ')')
    at += 3;
  // "Danramil 01/Wates"
  if (at + 2 < to && tokens.flags[at]! & Shape.digit && text[tokens.start[at + 1]!] === '/')
    at += 2;
  if (
    at >= to ||
    reading.tagged.leading[at]?.type === EntryType.regionPrefix ||
    !(tokens.flags[at]! & Shape.cap || isDistricts)
  )
    return null;
  const found = subregion(reading, at, at, to, level, sentence, isDistricts);
  if (found && lead.type === EntryType.office && isOfHamlet(reading, data.offices[lead.row]!)) {
    const codes = found.codes.filter((code) => isNear(reading, code));
    return codes.length > 0
      ? { ...found, codes, attached: true }
      : { ...found, attached: true, brand: true };
  }
  return found && !isRather(reading, found) ? { ...found, attached: true } : null;
}

/** "satlantas lobar": behind a body, the only region of that name in small letters, which the release names otherwise. */
function smallRegion(
  reading: Reading,
  at: number,
  to: number,
  sentence: number,
): RegionCandidate | null {
  const { document, knowledge } = reading;
  const { data, regionCodes, roots, trie } = knowledge.lexicon;
  const { flags, id } = document.tokens;
  const isSmall = at < to && (flags[at]! & (Shape.cap | Shape.punct | Shape.digit)) === 0;
  if (!isSmall || id[at]! < 0 || isWord(reading, at, OF_SPEECH)) return null;
  const node = roots[id[at]!]!;
  const entry = node === 0 ? [] : entriesAt(trie, node);
  const row = entry.find(({ type }) => type === EntryType.region)?.row;
  const form = row === undefined ? undefined : data.regionForms[row]!;
  // "polsek gerung": a seat is a kecamatan's, too.
  if (!form || form.seat || form.bare === 'prefix') return null;
  const codes = form.regions.map((region) => regionCodes[region]!);
  if (codes.length !== 1 || !isNear(reading, codes[0]!)) return null;
  const told = { from: at, to: at + 1, nameFrom: at, sentence, codes, prefix: null, located: true };
  return { ...sureRegion(told), attached: true };
}

/** Words that are none of a place's in small letters. */
const OF_SPEECH = WordFlag.common | WordFlag.dictionary | WordFlag.subordinator;

/** "Paguyuban Kades Wonosobo": a kabupaten that the release names elsewhere, too, and no desa of another one. */
function isRather(reading: Reading, { nameFrom, to, codes }: RegionCandidate): boolean {
  const lead = reading.tagged.leading[nameFrom];
  return (
    lead?.type === EntryType.region &&
    lead.length === to - nameFrom &&
    timesNamed(reading).get(lead.row)! > 1 &&
    !codes.some((code) => isNear(reading, code))
  );
}

/** "Kepala Dusun", "Kepala Lingkungan": what stands behind is called like a desa only where it is one of its own. */
export const isOfHamlet = ({ knowledge }: Reading, { level, follows, body }: OfficeRow): boolean =>
  level === 'village' &&
  (follows === 'open' || (knowledge.lexicon.hamletHeads?.has(body?.toLowerCase() ?? '') ?? false));

/** "Ketua PGRI Lawang Kidul", "Panwaslu Lawang Kidul": behind an association or the watchers of an election, all of the words up to a small one are a kecamatan of a kabupaten that the release names. */
function nearDistrict(
  reading: Reading,
  at: number,
  { kind, tail, level }: InstitutionRow,
  to: number,
  sentence: number,
): RegionCandidate | null {
  const { flags } = reading.document.tokens;
  const hasBranches =
    level === 'any' ? kind === 'community' : kind === 'election-supervisor' && level === 'local';
  if (
    !hasBranches ||
    tail !== 'region' ||
    at >= to ||
    !(flags[at]! & Shape.cap) ||
    reading.tagged.leading[at]
  )
    return null;
  const found = subregion(reading, at, at, to, 'district', sentence);
  if (!found || found.unsure || (found.to < to && flags[found.to]! & Shape.cap)) return null;
  for (let i = at; i < found.to; i++) if (isWord(reading, i, NAME_BITS)) return null;
  const codes = found.codes.filter((code) => isNear(reading, code));
  return codes.length === 1 ? { ...found, codes, attached: true } : null;
}
