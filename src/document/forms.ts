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
  /** Shape flags. */
  shape: number;
  /** Letters in front of a known word that is glued to an unknown one, or 0. */
  cut: number;
}

export interface Forms {
  /** Number of forms in use. */
  length: number;
  folded: string[];
  id: Int32Array;
  shape: Int32Array;
  cut: Uint8Array;
  /** Bits that later rooms note of a form; 0 until they do. */
  notes: Uint8Array;
  /** Characters of all forms, and where those of a form start and end. */
  letters: Uint16Array;
  start: Int32Array;
  hash: Int32Array;
  /** Form + 1 by the low bits of its hash, and by those behind; 0 where there is none. */
  slots: Int32Array;
  describe(word: string): FormFacts;
}

/** An empty table; `describe` is asked once for each form. */
export function createForms(describe: Forms['describe']): Forms {
  return {
    length: 0,
    folded: [],
    ...columns(FIRST_SIZE),
    letters: new Uint16Array(FIRST_SIZE * 8),
    slots: new Int32Array(FIRST_SIZE * 2),
    describe,
  };
}

const columns = (
  size: number,
): Pick<Forms, 'id' | 'shape' | 'cut' | 'notes' | 'start' | 'hash'> => ({
  id: new Int32Array(size),
  shape: new Int32Array(size),
  cut: new Uint8Array(size),
  notes: new Uint8Array(size),
  start: new Int32Array(size + 1),
  hash: new Int32Array(size),
});

/** Empties a table that has grown too large; to be called between two texts, since tokens hold forms by number. */
export function trimForms(forms: Forms): void {
  if (forms.length < MOST_FORMS) return;
  forms.length = 0;
  forms.folded = [];
  forms.notes.fill(0);
  forms.slots.fill(0);
}

/** Goes on with the hash of a word by one more character. */
export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * The number of the form `text.slice(from, to)`, or -1 for one that is not kept.
 *
 * @param hash of its characters, by {@link nextHash} from 0
 */
export function formAt(forms: Forms, text: string, from: number, to: number, hash: number): number {
  const { slots } = forms;
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const form = slots[slot]! - 1;
    if (form < 0) return addForm(forms, text, from, to, hash, slot);
    if (forms.hash[form] === hash && isForm(forms, form, text, from, to)) return form;
    slot = (slot + 1) & mask;
  }
  return -1;
}

function isForm(forms: Forms, form: number, text: string, from: number, to: number): boolean {
  const { letters, start } = forms;
  let at = start[form]!;
  if (start[form + 1]! - at !== to - from) return false;
  for (let i = from; i < to; i++) if (letters[at++] !== text.charCodeAt(i)) return false;
  return true;
}

function addForm(
  forms: Forms,
  text: string,
  from: number,
  to: number,
  hash: number,
  slot: number,
): number {
  if (forms.length === MOST_FORMS || to - from > LONGEST_FORM) return -1;
  if (forms.length === forms.id.length) {
    grow(forms);
    return formAt(forms, text, from, to, hash);
  }
  const form = forms.length++;
  const first = form === 0 ? 0 : forms.start[form]!;
  const end = first + to - from;
  if (end > forms.letters.length) forms.letters = wider(forms.letters, new Uint16Array(end * 2));
  for (let i = from; i < to; i++) forms.letters[first + i - from] = text.charCodeAt(i);
  // A copy of the characters: a slice would keep the whole text alive.
  const word = String.fromCharCode(...forms.letters.subarray(first, end));
  const { folded, id, shape, cut } = forms.describe(word);
  forms.folded.push(folded);
  forms.id[form] = id;
  forms.shape[form] = shape;
  forms.cut[form] = cut;
  forms.start[form] = first;
  forms.start[form + 1] = end;
  forms.hash[form] = hash;
  forms.slots[slot] = form + 1;
  return form;
}

function wider<T extends Uint8Array | Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Doubles the room for forms. */
function grow(forms: Forms): void {
  const more = columns(forms.id.length * 2);
  for (const key of ['id', 'shape', 'start', 'hash'] as const)
    forms[key] = wider(forms[key], more[key]);
  for (const key of ['cut', 'notes'] as const) forms[key] = wider(forms[key], more[key]);
  const slots = new Int32Array(forms.slots.length * 2);
  const mask = slots.length - 1;
  for (let form = 0; form < forms.length; form++) {
    const hash = forms.hash[form]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = form + 1;
  }
  forms.slots = slots;
}
