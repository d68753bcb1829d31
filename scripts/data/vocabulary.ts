/** Collects words and forms and serialises them as a vocabulary and a trie. */
import { foldedTokens } from '../../src/document/tokens.js';
import { CaseRule, type EntryType } from '../../src/gazetteer/compiled.js';

interface Node {
  word: number;
  children: Map<number, Node>;
  entries: { type: EntryType; caseRule: CaseRule; row: number }[];
}

const newNode = (word: number): Node => ({ word, children: new Map(), entries: [] });

export class VocabularyBuilder {
  readonly words = new Map<string, number>();
  private readonly flags = new Map<number, number>();
  private readonly root = newNode(-1);

  word(text: string): number {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const id = this.words.size;
    this.words.set(text, id);
    return id;
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

  /** The compiled form: see `CompiledLexicon`. */
  serialise() {
    const edgeFrom: number[] = [];
    const edgeWord: number[] = [];
    const entries: number[] = [];
    const queue: { node: Node; id: number }[] = [{ node: this.root, id: 0 }];
    for (const { node, id } of queue) {
      for (const entry of node.entries) entries.push(id, entry.type * 4 + entry.caseRule, entry.row);
      for (const child of [...node.children.values()].sort((a, b) => a.word - b.word)) {
        edgeFrom.push(id);
        edgeWord.push(child.word);
        queue.push({ node: child, id: edgeFrom.length });
      }
    }
    const wordFlags = [...this.flags].sort(([a], [b]) => a - b).flat();
    return { words: [...this.words.keys()].join('\n'), wordFlags, edgeFrom, edgeWord, entries };
  }
}
