/** What the release itself tells of its day and year. */
import type { Reading } from '../../mentions/release.js';
import type { Published } from '../../record/schema.js';
import { type ResolvedDate, resolveDates } from './dates.js';
import { type Day, dayOfIso } from './days.js';

/** The portal's own date line: a date that fills a byline. */
export function portalDate(
  reading: Reading,
  publishedAt: string | null,
): { published: Published | null; day: Day | null } {
  const { sections, text } = reading.document;
  const anchor = dayOfIso(publishedAt);
  for (const section of sections) {
    if (section.kind !== 'byline') continue;
    const inside = reading.dates.filter(
      ({ start, end, point }) =>
        start >= section.start && end <= section.end && point.day !== undefined,
    );
    const [date]: ResolvedDate[] = resolveDates(inside, anchor, () => [], text, []);
    if (!date?.on) continue;
    return {
      published: {
        iso: date.iso!,
        basis: date.basis,
        text: date.text,
        start: date.start,
        end: date.end,
      },
      day: date.on,
    };
  }
  return { published: null, day: null };
}

/** Years of releases: one from before 2000 that a text names is that of a law, or of what it looks back on. */
const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** Years that the text names and may be from, the most frequent first. */
export function yearsOf(reading: Reading): number[] {
  const counts = new Map<number, number>();
  for (const section of reading.document.sections) {
    if (section.kind === 'related' || section.kind === 'footer') continue;
    for (const [year] of reading.document.text.slice(section.start, section.end).matchAll(YEAR)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([year]) => year);
}
