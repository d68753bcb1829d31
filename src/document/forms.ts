/**
 * Forms: every written word met so far, with what its letters alone tell of
 * it. A word is folded, looked up and looked at once in the life of a parser;
 * afterwards it is found again by its characters, without a string being made.
 */

/** The table is emptied for the next text once it holds this many forms. */
const MOST_FORMS = 1 << 15;
/** Longer words are not kept. */
const LONGEST_FORM = 40;
/** A form that finds no place in so many steps is not kept: made-up words cannot make the search long. */
const MOST_PROBES = 16;
const FIRST_SIZE = 1 << 11;

/** What the letters of a word tell. */
export interface FormFacts {
  /** The folded word. */
  folded: string;
  /** Interned number, or -1. */
  id: number;
  /** Shape flags, 16 bits at most. */
  shape: number;
  /** Letters in front of a known word that is glued to an unknown one, or 0. */
  cut: number;
  /** What the tables say of the word, as bits: 0 for an unknown one. */
  bits: number;
}

export interface Forms {
  /** Number of forms in use. */
  length: number;
  folded: string[];
  /** {@link FACTS} numbers a form: where its characters start, its id, its shape with other small numbers, and notes. */
  facts: Int32Array;
  /** Characters of all forms, and how many there are. */
  letters: Uint16Array;
  used: number;
  /** Two numbers a slot: the hash, and the form + 1 or 0. */
  slots: Int32Array;
  describe(word: string): FormFacts;
}

const FACTS = 8;
const START = 0;
const ID = 1;
/** Shape flags, and above them the letters in front of a glued word, and the length. */
const SHAPE = 2;
const NOTES = 3;
const BITS = 4;
const CUT_SHIFT = 16;
const LENGTH_SHIFT = 24;

export const idOf = ({ facts }: Forms, form: number): number => facts[form * FACTS + ID]!;
export const shapeAt = ({ facts }: Forms, form: number): number =>
  facts[form * FACTS + SHAPE]! & 0xffff;
export const cutOf = ({ facts }: Forms, form: number): number =>
  (facts[form * FACTS + SHAPE]! >> CUT_SHIFT) & 0xff;
/** What the tables say of the word. */
export const bitsOf = ({ facts }: Forms, form: number): number => facts[form * FACTS + BITS]!;
/** Bits that later rooms note of a form; 0 until they do. */
export const notesOf = ({ facts }: Forms, form: number): number => facts[form * FACTS + NOTES]!;
export function note({ facts }: Forms, form: number, bits: number): void {
  facts[form * FACTS + NOTES]! |= bits;
}

/** An empty table; `describe` is asked once for each form. */
export function createForms(describe: Forms['describe']): Forms {
  return {
    length: 0,
    folded: [],
    facts: new Int32Array(FIRST_SIZE * FACTS),
    letters: new Uint16Array(FIRST_SIZE * 8),
    used: 0,
    slots: new Int32Array(FIRST_SIZE * 4),
    describe,
  };
}

/** Empties a table that has grown too large; to be called between two texts, since tokens hold forms by number. */
export function trimForms(forms: Forms): void {
  if (forms.length < MOST_FORMS) return;
  forms.length = 0;
  forms.used = 0;
  forms.folded = [];
  forms.slots.fill(0);
}

const HASH_PRIME = 0x01000193;

/** The number of the form of the code units `[from, to)`, or -1 for one that is not kept. */
export function formAt(forms: Forms, codes: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ codes[i]!, HASH_PRIME);
  const { slots } = forms;
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const form = slots[slot + 1]! - 1;
    if (form < 0) return addForm(forms, codes, from, to, hash, slot);
    if (slots[slot] === hash && isForm(forms, form, codes, from, to)) return form;
    slot = (slot + 2) & mask;
  }
  return -1;
}

/** Slots are even: the number behind one is its form. */
const firstSlot = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) << 1) & mask;

function isForm(forms: Forms, form: number, codes: Uint16Array, from: number, to: number): boolean {
  const { letters, facts } = forms;
  if (facts[form * FACTS + SHAPE]! >> LENGTH_SHIFT !== to - from) return false;
  let at = facts[form * FACTS + START]!;
  for (let i = from; i < to; i++) if (letters[at++] !== codes[i]) return false;
  return true;
}

function addForm(
  forms: Forms,
  codes: Uint16Array,
  from: number,
  to: number,
  hash: number,
  slot: number,
): number {
  if (forms.length === MOST_FORMS || to - from > LONGEST_FORM) return -1;
  if (forms.length * FACTS === forms.facts.length) {
    grow(forms);
    return formAt(forms, codes, from, to);
  }
  const first = forms.used;
  forms.used += to - from;
  if (forms.used > forms.letters.length)
    forms.letters = wider(forms.letters, new Uint16Array(forms.used * 2));
  for (let i = from; i < to; i++) forms.letters[first + i - from] = codes[i]!;
  const { folded, id, shape, cut, bits } = forms.describe(wordOf(codes, from, to));
  const form = forms.length++;
  forms.folded.push(folded);
  const small = shape | (cut << CUT_SHIFT) | ((to - from) << LENGTH_SHIFT);
  forms.facts.set([first, id, small, 0, bits], form * FACTS);
  forms.slots[slot] = hash;
  forms.slots[slot + 1] = form + 1;
  return form;
}

/** Most code units that become characters in one call. */
const CHUNK = 4096;

/** The code units `[from, to)` as a string of their own: a slice would keep the whole text alive. */
export function wordOf(codes: Uint16Array, from: number, to: number): string {
  let word = '';
  for (let at = from; at < to; at += CHUNK)
    word += String.fromCharCode(...codes.subarray(at, Math.min(to, at + CHUNK)));
  return word;
}

function wider<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Doubles the room for forms. */
function grow(forms: Forms): void {
  forms.facts = wider(forms.facts, new Int32Array(forms.facts.length * 2));
  const slots = new Int32Array(forms.slots.length * 2);
  const mask = slots.length - 1;
  for (let from = 0; from < forms.slots.length; from += 2) {
    if (forms.slots[from + 1] === 0) continue;
    let slot = firstSlot(forms.slots[from]!, mask);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = forms.slots[from]!;
    slots[slot + 1] = forms.slots[from + 1]!;
  }
  forms.slots = slots;
}
