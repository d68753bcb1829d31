/**
 * Forms: every written word met so far, with what its letters alone tell of
 * it. A word is folded, looked up and looked at once in the life of a parser;
 * afterwards it is found again by its characters, without a string being made.
 *
 * All of a form is one record of {@link RECORD} numbers, its first characters
 * included, so that finding a word again touches little memory.
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
  /** {@link RECORD} numbers a form. */
  facts: Int32Array;
  /** The characters that find no room in the records of long forms, and how many there are. */
  letters: Uint16Array;
  used: number;
  /** The form + 1 in the lower half, 0 for an empty slot; above it, part of the hash. */
  slots: Int32Array;
  describe(word: string): FormFacts;
}

/** Numbers of a record: its id, its shape with other small numbers, bits, notes, tags … */
const RECORD_SHIFT = 4;
const RECORD = 1 << RECORD_SHIFT;
const ID = 0;
/** Shape flags, and above them the letters in front of a glued word, and the length. */
const SHAPE = 1;
const BITS = 2;
const NOTES = 3;
/** Two masks that the mention grammars note. */
const LO = 4;
const HI = 5;
/** … its hash, where its further characters start, and its first ones, two in a number. */
const HASH = 8;
const FURTHER = 9;
const FIRST = 10;
const NEAR = (RECORD - FIRST) * 2;
const CUT_SHIFT = 16;
const LENGTH_SHIFT = 24;
const FORM_MASK = 0xffff;

export const idOf = ({ facts }: Forms, form: number): number => facts[(form << RECORD_SHIFT) + ID]!;
export const shapeAt = ({ facts }: Forms, form: number): number =>
  facts[(form << RECORD_SHIFT) + SHAPE]! & 0xffff;
export const cutOf = ({ facts }: Forms, form: number): number =>
  (facts[(form << RECORD_SHIFT) + SHAPE]! >> CUT_SHIFT) & 0xff;
/** What the tables say of the word. */
export const bitsOf = ({ facts }: Forms, form: number): number =>
  facts[(form << RECORD_SHIFT) + BITS]!;
/** The bits that later rooms note of a form: each question has one for having been asked, and one for yes. */
export const Note = {
  nounAsked: 1,
  noun: 2,
  ordinaryAsked: 4,
  ordinary: 8,
  plainAsked: 16,
  plain: 32,
  tagsAsked: 64,
  tagsKept: 128,
} as const;

/** Bits that later rooms note of a form ({@link Note}); 0 until they do. */
export const notesOf = ({ facts }: Forms, form: number): number =>
  facts[(form << RECORD_SHIFT) + NOTES]!;
export function note({ facts }: Forms, form: number, bits: number): void {
  facts[(form << RECORD_SHIFT) + NOTES]! |= bits;
}
/** Two masks that later rooms note of a form; 0 until they do. */
export const loOf = ({ facts }: Forms, form: number): number => facts[(form << RECORD_SHIFT) + LO]!;
export const hiOf = ({ facts }: Forms, form: number): number => facts[(form << RECORD_SHIFT) + HI]!;
export function noteMasks({ facts }: Forms, form: number, lo: number, hi: number): void {
  facts[(form << RECORD_SHIFT) + LO] = lo;
  facts[(form << RECORD_SHIFT) + HI] = hi;
}

/** An empty table; `describe` is asked once for each form. */
export function createForms(describe: Forms['describe']): Forms {
  return {
    length: 0,
    folded: [],
    facts: new Int32Array(FIRST_SIZE * RECORD),
    letters: new Uint16Array(FIRST_SIZE),
    used: 0,
    slots: new Int32Array(FIRST_SIZE * 2),
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
const MIX = 0x85ebca6b;

/** The number of the form of the code units `[from, to)`, or -1 for one that is not kept. */
export function formAt(forms: Forms, codes: Uint16Array, from: number, to: number): number {
  const hash = hashOf(codes, from, to);
  const { slots } = forms;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const taken = slots[slot]!;
    if (taken === 0) return addForm(forms, codes, from, to, hash, slot);
    const form = (taken & FORM_MASK) - 1;
    if (((taken ^ hash) & ~FORM_MASK) === 0 && isForm(forms, form, codes, from, to)) return form;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Two characters at a time. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = to - from;
  let i = from;
  for (; i + 1 < to; i += 2)
    hash = Math.imul(hash ^ (codes[i]! | (codes[i + 1]! << 16)), HASH_PRIME) ^ (hash >>> 13);
  if (i < to) hash = Math.imul(hash ^ codes[i]!, HASH_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), MIX);
  return hash ^ (hash >>> 13);
}

function isForm(
  { facts, letters }: Forms,
  form: number,
  codes: Uint16Array,
  from: number,
  to: number,
): boolean {
  const record = form << RECORD_SHIFT;
  if (facts[record + SHAPE]! >>> LENGTH_SHIFT !== to - from) return false;
  const near = Math.min(to, from + NEAR);
  let at = record + FIRST;
  let i = from;
  for (; i + 1 < near; i += 2)
    if (facts[at++] !== (codes[i]! | (codes[i + 1]! << 16))) return false;
  if (i < near && facts[at] !== codes[i]) return false;
  at = facts[record + FURTHER]!;
  for (i = near; i < to; i++) if (letters[at++] !== codes[i]) return false;
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
  if (forms.length * RECORD === forms.facts.length) {
    grow(forms);
    return formAt(forms, codes, from, to);
  }
  const { folded, id, shape, cut, bits } = forms.describe(wordOf(codes, from, to));
  const form = forms.length++;
  forms.folded.push(folded);
  const small = shape | (cut << CUT_SHIFT) | ((to - from) << LENGTH_SHIFT);
  const record = form << RECORD_SHIFT;
  forms.facts.fill(0, record, record + RECORD);
  forms.facts.set([id, small, bits], record);
  keepLetters(forms, record, codes, from, to);
  forms.facts[record + HASH] = hash;
  forms.slots[slot] = (hash & ~FORM_MASK) | (form + 1);
  return form;
}

function keepLetters(
  forms: Forms,
  record: number,
  codes: Uint16Array,
  from: number,
  to: number,
): void {
  const near = Math.min(to, from + NEAR);
  for (let i = from; i < near; i++)
    forms.facts[record + FIRST + ((i - from) >> 1)]! |= codes[i]! << ((i - from) & 1 ? 16 : 0);
  const further = to - near;
  if (further === 0) return;
  if (forms.used + further > forms.letters.length)
    forms.letters = wider(forms.letters, new Uint16Array(forms.letters.length * 2));
  forms.letters.set(codes.subarray(near, to), forms.used);
  forms.facts[record + FURTHER] = forms.used;
  forms.used += further;
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
  forms.slots = slots;
  for (let form = 0; form < forms.length; form++) {
    const hash = forms.facts[(form << RECORD_SHIFT) + HASH]!;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~FORM_MASK) | (form + 1);
  }
}
