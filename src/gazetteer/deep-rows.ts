/** What only `kliping/deep` knows, added to its lexicon. */
import { type CompiledDeep, type CompiledRule, EntryType, UNANNOUNCING } from './compiled.js';
import {
  addForm,
  addWord,
  addWords,
  CaseRule,
  entryOf,
  internWord,
  type Lexicon,
  WordFlag,
} from './lexicon.js';
import { foldedTokens } from '../document/tokens.js';
import { addOffices } from './own-rows.js';
import { unpackRules } from './packed.js';
import { wordsOf } from './rule-words.js';

/** Adds the rows and words of the deep tables to a lexicon that belongs to one entry. */
export function addDeepRows(lexicon: Lexicon, deep: CompiledDeep): void {
  // "Dinas Kebudayaan & Pariwisata": read like the word that it stands for.
  lexicon.wordIds.set('&', lexicon.wordIds.get('dan')!);
  addWords(lexicon, deep.words);
  addNicknames(lexicon, deep.nicknames);
  addEventNouns(lexicon, deep.eventNouns);
  addEventVerbs(lexicon, deep.eventVerbs);
  addVenueHeads(lexicon, deep.venueHeads.split('\n'), 0);
  addVenueHeads(lexicon, deep.fusedHeads.split('\n'), FUSED);
  addInstitutions(lexicon, deep.institutions);
  addOffices(lexicon, deep.offices);
  addSlips(lexicon, deep.slips);
  addGeneric(lexicon, deep.generic.split('\n'));
  lexicon.otherDayCues = new Map(Object.entries(deep.otherDayCues));
  lexicon.incidentalCues = new Map(Object.entries(deep.incidentalCues));
  lexicon.asideCues = new Map(Object.entries(deep.asideCues));
  lexicon.linkingWords = setsOf(deep.linkingWords);
  lexicon.officeSets = setsOf(deep.officeSets);
  lexicon.unnamed = new Set(deep.unnamed.split('\n'));
  addMoves(lexicon, deep.moves);
  lexicon.typeSigns = new Map(Object.entries(deep.typeSigns));
  lexicon.absentCues = new Map(Object.entries(deep.absentCues));
  lexicon.bodySeats = new Map(Object.entries(deep.bodySeats));
  lexicon.provincial = new Set(deep.provincial.split('\n'));
  lexicon.campusUnits = new Map(Object.entries(deep.campusUnits));
  lexicon.villageBodies = new Set(deep.villageBodies.split('\n'));
  lexicon.academicOffices = new Map(Object.entries(deep.academicOffices));
  lexicon.companyOffices = new Set(deep.companyOffices.split('\n'));
  lexicon.placelessOffices = new Set(deep.placelessOffices.split('\n'));
  lexicon.nationalOffices = new Set(deep.nationalOffices.split('\n'));
  lexicon.companyCues = new Set(deep.companyCues.split('\n'));
  lexicon.countryCues = new Set(deep.countryCues.split('\n'));
  for (const form of deep.ambiguous.split('\n')) lexicon.ambiguous.add(form);
  for (const name of deep.everywhere.split('\n')) lexicon.everywhere.add(name);
  for (const word of deep.nameless.split('\n')) lexicon.nameless.add(word);
  for (const word of deep.smallHeads.split('\n'))
    lexicon.smallHeads.add(lexicon.wordIds.get(word)!);
  for (const form of deep.idleHeads.split('\n')) lexicon.idleHeads.add(form);
  for (const word of deep.teamHeads.split('\n')) lexicon.teamHeads.add(word);
  lexicon.facilities = new Map(Object.entries(deep.facilities));
  lexicon.noRegionHeads = new Map(Object.entries(deep.noRegionHeads));
  lexicon.hamletHeads = new Set(deep.hamletHeads.split('\n'));
  lexicon.noPlaces = new Set(deep.noPlaces.split('\n'));
  lexicon.placeHeads = new Set(deep.placeHeads.split('\n'));
  lexicon.behindI = new Set(deep.behindI.split('\n'));
  lexicon.thingHeads = new Set(deep.thingHeads.split('\n'));
  lexicon.termWords = new Set(deep.termWords.split('\n'));
  lexicon.nobodies = new Set(deep.nobodies.split('\n'));
  addHonorifics(lexicon, deep.honorifics);
  addStandings(lexicon, deep.standings);
  addPersonCues(lexicon, deep.personCues, 0);
  addPersonCues(lexicon, deep.personWords, UNANNOUNCING);
  for (const [grammar, rules] of Object.entries(deep.rules))
    addRules(lexicon, grammar, unpackRules(rules));
}

/** Lines by key as sets. */
const setsOf = <Key extends string>(lines: Record<Key, string>): Record<Key, Set<string>> =>
  Object.fromEntries(
    Object.entries<string>(lines).map(([key, all]) => [key, new Set(all.split('\n'))]),
  ) as Record<Key, Set<string>>;

function addRules(lexicon: Lexicon, grammar: string, rules: readonly CompiledRule[]): void {
  addRuleWords(lexicon, rules);
  lexicon.data.rules[grammar]!.push(...rules);
}

/** Gives the words that rules ask for numbers of their own, in a lexicon that belongs to one entry. */
export function addRuleWords(lexicon: Lexicon, rules: readonly CompiledRule[]): void {
  for (const { steps } of rules) for (const word of wordsOf(steps)) addWord(lexicon, word);
}

function addGeneric(lexicon: Lexicon, forms: readonly string[]): void {
  for (const form of forms) {
    const words = form.split(' ');
    lexicon.generic.add(form);
    lexicon.genericHeads.add(words[0]!);
    lexicon.longestGeneric = Math.max(lexicon.longestGeneric, words.length);
  }
}

function addInstitutions(lexicon: Lexicon, rows: CompiledDeep['institutions']): void {
  for (const { form, caseRule, ...institution } of rows) {
    const row = lexicon.data.institutions.push(institution) - 1;
    addForm(lexicon, form, { type: EntryType.institution, caseRule, row });
    markPointed(lexicon, form);
  }
}

/** "Dr. Eng. Hendri", "Ponpes. Nurul Melati": a full stop that is the form's ends no sentence. */
function markPointed(lexicon: Lexicon, form: string): void {
  if (!form.endsWith('.')) return;
  const [word] = foldedTokens(form).slice(-2);
  lexicon.flags[lexicon.wordIds.get(word!)!]! |= WordFlag.pointed;
}

function addHonorifics(lexicon: Lexicon, rows: CompiledDeep['honorifics']): void {
  for (const { form, caseRule, cls } of rows) {
    const row = lexicon.data.honorifics.push(cls) - 1;
    addForm(lexicon, form, { type: EntryType.honorific, caseRule, row });
    markPointed(lexicon, form);
  }
}

function addPersonCues(lexicon: Lexicon, lines: string, row: number): void {
  for (const form of lines.split('\n'))
    addForm(lexicon, form, { type: EntryType.personCue, caseRule: CaseRule.any, row });
}

function addStandings(lexicon: Lexicon, rows: CompiledDeep['standings']): void {
  for (const { form, ...standing } of rows) {
    const row = lexicon.data.standings.push(standing) - 1;
    addForm(lexicon, form, { type: EntryType.standing, caseRule: CaseRule.any, row });
  }
}

/** Words that tell which office ended or began are no part of the title behind them. */
function addMoves(lexicon: Lexicon, moves: CompiledDeep['moves']): void {
  lexicon.moves = new Map(Object.entries(moves));
  for (const [form, kind] of lexicon.moves) {
    if (kind !== 'old' && kind !== 'moved') continue;
    for (const word of form.split(' ')) keepVerb(lexicon, word);
    addStandings(lexicon, [
      { form, standing: kind === 'old' ? 'former' : 'current', position: 'told' },
    ]);
  }
}

/** "diangkat" is read as "angkat" where the table of verbs has that: it stays so with a number of its own. */
function keepVerb(lexicon: Lexicon, word: string): void {
  const general = internWord(lexicon, word);
  const verb = lexicon.wordIds.has(word)
    ? undefined
    : entryOf(lexicon, general, EntryType.eventVerb);
  if (verb) addForm(lexicon, word, verb);
}

function addNicknames(lexicon: Lexicon, rows: CompiledDeep['nicknames']): void {
  for (const { form, name } of rows) {
    const row = lexicon.nicknames.push(name) - 1;
    addForm(lexicon, form, { type: EntryType.nickname, caseRule: CaseRule.cap, row });
  }
}

function addEventNouns(lexicon: Lexicon, rows: CompiledDeep['eventNouns']): void {
  for (const { form, caseRule, ...noun } of rows) {
    const row = lexicon.data.eventNouns.push(noun) - 1;
    addForm(lexicon, form, { type: EntryType.eventNoun, caseRule, row });
  }
}

function addEventVerbs(lexicon: Lexicon, rows: CompiledDeep['eventVerbs']): void {
  for (const { form, ...verb } of rows) {
    const row = lexicon.data.eventVerbs.push(verb) - 1;
    addForm(lexicon, form, { type: EntryType.eventVerb, caseRule: CaseRule.any, row });
  }
}

/** Letters of the preposition in "dihalaman". */
const FUSED = 2;

function addVenueHeads(lexicon: Lexicon, forms: readonly string[], row: number): void {
  for (const form of forms)
    addForm(lexicon, form, { type: EntryType.venueHead, caseRule: CaseRule.any, row });
}

/** "bipati" is read as "bupati". */
function addSlips(lexicon: Lexicon, lines: string): void {
  for (const line of lines.split('\n')) {
    const [word, ...slips] = line.split(' ');
    const id = lexicon.wordIds.get(word!);
    if (id !== undefined) for (const slip of slips) lexicon.wordIds.set(slip, id);
  }
}
