/** Compiles the checked tables into the module that the gazetteer loads. */
import { fold, foldedTokens } from '../../src/document/tokens.js';
import { CaseRule, EntryType, NAME_SIGNS, SAME, type AbsentCue, type AsideCue, type CampusOffice, type CampusWord, type CompiledDeep, type CompiledLexicon, type FacilityWord, type IncidentalCue, type MoveCue, type NoRegionHead, type RegionLevel } from '../../src/gazetteer/compiled.js';
import { titleCase } from '../../src/gazetteer/title-case.js';
import { commandBodies, commanders } from './commands.js';
import type { Problems, Row } from './tables.js';
import { endsInLevel, PROPER_KINDS, deepOffices, deepVenueHeads, isDeepGeneric, isDeepOnly, isDeepVerb, pruneCues, pruneEventNouns, pruneHonorifics, pruneInstitutions, pruneUnits } from './prune.js';
import { slipsOf } from './slips.js';
import { VocabularyBuilder, reorder } from './vocabulary.js';
import { compileWords } from './words.js';
import { RowTable, orNull, type Tables } from './row-table.js';
import { PREFIXED, compileRegions } from './compile-regions.js';
import { compileWordFlags, isUnitWord } from './compile-words.js';
import { compileOffices, deepOffice } from './compile-offices.js';

/** @param ruleWords words that rules ask for: they must have a number even where no table has them */
export function compileLexicon(
  tables: Tables,
  rules: CompiledLexicon['rules'],
  ruleWords: readonly string[],
  problems: Problems,
): { lexicon: CompiledLexicon; plain: string[][]; core: Set<Row> } {
  const vocabulary = new VocabularyBuilder();
  for (const word of ruleWords) vocabulary.keep(word);
  compileWordFlags(tables, vocabulary);
  const regions = compileRegions(tables, vocabulary, problems);
  const prefixes = new RowTable<{ level: RegionLevel }>();
  for (const { cells } of tables.prefixes) {
    vocabulary.add(cells['form']!, EntryType.regionPrefix, prefixes.add({ level: cells['level'] as RegionLevel }));
  }
  const offices = compileOffices(tables, vocabulary);
  const bodies = compileInstitutions(tables, vocabulary);
  const people = compilePeople(tables, vocabulary);
  const events = compileEvents(tables, vocabulary);
  const elections = new RowTable<{ kind: string; simultaneous: boolean }>();
  for (const { cells } of tables.electionTerms) {
    const row = elections.add({ kind: cells['kind']!, simultaneous: cells['simultaneous'] === 'yes' });
    vocabulary.add(cells['form']!, EntryType.election, row, cells['case']);
  }
  const { compiled, plain, rowOrder } = vocabulary.serialise();
  const { kept, ...bodyTables } = bodies;
  const tablesByType = { ...regions, ...offices, ...bodyTables, ...people, ...events, prefixes: prefixes.rows, elections: elections.rows };
  const ordered = Object.fromEntries(
    Object.entries(ROW_TYPES).map(([name, type]) => [name, reorder<unknown>(tablesByType[name as keyof typeof ROW_TYPES], rowOrder.get(type))]),
  );
  const lexicon: CompiledLexicon = {
    rules,
    ...tablesByType,
    ...(ordered as unknown as typeof tablesByType),
    calendar: compileCalendar(tables),
    sectionCues: pruneCues(tables.sections)
      .map(({ cells }) => ({ cue: cells['cue']!.toLowerCase(), section: cells['section']!, match: cells['match']! }))
      .sort((a, b) => (`${a.section} ${a.match} ${a.cue}` < `${b.section} ${b.match} ${b.cue}` ? -1 : 1)),
    undated: compileUndated(tables),
    topicVerbs: tables.topicVerbs.map(({ cells }) => cells['form']!.toLowerCase()),
    nameSigns: NAME_SIGNS.map((sign) => Number(tables.nameSigns.find(({ cells }) => cells['sign'] === sign)?.cells['weight'])),
    recipientCues: tables.recipientCues.map(({ cells }) => cells['form']!.toLowerCase()),
    themes: tables.themes.map(({ cells }) => cells['form']!.toLowerCase()),
    ...compiled,
  };
  return { lexicon, plain, core: kept };
}

function compileUndated(tables: Tables): CompiledLexicon['undated'] {
  const undated: CompiledLexicon['undated'] = {};
  for (const { cells } of tables.undated) (undated[cells['place']!] ??= []).push(cells['form']!.toLowerCase());
  return undated;
}

/** Which entry type's row numbers each table has. */
const ROW_TYPES = {
  regionForms: EntryType.region,
  prefixes: EntryType.regionPrefix,
  offices: EntryType.office,
  actings: EntryType.acting,
  institutions: EntryType.institution,
  units: EntryType.unit,
  elections: EntryType.election,
  standings: EntryType.standing,
  honorifics: EntryType.honorific,
  personTails: EntryType.personTail,
  eventNouns: EntryType.eventNoun,
  eventVerbs: EntryType.eventVerb,
  reportings: EntryType.reporting,
  onlineModes: EntryType.onlineCue,
  statuses: EntryType.statusCue,
} as const;

/** Polling days of the whole country; those of single regions stay in the table. */
function compileCalendar(tables: Tables): CompiledLexicon['calendar'] {
  return tables.calendar
    .filter(({ cells }) => cells['scope'] === 'national')
    .map(({ cells }) => ({
      kind: cells['kind']!,
      year: Number(cells['year']),
      votingDate: cells['votingDate']!,
      firstSet: orNull(cells['firstSet']!),
    }));
}

/** The form is the name itself, in its own capitals. */
const isSpelledOut = ({ cells }: Row): boolean => cells['name'] === titleCase(foldedTokens(cells['form']!).join(' '));

/** The folded forms of a table, one a line. */
const linesOf = (rows: readonly Row[]): string => rows.map(({ cells }) => foldedTokens(cells['form']!).join(' ')).join('\n');

/** The forms in a column by what another column says: folded lines of each. */
function linesBy(rows: readonly Row[], column: string, by: string): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const { cells } of rows) {
    const line = foldedTokens(cells[column]!).join(' ');
    const key = cells[by]!;
    lines[key] = key in lines ? `${lines[key]}\n${line}` : line;
  }
  return lines;
}

function compileInstitutions(tables: Tables, vocabulary: VocabularyBuilder) {
  const institutions = new RowTable<CompiledLexicon['institutions'][number]>();
  const kept = pruneInstitutions(tables.institutions, tables.units, isUnitWord(vocabulary)).filter((entry) => !isDeepOnly(entry));
  // An abbreviation of two names stands for neither by itself: "DPD".
  const spelledOut = new Map<string, string | null>();
  for (const { cells } of kept.filter(isSpelledOut)) {
    const acronym = foldedTokens(cells['acronym']!).join(' ');
    const known = spelledOut.get(acronym) ?? cells['name']!;
    spelledOut.set(acronym, known === cells['name'] ? known : null);
  }
  for (const entry of kept) {
    const { cells } = entry;
    const elsewhere = spelledOut.get(foldedTokens(cells['form']!).join(' ')) === cells['name'] && cells['acronym'] === cells['form'];
    const row = institutions.add({
      name: isSpelledOut(entry) ? null : elsewhere ? SAME : cells['name']!,
      acronym: cells['acronym'] === cells['form'] ? SAME : orNull(cells['acronym']!),
      kind: cells['kind']!,
      level: cells['level']!,
      tail: cells['tail'] as 'none',
    });
    vocabulary.add(cells['form']!, EntryType.institution, row, cells['case']);
  }
  const units = new RowTable<CompiledLexicon['units'][number]>();
  for (const { cells } of pruneUnits(tables.units)) {
    const row = units.add({ name: cells['name']!, kind: cells['kind']!, alone: cells['alone'] === 'no' ? null : cells['alone']! });
    vocabulary.add(cells['form']!, EntryType.unit, row, cells['case']);
  }
  const kindsByWord = Object.fromEntries(tables.kindsByWord.map(({ cells }) => [cells['word']!.toLowerCase(), cells['kind']!]));
  const levelWords = Object.fromEntries(tables.levelWords.map(({ cells }) => [cells['word']!.toLowerCase(), cells['level']!]));
  const generic = linesOf(tables.generic.filter((row) => !isDeepGeneric(row)));
  return { institutions: institutions.rows, units: units.rows, generic, kindsByWord, levelWords, kept: new Set(kept) };
}

function compilePeople(tables: Tables, vocabulary: VocabularyBuilder) {
  for (const { cells } of tables.degrees) {
    // Only the letters: the name grammar joins what full stops and spaces part ("M. Si.").
    vocabulary.add(cells['form']!.replace(/[.\s]/g, ''), EntryType.degree, 0, cells['case'] === 'any' ? 'cap' : cells['case']);
  }
  const honorifics = new RowTable<string>();
  for (const { cells } of pruneHonorifics(tables.honorifics)) {
    const row = honorifics.add(cells['class']!);
    vocabulary.add(cells['form']!.replace(/\.$/, ''), EntryType.honorific, row, cells['case']);
  }
  const personTails = new RowTable<string>();
  for (const { cells } of tables.personCues) {
    const position = cells['position']!;
    if (position === 'before') vocabulary.add(cells['form']!, EntryType.personCue, 0);
    else vocabulary.add(cells['form']!, EntryType.personTail, personTails.add(position));
  }
  for (const { cells } of tables.noNameTails) vocabulary.add(cells['form']!, EntryType.noNameTail, 0, 'cap');
  for (const { cells } of tables.nicknameCues) vocabulary.add(cells['form']!, EntryType.nicknameCue, 0);
  return { honorifics: honorifics.rows, personTails: personTails.rows };
}

function compileEvents(tables: Tables, vocabulary: VocabularyBuilder) {
  const eventNouns = new RowTable<CompiledLexicon['eventNouns'][number]>();
  for (const { cells } of pruneEventNouns(tables.eventNouns)) {
    const row = eventNouns.add({ type: cells['type']!, strength: Number(cells['strength']) });
    vocabulary.add(cells['form']!, EntryType.eventNoun, row, cells['case']);
  }
  const eventVerbs = new RowTable<CompiledLexicon['eventVerbs'][number]>();
  for (const entry of tables.eventVerbs.filter((entry) => !isDeepVerb(entry)))
    vocabulary.add(entry.cells['form']!, EntryType.eventVerb, eventVerbs.add(eventVerb(entry)));
  for (const { cells } of tables.occasionCues) vocabulary.add(cells['form']!, EntryType.occasionCue, 0);
  for (const { cells } of tables.venueLeads) vocabulary.add(cells['form']!, EntryType.venueLead, 0);
  const deepHeads = deepVenueHeads(tables.venueHeads);
  for (const { cells } of tables.venueHeads.filter((row) => !deepHeads.has(row))) vocabulary.add(cells['form']!, EntryType.venueHead, 0);
  const onlineModes = new RowTable<string>();
  for (const { cells } of tables.onlineCues) vocabulary.add(cells['form']!, EntryType.onlineCue, onlineModes.add(cells['mode']!));
  const statuses = new RowTable<string>();
  for (const { cells } of tables.statusCues) vocabulary.add(cells['form']!, EntryType.statusCue, statuses.add(cells['status']!));
  const reportings = new RowTable<string>();
  for (const { cells } of tables.reporting) vocabulary.add(cells['form']!, EntryType.reporting, reportings.add(cells['kind']!));
  return {
    eventNouns: eventNouns.rows,
    eventVerbs: eventVerbs.rows,
    onlineModes: onlineModes.rows,
    statuses: statuses.rows,
    reportings: reportings.rows,
  };
}

const eventVerb = ({ cells }: Row): CompiledLexicon['eventVerbs'][number] => ({
  type: orNull(cells['type']!),
  role: orNull(cells['role']!),
  strength: Number(cells['strength']),
});

/** The event nouns that the core leaves to shorter forms, and those that few releases write. */
function deepEventNouns(tables: Tables): CompiledDeep['eventNouns'] {
  const kept = new Set(pruneEventNouns(tables.eventNouns));
  return [...tables.eventNouns.filter((row) => !kept.has(row)), ...tables.rareEventNouns]
    .map(({ cells }) => ({
      form: cells['form']!,
      caseRule: CaseRule[cells['case'] as keyof typeof CaseRule],
      type: cells['type']!,
      strength: Number(cells['strength']),
    }));
}

/** What only `kliping/deep` carries. */
export function compileDeep(
  tables: Tables,
  lexicon: CompiledLexicon,
  plain: readonly string[][],
  core: ReadonlySet<Row>,
  rules: CompiledDeep['rules'],
): CompiledDeep {
  const places = new Set([...tables.provinces, ...tables.regencies].map(({ cells }) => cells['name']!.replace(PREFIXED, '')));
  // "Universitas Jember" is read by its head, and its region with it.
  const isPlaced = ({ cells }: Row): boolean =>
    cells['kind'] === 'education' && [...places].some((place) => cells['form']!.endsWith(` ${place}`));
  // "Dinas Pendidikan, Pemuda dan Olahraga": names that heads and unit words make stay open; "Badan Penghubung" tells its level.
  const isOpen = (row: Row): boolean =>
    !isDeepOnly(row) && !PROPER_KINDS.has(row.cells['kind']!) && (row.cells['level'] !== 'province' || endsInLevel(row));
  const rows = tables.institutions.filter((row) => !core.has(row) && !isPlaced(row) && !isOpen(row));
  return {
    rules,
    words: compileWords(tables, lexicon, plain),
    eventNouns: deepEventNouns(tables),
    eventVerbs: tables.eventVerbs.filter(isDeepVerb).map((row) => ({ form: row.cells['form']!, ...eventVerb(row) })),
    venueHeads: linesOf([...deepVenueHeads(tables.venueHeads)]),
    fusedHeads: linesOf(tables.venueHeads).replace(/^/gm, 'di'),
    offices: [...[...deepOffices(tables.offices), ...tables.rareOffices].map(deepOffice), ...commanders(tables.commands)],
    slips: slipsOf(tables),
    generic: linesOf(tables.generic.filter(isDeepGeneric)),
    ambiguous: linesOf(tables.ambiguous),
    bodySeats: Object.fromEntries(
      tables.bodySeats.map(({ cells }) => [fold(cells['body']!), cells['code']!]),
    ),
    villageBodies: tables.villageBodies.map(({ cells }) => fold(cells['name']!)).join('\n'),
    everywhere: tables.everywhere.map(({ cells }) => fold(cells['name']!)).join('\n'),
    provincial: linesOf(tables.provincial),
    campusUnits: Object.fromEntries(tables.campusUnits.map(({ cells }) => [foldedTokens(cells['form']!).join(' '), cells['kind'] as CampusWord])),
    academicOffices: Object.fromEntries(tables.academicOffices.map(({ cells }) => [cells['office']!, cells['of'] as CampusOffice])),
    companyOffices: tables.companyOffices.map(({ cells }) => cells['office']!).join('\n'),
    placelessOffices: tables.placelessOffices.map(({ cells }) => cells['office']!).join('\n'),
    nationalOffices: tables.nationalOffices.map(({ cells }) => cells['office']!).join('\n'),
    companyCues: linesOf(tables.companyCues),
    countryCues: linesOf(tables.countryCues),
    nameless: linesOf(tables.nameless),
    otherDayCues: Object.fromEntries(tables.otherDayCues.map(({ cells }) => [fold(cells['form']!), Number(cells['reach'])])),
    moves: Object.fromEntries(
      tables.moves.map(({ cells }) => [foldedTokens(cells['form']!).join(' '), cells['kind'] as MoveCue]),
    ),
    typeSigns: Object.fromEntries(tables.typeSigns.map(({ cells }) => [cells['sign']!, Number(cells['weight'])])),
    incidentalCues: Object.fromEntries(
      tables.incidentalCues.map(({ cells }) => [fold(cells['form']!), cells['kind'] as IncidentalCue]),
    ),
    absentCues: Object.fromEntries(
      tables.absentCues.map(({ cells }) => [fold(cells['form']!), cells['where'] as AbsentCue]),
    ),
    asideCues: Object.fromEntries(
      tables.asideCues.map(({ cells }) => [foldedTokens(cells['form']!).join(' '), cells['kind'] as AsideCue]),
    ),
    linkingWords: linesBy(tables.linkingWords, 'form', 'class') as CompiledDeep['linkingWords'],
    officeSets: linesBy(tables.officeSets, 'office', 'set') as CompiledDeep['officeSets'],
    unnamed: linesOf(tables.unnamed),
    smallHeads: linesOf(tables.smallHeads),
    idleHeads: linesOf(tables.idleHeads),
    teamHeads: linesOf(tables.teamHeads),
    facilities: Object.fromEntries(tables.facilities.map(({ cells }) => [fold(cells['form']!), cells['kind'] as FacilityWord])),
    hamletHeads: linesOf(tables.hamletHeads),
    noRegionHeads: Object.fromEntries(
      tables.noRegionHeads.map(({ cells }) => [fold(cells['form']!), cells['kind'] as NoRegionHead]),
    ),
    noPlaces: linesOf(tables.noPlaces),
    placeHeads: linesOf(tables.placeHeads),
    behindI: linesOf(tables.behindI),
    thingHeads: linesOf(tables.thingHeads),
    termWords: linesOf(tables.termWords),
    nobodies: linesOf(tables.nobodies),
    personCues: linesOf(tables.rarePersonCues.filter(({ cells }) => cells['announces'] === 'yes')),
    personWords: linesOf(tables.rarePersonCues.filter(({ cells }) => cells['announces'] === 'no')),
    standings: tables.rareStandings.map(({ cells }) => ({
      form: cells['form']!,
      standing: cells['standing']!,
      position: cells['position'] as 'told',
    })),
    honorifics: tables.rareHonorifics.map(({ cells }) => ({
      form: cells['form']!,
      caseRule: CaseRule[cells['case'] as keyof typeof CaseRule],
      cls: cells['class']!,
    })),
    nicknames: tables.nicknames.map(({ cells }) => ({ form: cells['nickname']!, name: cells['name']! })),
    institutions: [...commandBodies(tables.commands), ...[...rows, ...tables.rareInstitutions].map(({ cells }) => ({
      form: cells['form']!,
      caseRule: CaseRule[cells['case'] as keyof typeof CaseRule],
      name: cells['name']!,
      acronym: orNull(cells['acronym']!),
      kind: cells['kind']!,
      level: cells['level']!,
      tail: cells['tail'] as 'none',
    }))],
  };
}
