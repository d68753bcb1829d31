/** Regions inside the web addresses of newsrooms; only `kliping/deep` asks. */
import type { Reading } from '../../mentions/release.js';

const LETTER = /\p{L}/u;

/** Letters of the second half of such a name and of what stands behind it that are looked at. */
const HALF_REACH = 20;

/** "Papua | -Barat.WahanaNews": the first half of a name that an address begins with. */
const SECOND_HALF = /^-\p{L}+\.\p{L}/u;

/** "POS-KUPANG.COM, MAUMERE -", "Papua-Barat.WahanaNews.co": a region that a hyphen and a full stop without blanks tie to an address is part of it, and no place. */
export function markWebNames({ document: { text, tokens }, regions }: Reading): void {
  for (const candidate of regions) {
    const start = tokens.start[candidate.from]!;
    const end = tokens.end[candidate.to - 1]!;
    if (SECOND_HALF.test(text.slice(end, end + HALF_REACH))) candidate.brand = true;
    if (start < 2 || text[start - 1] !== '-' || text[end] !== '.') continue;
    if (LETTER.test(text[start - 2]!) && LETTER.test(text[end + 1] ?? '')) candidate.brand = true;
  }
}
