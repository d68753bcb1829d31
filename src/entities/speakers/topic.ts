/** Sentences that are about somebody who does not speak in them. */
import { isPassive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { foldedAt } from '../../document/tokens.js';
import { type Cells, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { isSpokenOf } from '../participants/absent.js';
import type { PersonReference } from '../discourse.js';
import { speakerIn } from '../subject.js';
import { goesOn } from './salient.js';
import type { Saying } from './saying.js';

/**
 * "Hal ini sesuai keinginan Gubernur …", "Camat … adalah …", "Camat … ditunjuk …": a sentence that tells of the person,
 * and in which the person does nothing, or nothing that takes the word from whoever has it.
 *
 * @param person whom the sentence names first
 * @param sentence the one of the quote
 */
export function isTopic(saying: Saying, person: PersonReference, sentence: number): boolean {
  const { reading } = saying;
  const { cell } = person;
  const cells = reading.cells[person.sentence]!;
  // "karena Junaedi purna tugas" says nothing of who speaks.
  if (isWord(reading, person.from - 1, WordFlag.subordinator)) return true;
  // "Selain jabatan Kapolres …"
  if (isSpokenOf(reading, cells, cell - 1)) return true;
  if (isOfThing(reading, cells, cell) || isDescribed(reading, cells, cell + 1)) return true;
  if (isOfOffice(saying, person)) return true;
  return isInterlude(saying, person, sentence);
}

/**
 * "Wali Kota berdiri di depan.", a paragraph between two quotes of somebody else: nothing in it is said, and no "ia" goes
 * on with the person, so that the speaker before does.
 */
function isInterlude(
  saying: Saying,
  { person, sentence: s }: PersonReference,
  to: number,
): boolean {
  const { reading, discourse, index, last } = saying;
  const before = last?.person ?? null;
  if (before === null || before === person || discourse.spokenOf[index]!.has(before)) return false;
  const { sectionOf } = reading.document;
  if (sectionOf[s] === sectionOf[to]) return false;
  const cells = reading.cells[s]!;
  for (let i = 0; i < cells.length; i++) if (hasTag(cells, i, Tag.Reporting)) return false;
  for (let next = s + 1; next < to; next++) if (goesOn(reading, reading.cells[next]!)) return false;
  return true;
}

/** Cells from an office to its holder's verb, at most. */
const VERB_REACH = 3;

/** Sentences from what somebody else says to the office that it tells of, at most. */
const REPORT = 3;

/**
 * "Hendri mengatakan pemberian itu bisa dipersoalkan. Presiden tidak bisa seenaknya.": the office, and no name, in a
 * paragraph in which somebody else speaks, and no deed or word of its holder.
 */
function isOfOffice(
  { reading, discourse, previous }: Saying,
  { person, cell, sentence }: PersonReference,
): boolean {
  const cells = reading.cells[sentence]!;
  if (!hasTag(cells, cell, Tag.Title)) return false;
  if (discourse.references[sentence]!.some((other) => hasTag(cells, other.cell, Tag.Name)))
    return false;
  for (let i = cell + 1; i <= cell + VERB_REACH && i < cells.length; i++) {
    const isDeed = markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb) !== undefined;
    if (isDeed || hasTag(cells, i, Tag.Reporting)) return false;
  }
  const { sectionOf, tokens } = reading.document;
  for (let s = sentence - 1; s >= sentence - REPORT; s--) {
    const before = reading.cells[s];
    if (!before || sectionOf[s] !== sectionOf[sentence]) return false;
    const speaking = speakerIn(reading, before, discourse.references[s]!);
    if (speaking !== null) return speaking !== person;
    if (previous && previous.outerEnd > tokens.start[before.from[0]!]!) return false;
  }
  return false;
}

/** "Hal ini …", "Apel yang turut dihadiri …": the sentence is about something else, the person part of what it tells. */
function isOfThing(reading: Reading, cells: Cells, cell: number): boolean {
  if (!hasTag(cells, 0, Tag.Cap) || isWord(reading, cells.from[0]!, ADVERB)) return false;
  const isThing = isWord(reading, cells.from[1] ?? -1, WordFlag.deictic);
  let isClause = isThing;
  for (let i = 1; i < cell; i++) {
    if (hasTag(cells, i, Tag.Comma) || hasTag(cells, i, Tag.Reporting)) return false;
    if (hasTag(cells, i, Tag.Title)) return isClause && i > 2;
    isClause ||= isWord(reading, cells.from[i]!, WordFlag.subordinator);
  }
  return isClause && cell > 2;
}

/** "Saat ini Camat …", "Hari ini …": when, and not what. */
const ADVERB = WordFlag.subordinator | WordFlag.relativeDate | WordFlag.topical | WordFlag.pronoun;

/** "adalah …", "ditunjuk …": what the person is, or what is done to them; whoever is accompanied acts. */
function isDescribed(reading: Reading, cells: Cells, at: number): boolean {
  if (isState(reading, cells, at)) return true;
  // "juga dinilai", and not "saat dihubungi"
  const isAdverb = hasTag(cells, at, Tag.Common) && !isWord(reading, cells.from[at]!, ADVERB);
  return isAdverb && isState(reading, cells, at + 1);
}

/** "adalah", "ditunjuk". */
function isState({ document, knowledge, tagged }: Reading, cells: Cells, at: number): boolean {
  if (!hasTag(cells, at, Tag.Lower) || hasTag(cells, at, Tag.Passive)) return false;
  const token = cells.from[at]!;
  const word = foldedAt(document.tokens, document.text, token);
  if (knowledge.lexicon.data.topicVerbs.includes(word)) return true;
  const mark = markAt(tagged, token, EntryType.eventVerb);
  const role = mark && knowledge.lexicon.data.eventVerbs[mark.row]!.role;
  return word.length > SHORTEST_PASSIVE && isPassive(word) && role !== 'accompanying';
}

/** Longer words with di- or ter- are verbs in the passive: "dilantik", not "dia" or "terus". */
const SHORTEST_PASSIVE = 5;
