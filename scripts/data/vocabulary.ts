/** Collects words and forms and serialises them as a vocabulary and a trie. */
import { foldedTokens } from '../../src/document/tokens.js';
import { CaseRule, EntryType, WordFlag } from '../../src/gazetteer/compiled.js';
import { loadWords, packWords } from '../../src/gazetteer/word-filter.js';

interface Node {
  word: number;
  children: Map<number, Node>;
  entries: { type: EntryType; caseRule: CaseRule; row: number }[];
}

/**
 * Word classes, in the order in which they are asked: the flags that their words
 * have, the flags that count as the same, and the bits that a word takes in the
 * core (5 bits: 9 % of unknown words are taken for one of the class; 9: 1.2 %).
 */
export const WORD_CLASSES = [
  { flags: WordFlag.common | WordFlag.verbal, alike: WordFlag.common | WordFlag.verbal, bits: 9 },
  { flags: WordFlag.common, alike: WordFlag.common, bits: 9 },
  { flags: WordFlag.given, alike: WordFlag.given | WordFlag.family, bits: 5 },
] as const;

/** The class that flags stand for, or -1. */
const classOf = (flags: number): number =>
  flags === 0 ? -1 : WORD_CLASSES.findIndex((cls) => cls.flags === flags || (cls.alike !== cls.flags && (flags & ~cls.alike) === 0));

/** True when `node` has all entries of `other`, and so on down. */
const covers = (node: Node, other: Node): boolean =>
  other.entries.every((entry) => node.entries.some(({ type, row, caseRule }) => entry.type === type && entry.row === row && entry.caseRule === caseRule)) &&
  [...other.children].every(([word, child]) => {
    const own = node.children.get(word);
    return own !== undefined && covers(own, child);
  });

const newNode = (word: number): Node => ({ word, children: new Map(), entries: [] });

export class VocabularyBuilder {
  readonly words = new Map<string, number>();
  private readonly flags = new Map<number, number>();
  /** Words that keep a number of their own, whatever their class. */
  private readonly kept = new Set<string>();
  private readonly root = newNode(-1);

  word(text: string): number {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const id = this.words.size;
    this.words.set(text, id);
    return id;
  }

  /** Gives a word a number of its own. */
  keep(text: string): void {
    this.word(text);
    this.kept.add(text);
  }

  /** Sets flags on every word of `form`. */
  flag(form: string, bits: number): void {
    for (const text of foldedTokens(form)) {
      const id = this.word(text);
      this.flags.set(id, (this.flags.get(id) ?? 0) | bits);
    }
  }

  flagsOf(word: string): number {
    const id = this.words.get(word);
    return id === undefined ? 0 : (this.flags.get(id) ?? 0);
  }

  /** Adds a form with its entry; the same entry twice is kept once. */
  add(form: string, type: EntryType, row: number, caseRule: string = 'any'): void {
    const rule = CaseRule[caseRule as keyof typeof CaseRule];
    let node = this.root;
    for (const text of foldedTokens(form)) {
      const id = this.word(text);
      let next = node.children.get(id);
      if (!next) node.children.set(id, (next = newNode(id)));
      node = next;
    }
    const same = node.entries.find((entry) => entry.type === type && entry.row === row);
    if (same) same.caseRule = Math.min(same.caseRule, rule) as CaseRule;
    else node.entries.push({ type, caseRule: rule, row });
  }

  /** "dihadiri" is read as "hadiri" (`internWord`): left out where both say the same. */
  private dropPassives(): void {
    const inner = this.innerWords();
    for (const [text, id] of [...this.words]) {
      const active = this.words.get(text.slice(2));
      if (!text.startsWith('di') || active === undefined || inner.has(id) || this.kept.has(text)) continue;
      const [root, passive] = [this.root.children.get(active), this.root.children.get(id)];
      const isVerb = root?.entries.some(({ type }) => type === EntryType.eventVerb);
      if (!isVerb || !passive || !covers(root!, passive)) continue;
      if (this.flagsOf(text) !== 0 && this.flagsOf(text) !== this.flagsAt(active)) continue;
      this.root.children.delete(id);
      this.words.delete(text);
      this.flags.delete(id);
    }
  }

  /**
   * The compiled form: see `CompiledLexicon`. Everything is ordered so that
   * neighbours are alike, which is what makes the package small: words by what they
   * are used for, nodes breadth first, entries by node.
   */
  serialise() {
    this.dropPassives();
    const inner = this.innerWords();
    const isBare = (id: number): boolean => !inner.has(id) && !this.root.children.has(id);
    const plain: string[][] = WORD_CLASSES.map(() => []);
    for (const [word, id] of this.words) {
      const cls = isBare(id) && !this.kept.has(word) ? classOf(this.flagsAt(id)) : -1;
      if (cls >= 0) plain[cls]!.push(word);
    }
    const wordClasses = WORD_CLASSES.map(({ flags, bits }, i) => ({ flags, words: packWords(plain[i]!.sort(), bits) }));
    const filters = wordClasses.map(({ words }) => loadWords(words));
    // A word that an earlier class's filter takes by mistake keeps its place in the vocabulary.
    const told = new Set(plain.flatMap((list, i) => list.filter((word) => filters.findIndex((filter) => filter.has(word)) === i)));
    const listed = [...this.words].filter(([word]) => !told.has(word));
    const rank = (id: number): number => (inner.has(id) ? 0 : 64) + (this.root.children.get(id)?.entries[0]?.type ?? 63);
    const order = listed.sort(
      ([a, i], [b, j]) => rank(i) - rank(j) || this.flagsAt(i) - this.flagsAt(j) || (a < b ? -1 : 1),
    );
    const newId = new Map(order.map(([, id], at) => [id, at]));
    const flagRuns: number[] = [];
    for (const [, id] of order) {
      const flags = this.flagsAt(id);
      if (flagRuns[flagRuns.length - 2] === flags) flagRuns[flagRuns.length - 1]!++;
      else flagRuns.push(flags, 1);
    }
    const childCounts: number[] = [];
    const edgeWords: number[] = [];
    const entryNodes: number[] = [];
    const entryKinds: number[] = [];
    const entryRows: number[] = [];
    const rowOrder = new Map<EntryType, Map<number, number>>();
    const lastRow = new Map<EntryType, number>();
    const queue: Node[] = [this.root];
    let lastNode = 0;
    for (let id = 0; id < queue.length; id++) {
      const node = queue[id]!;
      for (const entry of node.entries) {
        entryNodes.push(id - lastNode);
        lastNode = id;
        entryKinds.push(entry.type * 4 + entry.caseRule);
        const row = renumber(rowOrder, entry.type, entry.row);
        entryRows.push(row - (lastRow.get(entry.type) ?? 0));
        lastRow.set(entry.type, row);
      }
      const children = [...node.children.values()].sort((a, b) => newId.get(a.word)! - newId.get(b.word)!);
      childCounts.push(children.length);
      let before = 0;
      for (const child of children) {
        const word = newId.get(child.word)!;
        edgeWords.push(word - before);
        before = word;
        queue.push(child);
      }
    }
    const words = order.map(([word]) => word);
    return { plain, compiled: { words, wordClasses, flagRuns, childCounts, edgeWords, entryNodes, entryKinds, entryRows }, rowOrder };
  }

  /** Words that stand behind another one in some form: small numbers make them cheap. */
  private innerWords(): Set<number> {
    const inner = new Set<number>();
    const visit = (node: Node): void => {
      for (const child of node.children.values()) {
        inner.add(child.word);
        visit(child);
      }
    };
    for (const child of this.root.children.values()) visit(child);
    return inner;
  }

  private flagsAt(id: number): number {
    return this.flags.get(id) ?? 0;
  }
}

/** Rows get their final numbers in the order in which the trie first names them. */
function renumber(order: Map<EntryType, Map<number, number>>, type: EntryType, row: number): number {
  let numbers = order.get(type);
  if (!numbers) order.set(type, (numbers = new Map()));
  let number = numbers.get(row);
  if (number === undefined) numbers.set(row, (number = numbers.size));
  return number;
}

/** A table's rows in their final order; rows that no form names come last. */
export function reorder<T>(rows: readonly T[], numbers: Map<number, number> | undefined): T[] {
  const place = (row: number): number => numbers?.get(row) ?? rows.length + row;
  return rows.map((row, i) => ({ row, at: place(i) })).sort((a, b) => a.at - b.at).map(({ row }) => row);
}
