/** Unknown words behind a title that are what it is of, and nobody; only `kliping/deep` tells. */
import { isLinking, isOneOf, linksAt } from '../officials/linking.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { Shape } from '../../document/tokens.js';
import { leadsToName, UNIT_HEAD } from '../officials/holders.js';
import { isDoing } from './cues.js';
import { endsInUnit } from '../officials/lists.js';
import type { Place } from '../officials/officials.js';
import { foldedRun, isWord, once, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

/** Words of a title that names no unit beside the office, at most: "Kepala Divisi". */
const LONGEST_OFFICE = 2;

/** How often each word stands alone as somebody's name. */
const loneNames = once((reading: Reading) => {
  const counts = new Map<string, number>();
  for (const { from, to } of reading.names) {
    if (to - from > 1) continue;
    const word = foldedRun(reading.document, from, to);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
});

/**
 * "Kapus Sedau", "Direktur Program Adlight": an unknown word behind a title without place or body, which stands
 * nowhere else and does nothing, is what the title is of.
 */
export function isLoneWord({ reading, cells, match }: Place, name: number): boolean {
  const { sure, from, to, attested, speaking } = reading.names[cells.ref[name]!]!;
  const { institution, region, regional, office, level, body } =
    reading.titles[cells.ref[match.from]!]!;
  // "Staf Ahli Bupati Bidang Ekonimi, Hendri Saputra": the head of a unit ends the title.
  const isOfUnit = endsInUnit(reading, cells, match.from);
  const isNamedBehind = hasTag(cells, name + 1, Tag.Comma) && hasTag(cells, name + 2, Tag.Name);
  if (!sure && name === match.from + 1 && isOfUnit && isNamedBehind) return true;
  if (name === match.from + 1 && isConstituency(reading, cells.to[match.from]! - 1)) return true;
  if (name === match.from + 1 && isPlaceOfBody(reading, cells, match.from)) return true;
  // "Kepala Dinas Tenaga Kerja (Kadisnaker Trans) Hendri": the short form of the title in front.
  const isBracketed = hasTag(cells, match.from - 1, Tag.Open) && hasTag(cells, name + 1, Tag.Close);
  if (!sure && isBracketed && hasTag(cells, match.from - 2, Tag.Title)) return true;
  // "Anggota DPRD Dapil Zartenza-Melurja"
  if (!sure && to - from === 1 && isHalf(reading, cells, name + 1)) return true;
  // "Danki Brimob Kompi 3"
  if (!sure && to - from === 1 && hasTag(cells, name + 1, Tag.Number)) return true;
  // "Camat Mandau, Pokjanal Posyandu", "Kabag Tapem, Korwilbin Siak": the word behind the comma begins the next of the list.
  const isNext = hasTag(cells, name - 1, Tag.Comma) && hasAnyTag(cells, name + 1, NEXT);
  if (!sure && !attested && to - from === 1 && isNext) return true;
  if (!sure && name === match.from + 1 && isField(reading, office, from, to)) {
    // "Kabid Zartenz Ekonomi menyampaikan": nobody is called so, whatever is told behind.
    const nobody = { attested: false, speaking: false };
    Object.assign(reading.names[cells.ref[name]!]!, nobody);
    return true;
  }
  // "Direktur Program Zartenza" of the firm Zartenza
  if (!sure && bodyWords(reading).has(foldedRun(reading.document, from, to))) return true;
  // "Kepala Lingkungan Sukawirana hadir": parts of a desa are called so, and their heads known by them.
  const isPart = level === 'village' && !regional && institution < 0 && region < 0;
  if (isPart && !sure && !attested && !speaking && name === match.from + 1)
    if (!isDoing(reading, cells, name + 1)) return true;
  // "Kabid Aptika Wendi": the unit is told, and the holder stands behind it, as at the end of a sentence.
  const words = cells.to[match.from]! - cells.from[match.from]!;
  const isKnown = isWord(reading, from, NAME_BITS);
  const isTold = UNIT_HEAD.test(office) && (words > 1 || isKnown);
  if (isTold || hasTag(cells, name + 1, Tag.Period)) return false;
  if (sure || attested || speaking || name !== match.from + 1) return false;
  // "Sekwan Nafisman": each region has one such body, which the office names.
  const isFused = words === 1 && body !== null && REGIONS_OWN.test(body);
  const isOpen = institution < 0 && region < 0 && !regional && !isFused;
  // "General Manager Region Network Operations and Productivity"
  if (isOpen && isForeignGlue(reading, cells, name + 1)) return true;
  // "Kasubdit Indaksi Ditkrimsus Polda Riau"
  if (isOpen && hasTag(cells, name + 1, Tag.Proper)) return true;
  // "Ketua Forum Zartenz Jaya Kota Siak": the place behind the words is the body's.
  if (isOpen && hasTag(cells, name + 1, Tag.Region)) return true;
  if (to - from > 1) return false;
  // "Kepala Divisi Administrasi Hajriano, Kepala Bagian Umum": a list of officials goes on.
  const isListed = hasTag(cells, name + 1, Tag.Comma) && hasTag(cells, name + 2, Tag.Title);
  if (isListed && (words > LONGEST_OFFICE || office === 'Inspektur')) return false;
  // "Sekda Hendri, Inspektur Hademan, Kadis Sosial Gunawan": the holders of both beside it are named.
  const isBehind =
    hasTag(cells, match.from - 1, Tag.Comma) && hasTag(cells, match.from - 2, Tag.Name);
  if (isListed && isBehind && leadsToName(cells, name + 3)) return false;
  if (!isOpen || isDoing(reading, cells, name + 1)) return false;
  return loneNames(reading).get(foldedRun(reading.document, from, to)) === 1;
}

/** Bodies of the government of a region, by their first words. */
const REGIONS_OWN = /^(?:Dinas .|Badan .|DPRD)/;

/** "Anggota DPRD dapil Minas-Tualang": what stands behind is where somebody was voted for. */
const isConstituency = (reading: Reading, last: number): boolean =>
  isLinking(reading, last, last + 1, 'constituency');

/** "Kepala Balai Besar Pelatihan (BBPP) Batangkaluku diharapkan": one unknown word that does nothing, behind the short form of a body that tells no place. */
function isPlaceOfBody(reading: Reading, cells: Cells, title: number): boolean {
  const { institution, to } = reading.titles[cells.ref[title]!]!;
  const { sure, attested, speaking, ...name } = reading.names[cells.ref[title + 1]!]!;
  const isOpen = reading.institutions[institution]?.region === -1;
  if (!isOpen || sure || attested || speaking || name.to - name.from > 1) return false;
  const isShort = textOf(reading.document, to - 1, to) === ')';
  return isShort && hasTag(cells, title + 2, Tag.Lower) && !isDoing(reading, cells, title + 2);
}

/** "pakar Bundengan", "Pengurus Zartenz", "Kabid Zartenz Ekonomi": what the office is of. */
function isField(reading: Reading, office: string, from: number, to: number): boolean {
  if (to - from === 1) return isOneOf(reading, office, 'of-field');
  const isName = isWord(reading, to - 1, NAME_BITS);
  return UNIT_HEAD.test(office) && !isName && isWord(reading, to - 1, WordFlag.unitWord);
}

/** What a body's or unit's name goes on with. */
const NEXT = maskOf(Tag.UnitWord, Tag.Unit, Tag.Body, Tag.Proper, Tag.Region);

/** The names of all bodies of the release as they are written, folded. */
const bodyWords = once(
  (reading: Reading) =>
    new Set(reading.institutions.map(({ from, to }) => foldedRun(reading.document, from, to))),
);

/** A hyphen glued to another place: what stands in front is one half of a pair, and nobody whole. */
const isHalf = ({ document }: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Dash) &&
  hasAnyTag(cells, i + 1, HALF) &&
  (document.tokens.flags[cells.from[i]!]! & Shape.spaced) === 0;

const HALF = maskOf(Tag.Region, Tag.DoubtfulName);

const PROPER = maskOf(Tag.Cap, Tag.Proper);

/** "and" between two words with capitals. */
const isForeignGlue = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) &&
  hasAnyTag(cells, i + 1, PROPER) &&
  linksAt(reading, cells, i, 'foreign');
