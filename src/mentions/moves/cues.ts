/** Words of rotations of posts, and what a walk through a sentence with them has come by; only `kliping/deep`. */
import type { MoveCue } from '../../gazetteer/compiled.js';
import { type Cells } from '../../grammar/cells.js';
import { foldedAt } from '../../document/tokens.js';
import type { Attachment } from '../officials/officials.js';
import { foldedRun, onceFor, type Reading } from '../release.js';

/** What the walk through a sentence has come by. */
export interface Walk {
  reading: Reading;
  cells: Cells;
  found: Attachment[];
  /** Where the attachment of each title stands in `found`. */
  owners: Map<number, number>;
  /** Where attachments to each name stand, or stood, in `found`. */
  byName: Map<number, number[]>;
  /** Name of whoever the words are about, or -1. */
  person: number;
  /** The cell of that name. */
  at: number;
  /** Whom the words were about in front of "menggantikan …". */
  successor: number;
  /** The office that the sentence is about, or -1. */
  topic: number;
  /** "Hendri dari Camat Siak": the office that whoever is named leaves, or -1. */
  left: number;
  /** The words have told which office the person had: "menjadi" tells of the one that came after. */
  moving: boolean;
  /** "Kapolres Siak dari Hendri": whoever gives the topic away, or -1. */
  giver: number;
  /** A word for a post stands in front of the topic. */
  seated: boolean;
  cue: MoveCue | null;
}

/** Words of a cue, at most. */
const LONGEST_CUE = 4;
export interface Cue {
  kind: MoveCue;
  /** The cell behind it. */
  to: number;
}

/** The longest cue that begins at `i`. */
export function cueAt(
  { document, knowledge: { lexicon } }: Reading,
  cells: Cells,
  i: number,
): Cue | null {
  const { moves } = lexicon;
  if (!leadingWords(moves!).has(foldedAt(document.tokens, document.text, cells.from[i]!)))
    return null;
  for (let to = Math.min(cells.length, i + LONGEST_CUE); to > i; to--) {
    if (cells.to[to - 1]! - cells.from[i]! > LONGEST_CUE) continue;
    const kind = moves!.get(foldedRun(document, cells.from[i]!, cells.to[to - 1]!));
    if (kind) return { kind, to };
  }
  return null;
}

/** The first words of all cues. */
const leadingWords = onceFor(
  (moves: ReadonlyMap<string, MoveCue>) =>
    new Set([...moves.keys()].map((form) => form.split(' ', 1)[0]!)),
);

/** How the words that the title at `i` swallowed tell its standing, or null. */
export function toldBy(
  { document, titles, knowledge }: Reading,
  cells: Cells,
  i: number,
): MoveCue | null {
  const title = titles[cells.ref[i]!]!;
  if (!title.told) return null;
  const kind = knowledge.lexicon.moves!.get(foldedRun(document, cells.from[i]!, title.from));
  return kind ?? (title.standing === 'former' ? 'old' : null);
}

/** The title anew, with another standing. */
export function copyOf(reading: Reading, title: number, standing: string): number {
  const { acting, ...rest } = reading.titles[title]!;
  const kept = standing === 'former' ? null : acting;
  return reading.titles.push({ ...rest, acting: kept, standing }) - 1;
}

export const isCurrent = ({ reading }: Walk, title: number): boolean =>
  reading.titles[title]!.standing === 'current';

export function attach(walk: Walk, title: number, name: number): void {
  const at = walk.found.push({ title, name }) - 1;
  walk.owners.set(title, at);
  noteName(walk.byName, name, at);
}

/** Notes where an attachment to a name stands. */
export function noteName(byName: Walk['byName'], name: number, at: number): void {
  const known = byName.get(name);
  if (known) known.push(at);
  else byName.set(name, [at]);
}

/** The titles that the release has given to a name, the last one first. */
export const titlesOf = ({ found, byName }: Walk, name: number): number[] =>
  (byName.get(name) ?? [])
    .map((at) => found[at]!)
    .filter((given) => given.name === name)
    .map(({ title }) => title)
    .reverse();
