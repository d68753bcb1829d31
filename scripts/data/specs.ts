/** What each table under `data/` must look like. */
import { NAME_SIGNS, TYPE_SIGNS } from '../../src/gazetteer/compiled.js';
import { DATE_WORD_VALUES } from './date-words.js';
import type { TableSpec } from './tables.js';

const CASE = ['any', 'cap', 'upper'];
const YES_NO = ['yes', 'no'];
export const REGION_LEVELS = ['province', 'regency', 'city', 'district', 'village'];
export const INSTITUTION_KINDS = [
  'election-commission', 'election-supervisor', 'election-ethics', 'election-committee', 'local-government',
  'local-agency', 'legislature', 'ministry', 'state-agency', 'police', 'military', 'prosecutor', 'court', 'party',
  'forum', 'education', 'community', 'media', 'company', 'other',
];
export const EVENT_TYPES = [
  'meeting', 'plenary', 'training', 'outreach', 'ceremony', 'inauguration', 'award', 'handover', 'signing',
  'declaration', 'visit', 'inspection', 'launch', 'recruitment', 'registration', 'determination', 'campaign', 'debate',
  'voting', 'counting', 'result', 'dispute', 'enforcement', 'statement', 'other',
];
export const ROLES = ['organizer', 'host', 'chair', 'opener', 'speaker', 'giver', 'recipient', 'attendee', 'accompanying'];
const ACTING = ['plt', 'plh', 'pj', 'pjs', 'pgs'];
const STANDING = ['former', 'candidate', 'elect', 'current'];
const ELECTION_KINDS = ['pilkada', 'pilgub', 'pilbup', 'pilwali', 'pemilu', 'pileg', 'pilpres'];
const LEVELS = ['national', ...REGION_LEVELS];

/** Both tables of offices. */
const OFFICES = {
  columns: ['form', 'office', 'follows', 'body', 'level', 'case', 'standing', 'acting', 'example', 'source'],
  key: ['form'],
  values: {
    follows: ['region', 'unit', 'institution', 'open', 'none'],
    level: [...LEVELS, 'any'],
    case: CASE,
    standing: [...STANDING, '-'],
    acting: [...ACTING, '-'],
  },
  exampleOf: 'form',
};

/** Both tables of institutions. */
const INSTITUTIONS = {
  columns: ['form', 'name', 'acronym', 'kind', 'level', 'tail', 'case', 'example', 'source'],
  key: ['form', 'kind', 'tail'],
  values: {
    kind: INSTITUTION_KINDS,
    level: [...LEVELS, 'local', 'any'],
    tail: ['region', 'none', 'open', 'proper', 'number'],
    case: CASE,
  },
  exampleOf: 'form',
};

/** The tables, by the short name that the compiler knows them by. */
const EVENT_NOUNS = {
  columns: ['form', 'type', 'strength', 'case', 'example', 'source'],
  key: ['form'],
  values: { type: EVENT_TYPES, strength: ['1', '2', '3'], case: CASE },
  exampleOf: 'form',
};

export const SPECS = {
  provinces: { file: 'regions/provinces.tsv', columns: ['code', 'name', 'source'], key: ['code'] },
  regencies: { file: 'regions/regencies.tsv', columns: ['code', 'name', 'source'], key: ['code'] },
  districts: { file: 'regions/districts.tsv', columns: ['code', 'name', 'source'], key: ['code'] },
  villages: { file: 'regions/villages.tsv', columns: ['code', 'name', 'source'], key: ['code'] },
  aliases: {
    file: 'regions/aliases.tsv',
    columns: ['alias', 'code', 'kind', 'case', 'example', 'source'],
    key: ['alias', 'code'],
    values: { case: CASE, kind: ['abbreviation', 'short', 'spelling', 'former', 'english', 'nickname'] },
    exampleOf: 'alias',
  },
  seats: { file: 'regions/seats.tsv', columns: ['place', 'code', 'example', 'source'], key: ['place', 'code'], exampleOf: 'place' },
  capitals: { file: 'regions/capitals.tsv', columns: ['province', 'code', 'source'], key: ['province'] },
  former: { file: 'regions/former.tsv', columns: ['name', 'code', 'years', 'source'], key: ['name', 'code'] },
  foreign: { file: 'regions/foreign.tsv', columns: ['form', 'kind', 'source'], key: ['form'], values: { kind: ['country', 'city', 'people'] } },
  bare: { file: 'regions/bare.tsv', columns: ['name', 'rule', 'reason', 'source'], key: ['name'], values: { rule: ['prefix', 'support'] } },
  tiles: { file: 'regions/tiles.tsv', columns: ['code', 'label', 'column', 'row', 'source'], key: ['code'] },
  prefixes: {
    file: 'regions/prefixes.tsv',
    columns: ['form', 'level', 'example', 'source'],
    key: ['form'],
    values: { level: REGION_LEVELS },
    exampleOf: 'form',
  },
  offices: { file: 'offices/offices.tsv', ...OFFICES },
  rareOffices: { file: 'offices/rare.tsv', ...OFFICES },
  personalOffices: { file: 'offices/personal.tsv', columns: ['office', 'example', 'source'], key: ['office'] },
  pluralOffices: { file: 'offices/plural.tsv', columns: ['office', 'example', 'source'], key: ['office'] },
  officeSets: {
    file: 'offices/sets.tsv',
    columns: ['office', 'set', 'example', 'source'],
    key: ['office', 'set'],
    values: { set: ['council', 'firm-council', 'board', 'minister', 'field-head', 'field-of-body', 'directs', 'leads', 'of-field', 'part-head'] },
    exampleOf: 'office',
  },
  acting: {
    file: 'offices/acting.tsv',
    columns: ['form', 'acting', 'example', 'source'],
    key: ['form'],
    values: { acting: ACTING },
    exampleOf: 'form',
  },
  standing: {
    file: 'offices/standing.tsv',
    columns: ['form', 'standing', 'position', 'example', 'source'],
    key: ['form', 'position'],
    values: { standing: STANDING, position: ['before', 'after', 'told'] },
    exampleOf: 'form',
  },
  rareStandings: {
    file: 'offices/rare-standing.tsv',
    columns: ['form', 'standing', 'position', 'example', 'source'],
    key: ['form', 'position'],
    values: { standing: STANDING, position: ['before', 'after', 'told'] },
    exampleOf: 'form',
  },
  honorifics: {
    file: 'people/honorifics.tsv',
    columns: ['form', 'class', 'case', 'example', 'source'],
    key: ['form'],
    values: { case: CASE },
    exampleOf: 'form',
  },
  rareHonorifics: {
    file: 'people/rare-honorifics.tsv',
    columns: ['form', 'class', 'case', 'example', 'source'],
    key: ['form'],
    values: { case: CASE },
    exampleOf: 'form',
  },
  nobodies: { file: 'people/nobodies.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  behindI: { file: 'people/behind-i.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  termWords: { file: 'offices/term-words.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  thingHeads: { file: 'people/thing-heads.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  degrees: { file: 'people/degrees.tsv', columns: ['form', 'case', 'example', 'source'], key: ['form'], values: { case: CASE } },
  givenNames: {
    file: 'people/given-names.tsv',
    columns: ['name', 'tradition', 'ambiguous', 'source'],
    key: ['name'],
    values: { ambiguous: YES_NO },
  },
  familyNames: {
    file: 'people/family-names.tsv',
    columns: ['name', 'tradition', 'ambiguous', 'source'],
    key: ['name'],
    values: { ambiguous: YES_NO },
  },
  particles: { file: 'people/name-particles.tsv', columns: ['form', 'example', 'source'], key: ['form'] },
  nicknames: {
    file: 'people/nicknames.tsv',
    columns: ['nickname', 'name', 'example', 'source'],
    key: ['nickname'],
    exampleOf: 'nickname',
  },
  misspelt: { file: 'offices/misspelt.tsv', columns: ['word', 'example', 'source'], key: ['word'] },
  personCues: { file: 'people/person-cues.tsv', columns: ['form', 'position', 'example', 'source'], key: ['form'], values: { position: ['before', 'after', 'office'] }, exampleOf: 'form' },
  rarePersonCues: { file: 'people/rare-person-cues.tsv', columns: ['form', 'announces', 'example', 'source'], key: ['form'], values: { announces: YES_NO }, exampleOf: 'form' },
  noNameTails: { file: 'people/no-name-tails.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  nicknameCues: { file: 'people/nickname-cues.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  institutions: { file: 'institutions/institutions.tsv', ...INSTITUTIONS },
  rareInstitutions: { file: 'institutions/rare.tsv', ...INSTITUTIONS },
  commands: {
    file: 'institutions/commands.tsv',
    columns: ['name', 'number', 'command', 'example', 'source'],
    key: ['name', 'command'],
    values: { command: ['Kodam', 'Korem', 'Lanud'] },
    exampleOf: 'name',
  },
  units: {
    file: 'institutions/units.tsv',
    columns: ['form', 'name', 'kind', 'alone', 'case', 'example', 'source'],
    key: ['form'],
    values: { kind: INSTITUTION_KINDS, case: CASE },
    exampleOf: 'form',
  },
  bodySeats: { file: 'institutions/seats.tsv', columns: ['body', 'code', 'example', 'source'], key: ['body'], exampleOf: 'body' },
  ambiguous: { file: 'institutions/ambiguous.tsv', columns: ['form', 'other', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  smallHeads: { file: 'institutions/small-heads.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  idleHeads: { file: 'institutions/idle-heads.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  teamHeads: { file: 'institutions/team-heads.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  placeHeads: { file: 'events/place-heads.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  noPlaces: { file: 'events/no-places.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  facilities: {
    file: 'institutions/facilities.tsv',
    columns: ['form', 'kind', 'example', 'source'],
    key: ['form'],
    values: { kind: ['head', 'runner'] },
    exampleOf: 'form',
  },
  hamletHeads: { file: 'events/hamlet-heads.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  noRegionHeads: {
    file: 'regions/no-region-heads.tsv',
    columns: ['form', 'kind', 'example', 'source'],
    key: ['form'],
    values: { kind: ['feature', 'realm', 'article', 'area'] },
    exampleOf: 'form',
  },
  provincial: { file: 'institutions/provincial.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  campusUnits: {
    file: 'institutions/campus-units.tsv',
    columns: ['form', 'kind', 'example', 'source'],
    key: ['form'],
    values: { kind: ['campus', 'own', 'shared', 'named'] },
    exampleOf: 'form',
  },
  academicOffices: {
    file: 'offices/academic.tsv',
    columns: ['office', 'of', 'example', 'source'],
    key: ['office'],
    values: { of: ['campus', 'unit'] },
    exampleOf: 'office',
  },
  companyOffices: { file: 'offices/company.tsv', columns: ['office', 'example', 'source'], key: ['office'], exampleOf: 'office' },
  placelessOffices: { file: 'offices/placeless.tsv', columns: ['office', 'example', 'source'], key: ['office'], exampleOf: 'office' },
  nationalOffices: { file: 'offices/national.tsv', columns: ['office', 'example', 'source'], key: ['office'], exampleOf: 'office' },
  companyCues: { file: 'institutions/company-cues.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  countryCues: { file: 'institutions/country-cues.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  villageBodies: { file: 'institutions/village-bodies.tsv', columns: ['name', 'example', 'source'], key: ['name'], exampleOf: 'name' },
  everywhere: { file: 'institutions/everywhere.tsv', columns: ['name', 'example', 'source'], key: ['name'], exampleOf: 'name' },
  nameless: { file: 'institutions/nameless.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  generic: { file: 'institutions/generic.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  kindsByWord: {
    file: 'institutions/kinds-by-word.tsv',
    columns: ['word', 'kind', 'source'],
    key: ['word'],
    values: { kind: INSTITUTION_KINDS },
  },
  levelWords: {
    file: 'institutions/level-words.tsv',
    columns: ['word', 'level', 'example', 'source'],
    key: ['word'],
    values: { level: ['national', 'province', 'local', 'village', 'united', 'country'] },
    exampleOf: 'word',
  },
  eventNouns: { file: 'events/event-nouns.tsv', ...EVENT_NOUNS },
  rareEventNouns: { file: 'events/rare-nouns.tsv', ...EVENT_NOUNS },
  eventVerbs: {
    file: 'events/event-verbs.tsv',
    columns: ['form', 'type', 'role', 'strength', 'example', 'source'],
    key: ['form'],
    values: { type: [...EVENT_TYPES, '-'], role: [...ROLES, '-'], strength: ['1', '2', '3'] },
    exampleOf: 'form',
  },
  venueHeads: { file: 'events/venue-heads.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  venueLeads: { file: 'events/venue-leads.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  venueWords: { file: 'events/venue-words.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  occasionCues: { file: 'events/occasion-cues.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  onlineCues: {
    file: 'events/online-cues.tsv',
    columns: ['form', 'mode', 'example', 'source'],
    key: ['form'],
    values: { mode: ['online', 'hybrid', 'onsite'] },
    exampleOf: 'form',
  },
  statusCues: {
    file: 'events/status-cues.tsv',
    columns: ['form', 'status', 'example', 'source'],
    key: ['form'],
    values: { status: ['planned', 'postponed', 'cancelled', 'held'] },
    exampleOf: 'form',
  },
  reporting: {
    file: 'quotes/reporting-verbs.tsv',
    columns: ['form', 'kind', 'example', 'source'],
    key: ['form', 'kind'],
    values: { kind: ['verb', 'clitic', 'preposition', 'bridge', 'passive'] },
    exampleOf: 'form',
  },
  electionTerms: {
    file: 'elections/terms.tsv',
    columns: ['form', 'kind', 'simultaneous', 'case', 'example', 'source'],
    key: ['form'],
    values: { kind: [...ELECTION_KINDS, 'none'], simultaneous: YES_NO, case: CASE },
    exampleOf: 'form',
  },
  calendar: {
    file: 'elections/calendar.tsv',
    columns: ['kind', 'year', 'votingDate', 'firstSet', 'scope', 'note', 'source'],
    key: ['kind', 'year', 'votingDate', 'scope'],
    values: { kind: ELECTION_KINDS },
  },
  sections: {
    file: 'document/sections.tsv',
    columns: ['cue', 'section', 'match', 'example', 'source'],
    key: ['cue', 'match'],
    values: { section: ['related', 'footer', 'caption', 'byline', 'breadcrumb'], match: ['line', 'start', 'inline'] },
    exampleOf: 'cue',
  },
  abbreviations: { file: 'document/abbreviations.tsv', columns: ['form', 'example', 'source'], key: ['form'] },
  common: {
    file: 'words/common.tsv',
    columns: ['form', 'class', 'source'],
    key: ['form'],
    values: { class: ['function', 'verb', 'noun', 'adjective', 'adverb', 'time', 'number'] },
  },
  classes: {
    file: 'words/classes.tsv',
    columns: ['form', 'class', 'source'],
    key: ['form', 'class'],
    values: { class: ['relative', 'street', 'pronoun', 'conjunction', 'locative', 'ordinal', 'topical', 'subordinator', 'nameGlue', 'located', 'eventLead', 'oblique', 'yearGlue', 'simultaneous', 'yearWord', 'deictic', 'placeNoun', 'collegial', 'elsewhere'] },
  },
  topicVerbs: { file: 'events/topic-verbs.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  nameSigns: {
    file: 'events/name-signs.tsv',
    columns: ['sign', 'weight', 'example', 'source'],
    key: ['sign'],
    values: { sign: NAME_SIGNS, weight: Array.from({ length: 81 }, (_, i) => String(i - 40)) },
  },
  typeSigns: {
    file: 'events/type-signs.tsv',
    columns: ['sign', 'weight', 'example', 'source'],
    key: ['sign'],
    values: { sign: [...EVENT_TYPES, ...TYPE_SIGNS], weight: Array.from({ length: 81 }, (_, i) => String(i - 40)) },
  },
  recipientCues: { file: 'events/recipient-cues.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  moves: {
    file: 'offices/moves.tsv',
    columns: ['form', 'kind', 'example', 'source'],
    key: ['form'],
    exampleOf: 'form',
    values: { kind: ['old', 'was', 'new', 'moved', 'taken', 'filled', 'held', 'replaced', 'replaces', 'from', 'to', 'seat', 'link'] },
  },
  absentCues: { file: 'events/absent-cues.tsv', columns: ['form', 'where', 'example', 'source'], key: ['form'], exampleOf: 'form', values: { where: ['before', 'behind', 'apart', 'before-never', 'behind-never', 'purpose', 'over', 'thanks'] } },
  asideCues: { file: 'quotes/aside-cues.tsv', columns: ['form', 'kind', 'example', 'source'], key: ['form'], exampleOf: 'form', values: { kind: ['owned', 'list', 'apart', 'credit', 'wording'] } },
  unnamed: { file: 'quotes/unnamed.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  otherDayCues: {
    file: 'events/other-day-cues.tsv',
    columns: ['form', 'reach', 'example', 'source'],
    key: ['form'],
    exampleOf: 'form',
    values: { reach: Array.from({ length: 13 }, (_, i) => String(i)) },
  },
  incidentalCues: {
    file: 'events/incidental-cues.tsv',
    columns: ['form', 'kind', 'example', 'source'],
    key: ['form'],
    exampleOf: 'form',
    values: { kind: ['not', 'but', 'beside', 'past', 'span', 'chosen', 'stands', 'office', 'wish', 'joined', 'dead', 'programme', 'break', 'purpose', 'along', 'matter', 'manner', 'last', 'facing', 'audience', 'course', 'host', 'with', 'namely', 'preparing', 'retold', 'attribute', 'course-of', 'guarding', 'invited', 'doing', 'opening', 'speech', 'leading', 'heading', 'between', 'towards', 'moved', 'since', 'screen', 'means', 'culprit', 'aim', 'plenum', 'met', 'concede', 'struck', 'disaster', 'marked', 'whom'] },
  },
  themes: { file: 'quotes/themes.tsv', columns: ['form', 'example', 'source'], key: ['form'], exampleOf: 'form' },
  dateWords: {
    file: 'words/dates.tsv',
    columns: ['form', 'class', 'value', 'example', 'source'],
    key: ['form', 'class'],
    values: { class: Object.keys(DATE_WORD_VALUES) },
    exampleOf: 'form',
  },
  linkingWords: {
    file: 'words/linking.tsv',
    columns: ['form', 'class', 'example', 'source'],
    key: ['form', 'class'],
    values: { class: ['also', 'examples', 'namely', 'comprises', 'is', 'formerly', 'those', 'origin', 'place-lead', 'versus', 'meanwhile', 'foreign', 'saint', 'constituency', 'all-of', 'unit-of'] },
    exampleOf: 'form',
  },
  undated: {
    file: 'words/undated.tsv',
    columns: ['form', 'place', 'example', 'source'],
    key: ['form', 'place'],
    values: { place: ['before-weekday', 'behind-weekday', 'before-while', 'behind-while'] },
    exampleOf: 'form',
  },
} satisfies Record<string, TableSpec>;

export type TableName = keyof typeof SPECS;
