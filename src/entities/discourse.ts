/**
 * Discourse: who each sentence is about. Names, titles that
 * stand for their holder, and pronouns are references to persons.
 */
import { firstFrom } from '../document/document.js';
import { hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import type { Attachment } from '../mentions/officials/officials.js';
import type { QuoteCandidate } from '../mentions/quotes/quotes.js';
import { once, onceFor, type Reading } from '../mentions/release.js';
import type { InstitutionLinks } from './institutions/institutions.js';
import type { LinkedPerson, PersonLinks } from './people/people.js';
import type { LinkedPosition } from './people/positions.js';
import { subject } from './subject.js';

export interface PersonReference {
  /** Index of the person. */
  person: number;
  from: number;
  to: number;
  sentence: number;
  cell: number;
}

/** Cells that stand for somebody. */
export const PERSON = maskOf(Tag.Name, Tag.Title);

export interface Discourse {
  /** References by sentence, those inside quotes left out. */
  references: PersonReference[][];
  /** Cells by sentence of titles whose holder the release does not name. */
  unheld: number[][];
  /** By quote: persons whom its words name, and who for that do not say them. */
  spokenOf: ReadonlySet<number>[];
  people: readonly LinkedPerson[];
  /** By person: titles that tell a further office of somebody named before, "kata mantan Gubernur itu". */
  told: Map<number, number[]>;
}

interface People {
  links: PersonLinks;
  positions: readonly (readonly LinkedPosition[])[];
  institutions: InstitutionLinks;
}

/** Finds the references of every sentence outside quotes. */
export function readDiscourse(
  reading: Reading,
  people: People,
  attachments: readonly Attachment[],
  quotes: readonly QuoteCandidate[],
): Discourse {
  const owner = new Map(attachments.map(({ title, name }) => [title, people.links.byName[name]!]));
  const last = { person: -1 };
  const told: Discourse['told'] = new Map();
  let before: PersonReference[] = [];
  const unheld: number[][] = reading.cells.map(() => []);
  const references = reading.cells.map((cells, sentence) => {
    const found: PersonReference[] = [];
    for (let i = 0; i < cells.length; i++) {
      const from = cells.from[i]!;
      if (!hasAnyTag(cells, i, PERSON) || isQuoted(reading, from, quotes)) continue;
      let person: number;
      if (hasTag(cells, i, Tag.Name)) person = people.links.byName[cells.ref[i]!] ?? -1;
      else {
        const title = cells.ref[i]!;
        if (owner.has(title)) continue;
        person = holderOf(reading, title, people, last.person);
        if (person < 0 && isToldOf(reading, title, people.institutions)) {
          person = subjectOf(reading, found.length > 0 ? found : before);
          if (person >= 0) tell(told, person, title);
        }
        if (person < 0) unheld[sentence]!.push(i);
      }
      if (person < 0) continue;
      found.push({ person, from, to: cells.to[i]!, sentence, cell: i });
      last.person = person;
    }
    if (found.length > 0) before = found;
    return found;
  });
  const spokenOf = quotes.map((quote) => personsIn(reading, people.links, quote));
  return { references, unheld, spokenOf, people: people.links.people, told };
}

/** The persons named between two offsets. */
function personsIn(
  reading: Reading,
  links: PersonLinks,
  { start, end }: QuoteCandidate,
): Set<number> {
  const { tokens, text } = reading.document;
  const found = new Set<number>();
  const order = namesInOrder(reading);
  const startOf = (k: number): number => tokens.start[reading.names[order[k]!]!.from]!;
  for (let k = firstFrom(order.length, (k) => startOf(k) >= start); k < order.length; k++) {
    const { from, to } = reading.names[order[k]!]!;
    const person = links.byName[order[k]!]!;
    const [at, behind] = [tokens.start[from]!, tokens.end[to - 1]!];
    if (at >= end) break;
    // "Prabowo-Gibran" is a pair, of which either may speak.
    const isPaired = text[at - 1] === '-' || text[behind] === '-';
    if (person >= 0 && !isPaired) found.add(person);
  }
  return found;
}

/** Names by where they stand. */
const namesInOrder = once(({ names }) =>
  names.map((_, i) => i).sort((a, b) => names[a]!.from - names[b]!.from),
);

/**
 * "kata mantan Gubernur Jawa Tengah itu", "Ketua MPR itu mengatakan": an office of whoever was spoken of
 * last, unless the release has named the office before, without a holder.
 */
function isToldOf(reading: Reading, index: number, { byCandidate }: InstitutionLinks): boolean {
  const title = reading.titles[index]!;
  if (title.anaphoric !== true) return false;
  if (title.standing === 'former') return true;
  const first = reading.titles[firstTitles(reading).get(title.office)!]!;
  if (first === title) return true;
  // "Ketua MPR itu" in a release that has told of another Ketua.
  const [before, body] = [first, title].map((t) => byCandidate[t.institution] ?? t.body);
  return before !== null && body !== null && before !== body;
}

/** The title that names each office first. */
const firstTitles = once(({ titles }) => {
  const first = new Map<string, number>();
  titles.forEach(({ office, from }, i) => {
    const known = first.get(office);
    if (known === undefined || from < titles[known]!.from) first.set(office, i);
  });
  return first;
});

/** The person whom references of one sentence are about, or -1. */
function subjectOf(reading: Reading, references: readonly PersonReference[]): number {
  return references.length > 0
    ? subject(reading, reading.cells[references[0]!.sentence]!, references)
    : -1;
}

function tell(told: Discourse['told'], person: number, title: number): void {
  const known = told.get(person);
  if (known) known.push(title);
  else told.set(person, [title]);
}

/** True when a token lies inside a quote; quotes stand in order and do not overlap. */
export function isQuoted(
  reading: Reading,
  token: number,
  quotes: readonly QuoteCandidate[],
): boolean {
  const at = reading.document.tokens.start[token]!;
  const behind = firstFrom(quotes.length, (i) => quotes[i]!.start > at);
  return behind > 0 && at < quotes[behind - 1]!.end;
}

/** The person whom a title without a name stands for ("Wabup", "Ketua KPU Bengkalis"), or -1. */
function holderOf(reading: Reading, index: number, people: People, last: number): number {
  const title = reading.titles[index]!;
  const institution = people.institutions.byCandidate[title.institution] ?? -1;
  const holds = (person: number): boolean =>
    people.positions[person]!.some(
      (position) =>
        position.office === title.office &&
        position.standing === title.standing &&
        (title.acting === null || position.acting === null || position.acting === title.acting) &&
        (institution < 0 ||
          position.institution < 0 ||
          sameBody(people, institution, position.institution)),
    );
  const holders = (holdersByOffice(people).get(title.office) ?? [])
    .slice(0, MOST_HOLDERS)
    .filter(holds);
  const first = holders[0] ?? -1;
  // Whoever the release names later on is not the one it has told of.
  const isOther = (person: number): boolean =>
    person !== first &&
    (title.standing !== 'current' ||
      reading.names[people.links.people[person]!.names[0]!]!.from <= title.from);
  if (!holders.some(isOther)) return first;
  // "Kadis Pertanian" beside other heads of offices of one kabupaten.
  const own = holders.filter((person) =>
    people.positions[person]!.some((position) => position.institution === institution),
  );
  if (institution >= 0 && own.length === 1) return own[0]!;
  if (holders.includes(last)) return last;
  return title.regional ? first : -1;
}

/** Holders of one office that a title is compared with. */
const MOST_HOLDERS = 200;

/** Persons by each office that they hold or held, in order. */
const holdersByOffice = onceFor(({ positions }: People) => {
  const found = new Map<string, number[]>();
  positions.forEach((held, person) => {
    for (const { office } of held) {
      const known = found.get(office);
      if (!known) found.set(office, [person]);
      else if (known.at(-1) !== person) known.push(person);
    }
  });
  return found;
});

function sameBody(people: People, a: number, b: number): boolean {
  if (a === b) return true;
  const { institutions } = people.institutions;
  return (
    institutions[a]!.kind === institutions[b]!.kind &&
    institutions[a]!.region === institutions[b]!.region
  );
}
