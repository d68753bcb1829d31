/**
 * The tagger: one pass over the tokens that finds every gazetteer entry.
 *
 * Entries of the leading types (regions, offices, institutions …) compete: the
 * leftmost longest wins and its run becomes one cell. Entries of the other
 * types (verbs, honorifics, degrees …) are noted at their first token and
 * asked for by the grammars that need them.
 */
import type { Document } from '../document/document.js';
import { Shape, type Tokens } from '../document/tokens.js';
import { CaseRule, entriesAt, EntryType, type Entry, type Lexicon, step } from './lexicon.js';

/** An entry found at a token. */
export interface Mark {
  type: EntryType;
  row: number;
  /** Number of tokens that it takes. */
  length: number;
}

/**
 * What was found, by token and by sentence. The bits of `types` are those of
 * {@link typeBit}: a reader that looks for entries of some types asks the
 * sentence first, then the token, and only then for the entry itself.
 */
export interface Tagged {
  /** Leading entry that starts at a token, or undefined. */
  leading: (Mark | undefined)[];
  /** Other entries that start at a token, longest of each type only. */
  marks: (Mark[] | undefined)[];
  /** By token: types of all entries that start there, the leading one included. */
  types: Int32Array;
  /** By sentence: types of all entries in it. */
  typesIn: Int32Array;
  /** By sentence: the `bits` of all its words (`WordFlag`). */
  bitsIn: Int32Array;
  /** By sentence: the `flags` of all its tokens (`Shape`). */
  flagsIn: Int32Array;
}

/** The bit of a type in {@link Tagged}'s columns. */
export const typeBit = (type: EntryType): number => 1 << type;

/** The bits of several types. */
export const typeBits = (...types: EntryType[]): number =>
  types.reduce<number>((bits, type) => bits | typeBit(type), 0);

/** Columns for a release of so many tokens and sentences, with nothing in them. */
export function createTagged(tokens: number, sentences: number): Tagged {
  return {
    leading: new Array<Mark | undefined>(tokens).fill(undefined),
    marks: new Array<Mark[] | undefined>(tokens).fill(undefined),
    types: new Int32Array(tokens),
    typesIn: new Int32Array(sentences),
    bitsIn: new Int32Array(sentences),
    flagsIn: new Int32Array(sentences),
  };
}

/** Tags all sentences of a release. */
export function tagSentences(lexicon: Lexicon, { tokens, sentences }: Document): Tagged {
  const tagged = createTagged(tokens.length, sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s]!;
    tagTokens(lexicon, tokens, from, to, tagged);
    let types = 0;
    let bits = 0;
    let flags = 0;
    for (let i = from; i < to; i++) {
      types |= tagged.types[i]!;
      bits |= tokens.bits[i]!;
      flags |= tokens.flags[i]!;
    }
    tagged.typesIn[s] = types;
    tagged.bitsIn[s] = bits;
    tagged.flagsIn[s] = flags;
  }
  return tagged;
}

/** Types whose runs become cells; earlier wins a tie in length. */
export const LEADING: readonly EntryType[] = [
  EntryType.nickname,
  EntryType.acting,
  EntryType.office,
  EntryType.institution,
  EntryType.region,
  EntryType.election,
  EntryType.unit,
  EntryType.regionPrefix,
  EntryType.standing,
];
const RANK = new Int8Array(32).fill(-1);
LEADING.forEach((type, i) => {
  RANK[type] = i;
});

/** No form is longer than this. */
export const MAX_FORM = 16;
const ALL_LETTERS_UPPER = Shape.upper;

/** Are the tokens `[from, to)` written as an entry asks for? */
export function fits(tokens: Tokens, from: number, to: number, rule: CaseRule): boolean {
  if (rule === CaseRule.any) return true;
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i]!;
    if (flags & (Shape.punct | Shape.digit)) continue;
    if (rule === CaseRule.upper && !(flags & ALL_LETTERS_UPPER)) return false;
    // "Bagian Hukum dan Perundang-undangan"
    if (
      rule === CaseRule.cap &&
      flags & Shape.lower &&
      (i === from ||
        (tokens.end[i]! - tokens.start[i]! > 3 && !(tokens.flags[i - 1]! & Shape.punct)))
    )
      return false;
  }
  return true;
}

/** Tags the tokens `[from, to)`, writing into `tagged`. */
export function tagTokens(
  lexicon: Lexicon,
  tokens: Tokens,
  from: number,
  to: number,
  tagged: Tagged,
): void {
  const { trie } = lexicon;
  let covered = from;
  let last: Mark | undefined;
  for (let i = from; i < to; i++) {
    const word = tokens.id[i]!;
    if (word < 0) continue;
    let node = lexicon.roots[word]!;
    if (node === 0) continue;
    // Nothing leads inside a run that another entry has taken.
    const mayLead = i >= covered;
    let leading: Mark | undefined;
    let others: Mark[] | undefined;
    let shorter: Mark | undefined;
    let region: Mark | undefined;
    for (let j = i + 1; ; j++) {
      const entries = trie.entries[node] ?? entriesAt(trie, node);
      for (let e = 0; e < entries.length; e++) {
        const entry = entries[e]!;
        const leads = RANK[entry.type]! >= 0;
        if ((leads && !mayLead) || !fits(tokens, i, j, entry.caseRule)) continue;
        if (leads) {
          const next = better(leading, entry, j - i);
          if (next !== leading && leading?.type === EntryType.office) shorter = leading;
          leading = next;
          if (entry.type === EntryType.region)
            region = { type: entry.type, row: entry.row, length: j - i };
        } else others = note(others, entry, j - i);
      }
      if (j >= to || j - i >= MAX_FORM || tokens.id[j]! < 0) break;
      node = step(trie, node, tokens.id[j]!);
      if (node === 0) break;
    }
    if (others) {
      tagged.marks[i] = others;
      for (let k = 0; k < others.length; k++) tagged.types[i]! |= typeBit(others[k]!.type);
    }
    if (leading) {
      if (
        shorter &&
        leading.type === EntryType.office &&
        institutionLength(lexicon, tokens, i + shorter.length, to) > leading.length - shorter.length
      )
        leading = shorter;
      if (region?.length === leading.length && i === covered && asksForRegion(lexicon, last))
        leading = region;
      tagged.leading[i] = last = leading;
      tagged.types[i]! |= typeBit(leading.type);
      if (leading.type === EntryType.office)
        leading.length = headOf(lexicon, tokens, i, leading, to);
      covered = i + leading.length;
    }
  }
}

/** "Kabupaten Kaur", "Kapolres Kaur": what stands behind is no office (Kaur, Kepala Urusan). */
function asksForRegion({ data }: Lexicon, mark: Mark | undefined): boolean {
  if (mark?.type === EntryType.office) return data.offices[mark.row]!.follows === 'region';
  if (mark?.type === EntryType.institution) return data.institutions[mark.row]!.tail === 'region';
  return mark?.type === EntryType.regionPrefix;
}

/** "Kepala Dinas": the office ends in front of "Dinas" when that reads as an institution's head here. */
function headOf(lexicon: Lexicon, tokens: Tokens, i: number, mark: Mark, to: number): number {
  const { head } = lexicon.data.offices[mark.row]!;
  if (head === 0) return mark.length;
  return institutionLength(lexicon, tokens, i + head, to) > 0 ? head : mark.length;
}

/** Tokens of the longest institution that starts at token `at`, or 0. */
function institutionLength(lexicon: Lexicon, tokens: Tokens, at: number, to: number): number {
  let longest = 0;
  let node = at < to && tokens.id[at]! >= 0 ? lexicon.roots[tokens.id[at]!]! : 0;
  for (let j = at + 1; node !== 0; j++) {
    const fitting = entriesAt(lexicon.trie, node).some(
      (entry) => entry.type === EntryType.institution && fits(tokens, at, j, entry.caseRule),
    );
    if (fitting) longest = j - at;
    if (j >= to || tokens.id[j]! < 0) break;
    node = step(lexicon.trie, node, tokens.id[j]!);
  }
  return longest;
}

function better(best: Mark | undefined, entry: Entry, length: number): Mark {
  if (
    best &&
    (best.length > length || (best.length === length && RANK[best.type]! <= RANK[entry.type]!))
  )
    return best;
  return { type: entry.type, row: entry.row, length };
}

function note(marks: Mark[] | undefined, entry: Entry, length: number): Mark[] {
  if (!marks) return [{ type: entry.type, row: entry.row, length }];
  for (const known of marks) {
    if (known.type !== entry.type) continue;
    if (length > known.length) {
      known.length = length;
      known.row = entry.row;
    }
    return marks;
  }
  marks.push({ type: entry.type, row: entry.row, length });
  return marks;
}

/** The entry of a type that starts at token `i`, or undefined. */
export function markAt(tagged: Tagged, i: number, type: EntryType): Mark | undefined {
  if (((tagged.types[i] ?? 0) & typeBit(type)) === 0) return undefined;
  const marks = tagged.marks[i];
  if (!marks) return undefined;
  for (const mark of marks) if (mark.type === type) return mark;
  return undefined;
}
