/** Elections that a release speaks of: terms with their years, polling days from the text or the calendar. */
import { sentenceOf } from '../../document/document.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { entryOf, EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { FILLED, LOCAL_KINDS } from '../../gazetteer/elections.js';
import type { CalendarRow, RegionLevel } from '../../gazetteer/compiled.js';
import { isWord, type Reading, textOf } from '../../mentions/release.js';
import type { ResolvedDate } from '../dates/dates.js';
import type { RegionLinks } from '../regions/regions.js';
import { type ListedElection, listedBehind } from './lists.js';
import { levelOf } from '../regions/geography.js';

export interface LinkedElection {
  kind: string;
  year: number | null;
  simultaneous: boolean;
  votingDate: { iso: string; basis: 'stated' | 'calendar' } | null;
  regions: string[];
  counts: {
    total: number | null;
    provinces: number | null;
    regencies: number | null;
    cities: number | null;
  };
  /** Token runs of its mentions, with the sentence of each. */
  mentions: { from: number; to: number; sentence: number }[];
}

interface Term {
  kind: string;
  simultaneous: boolean;
  year: number | null;
  from: number;
  to: number;
  sentence: number;
  region: number;
}

const JOINTS = maskOf(Tag.Comma, Tag.Conj);

/** How many cells behind the term its year may stand. */
const YEAR_REACH = 9;
const YEAR = /^(?:19|20)\d\d$/;

/** Links all elections. */
export function linkElections(
  reading: Reading,
  dates: readonly ResolvedDate[],
  regions: RegionLinks,
  releaseYear: number | null,
): LinkedElection[] {
  const terms = findTerms(reading, dates, releaseYear);
  shareYears(terms);
  const calendar = reading.knowledge.lexicon.data.calendar;
  inferYears(terms, calendar, releaseYear);
  const elections: LinkedElection[] = [];
  for (const term of terms) {
    let election = elections.find(({ kind, year }) => kind === term.kind && year === term.year);
    if (!election) {
      election = {
        kind: term.kind,
        year: term.year,
        simultaneous: false,
        votingDate: null,
        regions: [],
        counts: { total: null, provinces: null, regencies: null, cities: null },
        mentions: [],
      };
      elections.push(election);
    }
    election.simultaneous ||= term.simultaneous;
    election.mentions.push({ from: term.from, to: term.to, sentence: term.sentence });
    addRegion(election, term, regions);
  }
  for (const election of elections) {
    election.votingDate = votingDay(election, dates, calendar, reading);
    countPlaces(election, reading);
  }
  return elections;
}

function findTerms(
  reading: Reading,
  dates: readonly ResolvedDate[],
  releaseYear: number | null,
): Term[] {
  const terms: Term[] = [];
  const dateAt = new Map(dates.map((date) => [date.candidate.from, date]));
  reading.cells.forEach((cells, sentence) => {
    let pending: Term[] = [];
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Election)) continue;
      const row = reading.knowledge.lexicon.data.elections[cells.ref[i]!]!;
      if (row.kind === 'none' && yearAt(reading, cells, i + 1) === null) continue;
      const { to: end } = reading.document.sentences[sentence]!;
      // "penyelenggara Pemilu 2024", but not "penyelenggara pemilu".
      const kind = row.kind === 'none' ? 'pemilu' : row.kind;
      const listed = listedBehind(reading, kind, cells.to[i]!, end);
      const own = { kind, from: cells.from[i]!, to: cells.to[i]! };
      const found = together([own, ...listed]).map((election): Term => ({
        ...row,
        ...election,
        year: null,
        sentence,
        region: -1,
      }));
      terms.push(...found);
      pending.push(...found);
      const term = found.at(-1)!;
      let j = i + 1;
      for (; cells.from[j]! < term.to; j++)
        if (hasTag(cells, j, Tag.Region)) found[0]!.region = cells.ref[j]!;
      // Of a list, the year stands behind its last office.
      const next = j;
      for (; j < cells.length && j < next + YEAR_REACH; j++) {
        const first = cells.from[j]!;
        if (hasTag(cells, j, Tag.Election) || hasTag(cells, j, Tag.Period)) break;
        // "Undang-Undang Pemilu Nomor 7 Tahun 2017": the year of the law.
        if (hasTag(cells, j, Tag.Number) && yearAt(reading, cells, j) === null) break;
        if (hasTag(cells, j, Tag.Region)) term.region = cells.ref[j]!;
        if (isWord(reading, first, WordFlag.simultaneous)) term.simultaneous = true;
        const year =
          (hasTag(cells, j, Tag.Date)
            ? pollYear(reading, dateAt.get(first), term)
            : yearAt(reading, cells, j)) ?? thisYear(reading, first, releaseYear);
        if (year !== null) {
          for (const open of pending) open.year ??= year;
          if (j < next + 3 && !hasTag(cells, j, Tag.Date)) term.to = cells.to[j]!;
          terms.push(...furtherYears(reading, cells, j, term));
          break;
        }
        if (hasTag(cells, j, Tag.Lower) && !isWord(reading, first, WordFlag.yearGlue)) break;
      }
      // "Pilgub, Pilbup dan Pilkada 2024": the year behind the last is the first one's, too.
      let behind = i + 1;
      while (hasAnyTag(cells, behind, JOINTS)) behind++;
      if (behind === i + 1 || !hasTag(cells, behind, Tag.Election)) pending = [];
    }
  });
  return terms;
}

/** "Pemilihan Gubernur …, Bupati … serta Wali Kota …" is one election, of all heads of regions. */
function together(list: readonly ListedElection[]): readonly ListedElection[] {
  const isAll = LOCAL_KINDS.every((head) => list.some(({ kind }) => kind === head));
  return isAll ? [{ kind: 'pilkada', from: list[0]!.from, to: list.at(-1)!.to }] : list;
}

/** "2024": the year that the number at cell `i` is, or null. */
function yearAt(reading: Reading, cells: Cells, i: number): number | null {
  if (!hasTag(cells, i, Tag.Number)) return null;
  const text = textOf(reading.document, cells.from[i]!, cells.to[i]!);
  return YEAR.test(text) ? Number(text) : null;
}

/** "Pilkada serentak 27 November 2024", "Pilkada serentak Februari 2017": the year of the day or month behind the term, where the calendar has a poll of its kind. */
function pollYear(reading: Reading, date: ResolvedDate | undefined, { kind }: Term): number | null {
  const year = date?.on?.year ?? date?.candidate.point.year;
  const { calendar } = reading.knowledge.lexicon.data;
  return year !== undefined && calendar.some((row) => row.kind === kind && row.year === year)
    ? year
    : null;
}

/** "Pilbup 2010, 2015 dan tahun 2020": the same election of each year behind the first, at cell `at`. */
function furtherYears(reading: Reading, cells: Cells, at: number, term: Term): Term[] {
  const more: Term[] = [];
  for (let i = at + 1; ; i++) {
    const joint = i;
    while (hasTag(cells, i, Tag.Comma) || hasTag(cells, i, Tag.Conj)) i++;
    if (i === joint) break;
    if (i < cells.length && isWord(reading, cells.from[i]!, WordFlag.yearWord)) i++;
    const year = yearAt(reading, cells, i);
    if (year === null) break;
    more.push({ ...term, year, from: cells.from[i]!, to: cells.to[i]! });
  }
  return more;
}

/** "tahun ini": the year of the release. */
function thisYear(reading: Reading, token: number, releaseYear: number | null): number | null {
  const said =
    isWord(reading, token, WordFlag.yearWord) && isWord(reading, token + 1, WordFlag.deictic);
  return said ? releaseYear : null;
}

/** A term without a year means the first election of its kind that the release names with one; all of heads of regions are of one. */
function shareYears(terms: Term[]): void {
  const years = new Map<string, number>();
  for (const { kind, year } of terms)
    if (year !== null && !years.has(group(kind))) years.set(group(kind), year);
  for (const term of terms) term.year ??= years.get(group(term.kind)) ?? null;
}

const group = (kind: string): string => (LOCAL_KINDS.includes(kind) ? 'pilkada' : kind);

/** Else the election of its kind that the calendar has in the year of the release or another term's. */
function inferYears(
  terms: Term[],
  calendar: readonly CalendarRow[],
  releaseYear: number | null,
): void {
  const named = terms.find((term) => term.year !== null)?.year ?? null;
  for (const term of terms) {
    if (term.year !== null) continue;
    const years = [releaseYear, named];
    term.year =
      years.find(
        (year) =>
          year !== null && calendar.some((row) => row.kind === term.kind && row.year === year),
      ) ?? null;
  }
}

function addRegion(election: LinkedElection, term: Term, regions: RegionLinks): void {
  if (term.region < 0 || election.kind === 'pemilu' || election.kind === 'pilpres') return;
  const { code } = regions.links[term.region]!;
  if (typeof code === 'string' && code.length <= 5 && !election.regions.includes(code))
    election.regions.push(code);
}

/**
 * A date of the text that is one of the calendar's polling days for it; else the calendar's. On the day first set for 2020
 * candidates were determined: a weekday beside it tells that it is the day of the release, and not one far ahead.
 */
function votingDay(
  election: LinkedElection,
  dates: readonly ResolvedDate[],
  calendar: readonly CalendarRow[],
  reading: Reading,
): LinkedElection['votingDate'] {
  const rows = calendar.filter((row) => row.kind === election.kind && row.year === election.year);
  for (const date of dates) {
    const iso = date.iso?.slice(0, 10);
    const isPolling = (row: CalendarRow): boolean =>
      row.votingDate === iso ||
      (row.firstSet === iso &&
        (date.candidate.point.weekday === undefined || speaksOfVoting(election, date, reading)));
    if (rows.some(isPolling)) return { iso: iso!, basis: 'stated' };
  }
  if (rows[0]) return { iso: rows[0].votingDate, basis: 'calendar' };
  const voting = dates.find(
    (date) => date.on && date.on.year === election.year && speaksOfVoting(election, date, reading),
  );
  return voting ? { iso: voting.iso!.slice(0, 10), basis: 'stated' } : null;
}

function speaksOfVoting(election: LinkedElection, date: ResolvedDate, reading: Reading): boolean {
  const sentence = sentenceOf(reading.document, date.candidate.from);
  if (!election.mentions.some((mention) => mention.sentence === sentence)) return false;
  const { from, to } = reading.document.sentences[sentence]!;
  for (let i = from; i < to; i++) {
    const mark = reading.tagged.marks[i]?.find(({ type }) => type === EntryType.eventNoun);
    if (mark && reading.knowledge.lexicon.data.eventNouns[mark.row]!.type === 'voting') return true;
  }
  return false;
}

const COUNTED: Readonly<Partial<Record<RegionLevel, 'provinces' | 'regencies' | 'cities'>>> = {
  province: 'provinces',
  regency: 'regencies',
  city: 'cities',
};

/** What the word at `token` counts: places of one level, places of any, or nothing. */
function countedBy(reading: Reading, token: number): keyof LinkedElection['counts'] | undefined {
  if (isWord(reading, token, WordFlag.placeNoun)) return 'total';
  const { lexicon } = reading.knowledge;
  const prefix = entryOf(lexicon, reading.document.tokens.id[token]!, EntryType.regionPrefix);
  return prefix && COUNTED[lexicon.data.prefixes[prefix.row]!.level];
}

/** "270 daerah", "9 provinsi": how many places vote, in sentences that name the election. */
function countPlaces(election: LinkedElection, reading: Reading): void {
  const { tokens } = reading.document;
  for (const sentence of new Set(election.mentions.map((mention) => mention.sentence))) {
    const { from, to } = reading.document.sentences[sentence]!;
    for (let i = from; i + 1 < to; i++) {
      const unit = countedBy(reading, i + 1);
      const number = textOf(reading.document, i, i + 1);
      const slashed = i + 2 < to && reading.document.text[tokens.start[i + 2]!] === '/';
      if (unit && /^\d{1,3}$/.test(number) && !slashed) election.counts[unit] ??= Number(number);
    }
  }
}

/** Offices that an election of a kind fills, in standard form. */
export function officesOf(election: LinkedElection): string[] {
  if (election.kind !== 'pilkada')
    return [...(Object.hasOwn(FILLED, election.kind) ? FILLED[election.kind]!.names : [])];
  const filled = Object.values(FILLED);
  const names = election.regions.flatMap(
    (code) => filled.find(({ level }) => level === levelOf(code))?.names ?? [],
  );
  return [...new Set(names)];
}
