/** What an institution is called in full: its own name and that of its region. */
import { type Geography, levelOf } from '../entities/regions/geography.js';
import type { LinkedInstitution } from '../entities/institutions/institutions.js';

/** Kinds whose bodies have names of their own, to which no region belongs that the text leaves out. */
const OWN_NAMES = new Set(['company', 'education', 'media']);

/** Kinds whose offices are called by the place alone: "Kepolisian Resor Siak", "Kejaksaan Tinggi Riau". */
const BY_PLACE = new Set(['police', 'military', 'prosecutor', 'court']);

/** Digit of a code of a village that tells a kelurahan, and where it stands. */
const KELURAHAN = '1';
const KELURAHAN_AT = 9;

/** The name of an institution, spelled out, with its region where that is no part of it. */
export function fullNameOf(institution: LinkedInstitution, geography: Geography): string {
  const { name, region, kind } = institution;
  if (region === null || isOwnName(institution)) return name;
  const place = placeName(region, geography);
  const bare = withoutLevel(place);
  return withRegion(name, BY_PLACE.has(kind) && isOnly(bare, region, geography) ? bare : place);
}

/** "Yayasan Bunda Mulia", "SMAN 1 Gerung", a firm: the place is part of the name, or no matter. */
function isOwnName({ kind, basis, ownName }: LinkedInstitution): boolean {
  return ownName || kind === 'company' || (OWN_NAMES.has(kind) && basis === 'inferred');
}

/** "Kabupaten Siak", "Provinsi Riau", "Kecamatan Mandau", "Kelurahan Duri Barat". */
function placeName(code: string, geography: Geography): string {
  const name = geography.nameOf(code);
  if (/^(?:Kabupaten|Kota|Provinsi|Daerah) /.test(name)) return name;
  const level = levelOf(code);
  if (level === 'province') return `Provinsi ${name}`;
  if (level === 'district') return `Kecamatan ${name}`;
  return `${code[KELURAHAN_AT] === KELURAHAN ? 'Kelurahan' : 'Desa'} ${name}`;
}

const withoutLevel = (place: string): string =>
  place.replace(
    /^(?:Kabupaten|Kota(?: Administrasi)?|Provinsi|Kecamatan|Daerah (?:Khusus Ibukota|Istimewa)) /,
    '',
  );

/** A kabupaten and a kota can share a name: "Kejaksaan Negeri Kabupaten Bandung". */
function isOnly(bare: string, region: string, geography: Geography): boolean {
  return geography.find(bare).every((code) => code === region);
}

/** "Fakfak", "Fak-Fak" and "Fak Fak" are one. */
const keyOf = (place: string): string => place.toLowerCase().replace(/[\s-]/g, '');

/** "Pemerintah Kabupaten" + "Kabupaten Wonosobo": the word for the level stands once. */
function withRegion(name: string, place: string): string {
  const level = place.slice(0, place.indexOf(' ') + 1);
  const bare = withoutLevel(place);
  // "Universitas Mataram" has the place in its name already.
  if (keyOf(name).endsWith(keyOf(bare))) return name;
  // "Dewan Perwakilan Rakyat Daerah" + "Daerah Istimewa Yogyakarta": the second is part of the province's name.
  return level !== 'Daerah ' && `${name} `.toLowerCase().endsWith(` ${level.toLowerCase()}`)
    ? `${name} ${place.slice(level.length)}`
    : `${name} ${place}`;
}
