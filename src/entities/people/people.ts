/**
 * Person linking: names that mean the same person joined up ("Johansyah
 * Syafri", "Johan"; "I Made Rentin", "Rentin"), with their titles.
 */
import { Shape } from '../../document/tokens.js';
import type { Attachment } from '../../mentions/officials/officials.js';
import { type Reading, textOf } from '../../mentions/release.js';
import { plainWords } from '../../mentions/word-looks.js';
import { wordsOf } from './name-fit.js';
import { findNicknames } from './nicknames.js';
import { PersonRegister } from './register.js';
import { officesByName, seatsByName } from './seats.js';

export interface LinkedPerson {
  /** Fullest form in the release. */
  name: string;
  /** Indices of its name candidates, in text order. */
  names: number[];
  /** Indices of the titles given to it, in text order. */
  titles: number[];
  /** Nicknames and short forms by which the release calls the person. */
  aliases: string[];
}

export interface PersonLinks {
  people: LinkedPerson[];
  /** Index into `people` by name candidate; -1 where the candidate names nobody. */
  byName: number[];
}

/** Links all names; titles say which names are of officials. */
export function linkPeople(reading: Reading, attachments: readonly Attachment[]): PersonLinks {
  const { names } = reading;
  const words = names.map(
    ({ from, to }) =>
      plainWords(reading.document, from, to) ?? wordsOf(textOf(reading.document, from, to)),
  );
  const offices = officesByName(reading, attachments, false);
  const telling = officesByName(reading, attachments, true);
  const nicknames = findNicknames(reading, attachments);
  const called = new Set([...nicknames.keys()].map((i) => words[i]!.join(' ')));
  const seats = seatsByName(reading, attachments);
  const register = new PersonRegister(reading, words, offices, telling, seats);
  const nicknamed = figuresInFull(register, words);
  // Fullest names first, so that short forms find them wherever they stand.
  const order = names
    .map((_, i) => i)
    .filter((i) => words[i]!.length > 0 && !called.has(words[i]!.join(' ')))
    .sort(
      (a, b) =>
        // "Gus Imin" behind Muhaimin Iskandar.
        Number(nicknamed.has(a)) - Number(nicknamed.has(b)) ||
        words[b]!.length - words[a]!.length ||
        Number(isSmall(reading, a)) - Number(isSmall(reading, b)) ||
        Number(seats.has(b)) - Number(seats.has(a)) ||
        a - b,
    );
  const isFull = (i: number): boolean =>
    words[i]!.length > 1 && register.figureOf(i).length === 0 && !register.mayOpenSentence(i);
  for (const i of order.filter(isFull)) register.add(i);
  // "Chico" is whom "Cyril Hakim atau Chico Hakim" tells.
  register.addNicknames(nicknames);
  const short = order.filter((i) => !isFull(i));
  // "kata Afif" tells whom "Afif" means in front of it, too.
  for (const i of short) register.find(i);
  for (const i of short) register.add(i);
  register.addNicknames(nicknames);
  const { people, byName } = register;
  for (const person of people) person.names.sort((a, b) => names[a]!.from - names[b]!.from);
  for (const { title, name } of attachments) {
    const person = people[byName[name]!];
    if (person && !person.titles.includes(title)) person.titles.push(title);
  }
  return { people, byName };
}

/** "Eko purnomo", "ilham": written in small letters at one of its ends. */
function isSmall({ names, document }: Reading, i: number): boolean {
  const { from, to } = names[i]!;
  const { flags } = document.tokens;
  return ((flags[from]! | flags[to - 1]!) & Shape.lower) !== 0;
}

/** Names by which everybody calls a public figure whom the release names in full, too. */
function figuresInFull(
  register: PersonRegister,
  words: readonly (readonly string[])[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let spelled: Set<string> | undefined;
  for (let i = 0; i < words.length; i++) {
    const figure = register.figureOf(i);
    if (figure.length === 0) continue;
    spelled ??= new Set(words.map((name) => name.join(' ')));
    if (spelled.has(figure.join(' '))) found.add(i);
  }
  return found;
}
