/** What the words in front of an event's noun make of it, which only `kliping/deep` reads. */
import { foldedAt } from '../../../document/tokens.js';
import type { IncidentalCue } from '../../../gazetteer/compiled.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { hasHoldingVerb, REPORTED } from './context.js';
import { isConceded, isFeast, isMet } from './feasts.js';
import { cueAt, cueAtToken } from './incidental.js';
import { isInspected, retellGuarded } from './guarded.js';
import { isInTheme, isOfPlace, isTail, retype, unmake } from './no-nouns.js';
import { retellOpened } from './opened.js';
import { isRetold } from './plans.js';
import { preparedTypes } from '../when/prepared.js';
import { atLeast, type EventNoun, LESS, scoreOf } from './nouns.js';
import type { WeighedSentence } from '../sentences.js';
import { addVote } from './verbs-fine.js';
import { GATHERINGS, OBJECT, objectOf, type Votes } from './votes.js';

/** Tells the nouns of events again that did not take place, or are not what the words in front of them let expect. */
export function retellNouns(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  votes: Votes,
): void {
  const { nouns } = votes;
  addObject(votes, weighed, GATHERINGS, -OBJECT);
  const places = new Map(weighed.map((place) => [place.sentence, place]));
  const types = new Map<string, string>();
  let sentence = -1;
  let c = 0;
  for (const [i, noun] of nouns.entries()) {
    const cells = reading.cells[noun.sentence]!;
    if (noun.sentence !== sentence) [sentence, c] = [noun.sentence, 0];
    while (c < cells.length && cells.to[c]! <= noun.from) c++;
    retype(reading, types, noun, votes);
    if (isTail(reading, noun) || isInTheme(reading, cells, c) || isOfPlace(reading, cells, c))
      unmake(votes, noun);
    const { score } = noun;
    const lead = nouns[i - 1];
    // "seleksi fit and proper test": what is no occasion has none inside.
    if (noun.inside && lead && !lead.occasion && noun.from < lead.nameTo) noun.occasion = false;
    // "tindak pidana pencurian", "tersangka korupsi": what somebody did or is, and no name.
    if (RULED.has(noun.type) && !noun.led) {
      if (isDeed(reading, noun)) noun.nameTo = noun.from + 1;
      else if (isOperation(noun)) noun.weight = OPERATION;
    }
    retellNoun(reading, cells, c, noun, places.get(sentence)!);
    if (noun.occasion && !noun.late && isMet(reading, cells, c))
      addVote(votes, noun.type, (LESS - 1) * noun.score);
    // "Pembukaan Pelatihan …": what was opened.
    if (lead?.type === OPENED && lead.strength === 1 && lead.to === noun.from) {
      noun.score += lead.score;
      if (!lead.late) addVote(votes, OPENED, -lead.score);
      lead.score = 0;
    }
    if (!noun.late && noun.type !== '') addVote(votes, noun.type, noun.score - score);
  }
  retellGuarded(reading, votes);
  retellOpened(votes);
  const prepared = preparedTypes(reading, nouns);
  for (const noun of nouns) {
    if (!prepared.has(noun.type)) continue;
    const { score } = noun;
    setAside(noun, LESS);
    noun.weight = BESIDE;
    if (!noun.late) addVote(votes, noun.type, noun.score - score);
  }
  for (const kinds of [HELD, SETTLED]) addObject(votes, weighed, kinds, OBJECT);
}

/** What the object of the lead's main clause tells, "menggelar unjuk rasa" among it. */
const HELD: ReadonlySet<string> = new Set([...GATHERINGS, 'other']);

/** Types among them that nothing determined there makes another of. */
const SETTLED: ReadonlySet<string> = new Set(['meeting', 'training', 'outreach', 'other']);

function addObject(
  votes: Votes,
  weighed: readonly WeighedSentence[],
  types: ReadonlySet<string>,
  score: number,
): void {
  const object = objectOf(votes.nouns, weighed);
  if (object && types.has(object.type)) addVote(votes, object.type, score);
}

/** Types whose nouns mean deeds and rulings as well. */
const RULED: ReadonlySet<string> = new Set(['enforcement', 'dispute']);

/** What speaks for the name of an operation that the lead says was held, in tenths. */
const OPERATION = 16;

const isOperation = ({ type, held, behind, late, aside }: EventNoun): boolean =>
  type !== 'dispute' && (held || behind) && !late && !aside;

/** "tersangka", "korupsi", and any weak word that nothing says was held. */
const isDeed = (reading: Reading, { type, from, to, strength, held, behind }: EventNoun): boolean =>
  cueAtToken(reading, from) === 'culprit' ||
  // "tindak pidana"
  (cueAtToken(reading, from) === 'attribute' && cueAtToken(reading, to - 1) === 'culprit') ||
  (type !== 'dispute' && strength < 3 && !(held || behind));

/** What "pembukaan" alone is. */
const OPENED = 'launch';

function retellNoun(
  reading: Reading,
  cells: Cells,
  c: number,
  noun: EventNoun,
  place: WeighedSentence,
): void {
  const cue = cueAt(reading, cells, c - 1);
  // "menggelar lokakarya sebagai sosialisasi": what it was meant for.
  if (cue === 'office' && hasTag(cells, c, Tag.Lower)) noun.weight = BESIDE;
  if (cue === 'course' && noun.aside && isCourse(reading, cells, c - 1, noun)) {
    noun.aside = false;
    noun.within = noun.held = true;
    noun.score /= LESS;
  } else if (cue === 'audience' && !noun.occasion && isFaced(reading, cells, c - 1)) {
    noun.aside = false;
    noun.within = noun.held = noun.occasion = true;
    noun.score = scoreOf(reading, noun.from, noun.strength, atLeast(place), true);
  } else if (noun.occasion && isTold(reading, cells, c)) setAside(noun, LESS);
  // "menolak permohonan sengketa" rules on it.
  else if (noun.type !== 'dispute' && isUnheld(reading, cells, c)) setAside(noun, LEAST);
  else if (isWished(reading, cells, c) || isConceded(reading, cells, c)) setAside(noun, LEAST);
  else if (isRetold(reading, noun.sentence)) setAside(noun, NOTHING);
  else if (isInspected(reading, cells, c, noun)) setAside(noun, LEAST);
  else if (isMatter(reading, cells, c)) setAside(noun, LESS);
  else if (isPast(reading, noun) || isJoined(reading, cells, c)) setAside(noun, LESS);
  else {
    const beside = besideCell(reading, cells, c);
    // "Tepat peringatan …, warga menggelar …": what the clause in front tells.
    if (isFeast(reading, noun, beside < 0 ? beside : cells.from[beside]!)) {
      setAside(noun, LEAST);
      noun.weight = BESIDE;
    } else if (beside === 0 || hasAnyTag(cells, beside - 1, DATELINE)) setAside(noun, LEAST);
    else if (beside > 0 && noun.aside) {
      noun.score *= LESS;
      noun.weight = BESIDE;
    }
  }
}

/** What speaks against a name of what only fell on that day. */
const BESIDE = -20;

const DATELINE = maskOf(Tag.Dash, Tag.Colon);

/** What a noun counts that did not take place, or that only opens a sentence about something else. */
export const LEAST = 0.1;

/** What one counts that is no longer news. */
const NOTHING = 0;

/** Tells that a noun is not what the release is about. */
export function setAside(noun: EventNoun, factor: number): void {
  noun.within = noun.held = noun.occasion = false;
  noun.aside = true;
  noun.score *= factor;
}

/** "membuka pelaksanaan rapat", "Pelaksanaan lomba digelar …": the word at cell `c` tells how it went. */
const isCourse = (reading: Reading, cells: Cells, c: number, noun: EventNoun): boolean =>
  isHeldBefore(reading, cells, c, noun.type) ||
  (noun.behind && (c === 0 || hasAnyTag(cells, c - 1, DATELINE)));

/** "membuka pelaksanaan …", "mengikuti kegiatan pelaksanaan …": a verb of holding in front of cell `c`. */
const isHeldBefore = (reading: Reading, cells: Cells, c: number, type: string): boolean =>
  [1, 2].some((back) => hasHoldingVerb(reading, cells, c - back, type, cells.from[c]!));

/** Cells between a verb of saying and the audience, and between "kepada" and it, at most. */
const SAID_REACH = 14;
const FACED_REACH = 3;

/** "katanya saat memberi arahan di depan para peserta …": somebody spoke to the audience at cell `c`. */
function isFaced(reading: Reading, cells: Cells, c: number): boolean {
  let at = c - 1;
  while (at >= 0 && c - at <= FACED_REACH && cueAt(reading, cells, at) !== 'facing') at--;
  if (cueAt(reading, cells, at) !== 'facing') return false;
  for (let i = at - 1; i >= 0 && at - i <= SAID_REACH; i--)
    if (hasAnyTag(cells, i, REPORTED)) return true;
  return false;
}

/** Cells between "tidak" and the noun, at most. */
const NOT_REACH = 5;

/** What no negation reaches across: the end of a clause, and somebody who does something. */
const CLAUSE = maskOf(
  Tag.Comma,
  Tag.Conj,
  Tag.Quote,
  Tag.Dash,
  Tag.Colon,
  Tag.Period,
  Tag.Title,
  Tag.Name,
  Tag.Proper,
);

/** "belum diundang untuk rapat", "tidak memberikan sanksi", but neither "tidak hanya menggelar" nor "tidak menghadiri". */
function isUnheld(reading: Reading, cells: Cells, c: number): boolean {
  for (let i = c - 1; i >= 0 && c - i <= NOT_REACH; i--) {
    const cue = cueAt(reading, cells, i);
    if (cue === 'not') return true;
    if (cue === 'but' || hasAnyTag(cells, i, CLAUSE) || isOther(reading, cells.from[i]!))
      return false;
  }
  return false;
}

/** "dalam", "saat", "menghadiri": what follows took place, whatever was not done there. */
function isOther({ tagged, knowledge }: Reading, token: number): boolean {
  if (markAt(tagged, token, EntryType.occasionCue)) return true;
  const verb = markAt(tagged, token, EntryType.eventVerb);
  return verb !== undefined && knowledge.lexicon.data.eventVerbs[verb.row]!.role === 'attendee';
}

/** Cells between a wish and the noun, at most. */
const WISH_REACH = 10;

/** "berharap pengurus menggelar lomba", "mengajak warga mengikuti vaksinasi": what should take place; but "rapat ini". */
function isWished(reading: Reading, cells: Cells, c: number): boolean {
  if (isWord(reading, cells.to[c]!, WordFlag.deictic)) return false;
  for (let i = c - 1; i >= 0 && c - i <= WISH_REACH && !hasAnyTag(cells, i, CLAUSE_END); i--)
    if (cueAt(reading, cells, i) === 'wish') return true;
  return false;
}

const CLAUSE_END = maskOf(Tag.Comma, Tag.Quote, Tag.Dash, Tag.Colon, Tag.Period);

/** Cells between "membahas" and the noun, at most. */
const MATTER_REACH = 2;

/** "mempersiapkan acara pelantikan", "mempererat silaturahmi": what is only aimed at; but "membahas anggaran dalam rapat". */
function isMatter(reading: Reading, cells: Cells, c: number): boolean {
  if (isWord(reading, cells.to[c]!, WordFlag.deictic)) return false;
  for (let i = c - 1; i >= 0 && c - i <= MATTER_REACH + 1; i--) {
    if (cueAt(reading, cells, i) === 'matter') return true;
    if (!hasTag(cells, i, Tag.Lower) || isOther(reading, cells.from[i]!)) return false;
    if (markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb)) return false;
  }
  return false;
}

/** Cells between "dirangkai" and the noun, at most. */
const JOINED_REACH = 2;

/** "Kegiatan yang dirangkai dengan apel", "sekaligus acara apel": something else that was held, too; but "sekaligus membuka apel". */
function isJoined(reading: Reading, cells: Cells, c: number): boolean {
  for (let i = c - 1; i >= 0 && c - i <= JOINED_REACH + 1; i--) {
    if (cueAt(reading, cells, i) === 'joined') return true;
    if (markAt(reading.tagged, cells.from[i]!, EntryType.eventVerb)) return false;
  }
  return false;
}

/** Cells between "bertepatan" and the noun, at most. */
const BESIDE_REACH = 3;

/** "diumumkan bertepatan dengan peringatan …": the cell of the word that tells what fell on that day, too; or -1. */
function besideCell(reading: Reading, cells: Cells, c: number): number {
  for (let i = c - 1; i >= 0 && c - i <= BESIDE_REACH; i--) {
    // "menyambut baik pelatihan": that took place.
    if (cueAt(reading, cells, i) === 'but') return -1;
    if (cueAt(reading, cells, i) === 'beside') return i;
    if (!hasTag(cells, i, Tag.Lower)) return -1;
  }
  return -1;
}

/** Tokens between a name and "lalu", at most. */
const PAST_REACH = 5;

/** "seleksi yang dilaksanakan beberapa waktu lalu", "rapat tahun lalu", but "rapat Senin lalu": long before. */
function isPast({ document, knowledge }: Reading, { nameTo }: EventNoun): boolean {
  const { tokens, text } = document;
  const cue = (i: number): IncidentalCue | undefined =>
    knowledge.lexicon.incidentalCues?.get(foldedAt(tokens, text, i));
  const end = Math.min(nameTo + PAST_REACH, tokens.length - 2);
  for (let i = nameTo; i < end && !/[.,]/.test(text[tokens.start[i]!]!); i++)
    if (cue(i) === 'span' && cue(cue(i + 1) === 'but' ? i + 2 : i + 1) === 'past') return true;
  return false;
}

/** "visi yang dinyatakan dalam seleksi": what is told is told of the vision, unless it is "rapat itu". */
function isTold(reading: Reading, cells: Cells, c: number): boolean {
  if (!hasTag(cells, c - 2, Tag.Passive)) return false;
  const behind = cells.to[c]!;
  return (
    isWord(reading, cells.from[c - 3] ?? -1, WordFlag.subordinator) &&
    !isWord(reading, behind, WordFlag.deictic)
  );
}
