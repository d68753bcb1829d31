/** Text in, record out: the rooms joined up. */
import { indexCues, type SectionCue } from './document/sections.js';
import { warnAmbiguous } from './entities/regions/ambiguous.js';
import { resolveDates } from './entities/dates/dates.js';
import { dayOfIso } from './entities/dates/days.js';
import { datelinePlace } from './entities/regions/dateline-place.js';
import { readDiscourse } from './entities/discourse.js';
import { findSpeakers } from './entities/speakers/speakers.js';
import { linkElections } from './entities/elections/elections.js';
import { assembleMain } from './entities/events/assemble.js';
import { assembleOthers } from './entities/events/others.js';
import { eventRegion, sideRegion } from './entities/events/region/region.js';
import type { AssembledEvent } from './entities/events/event.js';
import { createGeography, type Geography } from './entities/regions/geography.js';
import { linkInstitutions } from './entities/institutions/institutions.js';
import { findBodies, findGuests, findParticipants } from './entities/participants/participants.js';
import { linkPeople } from './entities/people/people.js';
import { positionsOf } from './entities/people/positions.js';
import { portalDate, yearsOf } from './entities/dates/published.js';
import { linkRegions } from './entities/regions/regions.js';
import type { CompiledLexicon } from './gazetteer/compiled.js';
import { type Lexicon, loadLexicon } from './gazetteer/lexicon.js';
import { addOwnRows, hasRows } from './gazetteer/own-rows.js';
import { loadRules } from './grammar/rule.js';
import { findDateline } from './mentions/dateline/dateline.js';
import { attachTitles } from './mentions/officials/officials.js';
import { findQuotes } from './mentions/quotes/quotes.js';
import { readMentions } from './mentions/read.js';
import type { Knowledge, Fine, Subregions } from './mentions/release.js';
import { buildRecord } from './record/build.js';
import {
  checkParseOptions,
  checkParserOptions,
  type OwnKnowledge,
  type ParseOptions,
  type ParserOptions,
} from './record/options.js';
import type { Basis, Release, Warning } from './record/schema.js';

/**
 * A parser with its options and knowledge made ready once.
 *
 * @example const parser: Parser = createParser({ homeRegion: '14.03' });
 */
export interface Parser {
  /**
   * Reads one release.
   *
   * @param text the release as it stands: plain text, any line ends
   * @param options override the parser's own, for this release
   * @returns its record; offsets are UTF-16 code units into `text`
   * @throws {TypeError} when `text` is no string or an option is wrong; never for what the string contains
   */
  parse(text: string, options?: ParseOptions): Release;
}

/** Compiled tables that an entry brings along. */
export interface Tables {
  lexicon: CompiledLexicon;
  /** Adds what only this entry knows; before anything is read. */
  extend: ((lexicon: Lexicon) => void) | null;
  subregions: Subregions | null;
  /** Finer points of bodies; left out of the core entry. */
  fine?: Fine;
}

/** Tables made ready for reading. */
export interface Ready {
  knowledge: Knowledge;
  geography: Geography;
  cues: ReturnType<typeof indexCues>;
}

/** Makes tables ready, with what a caller adds to them. They are handed out once and shared by all parsers that add nothing. */
export function makeReady(tables: Tables, own: OwnKnowledge): Ready {
  const lexicon = loadLexicon(tables.lexicon);
  tables.extend?.(lexicon);
  addOwnRows(lexicon, own);
  const intern = (word: string): number => lexicon.wordIds.get(word) ?? -1;
  const rules = Object.fromEntries(
    Object.entries(tables.lexicon.rules).map(([grammar, list]) => [
      grammar,
      // Emptied: what has been made ready is not held twice.
      loadRules(list.splice(0), intern),
    ]),
  );
  return {
    knowledge: { lexicon, rules, subregions: tables.subregions, fine: tables.fine },
    geography: createGeography(lexicon, tables.subregions),
    cues: indexCues(tables.lexicon.sectionCues as SectionCue[]),
  };
}

/**
 * Makes `createParser` for an entry's tables. The tables are made ready at the
 * first parser, not at import.
 */
export function parserFactory(tables: () => Tables): (options?: ParserOptions) => Parser {
  let shared: Ready | null = null;
  return (options = {}) => {
    const checked = checkParserOptions(options);
    const ready = hasRows(checked)
      ? makeReady(tables(), checked)
      : (shared ??= makeReady(tables(), {}));
    const home = homeCode(ready.geography, checked.homeRegion, 'createParser');
    return {
      parse(text, own = {}) {
        if (typeof text !== 'string')
          throw new TypeError(
            `parse: text must be a string, not ${text === null ? 'null' : typeof text}`,
          );
        const given = checkParseOptions(own);
        const publishedAt = given.publishedAt ?? checked.publishedAt ?? null;
        const homeRegion = given.homeRegion
          ? homeCode(ready.geography, given.homeRegion, 'parse')
          : home;
        return read(text, ready, publishedAt, homeRegion);
      },
    };
  };
}

function homeCode(
  geography: Geography,
  nameOrCode: string | null | undefined,
  where: string,
): string | null {
  if (!nameOrCode) return null;
  const codes = geography.find(nameOrCode);
  if (codes.length === 1) return codes[0]!;
  const why =
    codes.length === 0
      ? `no province, kabupaten or kota has the code or name "${nameOrCode}"`
      : `"${nameOrCode}" can be ${codes.map((code) => `${code} ${geography.nameOf(code)}`).join(' or ')}`;
  throw new TypeError(`${where}: options.homeRegion: ${why}`);
}

/** Reads a text whose options have been checked. */
export function read(
  text: string,
  { knowledge, geography, cues }: Ready,
  publishedAt: string | null,
  homeRegion: string | null,
): Release {
  const reading = readMentions(text, knowledge, cues);
  const warnings: Warning[] = [];
  const dateline = findDateline(reading);
  const regions = linkRegions(reading, homeRegion, dateline ?? {});
  warnAmbiguous(reading, regions, geography, warnings);
  const institutions = linkInstitutions(reading, regions, dateline);
  const attachments = attachTitles(reading);
  const people = linkPeople(reading, attachments);
  const positions = people.people.map(({ titles }) =>
    positionsOf(titles, { reading, regions, institutions }),
  );
  const quotes = findQuotes(reading);
  const portal = portalDate(reading, publishedAt);
  const dates = resolveDates(
    reading.dates,
    dayOfIso(publishedAt) ?? portal.day,
    () => yearsOf(reading),
    text,
    warnings,
    quotes,
  );
  const published =
    portal.published ??
    (publishedAt ? { iso: publishedAt.slice(0, 10), basis: 'stated' as Basis } : null);
  const releaseYear =
    (dayOfIso(published?.iso) ?? dates.find(({ on }) => on)?.on ?? null)?.year ?? null;
  knowledge.fine?.endTerms(reading, positions, releaseYear);
  const elections = linkElections(reading, dates, regions, releaseYear);
  for (const quote of quotes) {
    if (!quote.closed)
      warnings.push({
        code: 'unclosed-quote',
        message: 'this quotation is never closed',
        start: quote.start,
        end: quote.end,
      });
  }
  const discourse = readDiscourse(
    reading,
    { links: people, positions, institutions },
    attachments,
    quotes,
  );
  for (const [person, told] of discourse.told) {
    const { titles } = people.people[person]!;
    for (const title of told) titles.push(title);
    positions[person] = positionsOf(titles, { reading, regions, institutions });
  }
  const speakers = findSpeakers(reading, discourse, quotes);
  const story = dates.filter((date) => date.start !== portal.published?.start);
  const pollingDays = new Set(elections.flatMap(({ votingDate }) => votingDate?.iso ?? []));
  const assembled = assembleMain(reading, story, quotes, pollingDays);
  if (assembled) knowledge.fine?.settleDays(reading, assembled, dates, story);
  const datelineCode = dateline && datelinePlace(reading, regions, dateline).code;
  const today = dayOfIso(published?.iso) ?? assembled?.date?.on ?? null;
  const others = assembled
    ? assembleOthers(reading, assembled, story, quotes, elections, today)
    : [];
  const bodiesOf = (event: AssembledEvent) =>
    (knowledge.fine?.participants ?? findBodies)(reading, institutions, event, dateline?.to ?? 0);
  const events = others.map((event) => ({
    event,
    where: sideRegion(reading, regions, institutions, elections, event),
    participants: [...findGuests(reading, discourse, positions, event), ...bodiesOf(event)],
  }));
  if (assembled)
    events.unshift({
      event: assembled,
      where: eventRegion(reading, regions, assembled, datelineCode),
      participants: [
        ...findParticipants(reading, discourse, positions, speakers, assembled),
        ...bodiesOf(assembled),
      ],
    });
  return buildRecord({
    reading,
    geography,
    regions,
    institutions,
    people,
    positions,
    dates,
    elections,
    quotes,
    speakers,
    dateline,
    published,
    events,
    warnings,
  });
}
