/**
 * The compiled form of the tables under `data/`: what `scripts/build-data.ts`
 * writes into `src/generated/` and the gazetteer reads at run time.
 */
import type { OfficeRow as OfficeForm } from '../record/options.js';

/** What a gazetteer entry says of the run of tokens that it matches. */
export enum EntryType {
  region = 0,
  regionPrefix = 1,
  office = 2,
  acting = 3,
  institution = 4,
  unit = 5,
  election = 6,
  standing = 7,
  honorific = 8,
  degree = 9,
  eventNoun = 10,
  eventVerb = 11,
  reporting = 12,
  venueHead = 13,
  onlineCue = 14,
  statusCue = 15,
  nicknameCue = 16,
  /** A name by which everybody knows a public figure ("Gus Dur"). */
  nickname = 17,
  /** A lower-case word that a person's name follows ("warga", "bernama"). */
  personCue = 18,
  /** Lower-case words that follow a person's name ("selaku"). */
  personTail = 19,
  /** Leads from what was said to the event at which it was said ("usai", "di sela-sela"). */
  occasionCue = 20,
  /** Says where something is, not where it goes to or comes from ("di"). */
  venueLead = 21,
  /** Ends the name of a body, an event or a place, never a person's ("Hendri Saputra Center"). */
  noNameTail = 22,
}

/** How the words must be written for an entry to count. */
export enum CaseRule {
  any = 0,
  cap = 1,
  upper = 2,
}

/** Facts about single words (bit set). */
export enum WordFlag {
  given = 1,
  family = 2,
  /** A name that is an ordinary word, too. */
  ambiguous = 4,
  common = 8,
  particle = 16,
  /** Occurs inside names of institutions and units. */
  unitWord = 32,
  abbreviation = 64,
  month = 128,
  weekday = 256,
  /** Starts a relative date ("kemarin", "besok", "pekan"). */
  relativeDate = 512,
  /** May begin a street address ("Jalan", "Jl"). */
  street = 1024,
  pronoun = 2048,
  /** Joins items of a list ("dan", "serta"). */
  conjunction = 4096,
  /** Locative preposition ("di", "ke", "dari"). */
  locative = 8192,
  ordinal = 16384,
  /** An ordinary word that is no noun or adjective: never part of a unit's name. */
  verbal = 32768,
  /** May stand in lower case inside the name of a venue ("ruang kerja Camat"). */
  venueWord = 65536,
  /** Leads to a topic ("terkait", "tentang", "rangka"). */
  topical = 131072,
  /** Opens a clause that is not the main one ("yang", "untuk", "agar"). */
  subordinator = 262144,
  /** May stand in lower case inside the name of an event ("untuk", "bagi", "dalam"). */
  nameGlue = 524288,
  /** Says that a venue follows ("bertempat", "berlokasi"). */
  located = 1048576,
  /** Says that an event follows ("kegiatan", "acara"). */
  eventLead = 2097152,
  /** Leads to somebody who is not the sentence's subject ("kepada", "dengan", "oleh"). */
  oblique = 4194304,
  /** The last part of a degree or honorific ("si", "hm"): its full stop ends a sentence only in front of an ordinary word. */
  pointed = 8388608,
  /** May stand between the name of an election and its year ("serentak", "pada"). */
  yearGlue = 16777216,
  /** Says that an election is held everywhere at once. */
  simultaneous = 33554432,
  /** "tahun", and "ini" behind it. */
  yearWord = 67108864,
  deictic = 134217728,
  /** Counts places of any level ("270 daerah"). */
  placeNoun = 268435456,
  /** Ends an office that alone means one of the body named last ("Ketua"). */
  collegial = 536870912,
  /** A root of a large dictionary that no other table has: seldom a name. */
  dictionary = 1073741824,
  /** Says that the place behind it is somebody's or something's, not the event's ("dirawat", "ditahan"). */
  elsewhere = -2147483648,
}

export type RegionLevel = 'province' | 'regency' | 'city' | 'district' | 'village';

/** The folded name of the body inside a fused office form: "kadispar" → "dispar"; null when there is none. */
export function fusedBody(form: string): string | null {
  return /^(?:kepala |ka)([A-Za-zÀ-ɏ]+)$/.exec(form)?.[1] ?? null;
}

export interface OfficeRow {
  office: string;
  follows: 'region' | 'unit' | 'institution' | 'open' | 'none';
  /** Word that heads the office's body ("Dinas"), {@link SAME} when the form names the body itself, or null. */
  body: string | null;
  level: 'national' | RegionLevel | 'any';
  standing: string | null;
  acting: string | null;
  /** Tokens of the form in front of the body's own name ("Kepala" of "Kepala Dinas"); 0 when it holds none. */
  head: number;
}

/** Stands for an abbreviation that is the form itself, or a name that another form with the same abbreviation spells out. */
export const SAME = '=';

export interface InstitutionRow {
  /** Spelled-out name; null when it is the form itself in title case; or {@link SAME}. */
  name: string | null;
  /** Abbreviation, {@link SAME} or null. */
  acronym: string | null;
  kind: string;
  level: string;
  tail: 'region' | 'none' | 'open' | 'proper' | 'number';
}

export interface UnitRow {
  name: string;
  kind: string;
  /** Head of the body that the unit alone stands for ("Dinas"), or null when it stands for none. */
  alone: string | null;
}

export interface EventNounRow {
  type: string;
  strength: number;
}

export interface EventVerbRow {
  type: string | null;
  role: string | null;
  strength: number;
}

export interface ElectionTermRow {
  kind: string;
  simultaneous: boolean;
}

export interface CalendarRow {
  kind: string;
  year: number;
  votingDate: string;
  firstSet: string | null;
}

/** A compiled grammar rule: see `src/grammar/rule.ts`. */
export interface CompiledRule {
  id: string;
  /** Steps in order. */
  steps: CompiledStep[];
}

export interface CompiledStep {
  /** Tag indices of which one must be present. */
  tags?: number[];
  /** Folded words of which one must be the cell's text. */
  words?: string[];
  /** Alternatives of several steps each (an or-block). */
  choices?: CompiledStep[][];
  min: number;
  max: number;
  negative?: boolean;
  /** Name of the capture this step belongs to. */
  group?: string;
}

/** Words that are all of one class: a filter over them (see `word-filter.ts`) and their {@link WordFlag} bits. */
export interface WordClass {
  flags: number;
  words: string;
}

export interface CompiledLexicon {
  /** Vocabulary; the position is the word's number. */
  words: string[];
  /** Words that have nothing but their class, and are no words of the vocabulary. */
  wordClasses: WordClass[];
  /** {@link WordFlag} bits of the words in order, as runs: flags, number of words. */
  flagRuns: number[];
  /** Trie, breadth first: number of children of each node; the root is node 0. */
  childCounts: readonly number[];
  /** Words that lead to nodes 1, 2, …; each as the difference to its elder sibling's. */
  edgeWords: readonly number[];
  /** Entries: node as the difference to the entry before; type * 4 + case rule; row as the difference to the last of its type. */
  entryNodes: readonly number[];
  entryKinds: readonly number[];
  entryRows: readonly number[];
  /** Codes and official names of provinces, kabupaten and kota, newline-joined; a regular name is left empty. */
  regionCodes: string;
  regionNames: string;
  /** Region forms: each names the regions it can mean; `bare` tells how it may stand alone; `own` marks the official short name. */
  regionForms: {
    regions: number[];
    bare: 'yes' | 'support' | 'prefix';
    own: boolean;
    seat: boolean;
  }[];
  /** Codes of the kabupaten and kota that are capitals, by province. */
  capitals: Record<string, string>;
  prefixes: { level: RegionLevel }[];
  offices: OfficeRow[];
  /** Offices that several people of one body hold at once. */
  pluralOffices: string[];
  /** Offices on somebody's own staff: "Juru Bicara". */
  personalOffices: string[];
  actings: string[];
  /** `told`: stands in front of the title and is no part of it ("sebelumnya menjabat sebagai"). */
  standings: { standing: string; position: 'before' | 'after' | 'told' }[];
  institutions: InstitutionRow[];
  units: UnitRow[];
  honorifics: string[];
  /** What follows a word that tells of the name in front of it: `after` anything, `office` a title. */
  personTails: string[];
  eventNouns: EventNounRow[];
  eventVerbs: EventVerbRow[];
  reportings: string[];
  onlineModes: string[];
  statuses: string[];
  elections: ElectionTermRow[];
  calendar: CalendarRow[];
  sectionCues: { cue: string; section: string; match: string }[];
  /** Folded names that name no body although they look like one, newline-joined. */
  generic: string;
  kindsByWord: Record<string, string>;
  /** The level that a word at the end of a body's name tells: `national`, `province` or `local` (below it). */
  levelWords: Record<string, string>;
  /** Words beside which a weekday ("khotbah Jumat") or another word for a day ("dua hari ini") names none, by place. */
  undated: Record<string, string[]>;
  /** Words in front of a theme, slogan or title in quotation marks. */
  themes: string[];
  /** Words behind an event noun that say something of such events in general ("merupakan"). */
  topicVerbs: string[];
  /** Weights, in tenths, of the {@link NAME_SIGNS}. */
  nameSigns: number[];
  /** Words in front of who is given something ("kepada"). */
  recipientCues: string[];
  rules: Record<string, CompiledRule[]>;
}

/** What speaks for and against the words that may name an event, in the order of their weights. */
export const NAME_SIGNS = [
  'none',
  'capital',
  'opening',
  'number',
  'region',
  'words',
  'same',
  'inner',
  'held',
  'heldInLead',
  'behind',
  'occasion',
  'unlisted',
  'strong',
  'weak',
  'title',
  'first',
  'late',
  'aside',
  'background',
  'inside',
  'enforcement',
  'statement',
] as const;

/** What speaks for and against a type of the main event, beside the type itself. */
export const TYPE_SIGNS = [
  'votes',
  'occasion',
  'opens',
  'verbs',
  'acts',
  'unquoted',
  'deeds',
  'definite',
  'saidAt',
  'reports',
  'reportsNext',
] as const;

/** Row of a cue that tells of no name behind it: "siswa". */
export const UNANNOUNCING = 1;

/** Words that only `kliping/deep` knows, or knows more precisely. */
export interface DeepWords {
  /** The word classes of the lexicon, told apart more precisely, and a dictionary. */
  wordClasses: WordClass[];
  /** Folded words of foreign places and peoples, which are no names of people. */
  foreign: string[];
}

/**
 * Kecamatan, desa and kelurahan: a line for each parent, its children by tabs.
 * The line begins with the parent's code (villages: empty for the next
 * district in order). A child is its name, behind `number=` where its code is
 * not the one that follows the child before it.
 */
export interface PackedSubregions {
  districts: string;
  villages: string;
}

/**
 * What a word heads: a university, a unit that only universities have, one that governments have, too, or a school that always
 * has a name of its own.
 */
export type CampusWord = 'campus' | 'own' | 'shared' | 'named';

/** What stands behind the word: a river or mountain, a realm of old or one of its lords, the rest of an Arabic name; or, in front of it, an area of several regions. */
export type NoRegionHead = 'feature' | 'realm' | 'article' | 'area';

/** A work or ground, or a word for whoever runs one. */
export type FacilityWord = 'head' | 'runner';

/** What somebody of that office heads. */
export type CampusOffice = 'campus' | 'unit';

/** What only `kliping/deep` loads beside {@link PackedSubregions}: names of private and civil bodies, and words. */
/**
 * Where whoever did not come stands: behind the word, in front of it, or speaking in its sentence; "never" where the
 * word tells it for good, whatever else the release says of them; or in the clause of purpose that it opens; or in a sentence
 * about whose office is over; or behind whom somebody thanks.
 */
export type AbsentCue =
  'purpose' | 'before' | 'behind' | 'apart' | 'before-never' | 'behind-never' | 'over' | 'thanks';

/**
 * Who a sentence names beside whoever speaks: the one to whom the thing belongs that the word is for (`owned`: janji
 * Bupati), those whom it lists (`list`: hadir), or, where it opens the sentence, whoever speaks next (`apart`: sementara);
 * `credit` words tell, with a colon, who has written or pictured the release (Editor:), and `wording` words that what
 * stands in quotation marks behind them is written somewhere and said by nobody (spanduk).
 */
export type AsideCue = 'owned' | 'list' | 'apart' | 'credit' | 'wording';

/**
 * How a word links what is around it: two offices of one holder (`also`), a word for persons or things and some of them
 * (`examples`) or all of them (`namely`, `is`, `comprises` for places, and `those` where a pronoun stands for them), somebody and what they were (`formerly`), somebody and where they are from
 * (`origin`), two who are opposed (`versus`). `place-lead` words stand in front of a place, `constituency` words of where
 * somebody is voted for, `all-of` words of one all of whose bodies or people are meant, `saint` words of a saint's name; `meanwhile` words, between commas, tell when or by the way, and
 * of nobody; `foreign` words join two of another language, `unit-of` words a unit and the body in which it is.
 */
export type LinkingWord =
  | 'also'
  | 'examples'
  | 'namely'
  | 'comprises'
  | 'is'
  | 'formerly'
  | 'those'
  | 'origin'
  | 'versus'
  | 'place-lead'
  | 'constituency'
  | 'all-of'
  | 'saint'
  | 'meanwhile'
  | 'foreign'
  | 'unit-of';

/**
 * What offices have in common: members of a `council` are told by its name alone, those of a firm's (`firm-council`) are of
 * no public body; a `board` shares one body; a `minister` is told by no body of his own; a `field-head` has its field in
 * small letters behind, a `field-of-body` its body behind the field, and one that `directs` is at the head of a ministry's unit; whoever `leads` a body stands behind it; a name behind
 * one that is `of-field` is what it is about; a `part-head` heads a part of a desa.
 */
export type OfficeSet =
  | 'council'
  | 'firm-council'
  | 'board'
  | 'minister'
  | 'field-head'
  | 'field-of-body'
  | 'directs'
  | 'leads'
  | 'of-field'
  | 'part-head';

/**
 * What a word of a rotation of posts tells: the office behind it ended (`old`; `was` where no verb
 * tells it), began (`new`), or began where another
 * ended (`moved`); whoever is behind it got the office in front (`taken`; `filled` where a word for a `seat` leads it),
 * had it before (`held`), got it from whoever had it (`replaced`), or lost it to whoever is in front (`replaces`); somebody
 * goes from one office to another (`from`, `to`).
 * A `link` may stand between such a word and the office or name.
 */
export type MoveCue =
  | 'old'
  | 'was'
  | 'new'
  | 'moved'
  | 'taken'
  | 'filled'
  | 'held'
  | 'replaced'
  | 'replaces'
  | 'from'
  | 'to'
  | 'seat'
  | 'link';

/**
 * What a word beside an event's noun makes of it: "not" that it did not take place, or "but" that it did after all;
 * "beside" that it was on the day of what is told, "past" behind a "span" of time that it was long before; "chosen" that
 * who was determined had won; "stands" that a thing is there; "office" that somebody in front got the one behind;
 * "wish" that it should take place; "joined" that it was held with something else; "dead" of whom the name is;
 * "programme" that its name in quotation marks is that of an event; "break" that no name goes on, "purpose" that none of several words does, "along" that none does on a number, "manner" on a verb;
 * "matter" that what is right behind is only aimed at, "last" that the name stands in front;
 * "facing" an "audience" that somebody spoke there; "course" how it went; "host" behind "menjadi" what a place was of it;
 * "with" whom somebody is with, "namely" who is meant, "invited" who was asked to speak; "preparing" and "guarding" what else
 * it is for, "course-of" what is inspected; "retold" that it was told before; "attribute" that a name goes on with it;
 * "doing" that a noun tells what is done, "opening" that it opens the event; "speech" that somebody speaks there,
 * "leading" that somebody leads it, "heading" so in front of its noun; "moved" that it is held on another day than was planned;
 * "struck" and "disaster" that the day behind is that of a disaster; "marked" what it was opened with, "whom" for whom it is held.
 */
export type IncidentalCue =
  | 'not'
  | 'but'
  | 'beside'
  | 'past'
  | 'span'
  | 'chosen'
  | 'stands'
  | 'office'
  | 'wish'
  | 'joined'
  | 'dead'
  | 'programme'
  | 'break'
  | 'purpose'
  | 'along'
  | 'matter'
  | 'manner'
  | 'last'
  | 'facing'
  | 'audience'
  | 'course'
  | 'host'
  | 'with'
  | 'namely'
  | 'preparing'
  | 'retold'
  | 'attribute'
  | 'course-of'
  | 'guarding'
  | 'invited'
  | 'doing'
  | 'opening'
  | 'speech'
  | 'leading'
  | 'heading'
  | 'between'
  | 'towards'
  | 'moved'
  | 'since'
  | 'screen'
  | 'means'
  | 'culprit'
  | 'aim'
  | 'plenum'
  | 'met'
  | 'concede'
  | 'struck'
  | 'disaster'
  | 'marked'
  | 'whom';

export interface CompiledDeep {
  /** Words of rotations of posts, folded. */
  moves: Record<string, MoveCue>;
  /** Words that tell who is named and did not take part, folded. */
  absentCues: Record<string, AbsentCue>;
  /** Words that tell whether what a noun behind them names took place, folded. */
  incidentalCues: Record<string, IncidentalCue>;
  /** Words in front of a day that is not the event's ('jatuh pada 5 Oktober'), folded, with the tokens between them at most; 0 for a word that opens a clause about what came before. */
  otherDayCues: Record<string, number>;
  /** Words by which a sentence names somebody who does not speak in it, folded. */
  asideCues: Record<string, AsideCue>;
  /** Words that link others, folded, by what they tell: lines. */
  linkingWords: Record<LinkingWord, string>;
  /** Offices by what they have in common, folded: lines. */
  officeSets: Record<OfficeSet, string>;
  /** First words of a sentence about somebody who is not named, folded: lines. */
  unnamed: string;
  /** Weights, in tenths, of the signs for and against the types of the main event. */
  typeSigns: Record<string, number>;
  /** Further rules by grammar, which come behind those of the core: lines of an id, a tab and the rule. */
  rules: Record<string, string>;
  words: DeepWords;
  /** Codes of the regions that universities, air bases and local parties belong to, by folded name. */
  bodySeats: Record<string, string>;
  /** Names that everybody knows public figures by, with their full names. */
  nicknames: { form: string; name: string }[];
  /** Offices that long abbreviations stand for. */
  offices: OfficeForm[];
  /** Slips of the pen: lines of a word and what is read as that word. */
  slips: string;
  /** Event nouns that the core reads by their first words only ("rapat dengar pendapat"). */
  eventNouns: (EventNounRow & { form: string; caseRule: CaseRule })[];
  /** Event verbs of several words that tell little, or that the core reads by their first word. */
  eventVerbs: (EventVerbRow & { form: string })[];
  /** Venue heads that the core reads by their first words only ("Gedung Kesenian"), one a line. */
  venueHeads: string;
  /** Venue heads with the preposition in front written together ("dihalaman"), one a line. */
  fusedHeads: string;
  institutions: (InstitutionRow & { form: string; caseRule: CaseRule })[];
  /** Further lines of what names no body. */
  generic: string;
  /** Folded short forms that mean something else as often as a body, one a line. */
  ambiguous: string;
  /** Folded words that open no body's name behind its head, one a line. */
  nameless: string;
  /** Folded names of bodies that every desa has one of, one a line. */
  villageBodies: string;
  /** Folded names of bodies of the country with an office in every kabupaten and kota, one a line. */
  everywhere: string;
  /** Folded names of units that only the offices of a province have, one a line. */
  provincial: string;
  /** Folded heads of universities and of their units. */
  campusUnits: Record<string, CampusWord>;
  /** Offices at the head of a university or of one of its units. */
  academicOffices: Record<string, CampusOffice>;
  /** Offices of a region's own government that come with its head, one a line. */
  companyOffices: string;
  /** Offices at firms and of the learned, which tell of no region without a body, one a line. */
  placelessOffices: string;
  /** Offices at the head of an association of the whole country, one a line. */
  nationalOffices: string;
  /** Folded words behind whoever brings a body along or acts through it, one a line. */
  companyCues: string;
  /** Folded words in front of a body that make it the country's, one a line. */
  countryCues: string;
  /** Heads that name a body in small letters, too, one a line. */
  smallHeads: string;
  /** Heads that tell no more in front of a whole name, one a line. */
  idleHeads: string;
  /** Heads of teams, which only their letters or their region make a body, one a line. */
  teamHeads: string;
  /** Words behind a preposition that head no place, one a line. */
  noPlaces: string;
  /** Folded heads of works and grounds, and words for whoever runs them. */
  facilities: Record<string, FacilityWord>;
  /** Folded words behind which a region's name means something else. */
  noRegionHeads: Record<string, NoRegionHead>;
  /** Words for parts of a desa or kelurahan, one a line. */
  hamletHeads: string;
  /** Heads of places that are called by a proper name, in whatever letters they stand, one a line. */
  placeHeads: string;
  /** Words of Balinese names in front of which "I" is no numeral. */
  behindI: string;
  /** Heads of other places and of things that are, one a line. */
  thingHeads: string;
  /** Words in front of the years for which somebody holds an office, one a line. */
  termWords: string;
  /** Folded words that look like somebody's name and are none, one a line. */
  nobodies: string;
  /** Rarer words in front of somebody's name, one a line. */
  personCues: string;
  /** Words for what somebody is, which tell of no name and are no part of one, one a line. */
  personWords: string;
  /** Rarer words that tell the standing of an office. */
  standings: (CompiledLexicon['standings'][number] & { form: string })[];
  /** Honorifics that few releases write. */
  honorifics: { form: string; caseRule: CaseRule; cls: string }[];
}
