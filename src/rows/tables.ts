/** A record as flat tables: what each table has in its rows. */
import type { Mention, Release } from '../record/schema.js';
import { daysOf } from './days.js';

/** What every row has: the release that it comes from. */
interface Row {
  /** What the caller calls the release. */
  release: string;
}

/** Where something stands: offsets in UTF-16 code units into the release's text, end exclusive. */
interface Span {
  /** The characters as they stand in the text; null when the text does not say it. */
  text: string | null;
  /** Offset of the first character. */
  text_start: number | null;
  /** Offset behind the last character. */
  text_end: number | null;
}

/** ISO 8601 as in the record, and the first and last day that it covers. */
interface When {
  /** ISO 8601, as in the record. */
  iso: string | null;
  /** `YYYY-MM-DD`: the first day that `iso` covers. */
  first_day: string | null;
  /** `YYYY-MM-DD`: the last day that `iso` covers. */
  last_day: string | null;
}

/**
 * One row for each event. `text` is its name; `participants` is `id:role`, several parted by blanks.
 *
 * @example rowsOf(record, 'events', 'rilis-1').filter(({ main }) => main)
 */
export interface EventRow extends Row, Span, When {
  /** `event-1`, … within the release. */
  id: string;
  /** Kind of event: `meeting`, `training`, … */
  type: string;
  /** Whether the release is about it. */
  main: boolean;
  /** `held`, `planned`, `postponed` or `cancelled`. */
  status: string;
  /** Where `iso` comes from: `stated`, `inferred` or `calendar`. */
  iso_basis: string | null;
  /** Building or room, as written. */
  venue: string | null;
  /** Street, as written. */
  address: string | null;
  /** Code of the region; text, as `64.10` is no number. */
  region: string | null;
  /** Official name of the region. */
  region_name: string | null;
  /** Where `region` comes from. */
  region_basis: string;
  /** `online`, `onsite`, `hybrid` or null. */
  mode: string | null;
  /** `official-1:chair institution-2:organizer`: ids and roles, parted by blanks. */
  participants: string;
  /** Id of the election that it belongs to. */
  election: string | null;
  /** The words that tell of the event. */
  trigger_text: string;
  /** Offset of the first character of these. */
  trigger_start: number;
  /** Offset behind the last character of these. */
  trigger_end: number;
}

/**
 * One row for each office of each official. `text` is the title as written; `position` counts from 1.
 *
 * @example rowsOf(record, 'officials', 'rilis-1').map(({ name, office }) => [name, office])
 */
export interface OfficialRow extends Row, Span {
  /** `official-1`, … within the release. */
  id: string;
  /** Fullest form of the name in the release. */
  name: string;
  /** As written, parted by blanks. */
  honorifics: string;
  /** As written, parted by blanks. */
  degrees: string;
  /** Number of the office, from 1; null for somebody without. */
  position: number | null;
  /** Head of the title, spelled out: `Kepala Dinas`. */
  office: string | null;
  /** `plt`, `plh`, `pj`, `pjs`, `pgs` or null. */
  acting: string | null;
  /** `current`, `former`, `candidate` or `elect`. */
  standing: string | null;
  /** Id of the institution whose office it is. */
  institution: string | null;
  /** Its name. */
  institution_name: string | null;
  /** Code of the region that the office belongs to. */
  region: string | null;
  /** Where the region and the institution come from. */
  basis: string | null;
  /** How often the release names the person. */
  mentions: number;
}

/**
 * One row for each institution. `text` is its first mention; `mentions` counts them.
 *
 * @example rowsOf(record, 'institutions', 'rilis-1').filter(({ kind }) => kind === 'police')
 */
export interface InstitutionRow extends Row, Span {
  /** `institution-1`, … within the release. */
  id: string;
  /** Spelled-out name, region included. */
  name: string;
  /** Abbreviation, or null. */
  acronym: string | null;
  /** What it is: `election-commission`, `local-agency`, … */
  kind: string;
  /** `national`, `province`, `regency`, `city`, `district`, `village` or null. */
  level: string | null;
  /** Code of the region that it belongs to. */
  region: string | null;
  /** Where `region` comes from. */
  basis: string;
  /** How often the release names it. */
  mentions: number;
}

/**
 * One row for each region. `text` is its first mention; `mentions` counts them.
 *
 * @example rowsOf(record, 'regions', 'rilis-1').filter(({ code }) => code === null)
 */
export interface RegionRow extends Row, Span {
  /** Code of the Ministry of Home Affairs; null when it is open which region is meant. */
  code: string | null;
  /** Official name. */
  name: string;
  /** `province`, `regency`, `city`, `district` or `village`. */
  level: string | null;
  /** Code of the province. */
  province: string | null;
  /** Whether the text states which region is meant. */
  basis: string;
  /** How often the release names it. */
  mentions: number;
}

/**
 * One row for each date.
 *
 * @example rowsOf(record, 'dates', 'rilis-1').map(({ first_day, last_day }) => [first_day, last_day])
 */
export interface DateRow extends Row, Span, When {
  /** Where `iso` comes from. */
  basis: string;
  /** `year`, `month`, `day` or `minute`. */
  precision: string;
}

/**
 * One row for each quotation. `speaker` is the id of an official or a person.
 *
 * @example rowsOf(record, 'quotes', 'rilis-1').map(({ speaker_name, text }) => [speaker_name, text])
 */
export interface QuoteRow extends Row, Span {
  /** Id of an official or a person; null when it is open. */
  speaker: string | null;
  /** Name of the speaker. */
  speaker_name: string | null;
  /** Where `speaker` comes from. */
  basis: string;
  /** The word that reports it, as written. */
  cue: string | null;
  /** Offset of the first character of the cue. */
  cue_start: number | null;
  /** Offset behind the last character of the cue. */
  cue_end: number | null;
}

/**
 * The tables of {@link rowsOf}, by name.
 *
 * @example const dates: Tables['dates'] = rowsOf(record, 'dates', 'rilis-1');
 */
export interface Tables {
  /** One row for each event. */
  events: EventRow[];
  /** One row for each office of each official. */
  officials: OfficialRow[];
  /** One row for each institution. */
  institutions: InstitutionRow[];
  /** One row for each region. */
  regions: RegionRow[];
  /** One row for each date. */
  dates: DateRow[];
  /** One row for each quotation. */
  quotes: QuoteRow[];
}

/**
 * Name of a table.
 *
 * @example for (const table of TABLES) out.write(csvRows(record, table, 'rilis-1'));
 */
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
