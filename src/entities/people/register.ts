/** The persons of a release as they are found, name by name. */
import { fold, Shape } from '../../document/tokens.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, type Reading, textOf } from '../../mentions/release.js';
import { fitOf, isNamesake, isSlip, SHORTEST_PREFIX, wordsOf } from './name-fit.js';
import type { LinkedPerson } from './people.js';
import { isPlaceName, type Places, placesOf } from '../regions/place-names.js';
import { isSameSeat, type Seat } from './seats.js';

interface RegisteredPerson extends LinkedPerson {
  words: string[];
  /** Offices that titles give to its names. */
  offices: Set<string>;
}

/** Letters of a word under which persons are looked up for short forms. */
const STEM = 3;

/** Persons whose names start alike that a name is compared with: the last ones, so that cost stays in proportion. */
const MOST_ALIKE = 16;

/** Shorter words are shared by many names: "Moh", "Siti". */
const SHORTEST_SHARED = 5;

const NOBODY: readonly number[] = [];
const NO_WORDS: readonly string[] = [];

/** Persons found so far, looked up by the words of their names, so that cost grows with the names alone. */
export class PersonRegister {
  readonly people: RegisteredPerson[] = [];
  readonly byName: number[];
  private readonly byWord = new Map<string, number[]>();

  constructor(
    private readonly reading: Reading,
    private readonly words: string[][],
    private readonly offices: ReadonlyMap<number, ReadonlySet<string>>,
    private readonly telling: ReadonlyMap<number, ReadonlySet<string>>,
    private readonly seats: ReadonlyMap<number, Seat>,
  ) {
    this.byName = words.map(() => -1);
  }

  /** "Lalu Prabowo tiba", "Putra Prabowo Subianto": a word that may only open the sentence stands in front of a name. */
  mayOpenSentence(i: number): boolean {
    const { from, to, honorifics } = this.reading.names[i]!;
    return (
      to - from > 1 &&
      honorifics.length === 0 &&
      (this.reading.document.tokens.flags[from]! & Shape.sentenceStart) !== 0 &&
      isWord(this.reading, from, WordFlag.common)
    );
  }

  /** Gives name `i` to the person whom it means, or makes it a new one if it is surely a person's. */
  add(i: number): void {
    const name = this.reading.names[i]!;
    let known = this.find(i);
    if (known < 0 && this.mayOpenSentence(i)) {
      const whole = this.words[i]!;
      this.words[i] = whole.slice(1);
      known = this.find(i);
      if (known < 0) this.words[i] = whole;
      else name.fullFrom = ++name.from;
    }
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
    return isPlaceName(this.places, word!);
  }

  private places: Places | undefined;

  /** The name is one by which the person is called from here on. */
  private call(i: number, person: number): void {
    this.addAlias(this.words[i]!.join(' '), person);
    this.give(i, person);
  }

  /** "Bupati Ayahwa" where one other person is the bupati: a name by which that person is called; or -1. */
  private holderOf(i: number): number {
    const seat = this.seats.get(i);
    if (this.words[i]!.length > 1 || !seat) return -1;
    const [word] = this.words[i]!;
    let holder = -1;
    for (let at = 0; at < this.people.length; at++) {
      const person = this.people[at]!;
      // "Sekda Ilham", "Sekda Ilhan": one of them is a slip.
      if (person.words.length === 1 && !isSlip(word!, person.words[0]!)) continue;
      // "Penjabat Bupati Rudi" is not Bupati Hasan Basri.
      const held = this.sharesSeat(i, person, (other) => other.acting === seat.acting);
      if (!held) continue;
      if (holder >= 0) return -1;
      holder = at;
    }
    return holder;
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

  /** Whom a single word has meant first. */
  private readonly meant = new Map<string, RegisteredPerson>();

  private give(i: number, person: number): void {
    const to = this.people[person]!;
    const [word, more] = this.words[i]!;
    if (more === undefined && !this.meant.has(word!)) this.meant.set(word!, to);
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
  find(i: number): number {
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
    // The start of a name, "kata Afif", means the same person where nobody speaks, too.
    const text = words.join(' ');
    if (best >= 0 && bestScore < 2) this.called.set(text, best);
    return best < 0 && !this.offices.has(i) ? (this.called.get(text) ?? best) : best;
  }

  /** Persons by the start of a name that they are called by. */
  private readonly called = new Map<string, number>();

  /** Persons with a word that starts like one of the first two of the name, or of the public figure it stands for. */
  private near(i: number): Iterable<number> {
    const words = this.words[i]!;
    const figure = this.figureOf(i);
    if (words.length === 1 && figure.length === 0)
      return this.byWord.get(words[0]!.slice(0, STEM)) ?? NOBODY;
    const near = new Set<number>();
    // "Muhammad Gita" finds "M. Gita" by its second word.
    for (const word of [...words.slice(0, 2), ...figure.slice(0, 1)])
      for (const person of this.byWord.get(word.slice(0, STEM)) ?? []) near.add(person);
    return near;
  }

  /** The words of the name of the public figure whom a name stands for; none for other names. */
  figureOf(i: number): readonly string[] {
    const { figure } = this.reading.names[i]!;
    return figure < 0 ? NO_WORDS : wordsOf(this.reading.knowledge.lexicon.nicknames[figure]!);
  }

  private score(i: number, words: readonly string[], person: RegisteredPerson): number {
    const { names } = this.reading;
    const fit = this.fit(i, words, person);
    if (fit === 0) return 0;
    const { from, sentence } = names[i]!;
    const { sectionOf } = this.reading.document;
    const ends = [person.names[0]!, person.names.at(-1)!].map((name) => names[name]!);
    const nearest = Math.min(...ends.map((name) => Math.abs(name.from - from)));
    const before = ends.filter((name) => name.from < from);
    const isHere = before.some((name) => sectionOf[name.sentence] === sectionOf[sentence]);
    const isMeant = words.length === 1 && this.meant.get(words[0]!) === person;
    const told = [before.length > 0, isHere, isMeant].filter(Boolean).length / 4;
    return fit + (this.sharesSeat(i, person) ? 1 : 0) + told + 0.1 / (1 + nearest / 50);
  }

  private fit(i: number, words: readonly string[], person: RegisteredPerson): number {
    if (person.aliases.includes(words.join(' '))) return 3;
    if (this.isFigure(i, person)) return 3;
    const isOther = isNamesake(words, person.words) && !this.isShortened(person);
    if (isOther && !this.sharesSeat(i, person)) return 0;
    if (this.isRelative(i, person)) return 0;
    const { honorifics, speaking } = this.reading.names[i]!;
    // "kata Afif": Mochammad Afifuddin.
    const isSpeaker = speaking && words[0]!.length > SHORTEST_PREFIX;
    const fit = fitOf(words, person.words, honorifics.length > 0 || isSpeaker);
    if (fit === 0) {
      if (this.isSeatmate(i, person)) return 2;
      return this.isSlipOf(i, person) ? 1 : 0;
    }
    return fit < 3 && this.holdsAnother(i, person) ? 0 : fit;
  }

  /** "Mohd. Agus Bustami": the first word of the name is cut short, so that it may be left out. */
  private isShortened({ names: [first] }: RegisteredPerson): boolean {
    const { document, names } = this.reading;
    const { from } = names[first!]!;
    return textOf(document, from + 1, from + 2) === '.';
  }

  /** "Bupati Siak Alfedri dan istri, Rasidah Alfedri": an officeholder's whole name behind that of another, named later. */
  private isRelative(i: number, { words, offices, names: [first] }: RegisteredPerson): boolean {
    const [word, more] = this.words[i]!;
    const own = this.offices.get(i);
    if (more !== undefined || !own || words.length < 2 || words[words.length - 1] !== word)
      return false;
    const { names } = this.reading;
    // "Sahroni yang juga Ketua …": an office besides those that tell who he is.
    return offices.size === 0 || !this.telling.get(i)?.size
      ? names[first!]!.from > names[i]!.from
      : ![...own].some((office) => offices.has(office));
  }

  /** "Bupati Bangli Sang Nyoman Arta", "Bupati Bangli Nyoman Arta": one of them has the seat, so they are one. */
  private sharesSeat(
    i: number,
    person: RegisteredPerson,
    isMeant: (other: Seat) => boolean = () => true,
  ): boolean {
    const seat = this.seats.get(i);
    if (seat === undefined) return false;
    return person.names.some((n) => {
      const other = this.seats.get(n);
      return isSameSeat(seat, other) && isMeant(other!);
    });
  }

  /** "Wakil Gubernur Riau Ummi Laila" is Wakil Gubernur Riau Hj. Siti Laila Hanum: one seat, and a word of the name. */
  private isSeatmate(i: number, person: RegisteredPerson): boolean {
    const words = this.words[i]!;
    if (words.length < 2 || !this.seats.get(i)?.region || !this.sharesSeat(i, person)) return false;
    return words.some((word) => word.length >= SHORTEST_SHARED && person.words.includes(word));
  }

  /** "Jokowi" is Joko Widodo where the release names him in full. */
  private isFigure(i: number, person: RegisteredPerson): boolean {
    const full = this.figureOf(i);
    if (full.length === 0) return false;
    return fitOf(person.words, full, false) >= (person.words.length > 1 ? 2 : 3);
  }

  /** "Zulafa" for Zulfa Ahsan, "Basar" for Ahmad Basarah: a single word that is no name, but nearly one of theirs. */
  private isSlipOf(i: number, { words, offices }: RegisteredPerson): boolean {
    const [word, more] = this.words[i]!;
    const { from, speaking } = this.reading.names[i]!;
    if (more !== undefined || (words.length < 2 && (offices.size === 0 || this.offices.has(i))))
      return false;
    // "Rahmat menyebut": Rahmad Saleh, of whom the release tells that he holds an office.
    if (isWord(this.reading, from, WordFlag.given | WordFlag.family))
      return speaking && offices.size > 0 && isSlip(word!, words[0]!);
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
