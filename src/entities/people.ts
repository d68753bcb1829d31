/**
 * Person linking: names that mean the same person joined up ("Johansyah
 * Syafri", "Johan"; "I Made Rentin", "Rentin"), with their titles.
 */
import { firstFrom } from '../document/document.js';
import { fold } from '../document/tokens.js';
import { type Cells, hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import type { Attachment } from '../mentions/officials.js';
import { isPossessive } from '../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { isWord, type Reading, textOf } from '../mentions/release.js';

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

const wordsOf = (name: string): string[] =>
  fold(name)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Shortest part of a name that can stand for it ("Adi" for "Adisutrisno"). */
const SHORTEST_PREFIX = 3;

/** Links all names; titles say which names are of officials. */
export function linkPeople(reading: Reading, attachments: readonly Attachment[]): PersonLinks {
  const { names } = reading;
  const words = names.map((name) => wordsOf(textOf(reading.document, name.from, name.to)));
  const offices = officesByName(reading, attachments, false);
  const telling = officesByName(reading, attachments, true);
  const nicknames = findNicknames(reading);
  const called = new Set([...nicknames.keys()].map((i) => words[i]!.join(' ')));
  const seats = seatsByName(reading, attachments);
  const register = new PersonRegister(reading, words, offices, telling, seats);
  const spelled = new Set(words.map((name) => name.join(' ')));
  const isNickname = (i: number): number => Number(spelled.has(register.figureOf(i).join(' ')));
  // Fullest names first, so that short forms find them wherever they stand.
  const order = names
    .map((_, i) => i)
    .filter((i) => words[i]!.length > 0 && !called.has(words[i]!.join(' ')))
    .sort(
      (a, b) =>
        // "Gus Imin" behind Muhaimin Iskandar.
        isNickname(a) - isNickname(b) ||
        words[b]!.length - words[a]!.length ||
        Number(seats.has(b)) - Number(seats.has(a)) ||
        a - b,
    );
  for (const i of order) register.add(i);
  register.addNicknames(nicknames);
  const { people, byName } = register;
  for (const person of people) person.names.sort((a, b) => names[a]!.from - names[b]!.from);
  for (const { title, name } of attachments) {
    const person = people[byName[name]!];
    if (
      person &&
      person.titles[person.titles.length - 1] !== title &&
      !person.titles.includes(title)
    )
      person.titles.push(title);
  }
  return { people, byName };
}

interface RegisteredPerson extends LinkedPerson {
  words: string[];
  /** Offices that titles give to its names. */
  offices: Set<string>;
}

/** Letters of a word under which persons are looked up for short forms. */
const STEM = 3;

/** Persons whose names start alike that a name is compared with: the last ones, so that cost stays in proportion. */
const MOST_ALIKE = 24;

/** Persons found so far, looked up by the words of their names, so that cost grows with the names alone. */
class PersonRegister {
  readonly people: RegisteredPerson[] = [];
  readonly byName: number[];
  private readonly byWord = new Map<string, number[]>();

  constructor(
    private readonly reading: Reading,
    private readonly words: readonly string[][],
    private readonly offices: ReadonlyMap<number, ReadonlySet<string>>,
    private readonly telling: ReadonlyMap<number, ReadonlySet<string>>,
    private readonly seats: ReadonlyMap<number, Seat>,
  ) {
    this.byName = words.map(() => -1);
  }

  /** Gives name `i` to the person whom it means, or makes it a new one if it is surely a person's. */
  add(i: number): void {
    const name = this.reading.names[i]!;
    const known = this.find(i);
    if (known >= 0) this.give(i, known);
    else if (this.holderOf(i) >= 0) this.call(i, this.holderOf(i));
    else if (!name.sure && this.isPlace(i)) return;
    else if (
      name.sure ||
      this.offices.has(i) ||
      (this.words[i]!.length >= 2 && name.speaking) ||
      name.attested
    ) {
      const text = textOf(this.reading.document, name.from, name.to);
      const person =
        this.people.push({
          name: text,
          names: [],
          titles: [],
          aliases: [],
          words: this.words[i]!,
          offices: new Set(),
        }) - 1;
      for (const word of this.words[i]!) this.index(word, person);
      this.give(i, person);
    }
  }

  /** "Ketua LPM Benoa", "Bupati Benkalis": what the release calls a region elsewhere, or one letter off. */
  private isPlace(i: number): boolean {
    const [word] = this.words[i]!;
    if (this.words[i]!.length > 1) return false;
    this.places ??= placesOf(this.reading);
    return [word!, ...shortened(word!)].some((form) => {
      const place = this.places!.get(form);
      return place !== undefined && (place === word || isOneEdit(place, word!));
    });
  }

  private places: ReadonlyMap<string, string> | undefined;

  /** The name is one by which the person is called from here on. */
  private call(i: number, person: number): void {
    this.addAlias(this.words[i]!.join(' '), person);
    this.give(i, person);
  }

  /** "Bupati Ayahwa" where one other person is the bupati: a name by which that person is called; or -1. */
  private holderOf(i: number): number {
    const seat = this.seats.get(i);
    if (this.words[i]!.length > 1 || !seat) return -1;
    const holders = this.people.flatMap((person, at) => {
      const held = person.names.some((name) => isSameSeat(seat, this.seats.get(name)));
      return held && person.words.length > 1 ? [at] : [];
    });
    return holders.length === 1 ? holders[0]! : -1;
  }

  /** Names that stand for the person whose name the release explains them by. */
  addNicknames(nicknames: ReadonlyMap<number, number>): void {
    const byText = new Map<string, number>();
    for (const [nickname, full] of nicknames) {
      const person = this.byName[full]!;
      if (person >= 0) byText.set(this.words[nickname]!.join(' '), person);
    }
    if (byText.size === 0) return;
    for (const [text, person] of byText) this.addAlias(text, person);
    this.words.forEach((words, i) => {
      const person = byText.get(words.join(' '));
      if (person !== undefined && this.byName[i]! < 0) this.give(i, person);
    });
  }

  private give(i: number, person: number): void {
    const to = this.people[person]!;
    to.names.push(i);
    this.byName[i] = person;
    for (const office of this.offices.get(i) ?? []) to.offices.add(office);
    const { alias } = this.reading.names[i]!;
    if (!alias) return;
    const text = fold(textOf(this.reading.document, alias[0], alias[1]));
    to.aliases.push(text);
    this.index(text, person);
  }

  /** The words of a nickname stand for the person, too: "Ibu Hesti" for "Hesti Haris". */
  private addAlias(text: string, person: number): void {
    this.people[person]!.aliases.push(text);
    for (const word of text.split(' ')) {
      if (word.length < SHORTEST_PREFIX) continue;
      this.people[person]!.aliases.push(word);
      this.index(word, person);
    }
  }

  private index(word: string, person: number): void {
    for (const key of [word, word.slice(0, STEM)]) {
      const known = this.byWord.get(key);
      if (!known) this.byWord.set(key, [person]);
      else if (!known.includes(person)) {
        if (known.length === MOST_ALIKE) known.shift();
        known.push(person);
      }
    }
  }

  /** The person whom a name means: same words, or a short form of them; the nearest on a tie; or -1. */
  private find(i: number): number {
    const words = this.words[i]!;
    let best = -1;
    let bestScore = 0;
    for (const person of this.near(i)) {
      const score = this.score(i, words, this.people[person]!);
      if (score > bestScore) {
        bestScore = score;
        best = person;
      }
    }
    return best;
  }

  /** Persons whose names start like a word of the name, or like that of the public figure it stands for. */
  private near(i: number): Iterable<number> {
    const [own, figure] = [this.words[i]!, this.figureOf(i)].map(
      ([first]) => (first && this.byWord.get(first.slice(0, STEM))) || [],
    );
    return new Set([...own!, ...figure!]);
  }

  /** The words of the name of the public figure whom a name stands for; none for other names. */
  figureOf(i: number): string[] {
    const { figure } = this.reading.names[i]!;
    return figure < 0 ? [] : wordsOf(this.reading.knowledge.lexicon.nicknames[figure]!);
  }

  private score(i: number, words: readonly string[], person: RegisteredPerson): number {
    const { names } = this.reading;
    const fit = this.fit(i, words, person);
    if (fit === 0) return 0;
    const [first, last] = [person.names[0]!, person.names[person.names.length - 1]!];
    const nearest = Math.min(
      ...[first, last].map((n) => Math.abs(names[n]!.from - names[i]!.from)),
    );
    return fit + (first < i || last < i ? 0.5 : 0) + 0.4 / (1 + nearest / 50);
  }

  private fit(i: number, words: readonly string[], person: RegisteredPerson): number {
    if (words.length === 1 && person.aliases.includes(words[0]!)) return 3;
    if (this.isFigure(i, person)) return 3;
    if (isNamesake(words, person.words)) return 0;
    const fit = fitOf(words, person.words, this.reading.names[i]!.honorifics.length > 0);
    if (fit === 0) return this.isSlipOf(i, person) ? 1 : 0;
    return fit < 3 && this.holdsAnother(i, person) ? 0 : fit;
  }

  /** "Jokowi" is Joko Widodo where the release names him in full. */
  private isFigure(i: number, person: RegisteredPerson): boolean {
    const full = this.figureOf(i);
    if (full.length === 0) return false;
    return fitOf(person.words, full, false) >= (person.words.length > 1 ? 2 : 3);
  }

  /** "Zulafa" for Zulfa Ahsan, "Basar" for Ahmad Basarah: a single word that is no name, but nearly one of theirs. */
  private isSlipOf(i: number, { words }: RegisteredPerson): boolean {
    const [word, more] = this.words[i]!;
    const { from } = this.reading.names[i]!;
    if (more !== undefined || words.length < 2) return false;
    if (isWord(this.reading, from, WordFlag.given | WordFlag.family)) return false;
    return words.some((other) => isSlip(word!, other));
  }

  /** A short name with an office of its own is not the namesake who holds another one. */
  private holdsAnother(i: number, person: RegisteredPerson): boolean {
    const own = this.telling.get(i);
    return (
      own !== undefined &&
      own.size > 0 &&
      person.offices.size > 0 &&
      ![...own].some((office) => person.offices.has(office))
    );
  }
}

/** Names of the regions that the release names, under themselves and under what is left of them without a letter. */
function placesOf({ document, regions }: Reading): Map<string, string> {
  const places = new Map<string, string>();
  for (const { nameFrom, to } of regions) {
    const name = fold(textOf(document, nameFrom, to));
    if (places.get(name) === name) continue;
    for (const form of [name, ...shortened(name)]) places.set(form, name);
  }
  return places;
}

/** A word without each of its letters in turn; nothing for short words, in which one letter makes another. */
function shortened(word: string): string[] {
  if (word.length < SHORTEST_MISSPELT) return [];
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/**
 * The offices that titles give to each name.
 *
 * @param telling without those that a person has besides others: former ones, and "yang juga Ketua …"
 */
function officesByName(
  reading: Reading,
  attachments: readonly Attachment[],
  telling: boolean,
): Map<number, Set<string>> {
  const offices = new Map<number, Set<string>>();
  for (const { title, name, further } of attachments) {
    const known = offices.get(name) ?? new Set();
    const { office, standing } = reading.titles[title]!;
    const besides = further || standing === 'former';
    offices.set(name, telling && besides ? known : known.add(office));
  }
  return offices;
}

/** An office of which a region has one: "Bupati Bengkalis". */
interface Seat {
  office: string;
  /** The region as written, folded; '' where the title names none. */
  region: string;
}

/** The seat that a current title gives to each name. */
function seatsByName(reading: Reading, attachments: readonly Attachment[]): Map<number, Seat> {
  const seats = new Map<number, Seat>();
  for (const { title, name } of attachments) {
    const { office, regional, region, standing } = reading.titles[title]!;
    if (!regional || standing !== 'current') continue;
    const place = region < 0 ? null : reading.regions[region]!;
    seats.set(name, {
      office,
      region: place ? fold(textOf(reading.document, place.nameFrom, place.to)) : '',
    });
  }
  return seats;
}

function isSameSeat(a: Seat, b: Seat | undefined): boolean {
  if (b?.office !== a.office) return false;
  return a.region === b.region || a.region === '' || b.region === '';
}

/** Cells between a name and the cue that gives its nickname, at most. */
const NICKNAME_REACH = 3;

/** "Noel, sapaan Immanuel" and "Armuji, yang akrab disapa Cak Ji": nickname → the name that it stands for. */
function findNicknames(reading: Reading): Map<number, number> {
  const found = new Map<number, number>();
  let fullNames: number[] | undefined;
  for (const cells of reading.cells) {
    for (let i = 1; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Nickname)) continue;
      const before = nameNear(cells, i, -1);
      const after = nameNear(cells, i, 1);
      if (before >= 0 && after < 0) {
        const full = isTheirs(reading, cells, i)
          ? lastFullName(reading, before, (fullNames ??= fullNamesOf(reading)))
          : -1;
        if (full >= 0) found.set(before, full);
        continue;
      }
      // "pria yang akrab disapa Aan itu": the person named last.
      if (before < 0 && after >= 0 && isPointedAt(reading, after)) {
        const full = lastFullName(reading, after, (fullNames ??= fullNamesOf(reading)));
        if (full >= 0) found.set(after, full);
      }
      if (before < 0 || after < 0) continue;
      // Right behind a comma the nickname came first; behind "yang" it follows.
      const relative = isWord(reading, cells.from[i]!, WordFlag.subordinator);
      if (hasTag(cells, i - 1, Tag.Comma) && !relative) found.set(before, after);
      else found.set(after, before);
    }
  }
  return found;
}

/** "Aan itu". */
function isPointedAt({ names, document }: Reading, name: number): boolean {
  const { to } = names[name]!;
  const behind = to < document.tokens.length && fold(textOf(document, to, to + 1));
  return behind === 'itu' || behind === 'ini' || behind === 'tersebut';
}

/** "…, sapaan akrabnya": the cue itself says whose nickname it is. */
function isTheirs(reading: Reading, cells: Cells, cue: number): boolean {
  const mark = markAt(reading.tagged, cells.from[cue]!, EntryType.nicknameCue);
  const last = cells.from[cue]! + (mark?.length ?? 1) - 1;
  return isPossessive(fold(textOf(reading.document, last, last + 1)));
}

/** "…, kata SW, sapaan akrabnya": the last full name in front of a nickname of one word, or -1. */
function lastFullName({ names }: Reading, nickname: number, fullNames: readonly number[]): number {
  const { from, to } = names[nickname]!;
  if (to - from > 1) return -1;
  const behind = firstFrom(fullNames.length, (i) => names[fullNames[i]!]!.to > from);
  return behind > 0 ? fullNames[behind - 1]! : -1;
}

/** Names of several words, in text order. */
function fullNamesOf({ names }: Reading): number[] {
  return names
    .map((_, i) => i)
    .filter((i) => names[i]!.to - names[i]!.from > 1)
    .sort((a, b) => names[a]!.from - names[b]!.from);
}

function nameNear(cells: Cells, at: number, direction: 1 | -1): number {
  for (let step = 1; step <= NICKNAME_REACH; step++) {
    if (hasTag(cells, at + step * direction, Tag.Name)) return cells.ref[at + step * direction]!;
  }
  return -1;
}

/** "Fairuz Eko Purnomo" is not "Eko Purnomo": wives carry their husband's name behind their own. */
function isNamesake(short: readonly string[], full: readonly string[]): boolean {
  return (
    short.length >= 2 &&
    full.length > short.length &&
    full[0] !== short[0] &&
    short.every((word, i) => word === full[full.length - short.length + i]) &&
    !/^[a-z]{1,2}$/.test(full[0]!)
  );
}

/** 3: same words; 2: some of the words, in order; 1: start of one word; 0: another person. */
function fitOf(short: readonly string[], full: readonly string[], addressed: boolean): number {
  if (
    short.length === full.length &&
    short.every((word, i) => word === full[i] || isInitialOf(word, full[i]!))
  )
    return 3;
  if (short.length >= 2 && short.length === full.length && isMisspelt(short, full)) return 3;
  if (short.length < full.length) {
    let at = -1;
    const inOrder = short.every((word) => (at = full.indexOf(word, at + 1)) >= 0);
    if (inOrder && short.some((word) => word.length > 2)) return 2;
  }
  if (short.length === 1) {
    const [word] = short as [string];
    const prefix = full.some(
      (other, i) =>
        other.startsWith(word) &&
        other.length > word.length &&
        // "Kris" for M. Kristijadi.
        (addressed || full.slice(0, i).every((before) => before.length < SHORTEST_PREFIX)),
    );
    if (word.length >= (addressed ? SHORTEST_PREFIX : 4) && prefix) return 1;
  }
  return 0;
}

/** Shortest single name that may be a slip for a name of the release. */
const SHORTEST_SLIP = 5;

/** One letter wrong, but none of the first two; or one or two missing at the end. */
const isSlip = (word: string, other: string): boolean =>
  Math.min(word.length, other.length) >= SHORTEST_SLIP &&
  word.slice(0, 2) === other.slice(0, 2) &&
  (isOneEdit(word, other) || (other.startsWith(word) && other.length - word.length <= 2));

/** Shortest word in which one wrong letter does not make another name. */
const SHORTEST_MISSPELT = 6;

/** "Mohammad Nuruzzaman", "Muhammad Nuruzzaman": all words the same but for one letter of one of them. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.map((word, i) => [word, b[i]!] as const).filter(([x, y]) => x !== y);
  if (differing.length !== 1) return false;
  const [x, y] = differing[0]!;
  if (Math.min(x.length, y.length) < SHORTEST_MISSPELT) return false;
  return isOneEdit(x, y) || (x.slice(0, 2) === y.slice(0, 2) && lettersOf(x) === lettersOf(y));
}

const lettersOf = (word: string): string => [...word].sort().join('');

/** One letter more, less or another one, or two neighbours exchanged. */
function isOneEdit(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (
    back < Math.min(a.length, b.length) - from &&
    a[a.length - 1 - back] === b[b.length - 1 - back]
  )
    back++;
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}

/** "M" for "Muhammad". */
function isInitialOf(a: string, b: string): boolean {
  if (a.length > 1 && b.length > 1) return false;
  return a[0] === b[0];
}
