/** Offices held for a term that ended before the release; only `kliping/deep` tells. */
import { foldedRun, type Reading, textOf } from '../../mentions/release.js';
import type { LinkedPosition } from './positions.js';

/** Words in front of the years of a term, at most. */
const LONGEST = 3;
const YEAR = /^(?:19|20)\d\d$/;
const DASH = /^[-\u2013\u2014/]$/;

/** "Bupati Siak periode 2016-2021 Hendri" in a release of 2024: the office is held no longer. */
export function endTerms(
  reading: Reading,
  positions: readonly (readonly LinkedPosition[])[],
  year: number | null,
): void {
  for (const held of positions) takeOwnRegion(reading, held);
  endNumbered(reading, positions);
  if (year === null) return;
  for (const position of positions.flat()) {
    // "Saat ini Hendri menjabat Bupati Siak periode 2016-2021" tells of itself.
    const isOpen = position.standing === 'current' && !reading.titles[position.title]!.told;
    if (!isOpen || lastYear(reading, position.title) >= year) continue;
    position.standing = reading.titles[position.title]!.standing = 'former';
  }
  // "Bupati Siak periode 2016-2021 itu": who is meant is told later on.
  reading.titles.forEach((title, i) => {
    if (title.anaphoric && title.standing === 'current' && lastYear(reading, i) < year)
      title.standing = 'former';
  });
}

/** The last year of the term that stands behind a title; Infinity where none does. */
function lastYear({ document, titles, knowledge }: Reading, title: number): number {
  const { to } = titles[title]!;
  const { length } = document.tokens;
  let at = to;
  for (let words = LONGEST; words > 0 && at === to; words--)
    if (
      to + words < length &&
      knowledge.lexicon.termWords!.has(foldedRun(document, to, to + words))
    )
      at = to + words;
  const wordAt = (i: number): string => (i < length ? textOf(document, i, i + 1) : '');
  const isTerm = YEAR.test(wordAt(at)) && DASH.test(wordAt(at + 1)) && YEAR.test(wordAt(at + 2));
  return isTerm ? Number(wordAt(at + 2)) : Infinity;
}

/** "Hendri selaku ketua rombongan", Kadis Sosial of another region than the release's: his visitors are of that region, too. */
function takeOwnRegion(reading: Reading, held: readonly LinkedPosition[]): void {
  const [own, other] = [
    ...new Set(held.filter(({ basis }) => basis === 'stated').map(({ region }) => region)),
  ];
  if (!own || other !== undefined) return;
  for (const position of held) {
    const { bodiless, region, level } = reading.titles[position.title]!;
    const isOpen = bodiless && region < 0 && level === 'any' && position.institution < 0;
    if (isOpen && position.basis === 'inferred' && position.region !== null) position.region = own;
  }
}

/** The number of "Presiden ke-7 RI" in a title; Infinity where it has none. */
function numberOf({ titles, document }: Reading, title: number): number {
  const { from, to } = titles[title]!;
  return Number(/\bke-(\d{1,2})\b/.exec(textOf(document, from, to))?.[1] ?? Infinity);
}

/** "Presiden ke-7 RI Hendri" beside a Presiden without a number, or with a greater one: he holds the office no longer. */
function endNumbered(reading: Reading, positions: readonly (readonly LinkedPosition[])[]): void {
  const isOpen = ({ standing, title }: LinkedPosition): boolean =>
    standing === 'current' && reading.titles[title]!.level === 'national';
  const held = positions.flat().filter(isOpen);
  const last = new Map<string, number>();
  for (const { office, title } of held)
    last.set(office, Math.max(numberOf(reading, title), last.get(office) ?? 0));
  for (const position of held) {
    const isLast = numberOf(reading, position.title) >= last.get(position.office)!;
    if (isLast || isToldWithout(reading, position)) continue;
    position.standing = reading.titles[position.title]!.standing = 'former';
  }
}

/** Words of a name that are compared with another. */
const NAME = 3;

/** The release calls the holder by the office without its number, too: "Presiden Hendri". */
function isToldWithout(reading: Reading, { title, office }: LinkedPosition): boolean {
  const { document, titles } = reading;
  const { length } = document.tokens;
  const { to } = titles[title]!;
  const name = foldedRun(document, to, Math.min(to + NAME, length)).split(' ');
  return titles.some(
    (other, i) =>
      other.office === office &&
      numberOf(reading, i) === Infinity &&
      other.to < length &&
      name.includes(foldedRun(document, other.to, other.to + 1)),
  );
}
