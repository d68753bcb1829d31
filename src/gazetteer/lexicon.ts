/**
 * The lexicon: the compiled tables made ready for one pass over the tokens of
 * a release. Words are interned to numbers; multi-word forms stand in one trie.
 */
import type { Forms } from '../document/forms.js';
import { createTokens, foldedTokens, formsOf, type Tokens } from '../document/tokens.js';
import { loadWords, type WordFilter } from './word-filter.js';
import {
  CaseRule,
  EntryType,
  WordFlag,
  type AbsentCue,
  type AsideCue,
  type CampusOffice,
  type CampusWord,
  type FacilityWord,
  type LinkingWord,
  type NoRegionHead,
  type OfficeSet,
  type IncidentalCue,
  type MoveCue,
  type CompiledLexicon,
  type DeepWords,
  type WordClass,
} from './compiled.js';
import { officialName, titleCase } from './title-case.js';
import { addEntry, entriesAt, type Entry, growTo, loadTrie, step, type Trie } from './trie.js';

export interface Lexicon {
  data: CompiledLexicon;
  /** Words as texts write them, and the list for the tokens of the text being read. */
  forms: Forms;
  tokens: Tokens;
  /** Codes and official names of provinces, kabupaten and kota, by region number. */
  regionCodes: string[];
  regionNames: string[];
  wordIds: Map<string, number>;
  words: string[];
  /** Folded names that name no body. */
  generic: Set<string>;
  /** Their first words, and the number of words of the longest one. */
  genericHeads: Set<string>;
  longestGeneric: number;
  /** The level that a word at the end of a name tells, by word number. */
  levelWords: Map<number, string>;
  /** Folded short forms that mean something else as often as a body; none in the core. */
  ambiguous: Set<string>;
  /** Weights, in tenths, of the signs for and against the types of the main event; in `kliping/deep` only. */
  typeSigns?: ReadonlyMap<string, number>;
  /** Words by which a sentence names somebody who does not speak in it, folded; in `kliping/deep` only. */
  asideCues?: ReadonlyMap<string, AsideCue>;
  /** Folded words that link others, by what they tell; in `kliping/deep` only. */
  linkingWords?: Readonly<Record<LinkingWord, ReadonlySet<string>>>;
  /** Folded offices by what they have in common; in `kliping/deep` only. */
  officeSets?: Readonly<Record<OfficeSet, ReadonlySet<string>>>;
  /** First words of a sentence about somebody who is not named, folded; in `kliping/deep` only. */
  unnamed?: ReadonlySet<string>;
  /** Codes of the regions that universities, air bases and local parties belong to, by folded name; none in the core. */
  bodySeats: ReadonlyMap<string, string>;
  /** Folded words that tell who is named and did not take part; none in the core. */
  absentCues: ReadonlyMap<string, AbsentCue>;
  /** Words of rotations of posts, folded; in `kliping/deep` only. */
  moves?: ReadonlyMap<string, MoveCue>;
  /** Words that tell whether what a noun behind them names took place, folded; in `kliping/deep` only. */
  incidentalCues?: ReadonlyMap<string, IncidentalCue>;
  /** Words in front of a day that is not the event's, folded, with their reach in tokens, 0 for those that open a clause; in `kliping/deep` only. */
  otherDayCues?: ReadonlyMap<string, number>;
  /** Folded words that open no body's name behind its head; none in the core. */
  nameless: Set<string>;
  /** Folded names of bodies of the country with an office in every kabupaten and kota; none in the core. */
  everywhere: Set<string>;
  /** Numbers of the heads behind which units count in small letters, too; none in the core. */
  smallHeads: Set<number>;
  /** Folded heads that tell no more in front of a whole name; none in the core. */
  idleHeads: Set<string>;
  /** Folded heads of teams and panels; none in the core. */
  teamHeads: Set<string>;
  /** Folded heads of works and grounds, and words for whoever runs them; in `kliping/deep` only. */
  facilities?: ReadonlyMap<string, FacilityWord>;
  /** Folded words behind which a region's name means something else; in `kliping/deep` only. */
  noRegionHeads?: ReadonlyMap<string, NoRegionHead>;
  /** Folded words for parts of a desa or kelurahan; none in the core. */
  hamletHeads?: ReadonlySet<string>;
  /** Folded words behind a preposition that head no place; in `kliping/deep` only. */
  noPlaces?: ReadonlySet<string>;
  /** Folded names of units that only the offices of a province have; in `kliping/deep` only. */
  provincial?: ReadonlySet<string>;
  /** Folded heads of universities and of their units; in `kliping/deep` only. */
  campusUnits?: ReadonlyMap<string, CampusWord>;
  /** Folded names of bodies that every desa has one of; in `kliping/deep` only. */
  villageBodies?: ReadonlySet<string>;
  /** Offices at the head of a university or of one of its units; in `kliping/deep` only. */
  academicOffices?: ReadonlyMap<string, CampusOffice>;
  /** Offices of a region's own government that come with its head; in `kliping/deep` only. */
  companyOffices?: ReadonlySet<string>;
  /** Offices at firms and of the learned, which tell of no region without a body; in `kliping/deep` only. */
  placelessOffices?: ReadonlySet<string>;
  /** Offices at the head of an association of the whole country; in `kliping/deep` only. */
  nationalOffices?: ReadonlySet<string>;
  /** Folded words behind whoever brings a body along or acts through it; in `kliping/deep` only. */
  companyCues?: ReadonlySet<string>;
  /** Folded words in front of a body that make it the country's; in `kliping/deep` only. */
  countryCues?: ReadonlySet<string>;
  /** Folded heads of places whose names stand behind them, in small letters, too; none in the core. */
  placeHeads?: ReadonlySet<string>;
  /** Folded words of Balinese names in front of which "I" is no numeral. */
  behindI?: ReadonlySet<string>;
  /** Folded heads of other places and of things whose names do; none in the core. */
  thingHeads?: ReadonlySet<string>;
  /** Folded words in front of the years for which somebody holds an office; none in the core. */
  termWords?: ReadonlySet<string>;
  /** Folded words that look like somebody's name and are none; none in the core. */
  nobodies?: ReadonlySet<string>;
  /** Names of institutions by their folded abbreviation, for rows that leave the name to it. */
  spelledOut: Map<string, string>;
  /** Words without a number of their own: all of a class share one. The first class that has a word counts. */
  wordClasses: { filter: WordFilter; word: number }[];
  /** The number of all plain personal names. */
  nameWord: number;
  /** Full names of public figures, by the row of the nickname. */
  nicknames: string[];
  /** {@link WordFlag} bits by word number. */
  flags: Int32Array;
  /** Trie node of a word that starts a form, or 0. */
  roots: Int32Array;
  trie: Trie;
}

/** Spare numbers for words that a caller's own rows add. */
const ROOM = 4096;

/** Builds the lexicon from the compiled tables. */
export function loadLexicon(data: CompiledLexicon): Lexicon {
  const words = [...data.words];
  const wordIds = new Map<string, number>();
  for (let i = 0; i < words.length; i++) wordIds.set(words[i]!, i);
  const flags = new Int32Array(words.length + ROOM);
  for (let i = 0, word = 0; i < data.flagRuns.length; i += 2) {
    const end = word + data.flagRuns[i + 1]!;
    flags.fill(data.flagRuns[i]!, word, end);
    word = end;
  }
  const trie = loadTrie(data);
  const roots = new Int32Array(words.length + ROOM);
  for (let node = 1; node < trie.firstChild[1]!; node++) roots[trie.word[node]!] = node;
  const regionCodes = data.regionCodes.split('\n');
  const regionNames = data.regionNames.split('\n');
  const spelledOut = fillNames(data, words, trie, regionCodes, regionNames);
  const forms = formsOf(
    (word) => internWord(lexicon, word),
    (id) => lexicon.flags[id]!,
  );
  const generic = data.generic.split('\n');
  const lexicon: Lexicon = {
    data,
    forms,
    tokens: createTokens(0, forms),
    regionCodes,
    regionNames,
    generic: new Set(generic),
    genericHeads: new Set(generic.map((form) => form.split(' ', 1)[0]!)),
    longestGeneric: Math.max(...generic.map((form) => form.split(' ').length)),
    levelWords: new Map(
      Object.entries(data.levelWords).map(([word, level]) => [wordIds.get(word) ?? -1, level]),
    ),
    ambiguous: new Set(),
    bodySeats: new Map(),
    absentCues: new Map(),
    nameless: new Set(),
    everywhere: new Set(),
    smallHeads: new Set(),
    idleHeads: new Set(),
    teamHeads: new Set(),
    spelledOut,
    wordClasses: [],
    nameWord: -1,
    nicknames: [],
    wordIds,
    words,
    flags,
    roots,
    trie,
  };
  setWordClasses(lexicon, data.wordClasses);
  return lexicon;
}

/** Stands in the vocabulary for all words of a class; no token has this text. */
const CLASS_WORD = '\u0000';

function setWordClasses(lexicon: Lexicon, classes: readonly WordClass[]): void {
  lexicon.wordClasses = classes.map(({ flags, words }) => {
    const word = addWord(lexicon, `${CLASS_WORD}${flags}`);
    lexicon.flags[word] = flags;
    if (flags === WordFlag.given) lexicon.nameWord = word;
    return { filter: loadWords(words), word };
  });
}

/** Writes out the region names that are left to the forms themselves; returns the spelled-out names of abbreviations. */
function fillNames(
  data: CompiledLexicon,
  words: readonly string[],
  trie: Trie,
  regionCodes: readonly string[],
  regionNames: string[],
): Map<string, string> {
  const textOf = formTexts(words, trie);
  const spelledOut = new Map<string, string>();
  for (let node = 0; node < trie.word.length; node++) {
    for (let i = trie.firstEntry[node]!; i < trie.firstEntry[node + 1]!; i++) {
      const type = trie.kinds[i]! >> 2;
      const row = trie.rows[i]!;
      if (type === EntryType.region && data.regionForms[row]!.own) {
        const form = textOf(node);
        for (const region of data.regionForms[row]!.regions)
          regionNames[region] ||= officialName(regionCodes[region]!, form);
      } else if (type === EntryType.institution) {
        const { name, acronym } = data.institutions[row]!;
        if (name === null && acronym !== null)
          spelledOut.set(foldedTokens(acronym).join(' '), titleCase(textOf(node)));
      }
    }
  }
  return spelledOut;
}

/** The folded text of the form that ends at a node. */
function formTexts(words: readonly string[], trie: Trie): (node: number) => string {
  const parent = new Int32Array(trie.word.length);
  for (let node = 0; node < parent.length; node++)
    parent.fill(node, trie.firstChild[node], trie.firstChild[node + 1]);
  return (node) => {
    const texts: string[] = [];
    for (let at = node; at > 0; at = parent[at]!) texts.unshift(words[trie.word[at]!]!);
    return texts.join(' ');
  };
}

/** Number of a folded word: its own, that of all words of its class, or -1. */
export function internWord(lexicon: Lexicon, folded: string): number {
  const known = lexicon.wordIds.get(folded);
  if (known !== undefined) return known;
  // "dikukuhkan", "dikukuhkannya" are read as "kukuhkan".
  for (const verb of [folded.replace(/nya$/, ''), folded.replace(/^di|nya$/g, '')]) {
    const word = lexicon.wordIds.get(verb);
    if (word !== undefined && entryOf(lexicon, word, EntryType.eventVerb)) return word;
  }
  for (const { filter, word } of lexicon.wordClasses) if (filter.has(folded)) return word;
  return -1;
}

/** Gives a lexicon that belongs to one entry more words: classes of words, and words that are no names. */
export function addWords(lexicon: Lexicon, words: DeepWords): void {
  setWordClasses(lexicon, words.wordClasses);
  for (const word of words.foreign) {
    const id = addWord(lexicon, word);
    lexicon.flags[id]! |= WordFlag.common;
  }
}

/** The entry of a type whose form is one word, given by its number. */
export function entryOf(lexicon: Lexicon, word: number, type: EntryType): Entry | undefined {
  const node = lexicon.roots[word] ?? 0;
  if (node > 0)
    for (const entry of entriesAt(lexicon.trie, node)) if (entry.type === type) return entry;
  return undefined;
}

/** Adds a form to a lexicon that belongs to one parser; of two entries of a type the first counts. */
export function addForm(lexicon: Lexicon, form: string, entry: Entry, first = false): void {
  const words = foldedTokens(form).map((word) => addWord(lexicon, word));
  const node = growTo(lexicon.trie, words);
  if (words.length > 0) lexicon.roots[words[0]!] = step(lexicon.trie, 0, words[0]!);
  addEntry(lexicon.trie, node, entry, first);
}

/** Gives a word a number of its own. */
export function addWord(lexicon: Lexicon, word: string): number {
  const known = lexicon.wordIds.get(word);
  if (known !== undefined) return known;
  const general = internWord(lexicon, word);
  const id = lexicon.words.length;
  lexicon.words.push(word);
  lexicon.wordIds.set(word, id);
  if (id >= lexicon.flags.length) {
    const flags = new Int32Array(id * 2);
    flags.set(lexicon.flags);
    lexicon.flags = flags;
    const roots = new Int32Array(id * 2);
    roots.set(lexicon.roots);
    lexicon.roots = roots;
  }
  // A word that gets a number of its own keeps what is known of it.
  if (general >= 0) lexicon.flags[id] = lexicon.flags[general]!;
  return id;
}

/** True when the word has one of the given {@link WordFlag} bits. */
export function hasFlag(lexicon: Lexicon, word: number, bits: number): boolean {
  return word >= 0 && (lexicon.flags[word]! & bits) !== 0;
}

export { CaseRule, EntryType, WordFlag };
export { entriesAt, type Entry, step } from './trie.js';
