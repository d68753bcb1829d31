/** Regions inside the web addresses of newsrooms; only `kliping/deep` asks. */
import type { Reading } from '../mentions/release.js';

const LETTER = /\p{L}/u;

/** "POS-KUPANG.COM, MAUMERE -": a region between a hyphen and a full stop without blanks is part of an address, and no place. */
export function markWebNames({ document: { text, tokens }, regions }: Reading): void {
  for (const candidate of regions) {
    const start = tokens.start[candidate.from]!;
    const end = tokens.end[candidate.to - 1]!;
    if (start < 2 || text[start - 1] !== '-' || text[end] !== '.') continue;
    if (LETTER.test(text[start - 2]!) && LETTER.test(text[end + 1] ?? '')) candidate.brand = true;
  }
}
