/**
 * The lexicon: the compiled tables made ready for one pass over the tokens of
 * a release. Words are interned to numbers; multi-word forms stand in one trie.
 */
import type { Forms } from '../document/forms.js';
import { foldedTokens, formsOf } from '../document/tokens.js';
import { loadWords, type WordFilter } from './word-filter.js';
import {
  CaseRule,
  EntryType,
  WordFlag,
  type CompiledLexicon,
  type DeepWords,
  type WordClass,
} from './compiled.js';
import { officialName, titleCase } from './title-case.js';

/** One entry at a trie node. */
export interface Entry {
  type: EntryType;
  caseRule: CaseRule;
  /** Row in the table of its type. */
  row: number;
}

export interface Lexicon {
  data: CompiledLexicon;
  /** Words as texts write them. */
  forms: Forms;
  /** Codes and official names of provinces, kabupaten and kota, by region number. */
  regionCodes: string[];
  regionNames: string[];
  wordIds: Map<string, number>;
  words: string[];
  /** Folded names that name no body. */
  generic: Set<string>;
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
  /** First trie node of a word, or 0. */
  roots: Int32Array;
  /** Deeper edges: node * 2^20 + word → node. */
  edges: Map<number, number>;
  /** Entries of a node. */
  entries: (Entry[] | undefined)[];
}

const NODE_SHIFT = 0x100000;
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
  const roots = new Int32Array(words.length + ROOM);
  const edges = new Map<number, number>();
  let child = 0;
  data.childCounts.forEach((count, node) => {
    let word = 0;
    for (let k = 0; k < count; k++) {
      word += data.edgeWords[child++]!;
      if (node === 0) roots[word] = child;
      else edges.set(node * NODE_SHIFT + word, child);
    }
  });
  const entries: (Entry[] | undefined)[] = new Array(data.childCounts.length);
  let node = 0;
  const rows = new Int32Array(64);
  data.entryNodes.forEach((by, i) => {
    node += by;
    const kind = data.entryKinds[i]!;
    const type = (kind >> 2) as EntryType;
    const row = (rows[type]! += data.entryRows[i]!);
    (entries[node] ??= []).push({ type, caseRule: (kind & 3) as CaseRule, row });
  });
  const regionCodes = data.regionCodes.split('\n');
  const regionNames = data.regionNames.split('\n');
  const spelledOut = fillNames(data, words, entries, regionCodes, regionNames);
  const lexicon: Lexicon = {
    data,
    forms: formsOf((word) => internWord(lexicon, word)),
    regionCodes,
    regionNames,
    generic: new Set(data.generic.split('\n')),
    spelledOut,
    wordClasses: [],
    nameWord: -1,
    nicknames: [],
    wordIds,
    words,
    flags,
    roots,
    edges,
    entries,
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
  entries: readonly (Entry[] | undefined)[],
  regionCodes: readonly string[],
  regionNames: string[],
): Map<string, string> {
  const textOf = formTexts(data, words);
  const spelledOut = new Map<string, string>();
  entries.forEach((list, node) => {
    for (const { type, row } of list ?? []) {
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
  });
  return spelledOut;
}

/** The folded text of the form that ends at a node. */
function formTexts(data: CompiledLexicon, words: readonly string[]): (node: number) => string {
  const parent = new Int32Array(data.childCounts.length);
  const word = new Int32Array(data.childCounts.length);
  let child = 0;
  data.childCounts.forEach((count, node) => {
    let id = 0;
    for (let k = 0; k < count; k++) {
      id += data.edgeWords[child++]!;
      parent[child] = node;
      word[child] = id;
    }
  });
  return (node) => {
    const texts: string[] = [];
    for (let at = node; at > 0; at = parent[at]!) texts.unshift(words[word[at]!]!);
    return texts.join(' ');
  };
}

/** Number of a folded word: its own, that of all words of its class, or -1. */
export function internWord(lexicon: Lexicon, folded: string): number {
  const known = lexicon.wordIds.get(folded);
  if (known !== undefined) return known;
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

/** The node reached from `node` by `word`, or 0. */
export function step(lexicon: Lexicon, node: number, word: number): number {
  return lexicon.edges.get(node * NODE_SHIFT + word) ?? 0;
}

/** The entry of a type whose form is one word, given by its number. */
export function entryOf(lexicon: Lexicon, word: number, type: EntryType): Entry | undefined {
  const entries = lexicon.entries[lexicon.roots[word] ?? 0];
  if (entries) for (const entry of entries) if (entry.type === type) return entry;
  return undefined;
}

/** Adds a form to a lexicon that belongs to one parser. */
export function addForm(lexicon: Lexicon, form: string, entry: Entry): void {
  let node = 0;
  for (const word of foldedTokens(form)) {
    const id = addWord(lexicon, word);
    let next = node === 0 ? lexicon.roots[id]! : step(lexicon, node, id);
    if (!next) {
      next = lexicon.entries.length;
      lexicon.entries.push(undefined);
      if (node === 0) lexicon.roots[id] = next;
      else lexicon.edges.set(node * NODE_SHIFT + id, next);
    }
    node = next;
  }
  (lexicon.entries[node] ??= []).push(entry);
}

function addWord(lexicon: Lexicon, word: string): number {
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
