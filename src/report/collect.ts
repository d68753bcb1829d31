/** What a collection of records says together. */
import type { Event, Release } from '../record/types.js';

/**
 * A record with what the command line and the stream put beside it.
 *
 * @example report([{ ...parse(text), id: 'rilis-1', url: 'https://example.go.id/rilis/1' }])
 */
export type ReportRecord = Release & {
  /** What to call the release where it has no headline. */
  id?: unknown;
  /** Address of the release; only `http:` and `https:` become links. */
  url?: unknown;
};

/** A release of the report. */
export interface Entry {
  /** Number on the page, from 1. */
  number: number;
  title: string;
  record: ReportRecord;
}

/** Something that several releases have in common. */
export interface Group {
  key: string;
  name: string;
  /** What to say beside the name. */
  note: string;
  entries: Entry[];
}

/** An event with its first day, for the timeline. */
export interface DatedEvent {
  event: Event;
  entry: Entry;
  day: Date;
}

export const entriesOf = (records: Iterable<ReportRecord>): Entry[] =>
  [...records].map((record, i) => {
    const id = typeof record.id === 'string' || typeof record.id === 'number' ? record.id : null;
    const title = record.title?.text ?? id ?? `Release ${i + 1}`;
    return { number: i + 1, title: String(title), record };
  });

/** Groups in order of how many releases they have, then by name. */
const ranked = (groups: Map<string, Group>): Group[] =>
  [...groups.values()].sort(
    (a, b) => b.entries.length - a.entries.length || (a.key < b.key ? -1 : 1),
  );

function join(groups: Map<string, Group>, group: Omit<Group, 'entries'>, entry: Entry): void {
  const known = groups.get(group.key);
  if (!known) groups.set(group.key, { ...group, entries: [entry] });
  else if (known.entries.at(-1) !== entry) known.entries.push(entry);
}

/** Officials by name; the note is the office that they have first. */
export function officialsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries)
    for (const { name, positions } of entry.record.officials)
      join(groups, { key: name.toLowerCase(), name, note: positions[0]?.title.text ?? '' }, entry);
  return ranked(groups);
}

/** Bodies by their spelled-out names; the note is the kind. */
export function bodiesOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries)
    for (const { name, kind } of entry.record.institutions)
      join(groups, { key: name.toLowerCase(), name, note: kind }, entry);
  return ranked(groups);
}

/** Provinces that releases name, or name a region of, by code. */
export function provincesOf(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { regions, institutions, events } = entry.record;
    const codes = [
      ...regions.map(({ province }) => province),
      ...institutions.map(({ region }) => region),
      ...events.map(({ where }) => where.region),
    ].flatMap((code) => (code === null ? [] : [code.slice(0, 2)]));
    for (const code of new Set(codes)) groups.set(code, [...(groups.get(code) ?? []), entry]);
  }
  return groups;
}

/** Warnings by code; the note is the message of the first. */
export function warningsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries)
    for (const { code, message } of entry.record.warnings)
      join(groups, { key: code, name: code, note: `such as: ${message}` }, entry);
  return ranked(groups);
}

/** First day of an ISO 8601 date, month or interval; null for a bare year. */
function firstDay(iso: string): Date | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso);
  if (!match) return null;
  const [, year, month, day = '1'] = match;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** Events whose month is known, in order of their days. */
export function datedEventsOf(entries: readonly Entry[]): DatedEvent[] {
  const events = entries.flatMap((entry) =>
    entry.record.events.flatMap((event): DatedEvent[] => {
      const day = event.when && firstDay(event.when.iso);
      return day ? [{ event, entry, day }] : [];
    }),
  );
  return events.sort((a, b) => a.day.getTime() - b.day.getTime());
}
