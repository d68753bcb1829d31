/** Who is named and did not take part, as far as only `kliping/deep` tells it. */
import type { AbsentCue } from '../../gazetteer/compiled.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, once, onceFor, type Reading, wordAt } from '../../mentions/release.js';
import { isActive } from '../../gazetteer/affixes.js';
import type { PersonReference } from '../discourse.js';
import { isPassiveAt } from '../events/roles.js';
import { didElsewhere, isMissing, type Told, verbAt } from './missing.js';
import type { LinkedPosition } from '../people/positions.js';

/** Cells from a cue to the name behind it, at most: "amanat tertulis | Menteri Agama RI | , | Hendri Saputra". */
const REACH = 6;

/** Words from a name to the cue behind it, at most: "dalam sambutannya yang | dibacakan Asisten". */
const REACH_BEHIND = 4;

/** What may stand between a cue and the name that it is about. */
const BETWEEN = maskOf(
  Tag.Comma,
  Tag.Region,
  Tag.Proper,
  Tag.Acting,
  Tag.Preposition,
  Tag.Locative,
);

/** The cue that ends at a cell, of one word or of two. */
function cueAt(reading: Reading, cells: Cells, i: number): AbsentCue | undefined {
  if (i < 0 || i >= cells.length || cells.to[i]! - cells.from[i]! !== 1) return undefined;
  const { absentCues } = reading.knowledge.lexicon;
  const word = wordAt(reading, cells, i);
  const cue = absentCues.get(word);
  if (cue !== undefined || i === 0 || !secondWords(absentCues).has(word)) return cue;
  return absentCues.get(`${wordAt(reading, cells, i - 1)} ${word}`);
}

/** The second words of the cues of two words: only these are worth a look at the word in front. */
const secondWords = onceFor(
  (cues: ReadonlyMap<string, AbsentCue>) =>
    new Set([...cues.keys()].map((form) => form.slice(form.indexOf(' ') + 1))),
);

/**
 * "mewakili Bupati Siak, Hendri Saputra"; "Bupati Siak Hendri Saputra melalui Asisten …": whoever a reference is to sent
 * somebody else, or is only spoken of.
 *
 * @param held the person's offices
 * @param event the main event
 * @param gone gets the person where the words tell that they did not come, whatever else the release says of them
 */
export function isAbsent(
  reading: Reading,
  cells: Cells,
  { person, cell }: PersonReference,
  held: readonly LinkedPosition[],
  event: Told,
  gone: Set<number>,
): boolean {
  if (isMissing(reading, cells, cell)) gone.add(person);
  if (gone.has(person) || didElsewhere(reading, cells, cell, event)) return true;
  if (isInPurpose(reading, cells, cell)) return true;
  const cue =
    cueBehind(reading, cells, cell + 1) ??
    (cameAsTold(reading, cells, cell) ? undefined : cueBefore(reading, cells, cell, held));
  // A title may be somebody else's: "Kabid …, mewakili Ketua DPRD".
  if (cue?.endsWith('never') && hasTag(cells, cell, Tag.Name)) gone.add(person);
  return cue !== undefined;
}

/** Words between "yang" and "hadir", at most. */
const CAME_REACH = 3;

/** "terima kasih kepada Gubernur … yang berkenan hadir", "… yang telah membuka rapat": whoever is thanked came. */
function cameAsTold(reading: Reading, cells: Cells, cell: number): boolean {
  if (cell + 1 >= cells.length || !isWord(reading, cells.from[cell + 1]!, WordFlag.subordinator))
    return false;
  for (let i = cell + 2; i < cells.length && i < cell + 2 + CAME_REACH; i++) {
    const role = verbAt(reading, cells, i)?.role;
    if (role === 'attendee' || role === 'opener') return !isPassiveAt(reading, cells.from[i]!);
  }
  return false;
}

/** "Untuk menyambut Presiden …, Camat … menggelar rapat": in the clause of purpose that opens the sentence. */
const isInPurpose = (reading: Reading, cells: Cells, cell: number): boolean =>
  cueAt(reading, cells, 0) === 'purpose' && cell <= firstComma(cells);

/** The first comma behind the first cell of a sentence, or where it ends. */
const firstComma = onceFor((cells: Cells): number => {
  let i = 1;
  while (i < cells.length && !hasTag(cells, i, Tag.Comma)) i++;
  return i;
});

/** "diwakili Asisten …", ", yang diwakili oleh Asisten …", "dalam sambutannya yang dibacakan Asisten …". */
export function cueBehind(reading: Reading, cells: Cells, at: number): AbsentCue | undefined {
  const from = hasTag(cells, at, Tag.Comma) ? at + 1 : at;
  for (let i = from; i <= from + REACH_BEHIND; i++) {
    const cue = cueAt(reading, cells, i);
    if (cue === 'behind-never' || (cue === 'behind' && i === from))
      return isSomebody(cells, i + 1) ? cue : undefined;
    // "Bupati … membuka rapat yang dibacakan Asisten …" does something himself.
    if (!hasTag(cells, i, Tag.Lower) || isActive(wordAt(reading, cells, i))) break;
  }
  return undefined;
}

/** "mewakili Bupati Siak, …", "amanat tertulis Menteri Agama …": one word may stand between the cue and the title. */
function cueBefore(
  reading: Reading,
  cells: Cells,
  cell: number,
  held: readonly LinkedPosition[],
): AbsentCue | undefined {
  const isHeld = (office: string): boolean => held.some((position) => position.office === office);
  let words = 0;
  let titles = hasTag(cells, cell, Tag.Title) ? 1 : 0;
  for (let i = cell - 1; i >= 0 && i >= cell - REACH; i--) {
    const cue = cueAt(reading, cells, i);
    if (cue) {
      if (cue === 'thanks') return undefined;
      const isObject = i === cell - 1 && isActive(wordAt(reading, cells, i));
      return cue.startsWith('before') && (titles > 0 || isObject) ? cue : undefined;
    }
    if (hasTag(cells, i, Tag.Title)) {
      // "Mewakili Bupati Siak, Hendri Saputra yang merupakan Asisten": the title is somebody else's.
      if (titles++ > 0 || !isHeld(reading.titles[cells.ref[i]!]!.office)) return undefined;
    } else if (hasTag(cells, i, Tag.Conj)) {
      // "mewakili Bupati … dan Wakil Bupati …"
      return titles === 1 ? cueOfHead(reading, cells, i - 1, held) : undefined;
    } else if (hasTag(cells, i, Tag.Comma)) {
      // "Mewakili Pemkab Siak, Asisten …" came.
      if (titles > 0) return undefined;
    } else if (titles > 0 && isThanked(reading, cells, i)) {
      return 'before';
    } else if (!hasAnyTag(cells, i, BETWEEN)) {
      // "Hadir mewakili Bupati Siak adalah Hendri Saputra"
      if (titles === 0 || !hasTag(cells, i, Tag.Lower) || words++ > 0) return undefined;
    }
  }
  return undefined;
}

/** Words between "terima kasih" and "kepada", at most. */
const THANKS_REACH = 5;

/** "kepada" behind "terima kasih yang tak terhingga". */
function isThanked(reading: Reading, cells: Cells, to: number): boolean {
  if (!reading.knowledge.lexicon.data.recipientCues.includes(wordAt(reading, cells, to)))
    return false;
  for (let i = to - 1; i >= 0 && to - i <= THANKS_REACH && hasTag(cells, i, Tag.Lower); i--)
    if (cueAt(reading, cells, i) === 'thanks') return true;
  return false;
}

const PAIRED = maskOf(Tag.Name, Tag.Title, Tag.Comma, Tag.Region, Tag.Acting);

/** The cue in front of the head whose deputy is named behind them. */
function cueOfHead(
  reading: Reading,
  cells: Cells,
  last: number,
  held: readonly LinkedPosition[],
): AbsentCue | undefined {
  let office = '';
  let i = last;
  for (; i >= 0 && i > last - REACH && hasAnyTag(cells, i, PAIRED); i--)
    if (hasTag(cells, i, Tag.Title)) office = reading.titles[cells.ref[i]!]!.office;
  const cue = cueAt(reading, cells, i);
  const isDeputy = held.some((position) => position.office === `Wakil ${office}`);
  return isDeputy && cue?.startsWith('before') ? cue : undefined;
}

/** "… berakhirnya masa tugas Bupati …", "Sekda … yang memasuki masa pensiun": the sentence tells whose office is over. */
export const tellsOfEnd = once((reading: Reading) =>
  onceFor((cells: Cells): boolean => {
    for (let i = 0; i < cells.length; i++) if (cueAt(reading, cells, i) === 'over') return true;
    return false;
  }),
);

/** "Asisten …", "oleh Asisten …": not "melalui sambutannya". */
const isSomebody = (cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i, SOMEBODY) ||
  (hasTag(cells, i, Tag.Lower) && hasAnyTag(cells, i + 1, SOMEBODY));

const SOMEBODY = maskOf(Tag.Title, Tag.Name);

/** "Secara terpisah, Camat … mengatakan", "saat dikonfirmasi": who speaks in the sentence speaks elsewhere. */
export function speaksApart(reading: Reading, cells: Cells): boolean {
  for (let i = 0; i < cells.length; i++) if (cueAt(reading, cells, i) === 'apart') return true;
  return false;
}

/** "amanat Kapolri", "jabatan Bupati": the cell behind this one is only spoken of. */
export const isSpokenOf = (reading: Reading, cells: Cells, i: number): boolean =>
  cueAt(reading, cells, i)?.startsWith('before') === true;
