/** Nicknames: "Armuji, yang akrab disapa Cak Ji". */
import { firstFrom } from '../../document/document.js';
import { fold } from '../../document/tokens.js';
import type { Attachment } from '../../mentions/officials/officials.js';
import { type Cells, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isPossessive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { wordsOf } from './name-fit.js';
import { isWord, type Reading, textOf } from '../../mentions/release.js';

/** Letters of a short form that its full name starts with. */
const STEM = 3;

/** Cells between a name and the cue that gives its nickname, at most. */
const NICKNAME_REACH = 3;

/** "Noel, sapaan Immanuel" and "Armuji, yang akrab disapa Cak Ji": nickname → the name that it stands for. */
export function findNicknames(
  reading: Reading,
  attachments: readonly Attachment[],
): Map<number, number> {
  const found = new Map<number, number>();
  let fullNames: number[] | undefined;
  for (const cells of reading.cells) {
    for (let i = 1; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Nickname)) continue;
      if (hasTag(cells, i, Tag.Conj)) {
        addEither(reading, cells, i, found);
        continue;
      }
      const before = nameNear(cells, i, -1);
      const after = nameNear(cells, i, 1);
      const behind =
        i + (markAt(reading.tagged, cells.from[i]!, EntryType.nicknameCue)?.length ?? 1);
      if (before >= 0 && hasTag(cells, behind, Tag.Title)) {
        const holder = holderOf(reading, cells.ref[behind]!, attachments);
        if (holder >= 0 && holder !== before) found.set(before, holder);
        continue;
      }
      if (before >= 0 && after < 0) {
        const full = isTheirs(reading, cells, i)
          ? lastFullName(reading, before, (fullNames ??= fullNamesOf(reading, attachments)))
          : -1;
        if (full >= 0) found.set(before, full);
        continue;
      }
      // "pria yang akrab disapa Aan itu": the person named last.
      if (before < 0 && after >= 0 && isPointedAt(reading, after)) {
        const full = lastFullName(
          reading,
          after,
          (fullNames ??= fullNamesOf(reading, attachments)),
        );
        if (full >= 0) found.set(after, full);
      }
      if (before < 0 || after < 0) continue;
      // Right behind a comma the nickname came first; behind "yang" it follows. In brackets the name is the longer one.
      const relative = isWord(reading, cells.from[i]!, WordFlag.subordinator);
      const isFirst = hasTag(cells, i - 1, Tag.Open)
        ? lengthOf(reading, after) > lengthOf(reading, before)
        : hasTag(cells, i - 1, Tag.Comma) && !relative;
      if (isFirst) found.set(before, after);
      else found.set(after, before);
    }
  }
  return found;
}

/** "Cok Ace, sapaan akrab Wakil Gubernur Bali": the full name to which the release gives that title, or -1. */
function holderOf(
  { names, titles }: Reading,
  title: number,
  attachments: readonly Attachment[],
): number {
  const { office } = titles[title]!;
  const holder = attachments.find(
    (one) => titles[one.title]!.office === office && titles[one.title]!.standing === 'current',
  );
  const name = holder ? names[holder.name]! : undefined;
  return name?.sure && holder!.title !== title ? holder!.name : -1;
}

/** "Cyril Hakim atau Chico Hakim", "Joko Widodo atau Jokowi": two names of one person start or end alike. */
function addEither(reading: Reading, cells: Cells, at: number, found: Map<number, number>): void {
  if (!hasTag(cells, at - 1, Tag.Name) || !hasTag(cells, at + 1, Tag.Name)) return;
  const [full, other] = [cells.ref[at - 1]!, cells.ref[at + 1]!];
  const [a, b] = [full, other].map((name) => {
    const { from, to } = reading.names[name]!;
    return wordsOf(textOf(reading.document, from, to));
  }) as [string[], string[]];
  const alike = a[0]!.slice(0, STEM) === b[0]!.slice(0, STEM) || a.at(-1) === b.at(-1);
  if (a.length > 1 && alike) found.set(other, full);
}

/** "Aan itu". */
function isPointedAt(reading: Reading, name: number): boolean {
  const { to } = reading.names[name]!;
  return to < reading.document.tokens.length && isWord(reading, to, WordFlag.deictic);
}

/** "…, sapaan akrabnya", "…, begitu dia biasa disapa": the cue itself says whose nickname it is. */
function isTheirs(reading: Reading, cells: Cells, cue: number): boolean {
  if (isWord(reading, cells.from[cue]! + 1, WordFlag.pronoun)) return true;
  const mark = markAt(reading.tagged, cells.from[cue]!, EntryType.nicknameCue);
  const last = cells.from[cue]! + (mark?.length ?? 1) - 1;
  return isPossessive(fold(textOf(reading.document, last, last + 1)));
}

/** "…, kata SW, sapaan akrabnya": the last full name in front of a nickname of a word or two, or -1. */
function lastFullName(
  { names, document }: Reading,
  nickname: number,
  fullNames: readonly number[],
): number {
  const { from, to, figure } = names[nickname]!;
  // "Cak Imin" is told by the table of public figures.
  if (to - from > LONGEST_NICKNAME || figure >= 0) return -1;
  const behind = firstFrom(fullNames.length, (i) => names[fullNames[i]!]!.to > from);
  const before = fullNames.slice(Math.max(0, behind - MOST_NAMES), behind);
  const called = wordsOf(textOf(document, from, to));
  // "Cak Eri" for Eri Cahyadi: their name tells whose it is; and so does a word of "Abi Syahrul".
  const own = before.findLast((i) => {
    const words = wordsOf(textOf(document, names[i]!.from, names[i]!.to));
    return called.some((word) => words.includes(word));
  });
  if (own === undefined) return before.at(-1) ?? -1;
  return called.length > 1 ? own : -1;
}

/** Names that a nickname is compared with. */
const MOST_NAMES = 16;

/** "Cok Ace". */
const LONGEST_NICKNAME = 2;

/** Names of several words, or of whoever holds an office, in text order. */
function fullNamesOf({ names }: Reading, attachments: readonly Attachment[]): number[] {
  const holders = new Set(attachments.map(({ name }) => name));
  return names
    .map((_, i) => i)
    .filter((i) => names[i]!.to - names[i]!.from > 1 || holders.has(i))
    .sort((a, b) => names[a]!.from - names[b]!.from);
}

const lengthOf = ({ names }: Reading, name: number): number => names[name]!.to - names[name]!.from;

function nameNear(cells: Cells, at: number, direction: 1 | -1): number {
  for (let step = 1; step <= NICKNAME_REACH; step++) {
    if (hasTag(cells, at + step * direction, Tag.Name)) return cells.ref[at + step * direction]!;
  }
  return -1;
}
