/** Who speaks, as far as only `kliping/deep` tells it. */
import { isActive } from '../../gazetteer/affixes.js';
import { fold, foldedAt } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, onceFor, type Reading, textOf } from '../../mentions/release.js';
import { cueBehind } from '../participants/absent.js';
import { type Discourse, PERSON, type PersonReference } from '../discourse.js';
import { wordsOf } from '../people/name-fit.js';
import type { LinkedPerson } from '../people/people.js';
import { speakerIn } from '../subject.js';
import { asideAt } from './aside.js';
import { behind } from './behind.js';
import { ENDS_PHRASE, salient } from './salient.js';
import { isUnnamedAt, isWithheld } from './turns.js';
import {
  isLineApart,
  type Place,
  placeAt,
  referenceFrom,
  type Saying,
  type Speaker,
  tokensOf,
} from './saying.js';

/** Cells from a verb to whoever speaks by it, at most, and from a quote to a passive behind it. */
const SPEAKER_REACH = 6;
const PASSIVE_REACH = 5;

/**
 * Who speaks by a verb behind a quote where the nearest name or title does not simply tell.
 *
 * @param next the cell behind the verb
 * @param named whoever is named first there
 * @param isSuffixed "-nya" or "tambah" goes on with whoever spoke
 * @returns null where nothing finer is known
 */
export function speakerBehind(
  saying: Saying,
  next: Place,
  named: PersonReference | null,
  isSuffixed: boolean,
): Speaker | null {
  const { reading } = saying;
  const { sentence, cells, cell } = next;
  if (isEcho(reading, cells, cell))
    return { person: named?.person ?? echoOf(saying, next), basis: 'stated', cue: null };
  if (!(isSuffixed || named) && isApartSuffix(reading, cells, cell))
    return salient(saying, sentence, null);
  const front = isSuffixed ? -1 : subjectInFront(saying, next);
  if (front >= 0) return { person: front, basis: 'stated', cue: null };
  // "kata seorang anggota di lokasi", "tambah pejabat Siak yang enggan disebut namanya"
  const isUnnamed = isUnnamedAt(reading, cells, cell) || isWithheld(reading, cells, cell);
  if (isUnnamed && !(named && hasTag(cells, named.cell, Tag.Name)))
    return { person: null, basis: 'stated', cue: null };
  const whole = named ? endOf(saying.discourse, named.person) : -1;
  if (whole >= 0) return { person: whole, basis: 'stated', cue: null };
  if (isSuffixed) {
    const person = named || cell >= cells.length ? -1 : calledAt(saying, next);
    return person < 0 ? null : { person, basis: 'stated', cue: null };
  }
  if (named && isKin(reading, cells, cell, named.cell)) {
    const told = salient(saying, sentence, null);
    return told.person === named.person ? { ...told, person: null } : told;
  }
  if (named) {
    // "kata Kapolres … melalui Kasi Humas …"; what is read out for somebody is still what they say.
    if (cueBehind(reading, cells, named.cell + 1) !== 'behind') return null;
    const sent = referenceFrom(saying, { ...next, cell: named.cell + 1 }, SPEAKER_REACH);
    return sent && { person: sent.person, basis: 'stated', cue: null };
  }
  if (isEpithet(reading, cells, cell)) return salient(saying, sentence, null);
  const called = cell < cells.length ? calledAt(saying, next) : -1;
  const person = called >= 0 ? called : (nameBehindStop(saying, next) ?? introducedBy(saying));
  return person === null ? null : { person, basis: 'inferred', cue: null };
}

/** "ujar | nya": the suffix, written apart. */
const isApartSuffix = ({ document }: Reading, cells: Cells, at: number): boolean =>
  at < cells.length && foldedAt(document.tokens, document.text, cells.from[at]!) === 'nya';

/** Cells from "demikian" to whoever says it, at most. */
const ECHO_REACH = 4;
const ECHO = 'demikian';
const SAID = maskOf(Tag.Passive, Tag.Preposition, Tag.Clitic, Tag.Pronoun);

/** "…," demikian bunyi surat itu, and not "demikian katanya": words for what was said stand behind. */
function isEcho({ document }: Reading, cells: Cells, at: number): boolean {
  if (!hasTag(cells, at, Tag.Lower) || hasAnyTag(cells, at, SAID)) return false;
  return foldedAt(document.tokens, document.text, cells.from[at - 1]!) === ECHO;
}

/** "demikian harapan Camat Siak": whose words they are; those of a thing are nobody's. */
const echoOf = (saying: Saying, next: Place): number | null =>
  referenceFrom(saying, next, ECHO_REACH)?.person ?? null;

/** Cells from whoever speaks to the verb behind them, at most: "Hendri juga menegaskan". */
const FRONT_REACH = 2;

/** "…," Hendri menegaskan.: whoever stands between the quote and a verb in the active; or -1. */
function subjectInFront({ reading, discourse, quote }: Saying, next: Place): number {
  const { tokens, text } = reading.document;
  const verb = next.cell - 1;
  if (!isActive(foldedAt(tokens, text, next.cells.from[verb]!))) return -1;
  const front = discourse.references[next.sentence]!.findLast(
    ({ cell, from }) =>
      cell < verb && cell >= verb - FRONT_REACH && tokens.start[from]! >= quote.outerEnd,
  );
  return front?.person ?? -1;
}

/** "kata putra bungsu Presiden Joko Widodo itu": the name behind the verb tells whose child speaks. */
function isKin(reading: Reading, cells: Cells, at: number, name: number): boolean {
  // "mantan kuasa hukum keluarga Gubernur …"
  const noun = hasTag(cells, at, Tag.Standing) ? at + 1 : at;
  if (!hasTag(cells, noun, Tag.Lower)) return false;
  // "ujar suami Nurlela ini"
  if (!hasTag(cells, name - 1, Tag.Title) && asideAt(reading, cells, name - 1) !== 'owned')
    return false;
  const behind = name + 1 < cells.length ? cells.from[name + 1]! : -1;
  return isWord(reading, behind, WordFlag.deictic);
}

/** Cells of "orang nomor satu di Bumi Lancang Kuning ini", at most. */
const EPITHET_REACH = 10;

/** "kata Mantan PR I Unima ini", "kata orang nomor satu di Kota Bertuah itu": no name, and words for whoever was spoken of. */
function isEpithet(reading: Reading, cells: Cells, at: number): boolean {
  for (let i = at; i < cells.length && i <= at + EPITHET_REACH; i++) {
    if (isWord(reading, cells.from[i]!, WordFlag.deictic)) return i > at;
    // "kata warga di desa ini" goes on about a place.
    const isPlace = i > at && hasTag(cells, i, Tag.Locative) && !hasTag(cells, i + 1, Tag.Lower);
    // "lulusan School of Zartenomics itu"
    const isThing = i > at && hasTag(cells, i, Tag.DoubtfulName);
    if (hasAnyTag(cells, i, ENDS_PHRASE) && !isPlace && !isThing) return false;
  }
  return false;
}

/** "kata HD", "kata sukiman": the person whom initials mean, or a name in small letters; or -1. */
function calledAt({ reading, discourse }: Saying, { cells, cell }: Place): number {
  const { tokens, text } = reading.document;
  const called = calledBy(discourse);
  const word = textOf(reading.document, ...tokensOf(cells, cell));
  const initials = called.get(word);
  if (initials !== undefined) return initials;
  if (!hasTag(cells, cell, Tag.Lower) && word.length >= SHORTEST_END)
    return endedBy(discourse, fold(word));
  if (!hasTag(cells, cell, Tag.Lower) || hasTag(cells, cell, Tag.Common)) return -1;
  return called.get(foldedAt(tokens, text, cells.from[cell]!)) ?? -1;
}

/** "ujar Wima" for Eberta Kawima: whose name ends with the one word by which the release names a person; or -1. */
function endOf({ people }: Discourse, person: number): number {
  const { name, titles } = people[person]!;
  const [word, more] = wordsOf(name);
  if (more !== undefined || titles.length > 0 || word!.length < SHORTEST_END) return -1;
  return endedBy({ people }, word!);
}

/** The one person with a word in their name that ends so, or -1. */
function endedBy({ people }: Pick<Discourse, 'people'>, end: string): number {
  const isTheirs = ({ name }: LinkedPerson): boolean =>
    wordsOf(name).some((word) => word !== end && word.endsWith(end));
  const near = people.slice(0, MOST_PEOPLE);
  const at = near.findIndex(isTheirs);
  return at >= 0 && near.findLastIndex(isTheirs) === at ? at : -1;
}

/** Persons whose names an end is compared with. */
const MOST_PEOPLE = 60;

/** Shortest end of a name that may stand for it. */
const SHORTEST_END = 3;

/** Shortest word of a name that may stand in small letters. */
const SHORTEST_NAME = 4;

/** "HD" for Herman Deru, "deru" for him in small letters: persons by what they may be called; -1 for what several are. */
const calledBy = onceFor(({ people }: Discourse) => {
  const found = new Map<string, number>();
  people.forEach(({ name }, person) => {
    const initials = (name.match(/(?<![A-Za-zÀ-ɏ])[A-ZÀ-Þ]/g) ?? []).join('');
    const words = wordsOf(name).filter((word) => word.length >= SHORTEST_NAME);
    for (const form of new Set(initials.length > 1 ? [initials, ...words] : words))
      found.set(form, found.has(form) ? -1 : person);
  });
  // Whose whole name it is comes before whoever has it among others: "Sukiman", "Peni Sukiman".
  people.forEach(({ name }, person) => {
    const [word, more] = wordsOf(name);
    if (word !== undefined && more === undefined) found.set(word, person);
  });
  return found;
});

/** "…," tutup. Hendri.: a full stop too many in front of the name, or null. */
function nameBehindStop({ reading, discourse }: Saying, next: Place): number | null {
  const { sentence, cells, cell } = next;
  if (!hasTag(cells, cell, Tag.Period) || cell < cells.length - 1) return null;
  const behind = reading.cells[sentence + 1];
  const [named] = discourse.references[sentence + 1] ?? [];
  if (!behind || named?.cell !== 0 || behind.length > 2) return null;
  return hasTag(behind, 0, Tag.Name) ? named.person : null;
}

/** "Camat … menyampaikan kepada wartawan", a new line, and the quote: a sentence without an end introduces it; or null. */
function introducedBy(saying: Saying): number | null {
  const { reading, discourse, quote, previous } = saying;
  const place = placeAt(saying, quote.outerStart);
  if (!place || place.cell > 0 || place.sentence === 0) return null;
  const sentence = place.sentence - 1;
  const cells = reading.cells[sentence]!;
  const last = cells.length - 1;
  const isOver = hasTag(cells, last, Tag.Period) || hasTag(cells, last, Tag.Quote);
  const start = reading.document.tokens.start[cells.from[0]!]!;
  if (isOver || (previous && previous.outerEnd > start)) return null;
  return speakerIn(reading, cells, discourse.references[sentence]!);
}

/** "…". Demikian disampaikan Ketua KPU X; "…". Ujar X: the sentence behind the quote names its speaker, or null. */
export function speakerNext(saying: Saying): Speaker | null {
  const { reading, quote } = saying;
  const place = placeAt(saying, quote.outerEnd);
  if (!place) return null;
  const verbless = nameAlone(saying, place) ?? behindComma(saying, place) ?? repeated(saying);
  if (verbless) return verbless;
  const { sentence, cells, cell } = place;
  const next = reading.cells[sentence + 1];
  const isApart = next && cell === cells.length - 1 && hasTag(cells, cell, Tag.Period);
  const from = isApart ? { sentence: sentence + 1, cells: next, cell: 0 } : place;
  if (isLineApart(saying, from) && !(from.cell === 0 && isSummary(saying, from))) return null;
  const end = Math.min(from.cells.length, from.cell + PASSIVE_REACH);
  for (let i = from.cell; i < end; i++) {
    const isVerb = i === 0 && hasTag(from.cells, i, Tag.Reporting) && isTail(reading, from.cells);
    if (!isVerb && !hasTag(from.cells, i, Tag.Passive)) continue;
    const named = referenceFrom(saying, { ...from, cell: i + 1 }, SPEAKER_REACH);
    const person = named?.person ?? calledAt(saying, { ...from, cell: i + 1 });
    return person < 0 ? null : { person, basis: 'stated', cue: tokensOf(from.cells, i) };
  }
  return null;
}

/** Characters by which a quote is found again. */
const BEGINNING = 40;

/** "…" above a release: whoever says it where the same words stand again with a verb behind them. */
function repeated(saying: Saying): Speaker | null {
  const { reading, quote, index } = saying;
  const { text } = reading.document;
  if (index > 0 || quote.end - quote.start < BEGINNING) return null;
  const start = text.indexOf(text.slice(quote.start, quote.start + BEGINNING), quote.outerEnd);
  const mark = start < 0 ? -1 : text.slice(start + BEGINNING).search(/["”]/);
  if (mark < 0) return null;
  const end = start + BEGINNING + mark;
  return behind({
    ...saying,
    quote: { ...quote, start, end, outerStart: start - 1, outerEnd: end + 1 },
  });
}

/** "…" and a new line: "Demikian disampaikan X", "Hal itu disampaikan X", where nobody is named in front of the quote. */
function isSummary(saying: Saying, { cells }: Place): boolean {
  const { reading, discourse, quote } = saying;
  const isOfThat = cells.length > 2 && isWord(reading, cells.from[1]!, WordFlag.deictic);
  if (!hasTag(cells, isOfThat ? 2 : 0, Tag.Passive)) return false;
  const opening = placeAt(saying, quote.outerStart);
  return !discourse.references[opening!.sentence]!.some(({ cell }) => cell < opening!.cell);
}

/** "…," Hendri.: a name, and nothing else up to the full stop. */
function nameAlone(saying: Saying, place: Place): Speaker | null {
  const { sentence, cell: at, cells } = place;
  const named = saying.discourse.references[sentence]!.find(({ cell }) => cell === at);
  const ends = at + 1 >= cells.length || hasTag(cells, at + 1, Tag.Period);
  if (!named || !ends || !hasTag(cells, at, Tag.Name) || isLineApart(saying, place)) return null;
  return { person: named.person, basis: 'stated', cue: null };
}

/** Cells of a title and what stands between it and its holder's name, at most. */
const HOLDER_REACH = 5;

/** "…," Kapolda Riau, Irjen Pol X kepada wartawan: a quote that a comma ends, and the verb is missing. */
function behindComma(saying: Saying, place: Place): Speaker | null {
  const { text } = saying.reading.document;
  const end = text.slice(saying.quote.start, saying.quote.outerEnd);
  if (!/,["”’'»]{1,2}$/.test(end) || isLineApart(saying, place)) return null;
  if (!hasAnyTag(place.cells, place.cell, PERSON)) return null;
  const named = referenceFrom(saying, place, HOLDER_REACH);
  return named && { person: named.person, basis: 'inferred', cue: null };
}

/** "Ujar …", "Ungkap …": a verb whose subject stands behind it opens the sentence. */
const isTail = ({ document }: Reading, cells: Cells): boolean =>
  !isActive(foldedAt(document.tokens, document.text, cells.from[0]!));
