/** A record as flat tables: what each table has in its rows. */
import type { Mention, Release } from '../record/schema.js';
import { daysOf } from './days.js';

/** What every row has: the release that it comes from. */
interface Row {
  release: string;
}

/** Where something stands: offsets in UTF-16 code units into the release's text, end exclusive. */
interface Span {
  text: string | null;
  text_start: number | null;
  text_end: number | null;
}

/** ISO 8601 as in the record, and the first and last day that it covers. */
interface When {
  iso: string | null;
  first_day: string | null;
  last_day: string | null;
}

/** One row for each event. `text` is its name; `participants` is `id:role`, several parted by blanks. */
export interface EventRow extends Row, Span, When {
  id: string;
  type: string;
  main: boolean;
  status: string;
  iso_basis: string | null;
  venue: string | null;
  address: string | null;
  region: string | null;
  region_name: string | null;
  region_basis: string;
  mode: string | null;
  participants: string;
  election: string | null;
  trigger_text: string;
  trigger_start: number;
  trigger_end: number;
}

/** One row for each office of each official. `text` is the title as written; `position` counts from 1. */
export interface OfficialRow extends Row, Span {
  id: string;
  name: string;
  honorifics: string;
  degrees: string;
  position: number | null;
  office: string | null;
  acting: string | null;
  standing: string | null;
  institution: string | null;
  institution_name: string | null;
  region: string | null;
  basis: string | null;
  mentions: number;
}

/** One row for each institution. `text` is its first mention; `mentions` counts them. */
export interface InstitutionRow extends Row, Span {
  id: string;
  name: string;
  acronym: string | null;
  kind: string;
  level: string | null;
  region: string | null;
  basis: string;
  mentions: number;
}

/** One row for each region. `text` is its first mention; `mentions` counts them. */
export interface RegionRow extends Row, Span {
  code: string | null;
  name: string;
  level: string | null;
  province: string | null;
  basis: string;
  mentions: number;
}

/** One row for each date. */
export interface DateRow extends Row, Span, When {
  basis: string;
  precision: string;
}

/** One row for each quotation. `speaker` is the id of an official or a person. */
export interface QuoteRow extends Row, Span {
  speaker: string | null;
  speaker_name: string | null;
  basis: string;
  cue: string | null;
  cue_start: number | null;
  cue_end: number | null;
}

/** The tables of {@link rowsOf}, by name. */
export interface Tables {
  events: EventRow[];
  officials: OfficialRow[];
  institutions: InstitutionRow[];
  regions: RegionRow[];
  dates: DateRow[];
  quotes: QuoteRow[];
}

/** Name of a table. */
export type TableName = keyof Tables;

const spanOf = (mention: Mention | null | undefined): Span => ({
  text: mention?.text ?? null,
  text_start: mention?.start ?? null,
  text_end: mention?.end ?? null,
});

function whenOf(iso: string | null | undefined): When {
  if (!iso) return { iso: null, first_day: null, last_day: null };
  const { first, last } = daysOf(iso);
  return { iso, first_day: first, last_day: last };
}

function eventRows(record: Release, release: string): EventRow[] {
  const regionNames = new Map(record.regions.map(({ code, name }) => [code, name]));
  return record.events.map((event) => ({
    release,
    id: event.id,
    type: event.type,
    main: event.main,
    status: event.status,
    ...spanOf(event.name),
    ...whenOf(event.when?.iso),
    iso_basis: event.when?.basis ?? null,
    venue: event.where.venue?.text ?? null,
    address: event.where.address?.text ?? null,
    region: event.where.region,
    region_name: (event.where.region && regionNames.get(event.where.region)) ?? null,
    region_basis: event.where.basis,
    mode: event.where.mode,
    participants: event.participants
      .map(
        ({ official, person, institution, role }) => `${official ?? person ?? institution}:${role}`,
      )
      .join(' '),
    election: event.election,
    trigger_text: event.trigger.text,
    trigger_start: event.trigger.start,
    trigger_end: event.trigger.end,
  }));
}

function officialRows(record: Release, release: string): OfficialRow[] {
  const bodies = new Map(record.institutions.map(({ id, name }) => [id, name]));
  return record.officials.flatMap((official) => {
    const positions = official.positions.length > 0 ? official.positions : [null];
    return positions.map((position, i) => ({
      release,
      id: official.id,
      name: official.name,
      honorifics: official.honorifics.join(' '),
      degrees: official.degrees.join(' '),
      position: position && i + 1,
      ...spanOf(position?.title),
      office: position?.office ?? null,
      acting: position?.acting ?? null,
      standing: position?.standing ?? null,
      institution: position?.institution ?? null,
      institution_name: (position?.institution && bodies.get(position.institution)) ?? null,
      region: position?.region ?? null,
      basis: position?.basis ?? null,
      mentions: official.mentions.length,
    }));
  });
}

const institutionRows = (record: Release, release: string): InstitutionRow[] =>
  record.institutions.map(({ mentions, ...institution }) => ({
    release,
    ...institution,
    mentions: mentions.length,
    ...spanOf(mentions[0]),
  }));

const regionRows = (record: Release, release: string): RegionRow[] =>
  record.regions.map(({ mentions, ...region }) => ({
    release,
    ...region,
    mentions: mentions.length,
    ...spanOf(mentions[0]),
  }));

const dateRows = (record: Release, release: string): DateRow[] =>
  record.dates.map((date) => ({
    release,
    ...spanOf(date),
    ...whenOf(date.iso),
    basis: date.basis,
    precision: date.precision,
  }));

function quoteRows(record: Release, release: string): QuoteRow[] {
  const names = new Map(
    [...record.officials, ...record.people].map(({ id, name }) => [id, name] as const),
  );
  return record.quotes.map((quote) => ({
    release,
    ...spanOf(quote),
    speaker: quote.speaker,
    speaker_name: (quote.speaker && names.get(quote.speaker)) ?? null,
    basis: quote.basis,
    cue: quote.cue?.text ?? null,
    cue_start: quote.cue?.start ?? null,
    cue_end: quote.cue?.end ?? null,
  }));
}

/** How the rows of each table are made. */
export const MAKERS: {
  [Name in TableName]: (record: Release, release: string) => Tables[Name];
} = {
  events: eventRows,
  officials: officialRows,
  institutions: institutionRows,
  regions: regionRows,
  dates: dateRows,
  quotes: quoteRows,
};
