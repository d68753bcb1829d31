/** Whom a sentence names and who neither acts nor speaks in it, which only `kliping/deep` tells. */
import { linksAt } from '../../mentions/officials/linking.js';
import type { AsideCue } from '../../gazetteer/compiled.js';
import { isActive } from '../../gazetteer/affixes.js';
import { firstFrom } from '../../document/document.js';
import { foldedAt } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { foldedRun, isWord, type Reading, wordAt } from '../../mentions/release.js';
import { cueBehind, isSpokenOf } from '../participants/absent.js';
import { PERSON, type PersonReference } from '../discourse.js';
import type { Saying } from './saying.js';

/** True for whoever is an object, the owner of a thing, one in a list, or the one whom somebody comes with. */
export function isAside(
  saying: Pick<Saying, 'reading' | 'discourse'>,
  reference: PersonReference,
): boolean {
  const { reading, discourse } = saying;
  const { cell, person, sentence } = reference;
  const cells = reading.cells[sentence]!;
  const references = discourse.references[sentence]!;
  const start = startOf(cells, cell);
  if (isAttendance(reading, cells, references)) return true;
  if (isLedIn(saying, reference, start - 1)) return true;
  if (person !== references[0]!.person && isAccompanying(reading, cells, start, cell)) return true;
  if (isDescendant(reading, cells, cell)) return true;
  const verb = hasTag(cells, cell + 1, Tag.Comma) ? cell + 2 : cell + 1;
  if (start === 0 || hasTag(cells, verb, Tag.Reporting)) return false;
  return (
    isOwner(reading, cells, start - 1) ||
    isObject(reading, cells, start - 1) ||
    (hasTag(cells, cell, Tag.Title) && isPredicate(reading, cells, start - 1))
  );
}

/** The kind of the word, or of the two words, that end at a cell. */
export function asideAt(
  { document, knowledge }: Reading,
  cells: Cells,
  i: number,
): AsideCue | undefined {
  const { asideCues } = knowledge.lexicon;
  if (i < 0 || i >= cells.length || !asideCues) return undefined;
  const word = foldedAt(document.tokens, document.text, cells.from[i]!);
  const pair = i > 0 ? foldedRun(document, cells.from[i]! - 1, cells.to[i]!) : word;
  return asideCues.get(word) ?? asideCues.get(pair);
}

/** The first cell of the words for a person: the title in front of the name, with or without a comma. */
export function startOf(cells: Cells, cell: number): number {
  if (!hasTag(cells, cell, Tag.Name)) return cell;
  if (hasTag(cells, cell - 1, Tag.Title)) return cell - 1;
  const isApposed = hasTag(cells, cell - 1, Tag.Comma) && hasTag(cells, cell - 2, Tag.Title);
  return isApposed ? cell - 2 : cell;
}

/** Cells of a list of people that are looked through for a verb of speech, at most. */
const LONGEST_LIST = 80;

/** "Hadir dalam acara itu Bupati, Sekda dan …", "Yakni, Kapolres Siak, …": people are listed, and nobody says anything. */
function isAttendance(
  reading: Reading,
  cells: Cells,
  references: readonly PersonReference[],
): boolean {
  if (asideAt(reading, cells, 0) !== 'list' && asideAt(reading, cells, 1) !== 'list') return false;
  const { cell } = references[0]!;
  if (!hasAnyTag(cells, cell + 1, LINKS) || hasTag(cells, cell + 2, Tag.Lower)) return false;
  for (let i = 0; i < LONGEST_LIST; i++) if (hasTag(cells, i, Tag.Reporting)) return false;
  return true;
}

const LINKS = maskOf(Tag.Comma, Tag.Conj);

/** "Senada dengan Camat, Bupati …", "Dalam membacakan sambutan Gubernur, Hendri …": a phrase in front of the one who acts. */
function isLedIn(
  { reading, discourse }: Pick<Saying, 'reading' | 'discourse'>,
  { cell, person, sentence }: PersonReference,
  lead: number,
): boolean {
  const cells = reading.cells[sentence]!;
  if (!hasTag(cells, cell + 1, Tag.Comma) || !(lead === 0 || hasTag(cells, lead, Tag.Lower)))
    return false;
  if (isTeller(reading, cells, lead) || asideAt(reading, cells, lead) === 'apart') return false;
  const named = discourse.references[sentence]!;
  const behind = firstFrom(named.length, (i) => named[i]!.cell > cell);
  const next = named.slice(behind, behind + 2).find((other) => other.person !== person);
  const isNext = next && (next.cell === cell + 2 || startOf(cells, next.cell) === cell + 2);
  const actor = isNext ? next.cell : cell + 2;
  const unheld = discourse.unheld[sentence]!;
  const isUnheld = unheld[firstFrom(unheld.length, (i) => unheld[i]! >= actor)] === actor;
  if (!isNext && !isUnheld) return false;
  return hasTag(cells, actor + 1, Tag.Lower) && !hasTag(cells, actor + 1, Tag.Conj);
}

const TELLS = maskOf(Tag.Passive, Tag.Preposition, Tag.Reporting, Tag.Bridge);

/** "disampaikan", "menurut", "kata": whoever stands behind it speaks; behind "meminta", somebody else does. */
const isTeller = (reading: Reading, cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i, TELLS) &&
  (hasTag(cells, i, Tag.Preposition) || !isActive(wordAt(reading, cells, i)));

/** "janji Bupati", "kehadiran dari Bupati": what a word is for belongs to whoever stands behind it. */
function isOwner(reading: Reading, cells: Cells, at: number): boolean {
  const noun = hasTag(cells, at, Tag.Lower) && linksAt(reading, cells, at, 'origin') ? at - 1 : at;
  return asideAt(reading, cells, noun) === 'owned' || isSpokenOf(reading, cells, noun);
}

/** Longer words with me- are verbs: "meminta", not "mereka". */
const SHORTEST_VERB = 7;

/** "menggantikan Bupati", "meminta Bupati": the person is whom something is done to. */
function isObject(reading: Reading, cells: Cells, at: number): boolean {
  if (!hasTag(cells, at, Tag.Lower) || hasAnyTag(cells, at, NO_VERB)) return false;
  const word = wordAt(reading, cells, at);
  if (word.length < SHORTEST_VERB || !isActive(word)) return false;
  // "melalui Asisten …": whoever is sent speaks.
  return cueBehind(reading, cells, at) === undefined;
}

const NO_VERB = maskOf(Tag.Preposition, Tag.Clitic);

/** "korban merupakan Jaksa …": an office that somebody is said to hold. */
const isPredicate = (reading: Reading, cells: Cells, at: number): boolean =>
  hasTag(cells, at, Tag.Lower) &&
  reading.knowledge.lexicon.data.topicVerbs.includes(wordAt(reading, cells, at));

/** People in a row behind "bersama", at most. */
const LONGEST_ROW = 6;

/** "Bupati bersama Asisten A, Camat B dan Lurah C menyampaikan": one of those in a row whom somebody comes with. */
function isAccompanying(reading: Reading, cells: Cells, start: number, cell: number): boolean {
  // "Senada dengan Camat, Bupati menyampaikan": no row, but the one who speaks.
  let isRow = hasAnyTag(cells, cell + 1, LINKS);
  let at = start;
  for (let steps = 0; steps < LONGEST_ROW && at > 0; steps++) {
    if (hasTag(cells, at - 1, Tag.Oblique) || asideAt(reading, cells, at - 1) === 'list')
      return isRow && at < start;
    let link = at - 1;
    for (; hasAnyTag(cells, link, LINKS); link--) isRow ||= hasTag(cells, link, Tag.Conj);
    if (link === at - 1 || !hasAnyTag(cells, link, PERSON)) return false;
    at = startOf(cells, link);
  }
  return false;
}

/** "kata putra sulung Presiden Hendri Jamal itu": whose child it is that was spoken of. */
function isDescendant(reading: Reading, cells: Cells, cell: number): boolean {
  if (!hasTag(cells, cell, Tag.Name) || !hasTag(cells, cell - 1, Tag.Title)) return false;
  if (!hasTag(cells, cell - 2, Tag.Lower) || hasAnyTag(cells, cell - 2, TELLS)) return false;
  const behind = cell + 1 < cells.length ? cells.from[cell + 1]! : -1;
  return isWord(reading, behind, WordFlag.deictic);
}
