/**
 * The trie of all forms. The compiled part is three rows of numbers, its nodes
 * breadth first, so that the children of a node follow each other; forms that
 * are added later stand beside it.
 */
import type { CaseRule, CompiledLexicon, EntryType } from './compiled.js';

/** One entry at a trie node. */
export interface Entry {
  type: EntryType;
  caseRule: CaseRule;
  /** Row in the table of its type. */
  row: number;
}

export interface Trie {
  /** Number of nodes, those added included; node 0 is the root. */
  length: number;
  /** First child of each compiled node; that of the next node ends them. */
  firstChild: Int32Array;
  /** The word that leads to a compiled node, ascending among siblings. */
  word: Int32Array;
  /** First compiled entry of each node, and what they are. */
  firstEntry: Int32Array;
  kinds: readonly number[];
  rows: Int32Array;
  /** Entries of the nodes that were asked for, and of those added. */
  entries: (Entry[] | undefined)[];
  /** By node: the nodes that added edges lead to, by their words. */
  added: (Map<number, number> | undefined)[];
}

/** The trie over the compiled rows. */
export function loadTrie(data: CompiledLexicon): Trie {
  const length = data.childCounts.length;
  const firstChild = new Int32Array(length + 1);
  const word = new Int32Array(length);
  let child = 1;
  for (let node = 0; node < length; node++) {
    firstChild[node] = child;
    const end = child + data.childCounts[node]!;
    for (let at = 0; child < end; child++) word[child] = at += data.edgeWords[child - 1]!;
  }
  firstChild[length] = child;
  const firstEntry = new Int32Array(length + 1);
  const rows = new Int32Array(data.entryNodes.length);
  const last = new Int32Array(64);
  let node = -1;
  let at = 0;
  data.entryNodes.forEach((by, i) => {
    at += by;
    while (node < at) firstEntry[++node] = i;
    const type = data.entryKinds[i]! >> 2;
    rows[i] = last[type]! += data.entryRows[i]!;
  });
  firstEntry.fill(rows.length, node + 1);
  return {
    length,
    firstChild,
    word,
    firstEntry,
    kinds: data.entryKinds,
    rows,
    entries: new Array(length),
    added: new Array(length),
  };
}

/** The node reached from `node` by `word`, or 0. */
export function step(trie: Trie, node: number, word: number): number {
  if (node < trie.word.length) {
    let low = trie.firstChild[node]!;
    let high = trie.firstChild[node + 1]!;
    const end = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (trie.word[middle]! < word) low = middle + 1;
      else high = middle;
    }
    if (low < end && trie.word[low] === word) return low;
  }
  return trie.added[node]?.get(word) ?? 0;
}

/** The entries of a node. */
export function entriesAt(trie: Trie, node: number): readonly Entry[] {
  return trie.entries[node] ?? (trie.entries[node] = compiledEntries(trie, node));
}

function compiledEntries(trie: Trie, node: number): Entry[] {
  const entries: Entry[] = [];
  if (node >= trie.word.length) return entries;
  for (let i = trie.firstEntry[node]!; i < trie.firstEntry[node + 1]!; i++) {
    const kind = trie.kinds[i]!;
    entries.push({
      type: (kind >> 2) as EntryType,
      caseRule: (kind & 3) as CaseRule,
      row: trie.rows[i]!,
    });
  }
  return entries;
}

/** The node behind a form's words, which is made where there is none. */
export function growTo(trie: Trie, words: readonly number[]): number {
  let node = 0;
  for (const word of words) {
    let next = step(trie, node, word);
    if (next === 0) {
      next = trie.length++;
      (trie.added[node] ??= new Map()).set(word, next);
    }
    node = next;
  }
  return node;
}

/** Adds an entry at a node, behind or in front of those there. */
export function addEntry(trie: Trie, node: number, entry: Entry, first: boolean): void {
  const entries = (trie.entries[node] ??= compiledEntries(trie, node));
  if (first) entries.unshift(entry);
  else entries.push(entry);
}
