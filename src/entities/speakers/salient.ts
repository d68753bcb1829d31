/** Whom the text before a quote is about: who "ia" is, and whose words "ujarnya" reports. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { PERSON } from '../discourse.js';
import { speakerIn, subject } from '../subject.js';
import type { Saying, Speaker } from './saying.js';

/** Sentences further back than this no longer tell who "ia" is. */
const MEMORY = 12;

/**
 * The person whom the text before the quote is about: who speaks or acts in the
 * nearest sentence. Whom a sentence only mentions does not take over from
 * whoever was speaking.
 *
 * @param sentence the sentence of the quote or of its reporting verb
 * @param cue tokens of the reporting verb, if there is one
 */
export function salient(saying: Saying, sentence: number, cue: Speaker['cue']): Speaker {
  const { reading, discourse, quote, index, last } = saying;
  const { tokens } = reading.document;
  const { fine } = reading.knowledge;
  const spokenOf = discourse.spokenOf[index]!;
  const told = (person: number | null): Speaker => ({ person, basis: 'inferred', cue });
  let mentioned: number | null = null;
  let isUnnamed = false;
  for (let s = sentence; s >= 0 && s > sentence - MEMORY; s--) {
    const references = discourse.references[s]!.filter(
      ({ from, person }) => tokens.start[from]! < quote.outerStart && !spokenOf.has(person),
    );
    const cells = reading.cells[s]!;
    isUnnamed ||= fine?.isUnnamedSpeaking(saying, s) ?? false;
    if (references.length === 0 || goesOn(reading, cells)) continue;
    const speaking = speakerIn(reading, cells, references);
    if (speaking !== null) return told(speaking);
    const person = subject(reading, cells, references);
    const first = references[0]!;
    // "karena Junaedi purna tugas" says nothing of who speaks.
    const isAside = isWord(reading, first.from - 1, WordFlag.subordinator);
    const isSubject = first.person === person && opens(cells, first.cell);
    if (!isAside && isSubject && !fine?.isTopic(reading, cells, first.cell)) return told(person);
    mentioned ??= person;
  }
  // Nobody is named near: whoever was speaking goes on, if no "Camat menyampaikan" speaks since.
  const before = last?.person ?? null;
  const goesOnSpeaking = !isUnnamed && before !== null && !spokenOf.has(before);
  return told(mentioned ?? (goesOnSpeaking ? before : null));
}

/** What ends the words for somebody. */
export const ENDS_PHRASE = maskOf(Tag.Name, Tag.Comma, Tag.Period, Tag.Quote, Tag.Locative);

/** Cells at the start of a sentence that can refer back. */
const OPENING = 3;

/** "Ia juga menilai …", "Menurutnya, …": a sentence that goes on with the person before it. */
function goesOn(reading: Reading, cells: Cells): boolean {
  for (let i = 0; i < OPENING; i++) {
    if (hasTag(cells, i, Tag.Name)) return false;
    if (hasTag(cells, i, Tag.Clitic) || hasTag(cells, i, Tag.Pronoun)) {
      // "Dalam arahannya Bang Satria …", "Di akhir pesannya, Satria …" name whose words they are.
      const isWithin =
        hasTag(cells, i, Tag.Clitic) &&
        isWord(reading, cells.from[0]!, WordFlag.locative | WordFlag.nameGlue);
      const next = isWithin && hasTag(cells, i + 1, Tag.Comma) ? i + 2 : i + 1;
      return !hasAnyTag(cells, next, PERSON);
    }
  }
  return false;
}

/** Nothing but titles and small words stands in front: the person is the sentence's subject. */
function opens(cells: Cells, cell: number): boolean {
  // "Di tengah acara, Bambang menyisipkan …"
  const isLed = hasTag(cells, cell - 1, Tag.Comma) && hasTag(cells, cell + 1, Tag.Lower);
  let titles = 0;
  for (let i = 0; i < cell; i++) if (hasTag(cells, i, Tag.Title)) titles++;
  if (isLed && titles === 0) return true;
  for (let i = 0; i < cell; i++) {
    // "Anggota DPRD dari Fraksi Nasdem, Herianto, …" opens with the person's title.
    if (hasTag(cells, i, Tag.Title)) return true;
    if (hasAnyTag(cells, i, NOT_BEFORE_SUBJECT)) return false;
  }
  return cell <= LATEST_SUBJECT;
}

const NOT_BEFORE_SUBJECT = maskOf(Tag.Oblique, Tag.Locative);
const LATEST_SUBJECT = 6;
