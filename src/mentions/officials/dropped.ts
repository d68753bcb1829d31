/** Titles that were given to somebody and are no office of theirs; only `kliping/deep` tells. */
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { hasTag, mayHold, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { Shape } from '../../document/tokens.js';
import type { InstitutionCandidate } from '../institutions/institutions.js';
import type { Attachment } from './officials.js';
import { isWord, type Reading, textOf } from '../release.js';

/** "saat menjadi Pembina Apel": what somebody does at a ceremony is no office. */
export function dropCeremonies(reading: Reading, found: Attachment[]): void {
  const { data } = reading.knowledge.lexicon;
  const isRole = ({ title }: Attachment): boolean => {
    const { from, to, institution, region } = reading.titles[title]!;
    if (institution >= 0 || region >= 0 || to - from !== 2) return false;
    // "Koordinator pawai", "Ketua upacara": who is in charge of others.
    if (isWord(reading, from, WordFlag.collegial)) return false;
    const event = markAt(reading.tagged, to - 1, EntryType.eventNoun);
    return event !== undefined && data.eventNouns[event.row]!.type === 'ceremony';
  };
  for (let i = found.length - 1; i >= 0; i--) {
    if (!isRole(found[i]!)) continue;
    reading.names[found[i]!.name]!.attested = true;
    found.splice(i, 1);
  }
}

/** "Jln. Lurah Sudarta": a street is called after him, and he is nobody of the release. */
export function dropStreets(reading: Reading, found: Attachment[]): void {
  const { flags } = reading.document.tokens;
  for (let i = found.length - 1; i >= 0; i--) {
    const { from } = reading.titles[found[i]!.title]!;
    // "Jalan Raya Panglima Sudarta"
    const isNamed = [from - 2, from - 3].some((i) => i >= 0 && isWord(reading, i, WordFlag.street));
    const own = isNamed && flags[from - 1]! & Shape.cap ? from - 1 : from;
    const before = own > 1 && flags[own - 1]! & Shape.punct ? own - 2 : own - 1;
    const isStreet = isWord(reading, before, WordFlag.street) && flags[before]! & Shape.cap;
    if (!isStreet || reading.names[found[i]!.name]!.from < from) continue;
    Object.assign(reading.names[found[i]!.name]!, {
      sure: false,
      attested: false,
      speaking: false,
    });
    found.splice(i, 1);
  }
}

const BRACKETED = maskOf(Tag.Open);

/** "Komisioner KPU Riau Hendri, Nurlela (Staf Bawaslu Siak)": the office of another body in brackets, not that in front of the list. */
export function dropBracketed(reading: Reading, found: Attachment[]): void {
  const own = new Map<number, number>();
  for (const cells of reading.cells) {
    if (!mayHold(cells, BRACKETED)) continue;
    for (let i = 1; i + 2 < cells.length; i++)
      if (
        hasTag(cells, i, Tag.Open) &&
        hasTag(cells, i - 1, Tag.Name) &&
        hasTag(cells, i + 1, Tag.Title)
      )
        own.set(cells.ref[i - 1]!, cells.ref[i + 1]!);
  }
  const bodyOf = (title: number): InstitutionCandidate | undefined =>
    reading.institutions[reading.titles[title]!.institution];
  for (let i = found.length - 1; own.size > 0 && i >= 0; i--) {
    const { title, name } = found[i]!;
    const bracketed = own.get(name) ?? title;
    const [body, other] = [bodyOf(title), bodyOf(bracketed)];
    const isListed = reading.titles[title]!.to < reading.names[name]!.fullFrom;
    if (isListed && body && other && body.kind !== other.kind && isBehindComma(reading, name))
      found.splice(i, 1);
  }
}

/** The next of a list. */
const isBehindComma = ({ document, names }: Reading, name: number): boolean =>
  /[,;]/.test(document.text[document.tokens.start[names[name]!.fullFrom - 1]!] ?? '');

/** Kinds of the bodies that are called after a pair of candidates. */
const OF_PAIRS = new Set(['other', 'party']);

/** "jubir TPD Bali Ganjar-Mahfud sudah dihapus": the pair whose team it is, and no holder; a pair may hold the offices of a region. */
export function dropTickets(reading: Reading, found: Attachment[]): void {
  const { flags } = reading.document.tokens;
  for (let i = found.length - 1; i >= 0; i--) {
    const { to, institution } = reading.titles[found[i]!.title]!;
    if (!OF_PAIRS.has(reading.institutions[institution]?.kind ?? '')) continue;
    const name = reading.names[found[i]!.name]!;
    const isHyphen = /^-$/.test(textOf(reading.document, name.to, name.to + 1));
    const isGlued = isHyphen && (flags[name.to]! & Shape.spaced) === 0;
    if (name.from === to && isGlued && flags[name.to + 1]! & Shape.cap) found.splice(i, 1);
  }
}
