/** Who says what stands in quotation marks. */
import { firstFrom } from '../document/document.js';
import { hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import type { QuoteCandidate } from '../mentions/quotes.js';
import { hasFlag, WordFlag } from '../gazetteer/lexicon.js';
import { isWord, type Reading, textOf } from '../mentions/release.js';
import { type Discourse, PERSON, type PersonReference } from './discourse.js';
import { speakerIn, subject } from './subject.js';

export interface Speaker {
  person: number | null;
  basis: 'stated' | 'inferred';
  /** Tokens of the reporting verb, or null. */
  cue: [from: number, to: number] | null;
}

/** How a cell reports speech. */
const isReporting = (cells: Reading['cells'][number], i: number): boolean =>
  hasAnyTag(cells, i, REPORTING);

const REPORTING = maskOf(Tag.Reporting, Tag.Clitic, Tag.Passive, Tag.Preposition, Tag.Bridge);

/** Finds the speaker of each quote, in order. */
export function findSpeakers(
  reading: Reading,
  discourse: Discourse,
  quotes: readonly QuoteCandidate[],
): Speaker[] {
  const speakers: Speaker[] = [];
  quotes.forEach((_, q) => {
    speakers.push(
      behind(reading, discourse, quotes, speakers, q) ??
        before(reading, discourse, quotes, speakers, q) ?? {
          person: null,
          basis: 'inferred',
          cue: null,
        },
    );
  });
  return speakers;
}

/** Number of the sentence that holds or follows an offset, and the first cell there. */
function cellAt(reading: Reading, offset: number): { sentence: number; cell: number } | null {
  const { sentences, tokens } = reading.document;
  const first = firstFrom(sentences.length, (s) => tokens.end[sentences[s]!.to - 1]! > offset);
  for (let s = first; s < sentences.length; s++) {
    const { from, length } = reading.cells[s]!;
    const cell = firstFrom(length, (i) => tokens.start[from[i]!]! >= offset);
    if (cell < length) return { sentence: s, cell };
  }
  return null;
}

/** How far behind a quote its reporting verb may stand, and the speaker behind that. */
const CUE_REACH = 3;
const SPEAKER_REACH = 6;

/** "…," ujar X / kata Ketua KPU / ungkapnya. */
function behind(
  reading: Reading,
  discourse: Discourse,
  quotes: readonly QuoteCandidate[],
  speakers: readonly Speaker[],
  index: number,
): Speaker | null {
  const quote = quotes[index]!;
  const goOn = (sentence: number) => ({
    ...salient(reading, discourse, sentence, quotes, speakers, index),
  });
  const place = cellAt(reading, quote.outerEnd);
  if (!place) return null;
  const { tokens, text } = reading.document;
  const cells = reading.cells[place.sentence]!;
  const gap = text.slice(quote.outerEnd, tokens.start[cells.from[place.cell]!]!);
  if (gap.includes('\n')) return null;
  const alone = nameAlone(discourse, place.sentence, cells, place.cell);
  if (alone) return { person: alone.person, basis: 'stated', cue: null };
  for (let i = place.cell; i < cells.length && i < place.cell + CUE_REACH; i++) {
    // "…," saat memberikan keterangan: when it was said, and not who says it.
    if (hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.subordinator)) break;
    if (!isReporting(cells, i)) {
      // "…”. ungkap Sumaedi": a full stop, and yet the sentence goes on.
      if (i === place.cell && isReporting(cells, i + 1) && hasTag(cells, i + 1, Tag.Lower))
        continue;
      if (hasTag(cells, i, Tag.Period) || hasTag(cells, i, Tag.Quote)) break;
      continue;
    }
    const cue: [number, number] = [cells.from[i]!, cells.to[i]!];
    if (hasTag(cells, i, Tag.Clitic) || hasTag(cells, i, Tag.Bridge)) {
      const named = referenceFrom(discourse, place.sentence, cells, i + 1, 2);
      if (named) return { person: named.person, basis: 'stated', cue };
      return { ...goOn(place.sentence), cue };
    }
    const named = referenceFrom(discourse, place.sentence, cells, i + 1, SPEAKER_REACH);
    if (named && isKin(reading, cells, i + 1, named.cell)) {
      const told = goOn(place.sentence);
      return { ...told, person: told.person === named.person ? null : told.person, cue };
    }
    if (named) return { person: named.person, basis: 'stated', cue };
    if (hasTag(cells, i + 1, Tag.Pronoun) || isAnaphoric(reading, cells, i + 1))
      return { ...goOn(place.sentence), cue };
    const initials =
      i + 1 < cells.length &&
      discourse.byInitials.get(textOf(reading.document, cells.from[i + 1]!, cells.to[i + 1]!));
    if (typeof initials === 'number' && initials >= 0)
      return { person: initials, basis: 'inferred', cue };
    return { person: null, basis: 'stated', cue };
  }
  return null;
}

/** "…," Hendri.: a name, and nothing else up to the full stop. */
function nameAlone(
  discourse: Discourse,
  sentence: number,
  cells: Reading['cells'][number],
  at: number,
): PersonReference | null {
  const named = discourse.references[sentence]!.find(({ cell }) => cell === at);
  const ends = at + 1 >= cells.length || hasTag(cells, at + 1, Tag.Period);
  return named && ends && hasTag(cells, at, Tag.Name) ? named : null;
}

/** "kata putra bungsu Presiden Joko Widodo itu": the name behind the verb tells whose child speaks. */
function isKin(
  reading: Reading,
  cells: Reading['cells'][number],
  at: number,
  name: number,
): boolean {
  if (!hasTag(cells, at, Tag.Lower) || !hasTag(cells, name - 1, Tag.Title)) return false;
  const behind = name + 1 < cells.length ? cells.from[name + 1]! : -1;
  return isWord(reading, behind, WordFlag.deictic);
}

/** Cells of "dokter yang kini juga mengemban jabatan Kepala Dinas tersebut", at most. */
const ANAPHOR_REACH = 10;

/** "ucap politisi Golkar itu": words for the person spoken of before, and no name. */
function isAnaphoric(reading: Reading, cells: Reading['cells'][number], at: number): boolean {
  if (!hasTag(cells, at, Tag.Lower) && !hasTag(cells, at, Tag.Title)) return false;
  for (let i = at; i < cells.length && i < at + ANAPHOR_REACH; i++) {
    if (hasAnyTag(cells, i, ENDS_ANAPHOR)) return false;
    if (isWord(reading, cells.from[i]!, WordFlag.deictic)) return i > at;
  }
  return false;
}

const ENDS_ANAPHOR = maskOf(Tag.Name, Tag.Comma, Tag.Period, Tag.Quote, Tag.Locative);

/** First reference in `reach` cells from cell `at`, not past a full stop. */
function referenceFrom(
  discourse: Discourse,
  sentence: number,
  cells: Reading['cells'][number],
  at: number,
  reach: number,
): PersonReference | null {
  for (const reference of discourse.references[sentence]!) {
    if (reference.cell < at || reference.cell >= at + reach) continue;
    for (let i = at; i < reference.cell; i++) if (hasTag(cells, i, Tag.Period)) return null;
    return withName(discourse, reference);
  }
  return null;
}

/** A title and the name behind it are one reference: prefer the name. */
function withName(discourse: Discourse, reference: PersonReference): PersonReference {
  const next = discourse.references[reference.sentence]!.find(
    ({ cell }) => cell > reference.cell && cell <= reference.cell + 2,
  );
  return next && next.person === reference.person ? next : reference;
}

/** X mengatakan, "…" — or the sentence before tells who is speaking, or the one behind does. */
function before(
  reading: Reading,
  discourse: Discourse,
  quotes: readonly QuoteCandidate[],
  speakers: readonly Speaker[],
  index: number,
): Speaker | null {
  const quote = quotes[index]!;
  const place = cellAt(reading, quote.outerStart);
  if (!place) return null;
  const after = demikian(reading, discourse, quote);
  if (after) return after;
  const cells = reading.cells[place.sentence]!;
  const introduced = discourse.references[place.sentence]!.filter(({ cell }) => cell < place.cell);
  let cue: [number, number] | null = null;
  for (let i = Math.max(0, place.cell - 6); i < place.cell; i++)
    if (isReporting(cells, i)) cue = [cells.from[i]!, cells.to[i]!];
  if (introduced.length)
    return { person: subject(reading, cells, introduced), basis: cue ? 'stated' : 'inferred', cue };
  const previous = quotes[index - 1];
  if (
    previous &&
    reading.document.text.slice(previous.outerEnd, quote.outerStart).trim().length < 4
  ) {
    return { person: speakers[index - 1]!.person, basis: 'inferred', cue: null };
  }
  return { ...salient(reading, discourse, place.sentence, quotes, speakers, index), cue };
}

/** "…". Demikian disampaikan Ketua KPU X: a passive right behind the quote names its speaker. */
function demikian(reading: Reading, discourse: Discourse, quote: QuoteCandidate): Speaker | null {
  let place = cellAt(reading, quote.outerEnd);
  if (!place) return null;
  const { tokens, text } = reading.document;
  let cells = reading.cells[place.sentence]!;
  const next = reading.cells[place.sentence + 1];
  if (next && place.cell === cells.length - 1 && hasTag(cells, place.cell, Tag.Period)) {
    place = { sentence: place.sentence + 1, cell: 0 };
    cells = next;
  }
  if (text.slice(quote.outerEnd, tokens.start[cells.from[place.cell]!]!).includes('\n'))
    return null;
  for (let i = place.cell; i < Math.min(cells.length, place.cell + 5); i++) {
    if (!hasTag(cells, i, Tag.Passive)) continue;
    const named = referenceFrom(discourse, place.sentence, cells, i + 1, SPEAKER_REACH);
    return named
      ? { person: named.person, basis: 'stated', cue: [cells.from[i]!, cells.to[i]!] }
      : null;
  }
  return null;
}

/** "Camat Kediri menyampaikan": a verb that reports speech right behind a title. */
function reports(cells: Reading['cells'][number], title: number): boolean {
  for (let i = title + 1; i <= title + 3 && i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Reporting)) return true;
    if (hasAnyTag(cells, i, ENDS_ANAPHOR)) return false;
  }
  return false;
}

/** Sentences further back than this no longer tell who "ia" is. */
const MEMORY = 12;

/**
 * The person whom the text before the quote is about: who speaks or acts in the
 * nearest sentence. Whom a sentence only mentions does not take over from
 * whoever was speaking.
 */
function salient(
  reading: Reading,
  discourse: Discourse,
  sentence: number,
  quotes: readonly QuoteCandidate[],
  speakers: readonly Speaker[],
  index: number,
): { person: number | null; basis: 'inferred' } {
  const { tokens } = reading.document;
  const quote = quotes[index]!;
  const spokenOf = discourse.spokenOf[index]!;
  let mentioned: number | null = null;
  let isUnnamed = false;
  for (let s = sentence; s >= 0 && s > sentence - MEMORY; s--) {
    const references = discourse.references[s]!.filter(
      ({ from, person }) => tokens.start[from]! < quote.outerStart && !spokenOf.has(person),
    );
    const cells = reading.cells[s]!;
    isUnnamed ||= discourse.unheld[s]!.some((cell) => reports(cells, cell));
    if (references.length === 0 || goesOn(cells)) continue;
    const speaking = speakerIn(reading, cells, references);
    if (speaking !== null) return { person: speaking, basis: 'inferred' };
    const person = subject(reading, cells, references);
    // "karena Junaedi purna tugas" says nothing of who speaks.
    const isAside = isWord(reading, references[0]!.from - 1, WordFlag.subordinator);
    if (!isAside && references[0]!.person === person && opens(cells, references[0]!.cell))
      return { person, basis: 'inferred' };
    mentioned ??= person;
  }
  // Nobody is named near: whoever was speaking goes on, if no "Camat menyampaikan" speaks since.
  const last = speakers[index - 1]?.person ?? null;
  const goesOnSpeaking = !isUnnamed && last !== null && !spokenOf.has(last);
  return { person: mentioned ?? (goesOnSpeaking ? last : null), basis: 'inferred' };
}

/** Cells at the start of a sentence that can refer back. */
const OPENING = 3;

/** "Ia juga menilai …", "Menurutnya, …": a sentence that goes on with the person before it. */
function goesOn(cells: Reading['cells'][number]): boolean {
  for (let i = 0; i < OPENING; i++) {
    if (hasTag(cells, i, Tag.Name)) return false;
    if (hasTag(cells, i, Tag.Clitic) || hasTag(cells, i, Tag.Pronoun)) {
      // "Dalam arahannya Bang Satria …" names whose words they are.
      return !hasAnyTag(cells, i + 1, PERSON);
    }
  }
  return false;
}

/** Nothing but titles and small words stands in front: the person is the sentence's subject. */
function opens(cells: Reading['cells'][number], cell: number): boolean {
  // "Di tengah acara, Bambang menyisipkan …"
  const isLed = hasTag(cells, cell - 1, Tag.Comma) && hasTag(cells, cell + 1, Tag.Lower);
  let titles = 0;
  for (let i = 0; i < cell; i++) if (hasTag(cells, i, Tag.Title)) titles++;
  if (isLed && titles === 0) return true;
  for (let i = 0; i < cell; i++) {
    // "Anggota DPRD dari Fraksi Nasdem, Herianto, …" opens with the person's title.
    if (hasTag(cells, i, Tag.Title)) return true;
    if (hasAnyTag(cells, i, NOT_BEFORE_SUBJECT)) return false;
  }
  return cell <= LATEST_SUBJECT;
}

const NOT_BEFORE_SUBJECT = maskOf(Tag.Oblique, Tag.Locative);
const LATEST_SUBJECT = 6;
