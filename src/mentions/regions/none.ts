/** Names of regions that mean something else where they stand; only `kliping/deep` tells them. */
import { foldedAt, Shape } from '../../document/tokens.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import type { RegionCandidate } from './regions.js';
import { once, type Reading } from '../release.js';
import { isOfHamlet } from './subregions.js';

/** "Danau Toba", "Raja Mataram", "SD Al Madina", "Malang Raya": no region, but a lake, a king, a school and more than one. */
export function isOtherName(reading: Reading, found: RegionCandidate): boolean {
  const { document, knowledge } = reading;
  const { tokens, text } = document;
  const { from, to, prefix } = found;
  if (prefix !== null) return false;
  // "Bolaang Mongondow Raya"
  const heads = knowledge.lexicon.noRegionHeads;
  const isWider = to < tokens.length && heads?.get(foldedAt(tokens, text, to)) === 'area';
  if (isWider && (tokens.flags[to]! & Shape.cap) !== 0) return true;
  if (from === 0) return false;
  if (isHamlet(reading, from)) return true;
  const head = heads?.get(foldedAt(tokens, text, from - 1));
  if (head === 'realm') return isFar(reading, found);
  if (head === 'article' && isEndOfBody(reading, from)) return false;
  return head !== undefined && head !== 'area' && (tokens.flags[from - 1]! & Shape.cap) !== 0;
}

/** Tokens of a body's name whose last word is looked at: "Pangkalan TNI AL". */
const LONGEST_BODY = 3;

/** "Pangkalan TNI AL Tarakan": what stands in front of the region is the end of a body's name, and no article. */
function isEndOfBody({ tagged }: Reading, from: number): boolean {
  for (let back = 2; back <= LONGEST_BODY; back++) {
    const lead = tagged.leading[from - back];
    if (lead?.type === EntryType.institution && lead.length === back) return true;
  }
  return false;
}

/** "KabarMalut": a region's name that is run into a capitalised word which is neither an office nor a body. */
export function isRunIn(reading: Reading, { from, prefix }: RegionCandidate): boolean {
  const { document, knowledge, tagged } = reading;
  const { flags } = document.tokens;
  const before = flags[from - 1] ?? 0;
  return (
    prefix === null &&
    (flags[from]! & (Shape.spaced | Shape.lineStart)) === 0 &&
    (before & Shape.cap) !== 0 &&
    (before & (Shape.upper | Shape.digit | Shape.punct)) === 0 &&
    tagged.leading[from - 1] === undefined &&
    !knowledge.lexicon.roots[document.tokens.id[from - 1]!]
  );
}

/** "Kepala Lingkungan Batu Anyar": behind an office of a part of a desa. */
function isHamlet(reading: Reading, from: number): boolean {
  const { offices } = reading.knowledge.lexicon.data;
  return [1, 2].some((back) => {
    const lead = reading.tagged.leading[from - back];
    return (
      lead?.type === EntryType.office &&
      lead.length === back &&
      isOfHamlet(reading, offices[lead.row]!)
    );
  });
}

/** The release names no other place of the province, and the region is none itself. */
function isFar(reading: Reading, { from, codes }: RegionCandidate): boolean {
  const own = reading.tagged.leading[from]?.row;
  return codes.every((code) => {
    const rows = namedRows(reading).get(code.slice(0, 2));
    return code.includes('.') && [...(rows ?? [])].every((row) => row === own);
  });
}

/** By the code of each province: rows of its places that the release names. */
const namedRows = once(({ tagged, knowledge }: Reading) => {
  const { data, regionCodes } = knowledge.lexicon;
  const rows = new Map<string, Set<number>>();
  for (const lead of tagged.leading) {
    if (lead?.type !== EntryType.region) continue;
    for (const region of data.regionForms[lead.row]!.regions) {
      const province = regionCodes[region]!.slice(0, 2);
      rows.set(province, (rows.get(province) ?? new Set()).add(lead.row));
    }
  }
  return rows;
});
