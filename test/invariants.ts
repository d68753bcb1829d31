/** What holds for the record of any text, whatever the text is. */
import type { ParseOptions, Release } from '../src/index.js';
import { Release as Schema } from '../src/schema.js';

interface Span {
  text?: string;
  start: number;
  end: number;
}

/** Visits every object of a record that has offsets, with the path to it. */
function spansIn(value: unknown, path: string, visit: (span: Span, path: string) => void): void {
  if (value === null || typeof value !== 'object') return;
  const { start, end } = value as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') visit(value as Span, path);
  for (const [key, inner] of Object.entries(value)) spansIn(inner, `${path}.${key}`, visit);
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

function isDay(iso: string): boolean {
  const match = ISO_DAY.exec(iso);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?:\+0[789]:00)?$/;

/** ISO 8601 as the record writes it: year, month, day, minute, or an interval of two. */
function isIso(iso: string): boolean {
  const parts = iso.split('/');
  if (parts.length > 2 || (parts.length === 2 && parts[0]! > parts[1]!)) return false;
  return parts.every((part) => {
    const [day, clock] = part.split('T');
    if (clock !== undefined) return isDay(day!) && CLOCK.test(clock);
    return isDay(part) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(part);
  });
}

type Check = (text: string, record: Release, tell: (problem: string) => void) => void;

const offsetsHold: Check = (text, record, tell) => {
  spansIn(record, 'record', (span, path) => {
    if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
      tell(`${path} lies outside the text or is empty: ${span.start}-${span.end}`);
    if (typeof span.text === 'string' && text.slice(span.start, span.end) !== span.text)
      tell(`${path} is not at its offsets`);
  });
};

const sectionsAreInOrder: Check = (_, { sections }, tell) => {
  sections.forEach(({ start }, i) => {
    if (i > 0 && start < sections[i - 1]!.end) tell(`section ${i} overlaps the one before`);
  });
};

const nothingOutsideTheStory: Check = (_, record, tell) => {
  const outside = record.sections.filter(({ kind }) => kind === 'related' || kind === 'footer');
  spansIn({ ...record, sections: null }, 'record', ({ start, end }, path) => {
    if (outside.some((section) => start < section.end && end > section.start))
      tell(`${path} lies in a link or in page furniture`);
  });
};

const idsResolve: Check = (_, record, tell) => {
  const lists = {
    official: record.officials,
    person: record.people,
    institution: record.institutions,
    election: record.elections,
    event: record.events,
  };
  for (const [kind, list] of Object.entries(lists)) {
    list.forEach(({ id }, i) => {
      if (id !== `${kind}-${i + 1}`) tell(`the ids of ${kind} are not counted: ${id}`);
    });
  }
  const has = (list: readonly { id: string }[], id: string): boolean =>
    list.some((entry) => entry.id === id);
  for (const { speaker } of record.quotes) {
    if (speaker !== null && !has([...record.officials, ...record.people], speaker))
      tell(`there is no speaker ${speaker}`);
  }
  for (const { institution } of record.officials.flatMap(({ positions }) => positions)) {
    if (institution !== null && !has(record.institutions, institution))
      tell(`there is no institution ${institution}`);
  }
  for (const { participants, election } of record.events) {
    if (election !== null && !has(record.elections, election))
      tell(`there is no election ${election}`);
    for (const { official, person, institution } of participants) {
      const given = [official, person, institution].filter((id) => id !== undefined);
      if (given.length !== 1)
        tell('a participant is not exactly one of official, person and institution');
      if (official !== undefined && !has(record.officials, official))
        tell(`there is no participant ${official}`);
      if (person !== undefined && !has(record.people, person))
        tell(`there is no participant ${person}`);
      if (institution !== undefined && !has(record.institutions, institution))
        tell(`there is no participant ${institution}`);
    }
    if (new Set(participants.map((one) => JSON.stringify(one))).size !== participants.length)
      tell('a participant is listed twice');
  }
};

const mentionsAreInOrder: Check = (_, record, tell) => {
  const { officials, people, institutions, regions, elections } = record;
  for (const { mentions } of [...officials, ...people, ...institutions, ...regions, ...elections]) {
    if (mentions.length === 0) tell('an entity has no mention');
    mentions.forEach(({ start }, i) => {
      if (i > 0 && start < mentions[i - 1]!.end)
        tell('mentions of one entity overlap or are out of order');
    });
  }
  for (const list of [officials, people]) {
    list.forEach(({ mentions }, i) => {
      if (i > 0 && mentions[0]!.start < list[i - 1]!.mentions[0]!.start)
        tell('people are not in order of first mention');
    });
  }
  for (const list of [record.quotes, record.dates]) {
    list.forEach(({ start }, i) => {
      if (i > 0 && start < list[i - 1]!.end) tell('quotes or dates overlap or are out of order');
    });
  }
};

const datesAreIso: Check = (_, { dates, published, events, elections }, tell) => {
  for (const { iso, precision } of dates) {
    if (iso === null) continue;
    if (!isIso(iso)) tell(`no ISO date: ${iso}`);
    const told = iso.includes('T')
      ? 'minute'
      : (['year', 'month', 'day'] as const)[iso.split('/')[0]!.split('-').length - 1];
    if (told !== precision) tell(`${iso} has the precision ${precision}`);
  }
  for (const iso of [
    published?.iso,
    ...events.map(({ when }) => when?.iso),
    ...elections.map(({ votingDate }) => votingDate?.iso),
  ]) {
    if (iso !== undefined && !isIso(iso)) tell(`no ISO date: ${iso}`);
  }
};

const openRegionsAreTold: Check = (_, { regions, warnings }, tell) => {
  const told = new Set(
    warnings.filter(({ code }) => code === 'ambiguous-region').map(({ start }) => start),
  );
  for (const { code, level, province, mentions } of regions) {
    if (code === null) {
      if (level !== null || province !== null) tell('an open region has a level or a province');
      for (const { start, text } of mentions)
        if (!told.has(start)) tell(`no warning for the open region ${text}`);
    } else if (level === null || province !== code.slice(0, 2))
      tell(`${code} has the level ${level} and the province ${province}`);
  }
  const codes = regions.flatMap(({ code }) => code ?? []);
  if (new Set(codes).size !== codes.length) tell('a region is listed twice');
};

const openDatesAreTold: Check = (_, { dates, warnings }, tell) => {
  for (const { iso, start, text } of dates) {
    const told = warnings.some(
      (warning) =>
        warning.start === start && /^(?:unknown-year|unresolved-relative-date)$/.test(warning.code),
    );
    if (iso === null && !told) tell(`no warning for the open date ${text}`);
  }
};

const oneMainEvent: Check = (_, { events }, tell) => {
  const main = events.filter((event) => event.main);
  if (events.length > 0 && (main.length !== 1 || !events[0]!.main))
    tell('the main event is not the first and only one');
};

const fitsTheSchema: Check = (_, record, tell) => {
  const json = JSON.stringify(record);
  const result = Schema.safeParse(JSON.parse(json));
  if (!result.success)
    tell(
      `does not fit the schema: ${result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
    );
  else if (JSON.stringify(result.data) !== json) tell('the schema reads back another record');
};

const CHECKS: readonly Check[] = [
  offsetsHold,
  sectionsAreInOrder,
  nothingOutsideTheStory,
  idsResolve,
  mentionsAreInOrder,
  datesAreIso,
  openRegionsAreTold,
  openDatesAreTold,
  oneMainEvent,
  fitsTheSchema,
];

/** Everything that does not hold for a record of `text`; empty when all is well. */
export function violations(text: string, record: Release): string[] {
  const problems = new Set<string>();
  for (const check of CHECKS) check(text, record, (problem) => problems.add(problem));
  return [...problems];
}

type Parse = (text: string, options?: ParseOptions) => Release;

const untouched = Object.getOwnPropertyNames(Object.prototype).length;

/**
 * Everything that does not hold when `parse` reads `text`: that it returns, that its record is as
 * all are, that it says the same twice, and that it leaves the prototype of all objects alone.
 */
export function problemsOf(parse: Parse, text: string, options?: ParseOptions): string[] {
  let record: Release;
  try {
    record = parse(text, options);
  } catch (error) {
    return [`throws: ${(error as Error).stack}`];
  }
  const problems = violations(text, record);
  if (JSON.stringify(parse(text, options)) !== JSON.stringify(record))
    problems.push('another record at the second run');
  if (Object.getOwnPropertyNames(Object.prototype).length !== untouched)
    problems.push('Object.prototype has got another property');
  return problems;
}
