/**
 * Person linking: names that mean the same person joined up ("Johansyah
 * Syafri", "Johan"; "I Made Rentin", "Rentin"), with their titles.
 */
import { fold } from '../document/tokens.js';
import { type Cells, hasTag } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import type { NameCandidate } from '../mentions/names.js';
import type { Attachment } from '../mentions/officials.js';
import { type Reading, textOf } from '../mentions/release.js';

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
  const titled = new Set(attachments.map(({ name }) => name));
  const offices = officesByName(reading, attachments);
  const people: (LinkedPerson & { words: string[] })[] = [];
  const byName: number[] = names.map(() => -1);
  const nicknames = findNicknames(reading);
  // Fullest names first, so that short forms find them wherever they stand.
  const order = names
    .map((_, i) => i)
    .filter((i) => words[i]!.length > 0)
    .sort((a, b) => words[b]!.length - words[a]!.length || a - b);
  const called = new Set([...nicknames.keys()].map((i) => words[i]!.join(' ')));
  const isNickname = (i: number): boolean => called.has(words[i]!.join(' '));
  for (const i of order) {
    const name = names[i]!;
    if (isNickname(i)) continue;
    const person = findPerson(people, names, words[i]!, name, i, offices);
    if (person >= 0) {
      people[person]!.names.push(i);
      byName[i] = person;
      addAlias(reading, people[person]!, name);
    } else if (name.sure || titled.has(i) || (words[i]!.length >= 2 && name.speaking)) {
      byName[i] =
        people.push({
          name: textOf(reading.document, name.from, name.to),
          names: [i],
          titles: [],
          aliases: [],
          words: words[i]!,
        }) - 1;
      addAlias(reading, people[byName[i]!]!, name);
    }
  }
  for (const person of people) person.names.sort((a, b) => names[a]!.from - names[b]!.from);
  for (const [nickname, full] of nicknames) {
    const person = byName[full]!;
    if (person < 0 || byName[nickname]! >= 0) continue;
    people[person]!.aliases.push(...words[nickname]!);
    names.forEach((_, i) => {
      if (words[i]!.join(' ') !== words[nickname]!.join(' ')) return;
      people[person]!.names.push(i);
      byName[i] = person;
    });
  }
  for (const person of people) person.names.sort((a, b) => names[a]!.from - names[b]!.from);
  for (const { title, name } of attachments) {
    const person = byName[name]!;
    if (person >= 0 && !people[person]!.titles.includes(title)) people[person]!.titles.push(title);
  }
  return { people, byName };
}

/** The offices that titles give to each name. */
function officesByName(
  reading: Reading,
  attachments: readonly Attachment[],
): Map<number, Set<string>> {
  const offices = new Map<number, Set<string>>();
  for (const { title, name } of attachments)
    offices.set(name, (offices.get(name) ?? new Set()).add(reading.titles[title]!.office));
  return offices;
}

/** A short name with an office of its own is not the namesake who holds another one. */
function holdsAnother(
  offices: ReadonlyMap<number, ReadonlySet<string>>,
  index: number,
  names: readonly number[],
): boolean {
  const own = offices.get(index);
  const theirs = names.flatMap((name) => [...(offices.get(name) ?? [])]);
  return own !== undefined && theirs.length > 0 && !theirs.some((office) => own.has(office));
}

/** Cells between a name and the cue that gives its nickname, at most. */
const NICKNAME_REACH = 3;

/** "Noel, sapaan Immanuel" and "Armuji, yang akrab disapa Cak Ji": nickname → the name that it stands for. */
function findNicknames(reading: Reading): Map<number, number> {
  const found = new Map<number, number>();
  for (const cells of reading.cells) {
    for (let i = 1; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Nickname)) continue;
      const before = nameNear(cells, i, -1);
      const after = nameNear(cells, i, 1);
      if (before < 0 || after < 0) continue;
      // Right behind a comma the nickname came first; behind "yang" it follows.
      if (hasTag(cells, i - 1, Tag.Comma)) found.set(before, after);
      else found.set(after, before);
    }
  }
  return found;
}

function nameNear(cells: Cells, at: number, direction: 1 | -1): number {
  for (let step = 1; step <= NICKNAME_REACH; step++) {
    if (hasTag(cells, at + step * direction, Tag.Name)) return cells.ref[at + step * direction]!;
  }
  return -1;
}

function addAlias(reading: Reading, person: LinkedPerson, name: NameCandidate): void {
  if (name.alias) person.aliases.push(fold(textOf(reading.document, name.alias[0], name.alias[1])));
}

/** The person whom a name means: same words, or a short form of one; the nearest before it on a tie. */
function findPerson(
  people: readonly (LinkedPerson & { words: string[] })[],
  names: readonly NameCandidate[],
  words: readonly string[],
  name: NameCandidate,
  index: number,
  offices: ReadonlyMap<number, ReadonlySet<string>>,
): number {
  let best = -1;
  let bestScore = 0;
  people.forEach((person, p) => {
    const nick = words.length === 1 && person.aliases.includes(words[0]!);
    const fit = nick
      ? 3
      : isNamesake(words, person.words)
        ? 0
        : fitOf(words, person.words, name.honorifics.length > 0);
    if (fit === 0 || (fit < 3 && holdsAnother(offices, index, person.names))) return;
    const before = person.names.filter((n) => n < index).length ? 0.5 : 0;
    const nearest = Math.min(...person.names.map((n) => Math.abs(names[n]!.from - name.from)));
    const score = fit + before + 0.4 / (1 + nearest / 50);
    if (score > bestScore) {
      bestScore = score;
      best = p;
    }
  });
  return best;
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
  if (short.length < full.length) {
    let at = -1;
    const inOrder = short.every((word) => (at = full.indexOf(word, at + 1)) >= 0);
    if (inOrder && short.some((word) => word.length > 2)) return 2;
  }
  if (short.length === 1) {
    const [word] = short as [string];
    const prefix = full.some(
      (other, i) => other.startsWith(word) && other.length > word.length && (i === 0 || addressed),
    );
    if (word.length >= (addressed ? SHORTEST_PREFIX : 4) && prefix) return 1;
  }
  return 0;
}

/** "M" for "Muhammad". */
function isInitialOf(a: string, b: string): boolean {
  if (a.length > 1 && b.length > 1) return false;
  return a[0] === b[0];
}
