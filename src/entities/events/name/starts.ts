/** Where the names of events start and what else speaks for them, which only `kliping/deep` reads. */
import { foldedAt, Shape } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import type { QuoteCandidate } from '../../../mentions/quotes/quotes.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { hasHoldingVerb } from '../type/context.js';
import { isMentioned } from './beside.js';
import { type EventNoun, nounsOf } from '../type/nouns.js';
import type { WeighedSentence } from '../sentences.js';
import { GATHERINGS, type Votes } from '../type/votes.js';

/** What being the object of the lead's main clause adds to a name, in tenths. */
const OBJECT = 20;

/** What a place right behind the dateline adds, in tenths. */
const OPENS = 12;

const STATEMENT = 'statement';

/** What speaks against a name that is told again. */
const NONE = -100;

/** What speaks against the name of an event that is only mentioned, in tenths. */
const MENTIONED = -22;

/** Sentences of the body in which the main clause tells what the release is about. */
const OPENING = 2;

/** Tells the names of the nouns again, once the type of the main event is known. */
export function retellNames(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  { nouns }: Votes,
  type: string,
  quotes: readonly QuoteCandidate[],
): void {
  const named = nouns.some((noun) => noun.type === type && !noun.late && isNamed(noun));
  const told = named || type === STATEMENT ? [] : laterNames(reading, weighed, type, quotes);
  const first = type === STATEMENT ? undefined : weighed.find(({ title }) => !title)?.sentence;
  let last: EventNoun | undefined;
  let c = 0;
  for (const noun of nouns) {
    const cells = reading.cells[noun.sentence]!;
    if (noun.sentence !== last?.sentence || noun.from < last.from) c = 0;
    while (c < cells.length && cells.to[c]! <= noun.from) c++;
    last = noun;
    const again = isLeadOf(reading, cells, c, noun)
      ? { ...noun, type: '', strength: 0, from: noun.to, led: true }
      : fromStart(reading, cells, c, noun);
    if (again || isHeadLast(reading, noun)) noun.weight = NONE;
    else if (c > 0 && noun.sentence === first && hasTag(cells, c - 1, Tag.Dash))
      noun.weight = OPENS;
    else if (isMentioned(reading, cells, c, noun, type))
      noun.weight = MENTIONED + (noun.weight ?? 0);
    if (again) told.push(again);
  }
  nouns.push(...told);
  const object = objectOf(nouns, weighed, type);
  if (!object) return;
  const head = wordAt(reading, object.from);
  const words = object.nameTo - object.from;
  for (const noun of nouns) {
    // "menggelar rapat pleno …. Rapat Pleno Penetapan Calon …": its fuller form, too.
    const same =
      (noun.type === object.type && GATHERINGS.has(object.type)) ||
      wordAt(reading, noun.from) === head;
    const fuller = same && !noun.background && noun.nameTo - noun.from > words;
    if (noun === object || fuller) noun.weight = OBJECT;
  }
}

const isNamed = ({ from, nameTo }: EventNoun): boolean => nameTo - from > 1;

/** "Peluncuran Kampung Tangguh ini …": names behind the lead of what its verb told, which open their sentence and are pointed back at. */
function laterNames(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  type: string,
  quotes: readonly QuoteCandidate[],
): EventNoun[] {
  const found: EventNoun[] = [];
  for (const place of weighed) {
    const noun = place.voting ? undefined : nounsOf(reading, place, quotes)[0];
    if (noun?.type !== type || !isNamed(noun)) continue;
    const opens = reading.document.sentences[noun.sentence]!.from === noun.from;
    if (opens && isWord(reading, noun.nameTo, WordFlag.deictic))
      found.push({ ...noun, late: false });
  }
  return found;
}

/** "Bupati mengikuti dialog Kebudayaan, yang merupakan …": what the opening sentences first say was held, if it is of the type, or of none. */
export function objectOf(
  nouns: readonly EventNoun[],
  weighed: readonly WeighedSentence[],
  type?: string,
): EventNoun | undefined {
  const opening = new Set(
    weighed
      .filter(({ title, voting }) => voting && !title)
      .slice(0, OPENING)
      .map(({ sentence }) => sentence),
  );
  const starts = new Set(nouns.map(({ from }) => from));
  const object = nouns.find(
    (noun) =>
      noun.held &&
      isNamed(noun) &&
      noun.weight !== NONE &&
      noun.strength !== 1 &&
      !(noun.aside || noun.background || noun.inside || noun.occasion) &&
      opening.has(noun.sentence) &&
      // '"Gawe Bleq" Peluncuran Tahapan': the noun behind its own title.
      !(starts.has(noun.nameTo) || starts.has(noun.nameTo + 1)),
  );
  if (type === undefined) return object;
  return object && (object.type === '' || (object.type === type && !GIVEN.has(type)))
    ? object
    : undefined;
}

/** Types whose nouns mean a thing as well: "piagam penghargaan", "bantuan". */
const GIVEN: ReadonlySet<string> = new Set(['award', 'handover']);

/** "mengadakan kegiatan | Forum Petani Muda": "kegiatan" leads to a name, not to whoever held it. */
function isLeadOf(reading: Reading, cells: Cells, c: number, noun: EventNoun): boolean {
  const { from, to, nameTo } = noun;
  if (to - from !== 1 || nameTo - to < 2 || !isWord(reading, from, WordFlag.eventLead))
    return false;
  const mark =
    c > 0 ? markAt(reading.tagged, cells.to[c - 1]! - 1, EntryType.eventVerb) : undefined;
  if (!mark || hasAnyTag(cells, c + 1, APART)) return false;
  if (!(reading.document.tokens.flags[to]! & Shape.cap)) return false;
  if (markAt(reading.tagged, to, EntryType.eventNoun)) return false;
  return reading.knowledge.lexicon.data.eventVerbs[mark.row]!.role === ORGANIZER;
}

const ORGANIZER = 'organizer';

/** Capitals in front of an event's noun that are part of its name, at most. */
const MOST_BEFORE = 5;

/** What is no part of a name in front of its noun. */
const APART = maskOf(Tag.Title, Tag.Date, Tag.Election);

/** "mengikuti | Canthelan Jumat Berkah", "kegiatan | Siak Coffee Fest": the noun at cell `c` with the capitals in front of it, or undefined. */
function fromStart(
  reading: Reading,
  cells: Cells,
  c: number,
  noun: EventNoun,
): EventNoun | undefined {
  const { flags } = reading.document.tokens;
  if (noun.title || noun.inside || !(flags[noun.from]! & Shape.cap)) return undefined;
  let start = c;
  while (start > 0 && c - start < MOST_BEFORE && isBefore(reading, cells, start - 1)) start--;
  if (start === c || !leadsTo(reading, cells, start, isHeadLast(reading, noun))) return undefined;
  return { ...noun, from: cells.from[start]! };
}

const wordAt = ({ document }: Reading, token: number): string =>
  foldedAt(document.tokens, document.text, token);

function isBefore(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  return (
    (reading.document.tokens.flags[token]! & Shape.cap) !== 0 &&
    !hasAnyTag(cells, i, APART) &&
    (!hasTag(cells, i, Tag.Name) || hasTag(cells, i, Tag.DoubtfulName)) &&
    !markAt(reading.tagged, token, EntryType.eventNoun) &&
    // "pada Gelar Pengawasan", but no verb that opens the sentence.
    (!(reading.document.tokens.flags[token]! & Shape.sentenceStart) ||
      !markAt(reading.tagged, token, EntryType.eventVerb)) &&
    !isWord(reading, token, WordFlag.eventLead) &&
    !isWord(reading, token, WordFlag.nameGlue) &&
    !reading.knowledge.lexicon.incidentalCues?.has(wordAt(reading, token))
  );
}

/** "Siak Taekwondo | Championship 2018": the name stands in front of its noun. */
const isHeadLast = (reading: Reading, { from, to }: EventNoun): boolean =>
  to - from === 1 &&
  reading.knowledge.lexicon.incidentalCues?.get(wordAt(reading, to - 1)) === 'last';

/** A verb of holding or attending, "kegiatan" or "saat" in front of cell `start`; any word in front of a name whose noun stands last, but for "di". */
function leadsTo(reading: Reading, cells: Cells, start: number, last: boolean): boolean {
  const before = hasTag(cells, start - 1, Tag.Quote) ? start - 2 : start - 1;
  if (before < 0) return last;
  const token = cells.from[before]!;
  if (markAt(reading.tagged, token, EntryType.occasionCue)) return true;
  if (last && hasTag(cells, before, Tag.Lower)) return !hasAnyTag(cells, before, PLACED);
  return hasHoldingVerb(reading, cells, before, null, cells.from[start]!);
}

/** "di", "oleh". */
const PLACED = maskOf(Tag.Locative, Tag.Oblique);
