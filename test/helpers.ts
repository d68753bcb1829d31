/** What the tests share: spans written inside the text, and ways to look at a record. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedRelease } from '../scripts/eval/gold.js';
import type { Mention, Release } from '../src/index.js';

export interface Marked {
  text: string;
  spans: Mention[];
}

/**
 * Text with its expected spans in braces. Braces nest; spans come in order of
 * their opening braces.
 *
 * @example marked('Ketua {KPU {Bengkalis}} hadir.').spans.map((span) => span.text) // ['KPU Bengkalis', 'Bengkalis']
 */
export function marked(source: string): Marked {
  let text = '';
  const open: number[] = [];
  const spans: Mention[] = [];
  for (const ch of source) {
    if (ch === '{') {
      open.push(spans.push({ text: '', start: text.length, end: -1 }) - 1);
    } else if (ch === '}') {
      const span = spans[open.pop() ?? -1];
      if (!span) throw new Error(`a brace is closed but not opened: ${source}`);
      span.end = text.length;
      span.text = text.slice(span.start, span.end);
    } else text += ch;
  }
  if (open.length > 0) throw new Error(`a brace is opened but not closed: ${source}`);
  return { text, spans };
}

/** Only text and offsets of objects that have more. */
export const spansOf = (list: readonly Mention[]): Mention[] =>
  list
    .map(({ text, start, end }) => ({ text, start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** All mentions of entities that have several. */
export const mentionsOf = (list: readonly { mentions: Mention[] }[]): Mention[] =>
  spansOf(list.flatMap(({ mentions }) => mentions));

/** Name of the official or person with an id. */
export function nameOf(release: Release, id: string | null | undefined): string | null {
  const people = [...release.officials, ...release.people];
  return people.find((person) => person.id === id)?.name ?? null;
}

/** "Name: Office, acting, standing; Office" for officials, "Name" for people without office. */
export const whoHolds = ({ officials, people }: Release): string[] => [
  ...officials.map(({ name, positions }) => {
    const offices = positions.map(({ office, acting, standing }) =>
      [office, acting, standing === 'current' ? null : standing].filter(Boolean).join(', '),
    );
    return `${name}: ${offices.join('; ')}`;
  }),
  ...people.map(({ name }) => name),
];

/** First mention of the institution with an id. */
export function bodyOf(release: Release, id: string | null | undefined): string | null {
  return (
    release.institutions.find((institution) => institution.id === id)?.mentions[0]?.text ?? null
  );
}

/** The annotated releases; `folder` is `test/fixtures`. */
export function readFixtures(folder: string): AnnotatedRelease[] {
  return readFileSync(join(folder, 'releases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnnotatedRelease);
}
