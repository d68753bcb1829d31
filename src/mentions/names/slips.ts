/** One holder whose single name is written in two ways: "Kadis Kominfo Siak Sugiyono", "Kadis Kominfo Sugiono"; only `kliping/deep`. */
import { isSlip } from '../../entities/people/name-fit.js';
import type { Attachment } from '../officials/officials.js';
import { foldedRun, type Reading } from '../release.js';
import type { TitleCandidate } from '../titles/titles.js';

/** Holders of one office that a name is compared with: the first ones, so that cost stays in proportion. */
const MOST_HOLDERS = 8;

/** Lets the first of two such names stand for the other one, too. */
export function tieSlips(reading: Reading, found: readonly Attachment[]): void {
  const { names, titles, knowledge } = reading;
  const { pluralOffices } = knowledge.lexicon.data;
  const holders = new Map<string, Attachment[]>();
  for (const given of found) {
    const { from, to } = names[given.name]!;
    const { office, standing } = titles[given.title]!;
    if (to - from > 1 || standing !== 'current' || pluralOffices.includes(office)) continue;
    const known = holders.get(office) ?? [];
    const first = known.find((other) => isSameHolder(reading, given, other));
    if (first) names[first.name]!.alias ??= [from, to];
    else if (known.length < MOST_HOLDERS) holders.set(office, [...known, given]);
  }
}

function isSameHolder(reading: Reading, a: Attachment, b: Attachment): boolean {
  const [word, other] = [a, b].map(({ name }) => {
    const { from, to } = reading.names[name]!;
    return foldedRun(reading.document, from, to);
  }) as [string, string];
  if (word === other || !isSlip(word, other)) return false;
  const [title, known] = [a, b].map((given) => reading.titles[given.title]!) as [
    TitleCandidate,
    TitleCandidate,
  ];
  return (
    agrees(placeOf(reading, title), placeOf(reading, known)) &&
    agrees(bodyOf(reading, title), bodyOf(reading, known))
  );
}

/** The same, or told of one of the two only. */
const agrees = (a: string, b: string): boolean => a === b || a === '' || b === '';

function placeOf(reading: Reading, { region, institution }: TitleCandidate): string {
  const at = region < 0 ? (reading.institutions[institution]?.region ?? -1) : region;
  const place = reading.regions[at];
  return place ? foldedRun(reading.document, place.nameFrom, place.to) : '';
}

/** The first words of the body's name, which its place does not change. */
function bodyOf({ institutions }: Reading, { institution }: TitleCandidate): string {
  return institutions[institution]?.name.split(' ').slice(0, 2).join(' ') ?? '';
}
