/** Who speaks, as far as only `kliping/deep` tells it. */
import { isActive } from '../../gazetteer/affixes.js';
import { foldedAt } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, once, type Reading, textOf } from '../../mentions/release.js';
import { cueBehind } from '../absent.js';
import { type Discourse, PERSON, type PersonReference } from '../discourse.js';
import { wordsOf } from '../name-fit.js';
import { speakerIn } from '../subject.js';
import { ENDS_PHRASE, goesOn, salient } from './salient.js';
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
 * @returns null where nothing finer is known
 */
export function speakerBehind(
  saying: Saying,
  next: Place,
  named: PersonReference | null,
): Speaker | null {
  const { reading } = saying;
  const { sentence, cells, cell } = next;
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
  const behind = cell < cells.length ? calledAt(saying, next) : -1;
  const person = behind >= 0 ? behind : (nameBehindStop(saying, next) ?? introducedBy(saying));
  return person === null ? null : { person, basis: 'inferred', cue: null };
}

/** "kata putra bungsu Presiden Joko Widodo itu": the name behind the verb tells whose child speaks. */
function isKin(reading: Reading, cells: Cells, at: number, name: number): boolean {
  if (!hasTag(cells, at, Tag.Lower) || !hasTag(cells, name - 1, Tag.Title)) return false;
  const behind = name + 1 < cells.length ? cells.from[name + 1]! : -1;
  return isWord(reading, behind, WordFlag.deictic);
}

/** "kata HD", "kata sukiman": the person whom initials mean, or a name in small letters; or -1. */
function calledAt({ reading, discourse }: Saying, { cells, cell }: Place): number {
  const { tokens, text } = reading.document;
  const called = calledBy(discourse);
  const initials = called.get(textOf(reading.document, ...tokensOf(cells, cell)));
  if (initials !== undefined) return initials;
  if (!hasTag(cells, cell, Tag.Lower) || hasTag(cells, cell, Tag.Common)) return -1;
  return called.get(foldedAt(tokens, text, cells.from[cell]!)) ?? -1;
}

/** Shortest word of a name that may stand in small letters. */
const SHORTEST_NAME = 4;

/** "HD" for Herman Deru, "deru" for him in small letters: persons by what they may be called; -1 for what several are. */
const calledBy = once(({ people }: Discourse) => {
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
  const verbless = nameAlone(saying, place) ?? behindComma(saying, place);
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
    return named && { person: named.person, basis: 'stated', cue: tokensOf(from.cells, i) };
  }
  return null;
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
const HOLDER_REACH = 3;

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

/** "Camat Kediri menyampaikan", "…," kata Camat: somebody speaks in the sentence whom the release does not name. */
export function isUnnamedSpeaking(saying: Saying, sentence: number): boolean {
  const { reading, discourse } = saying;
  const cells = reading.cells[sentence]!;
  if (discourse.references[sentence]!.length > 0 || goesOn(reading, cells)) return false;
  if (isNobody(reading, cells)) return true;
  const speaks =
    isUnnamedCue(saying, cells) ||
    discourse.unheld[sentence]!.some((cell) => reports(reading, cells, cell));
  return speaks && !isUntitled(discourse, sentence);
}

/** Cells from the start of a sentence to the verb by which nobody in particular speaks, at most. */
const NOBODY_REACH = 8;

/** "Salah satu peserta mengaku senang." */
function isNobody({ document, knowledge }: Reading, cells: Cells): boolean {
  const { unnamed } = knowledge.lexicon;
  const [first, second] = [0, 1].map((i) =>
    i < cells.length ? foldedAt(document.tokens, document.text, cells.from[i]!) : '',
  );
  if (!unnamed?.has(first!) && !unnamed?.has(`${first} ${second}`)) return false;
  for (let i = 1; i < NOBODY_REACH && i < cells.length; i++)
    if (hasTag(cells, i, Tag.Reporting)) return true;
  return false;
}

/** "…," kata Camat: whoever said the quote before is nobody whom the release names. */
function isUnnamedCue({ last }: Saying, cells: Cells): boolean {
  if (!last?.cue || last.person !== null || last.basis !== 'stated') return false;
  return last.cue[0] >= cells.from[0]! && last.cue[0] < cells.to[cells.length - 1]!;
}

/** Sentences further back than this tell no more whose title it is. */
const TITLE_MEMORY = 6;

/** Whoever is named last in front of the sentence has no title, so that the one in it may be theirs. */
function isUntitled({ references, people }: Discourse, sentence: number): boolean {
  for (let s = sentence - 1; s >= 0 && s >= sentence - TITLE_MEMORY; s--) {
    const person = references[s]!.at(-1)?.person;
    if (person !== undefined) return people[person]!.titles.length === 0;
  }
  return false;
}

/**
 * A verb that reports speech stands right behind a title that neither goes back to somebody ("mantan Bupati itu")
 * nor has somebody else's verb behind it ("Rektor Untad, kata dia, …").
 */
function reports(reading: Reading, cells: Cells, title: number): boolean {
  if (hasTag(cells, title - 1, Tag.Oblique)) return false;
  if (isDescription(reading, cells, title)) return false;
  for (let i = title + 1; i <= title + 2 && i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Reporting)) return !hasAnyTag(cells, i + 1, OTHERS);
    if (hasAnyTag(cells, i, ENDS_PHRASE)) return false;
    // "pernyataan Gubernur yang meminta …"
    if (isWord(reading, cells.from[i]!, WordFlag.subordinator)) return false;
  }
  return false;
}

/** "mantan Bupati itu", "Wakil Walikota Pontianak ini": words for whoever was spoken of. */
function isDescription(reading: Reading, cells: Cells, title: number): boolean {
  const { anaphoric, standing } = reading.titles[cells.ref[title]!]!;
  if (anaphoric === true || standing === 'former') return true;
  return title + 1 < cells.length && isWord(reading, cells.from[title + 1]!, WordFlag.deictic);
}

const OTHERS = maskOf(Tag.Pronoun, Tag.Name);
