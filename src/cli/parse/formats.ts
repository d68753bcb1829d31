/** How records are written. */
import type { Release } from '../../record/schema.js';
import type { TableName } from '../../rows.js';
import { UsageError } from '../command.js';
import type { Style } from './pretty.js';

/** A record with what its release brought along. */
export interface Entry {
  id: unknown;
  carried: Record<string, unknown>;
  record: Release;
}

/** What stands in front of, between and behind the entries, and how one is written. */
export interface Format {
  begin: string;
  between: string;
  end: string;
  entry(entry: Entry): string;
}

export const FORMATS = ['ndjson', 'json', 'csv', 'tables', 'jsonld', 'ics'] as const;
export type FormatName = (typeof FORMATS)[number] | 'pretty';

/** Which format, with what it has to know besides. */
export interface FormatChoice {
  name: FormatName;
  table: TableName;
  colours: boolean;
}

const json = ({ id, carried, record }: Entry): string =>
  JSON.stringify({ id, ...carried, ...record });

const nameOf = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id));

const plainLines = (entry: Format['entry']): Format => ({
  begin: '',
  between: '',
  end: '',
  entry,
});

const urlOf = ({ carried }: Entry): string | undefined =>
  typeof carried.url === 'string' ? carried.url : undefined;

async function csv(table: TableName): Promise<Format> {
  const { csvHeader, csvRows } = await import('../../rows.js');
  return {
    ...plainLines(({ id, record }) => csvRows(record, table, nameOf(id))),
    begin: csvHeader(table),
  };
}

/** All tables at once, so that a release is read once for them. */
async function tables(): Promise<Format> {
  const { rowsOf, TABLES } = await import('../../rows.js');
  return plainLines((entry) => {
    const release = nameOf(entry.id);
    const rows = TABLES.map((table) => [table, rowsOf(entry.record, table, release)]);
    return `${JSON.stringify({ id: release, record: entry.record, ...Object.fromEntries(rows) })}\n`;
  });
}

async function jsonld(): Promise<Format> {
  const { toJsonLd } = await import('../../jsonld.js');
  return plainLines((entry) => {
    const document = toJsonLd(entry.record, { id: nameOf(entry.id), url: urlOf(entry) });
    return `${JSON.stringify(document)}\n`;
  });
}

async function ics(): Promise<Format> {
  const { ICS_BEGIN, ICS_END, icsEvents } = await import('../../ics.js').catch((cause: unknown) => {
    throw new UsageError(
      '--format ics needs the package ical-generator: npm install ical-generator',
      { cause },
    );
  });
  return {
    ...plainLines((entry) => icsEvents(entry.record, { id: nameOf(entry.id), url: urlOf(entry) })),
    begin: ICS_BEGIN,
    end: ICS_END,
  };
}

async function pretty(colours: boolean): Promise<Format> {
  const { coloured, plain, summarise } = await import('./pretty.js');
  const style: Style = colours ? coloured : plain;
  return plainLines(({ id, record }) => summarise(id, record, style));
}

/**
 * Makes a format, and loads what it needs.
 *
 * @throws {UsageError} when a package that it needs is not installed
 */
export async function loadFormat({ name, table, colours }: FormatChoice): Promise<Format> {
  switch (name) {
    case 'ndjson':
      return plainLines((entry) => `${json(entry)}\n`);
    case 'json':
      return { begin: '[\n', between: ',\n', end: '\n]\n', entry: json };
    case 'csv':
      return csv(table);
    case 'tables':
      return tables();
    case 'jsonld':
      return jsonld();
    case 'ics':
      return ics();
    case 'pretty':
      return pretty(colours);
  }
}
