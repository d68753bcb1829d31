/** Speech that is not marked as it should be, which only `kliping/deep` reads. */
import { foldedAt } from '../../document/tokens.js';
import { asideAt } from '../../entities/speakers/aside.js';
import { placeAt } from '../../entities/speakers/saying.js';
import { isActive } from '../../gazetteer/affixes.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import type { QuoteCandidate } from './quotes.js';
import type { Reading } from '../release.js';

/**
 * What a pair of quotation marks holds of speech, as far as the words around it tell: the quote itself, cut where its
 * speaker is told; nothing; or null where they do not tell.
 */
export function sayingIn(reading: Reading, quote: QuoteCandidate): QuoteCandidate[] | null {
  if (isName(reading, quote) || isWording(reading, quote)) return [];
  if (!quote.closed) {
    // "sedang dirapatkan.” Acara ditutup doa.": a mark that closes, and nothing is said behind it.
    const isOrphan = reading.document.text[quote.outerStart] === '”';
    if (isCue(reading, quote)) return [];
    return cutAtCue(reading, quote, 0) ?? closeBelow(reading, quote) ?? (isOrphan ? [] : null);
  }
  const told = tellsInside(reading, quote);
  if (told) return told;
  return isToldBehind(reading, quote) || isToldBefore(reading, quote) ? [quote] : null;
}

/** "H. Hendri Jamal' membuka rapat: a name between marks that do not match. */
function isName(reading: Reading, { start }: QuoteCandidate): boolean {
  const { tokens, text } = reading.document;
  const place = placeAt({ reading }, start);
  if (!place || !hasTag(place.cells, place.cell, Tag.Name)) return false;
  const end = tokens.end[place.cells.to[place.cell]! - 1]!;
  return /^['’][\s,.]/.test(text.slice(end, end + 2));
}

/** Cells between a word for what is written and the words, at most: "misi yaitu", "agenda :". */
const WORDING_REACH = 2;
const LEADS_ON = maskOf(Tag.Lower, Tag.Comma, Tag.Colon);

/** `alt="Warga"`, "dengan agenda membahas "Kesiapan pemilu"": what is written somewhere, and what nobody says. */
function isWording(reading: Reading, { outerStart, outerEnd }: QuoteCandidate): boolean {
  const { text } = reading.document;
  if (text[outerStart - 1] === '=') return true;
  const place = placeAt({ reading }, outerStart);
  if (!place || tellsBehind(reading, outerEnd)) return false;
  const { cells, cell } = place;
  for (let i = cell - 1; i >= 0 && i >= cell - 1 - WORDING_REACH; i--) {
    if (!hasAnyTag(cells, i, LEADS_ON)) return false;
    if (asideAt(reading, cells, i) === 'wording') return true;
    if (hasTag(cells, i, Tag.Reporting)) return false;
  }
  return false;
}

/** A verb that tells who speaks stands right behind the mark. */
function tellsBehind(reading: Reading, end: number): boolean {
  const place = placeAt({ reading }, end);
  if (!place) return false;
  const verb = hasTag(place.cells, place.cell, Tag.Comma) ? place.cell + 1 : place.cell;
  return hasAnyTag(place.cells, verb, TOLD);
}

const TOLD = maskOf(Tag.Reporting, Tag.Clitic);
const SOMEBODY = maskOf(Tag.Name, Tag.Title, Tag.Pronoun);

/** Cells from the verb to whoever speaks, at most. */
const SPEAKER_REACH = 3;

/** "kata", "ujarnya", and not "mengatakan": a verb that stands in front of its subject. */
const isInverted = ({ document }: Reading, cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i, TOLD) && !isActive(foldedAt(document.tokens, document.text, cells.from[i]!));

/** "ujarnya", "ungkap Camat", "tambah Hendri": a verb that tells who speaks, and not "kata kuncinya", "demikian bunyinya". */
function tellsSpeaker(reading: Reading, cells: Cells, verb: number): boolean {
  if (hasTag(cells, verb, Tag.Clitic)) return true;
  if (!isInverted(reading, cells, verb) && !hasTag(cells, verb, Tag.Bridge)) return false;
  for (let i = verb + 1; i <= verb + SPEAKER_REACH; i++)
    if (hasAnyTag(cells, i, SOMEBODY)) return true;
  return false;
}

/** Shortest speech, in words. */
const FEWEST_WORDS = 3;

const wordsOf = (text: string, start: number, end: number): string[] =>
  text.slice(start, end).match(/[A-Za-zÀ-ɏ\d]+/g) ?? [];

/** "Luar biasa ramai dan padat" ungkap Camat: the verb tells that somebody says it, however it is punctuated. */
function isToldBehind(reading: Reading, { start, end, outerEnd }: QuoteCandidate): boolean {
  const { text, tokens } = reading.document;
  const place = placeAt({ reading }, outerEnd);
  if (!place) return false;
  const { cells, cell } = place;
  const verb = hasTag(cells, cell, Tag.Comma) ? cell + 1 : cell;
  if (!isInverted(reading, cells, verb) && !tellsSpeaker(reading, cells, verb)) return false;
  return (
    !text.slice(outerEnd, tokens.start[cells.from[verb]!]).includes('\n') &&
    wordsOf(text, start, end).length >= FEWEST_WORDS
  );
}

/** "…, “tutur Hendri, Rabu": what a mark that opens stands in front of is who speaks, so that it closes what is said. */
function isCue(reading: Reading, { start }: QuoteCandidate): boolean {
  const place = placeAt({ reading }, start);
  return place !== null && tellsSpeaker(reading, place.cells, place.cell);
}

/** A mark, and the verb that tells who speaks behind it. */
const CLOSES = /^["”»],? ?[a-z]/;
/** Characters of the paragraph in which what is said ends, at most. */
const LONGEST_END = 1500;

/** "Kami siap.\n\nDan warga juga," ujar Camat: what is left open goes on in the next paragraph, up to the mark that a verb is behind. */
function closeBelow(reading: Reading, quote: QuoteCandidate): QuoteCandidate[] | null {
  const { text, sections } = reading.document;
  const next = sections[quote.section + 1];
  // A mark that stands in front of the paragraph's own words can be the next section's.
  if (next?.kind !== 'body' || next.start < quote.start) return null;
  // What is said in between is a quote of its own.
  if (/["“«]/.test(text.slice(quote.start, next.start))) return null;
  const part = text.slice(next.start, Math.min(next.end, next.start + LONGEST_END));
  const mark = part.search(/["“”«»]/);
  if (mark < 1 || !/[\p{L},.!?]/u.test(part[mark - 1]!) || !CLOSES.test(part.slice(mark)))
    return null;
  const end = next.start + mark;
  return tellsBehind(reading, end + 1)
    ? [{ ...quote, end, outerEnd: end + 1, closed: true }]
    : null;
}

/** Words behind "mengatakan" that make a sentence, and no scare quote, at least. */
const SENTENCE_WORDS = 4;

/** Camat mengungkapkan "kontingen desa sangat meriah".: the verb in front, and the end of the sentence behind. */
function isToldBefore(reading: Reading, quote: QuoteCandidate): boolean {
  const { text, tokens } = reading.document;
  const place = placeAt({ reading }, quote.outerStart);
  const verb = place ? place.cell - 1 : -1;
  if (!place || !hasTag(place.cells, verb, Tag.Reporting)) return false;
  if (!isActive(foldedAt(tokens, text, place.cells.from[verb]!))) return false;
  if (!/^(?:\.?\s*$|\.?\s*\n|\.\s)/.test(text.slice(quote.outerEnd, quote.outerEnd + 3)))
    return false;
  const words = wordsOf(text, quote.start, quote.end);
  const lower = words.filter((word) => /^[a-zß-ÿ]/.test(word));
  return words.length >= SENTENCE_WORDS && lower.length * 2 > words.length;
}

/** Characters of "tutur Hendri Saputra, Ketua Panitia.", at most. */
const LONGEST_CUE = 80;

/** "Alhamdulillah, seminar lancar, tutur Hendri Saputra.": the words that tell who speaks stand in front of the mark that closes. */
function tellsInside(reading: Reading, quote: QuoteCandidate): QuoteCandidate[] | null {
  const { text } = reading.document;
  if (!/^\s*(?:\n|$)/.test(text.slice(quote.outerEnd, quote.outerEnd + 3))) return null;
  return cutAtCue(reading, quote, quote.end - LONGEST_CUE);
}

/** "Kami promosikan hasil warga, ungkap Camat Siak.: a mark that nobody closes, up to the verb that tells who speaks. */
function cutAtCue(reading: Reading, quote: QuoteCandidate, from: number): QuoteCandidate[] | null {
  const { text, tokens } = reading.document;
  const place = placeAt({ reading }, Math.max(quote.start, from));
  if (!place) return null;
  for (let s = place.sentence; s < reading.cells.length; s++) {
    const cells = reading.cells[s]!;
    for (let i = s === place.sentence ? place.cell : 0; i < cells.length; i++) {
      const end = tokens.end[cells.from[i]!]!;
      if (end > quote.end) return null;
      if (!hasTag(cells, i, Tag.Comma) || !tellsSpeaker(reading, cells, i + 1)) continue;
      if (wordsOf(text, quote.start, end).length >= FEWEST_WORDS)
        return [{ ...quote, end, outerEnd: end }];
    }
  }
  return null;
}
