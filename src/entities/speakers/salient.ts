/** Whom the text before a quote is about: who "ia" is, and whose words "ujarnya" reports. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { PERSON } from '../discourse.js';
import { speakerIn, subject } from '../subject.js';
import { isReporting, type Saying, type Speaker } from './saying.js';

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
  for (let s = sentence; s >= 0 && s > sentence - MEMORY; s--) {
    const references = discourse.references[s]!.filter(
      (reference) =>
        tokens.start[reference.from]! < quote.outerStart &&
        !spokenOf.has(reference.person) &&
        !fine?.isAside(saying, reference),
    );
    const cells = reading.cells[s]!;
    const isAbout = references.length > 0 && !goesOn(reading, cells);
    const speaking = isAbout ? speakerIn(reading, cells, references) : null;
    const turn = speaking ?? fine?.turnOf(saying, s, references);
    if (turn !== undefined) return told(turn);
    if (!isAbout) continue;
    const person = subject(reading, cells, references);
    const first = references[0]!;
    const isSubject = first.person === person && opens(cells, first.cell);
    if (isSubject && !fine?.isTopic(saying, first, sentence)) return told(person);
    mentioned ??= person;
  }
  // Nobody is named near: whoever was speaking goes on.
  const before = last?.person ?? null;
  return told(mentioned ?? (spokenOf.has(before!) ? null : before));
}

/** What ends the words for somebody. */
export const ENDS_PHRASE = maskOf(Tag.Name, Tag.Comma, Tag.Period, Tag.Quote, Tag.Locative);

/** Cells at the start of a sentence that can refer back, and of "Dalam arahannya di depan warga," at most. */
const OPENING = 3;
const WITHIN = 11;

/** "Ia juga menilai …", "Menurutnya, …": a sentence that goes on with the person before it. */
export function goesOn(reading: Reading, cells: Cells): boolean {
  for (let i = 0; i < OPENING; i++) {
    if (hasAnyTag(cells, i, PERSON)) return false;
    if (hasTag(cells, i, Tag.Clitic) || hasTag(cells, i, Tag.Pronoun)) {
      // "Dalam arahannya Bang Satria …", "Di akhir pesannya kepada warga, Satria …" name whose words they are.
      const isWithin =
        hasTag(cells, i, Tag.Clitic) &&
        isWord(reading, cells.from[0]!, WordFlag.locative | WordFlag.nameGlue);
      const end = isWithin ? WITHIN : i;
      while (++i < end && !hasAnyTag(cells, i, PERSON) && !isReporting(cells, i));
      return !hasAnyTag(cells, i, PERSON);
    }
  }
  return false;
}

/** Nothing but titles and small words stands in front: the person is the sentence's subject. */
function opens(cells: Cells, cell: number): boolean {
  let isBehind = false;
  for (let i = 0; i < cell; i++) {
    // "Anggota DPRD dari Fraksi Nasdem, Herianto, …" opens with the person's title.
    if (hasTag(cells, i, Tag.Title)) return !isBehind;
    isBehind ||= hasAnyTag(cells, i, NOT_BEFORE_SUBJECT);
  }
  // "Di tengah acara, Bambang menyisipkan …"
  const isLed = hasTag(cells, cell - 1, Tag.Comma) && hasTag(cells, cell + 1, Tag.Lower);
  return isLed || (!isBehind && cell <= LATEST_SUBJECT);
}

const NOT_BEFORE_SUBJECT = maskOf(Tag.Oblique, Tag.Locative);
const LATEST_SUBJECT = 6;
