/**
 * kliping/ics: events as iCalendar (RFC 5545), for calendars. Needs the package `ical-generator`.
 */
import { ICalCalendar, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { instantOf, momentsOf } from './ics/moments.js';
import type { Event, Release } from './record/schema.js';

/**
 * What a record does not say of its release.
 *
 * @example toIcs(record, { id: 'rilis-1', url: 'https://example.go.id/rilis/1', stamp: '2024-06-13' })
 */
export interface IcsOptions {
  /** Tells releases apart; the events' `UID` starts with it. */
  id?: string | undefined;
  /** Address of the release, which becomes the events' `URL`. */
  url?: string | undefined;
  /**
   * When the calendar was made, as an ISO 8601 day or instant. Without it, the day of publication or, where there
   * is none, that of the event, so that the same record gives the same bytes.
   */
  stamp?: string | undefined;
}

const STATUSES = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** Line ends and control characters, which a calendar's text cannot hold, as blanks. */
const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();

function namesOf(record: Release): Map<string, string> {
  const all = [...record.officials, ...record.people, ...record.institutions];
  return new Map(all.map(({ id, name }) => [id, name]));
}

function descriptionOf(event: Event, names: Map<string, string>): string {
  const lines = event.participants.map(({ official, person, institution, role }) => {
    const id = official ?? person ?? institution ?? '';
    return `${role}: ${names.get(id) ?? id}`;
  });
  return [...event.evidence.map(({ text }) => text), ...lines].map(oneLine).join('\n');
}

function locationOf({ where }: Event, record: Release): string {
  const region = record.regions.find(({ code }) => code !== null && code === where.region);
  const parts = [where.venue?.text, where.address?.text, region?.name];
  return oneLine(parts.filter(Boolean).join(', '));
}

function stampOf(stamp: string): Date {
  const date = instantOf(stamp);
  if (Number.isNaN(date.getTime()))
    throw new TypeError(
      `toIcs: options.stamp: must be an ISO date, such as "2020-06-10", not "${stamp}"`,
    );
  return date;
}

function entryOf(
  event: Event,
  record: Release,
  names: Map<string, string>,
  options: IcsOptions,
): ICalEventData | null {
  const moments = event.when && momentsOf(event.when.iso);
  if (!moments) return null;
  const location = locationOf(event, record);
  return {
    ...moments,
    id: oneLine(`${options.id ?? 'release'}#${event.id}`),
    stamp: stampOf(options.stamp ?? (record.published ?? event.when!).iso.slice(0, 10)),
    summary: oneLine((event.name ?? event.trigger).text),
    description: descriptionOf(event, names),
    status: STATUSES[event.status],
    categories: [{ name: event.type }],
    ...(location && { location }),
    ...(options.url !== undefined && { url: oneLine(options.url) }),
  };
}

const newCalendar = (): ICalCalendar => new ICalCalendar({ prodId: '//kliping//kliping//ID' });

/** What stands in front of and behind the events of a calendar, with CRLF line ends. */
const [HEAD, END] = newCalendar()
  .toString()
  .split(/(?=END:VCALENDAR)/) as [string, string];

/**
 * The first lines of a calendar that {@link icsEvents} can follow, with CRLF line ends.
 *
 * @example ICS_BEGIN + records.map((record, index) => icsEvents(record, { id: `${index}` })).join('') + ICS_END
 */
export const ICS_BEGIN = HEAD;

/**
 * The last line of a calendar.
 *
 * @example ICS_BEGIN + icsEvents(record) + ICS_END === toIcs(record)
 */
export const ICS_END = `${END}\r\n`;

/**
 * A record's events as parts of a calendar, to stand between {@link ICS_BEGIN} and {@link ICS_END}. Events whose day
 * is not known are left out. Days are all-day entries; times of day without an offset are local ("floating").
 *
 * @param record what `parse` returned
 * @param options as of {@link toIcs}
 * @returns `VEVENT`s with CRLF line ends; the empty string if there are none
 * @throws {TypeError} when `options.stamp` is no date
 * @example process.stdout.write(ICS_BEGIN + icsEvents(parse(text), { id: 'rilis-1' }) + ICS_END)
 */
export function icsEvents(record: Release, options: IcsOptions = {}): string {
  const names = namesOf(record);
  const entries = record.events.flatMap((event) => entryOf(event, record, names, options) ?? []);
  if (entries.length === 0) return '';
  const calendar = newCalendar();
  for (const entry of entries) calendar.createEvent(entry);
  return calendar.toString().slice(HEAD.length, -END.length);
}

/**
 * A record's events as a calendar.
 *
 * @param record what `parse` returned
 * @param options `id` and `url` of the release, and when the calendar was made
 * @returns a file for calendars (RFC 5545, media type `text/calendar`)
 * @throws {TypeError} when `options.stamp` is no date
 * @example writeFileSync('rapat.ics', toIcs(parse(text), { id: 'rilis-1' }))
 */
export const toIcs = (record: Release, options: IcsOptions = {}): string =>
  ICS_BEGIN + icsEvents(record, options) + ICS_END;
