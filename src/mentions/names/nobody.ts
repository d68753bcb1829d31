/** Words that look like somebody's name and are none, which only `kliping/deep` tells. */
import { linksAt } from '../officials/linking.js';
import { isActive } from '../../gazetteer/affixes.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { foldedAt, Shape } from '../../document/tokens.js';
import { degreeAt } from './degrees.js';
import { startsRank } from './honorifics.js';
import { isAnnounced, isFollowedUp } from './cues.js';
import { isGluedDot } from './words.js';
import {
  isDecree,
  isGrade,
  isLetters,
  isPairsLetters,
  isRestOfDegree,
  isShortForm,
} from './nobody-letters.js';
import {
  isHonoredInPlace,
  isInPlace,
  isLevel,
  isPlaceHead,
  PLACE_REACH,
} from '../regions/place-heads.js';
import { foldedRun, isWord, once, type Reading, textOf } from '../release.js';
import { isSigned } from '../quotes/signatures.js';
import { isCalled } from './things.js';
import { isDoubled } from './unlisted-names.js';
import { NAME_BITS } from '../token-tags.js';

/** True for the name words `[from, to)` that are no person: lone letters, a place, "Panji-Panji", "se-Kalimantan", an office in front of a rank. */
export function isNobody(reading: Reading, cells: Cells, from: number, to: number): boolean {
  if (isLetters(reading, cells, from, to) || isSigned(reading, cells, from, to)) return true;
  if (isOfThing(reading, cells, from, to) || isGlued(reading, cells, from, to)) return true;
  if (isInPlace(reading, cells, from) && !isHeldThen(reading, cells, to)) return true;
  if (isObject(reading, cells, from, to) || isArticled(reading, cells, from)) return true;
  if (isNation(reading, cells, to - 1) || isKnown(reading, cells, from, to)) return true;
  if (isPlaced(reading, cells, from, to) || isOfAll(reading, cells, to)) return true;
  if (isVersus(reading, cells, from, to) || isOfGroup(reading, cells, from, to)) return true;
  if (to !== from + 1) return false;
  if (startsRank(reading, cells, to) && !isWord(reading, cells.from[from]!, NAME_BITS)) return true;
  const isTwin = isDoubled(reading, cells, to) || isDoubled(reading, cells, from - 1);
  return (
    isTwin ||
    isPrefixed(reading, cells, from) ||
    isLevel(reading, cells, from) ||
    isClipped(reading, cells, from) ||
    isShortForm(cells, from) ||
    isOpeningWord(reading, cells, from) ||
    isGrade(reading, cells.from[from]!) ||
    isRestOfDegree(reading, cells, from) ||
    isWrittenSmall(reading, cells, from) ||
    isDecree(reading, cells, from) ||
    isHeadlineVerb(reading, cells, from) ||
    isPairsLetters(reading, cells, from)
  );
}

/** "tokoh adat Langgo Zarep, tokoh pemuda, tokoh agama": where those are from of whom nobody is named, as of the next ones. */
function isOfGroup(reading: Reading, cells: Cells, from: number, to: number): boolean {
  if (!isCue(reading, cells, from - 1) || !hasTag(cells, to, Tag.Comma)) return false;
  if (!isCue(reading, cells, to + 1) || !hasAnyTag(cells, to + 3, LISTED)) return false;
  for (let i = from; i < to; i++) if (isWord(reading, cells.from[i]!, NAME_BITS)) return false;
  return hasTag(cells, to + 2, Tag.Lower);
}

const LISTED = maskOf(Tag.Comma, Tag.Conj);

/** A word in small letters for what somebody is begins, or a cue of two ends, at a cell. */
const isCue = ({ tagged }: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) &&
  [i, i - 1].some((at) => at >= 0 && markAt(tagged, cells.from[at]!, EntryType.personCue));

/** "Anies Vs Ahok" are two, and what the words are about. */
function isVersus(reading: Reading, cells: Cells, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (linksAt(reading, cells, i, 'versus')) return true;
  return false;
}

/** "Hendri MundurHal ini", "untuk PSIHendri": a word runs into that of the next line. */
const isGlued = ({ document }: Reading, cells: Cells, from: number, to: number): boolean =>
  GLUED.test(textOf(document, cells.from[from]!, cells.to[to - 1]!));

const GLUED = /[a-z]{4}['’]?[A-Z][a-z]|[A-Z]{3}[a-z]{3}/;

/** Tokens of the names of things: none of them is somebody where the first is taken for another word. */
const ofThings = once(() => new Set<number>());

/** The words are the whole name of a place or thing, or the rest of one. */
function isOfThing(reading: Reading, cells: Cells, from: number, to: number): boolean {
  const known = ofThings(reading);
  if (known.has(cells.from[from]!)) return true;
  const isOne =
    isCalled(reading, cells, from, to) ||
    isHonoredInPlace(reading, cells, from, to) ||
    isThing(reading, cells, from, to) ||
    // "Ahmad S.Pd"
    (to > from + 1 && degreeAt(reading, cells, from) >= to - from);
  if (!isOne) return false;
  for (let i = from; i < to; i++) known.add(cells.from[i]!);
  return true;
}

/** "Ketua Komisariat PMII Al-Haudl": what begins with an article and a hyphen behind the title of no place is what a body is called after. */
function isArticled({ titles, document }: Reading, cells: Cells, i: number): boolean {
  const hyphen = hasTag(cells, i - 1, Tag.Dash) ? i - 1 : i + 1;
  const isGlued =
    hasTag(cells, hyphen, Tag.Dash) &&
    !(document.tokens.flags[cells.from[hyphen]!]! & Shape.spaced) &&
    hasTag(cells, hyphen + 1, Tag.Cap);
  if (!isGlued || !hasTag(cells, hyphen - 2, Tag.Title)) return false;
  const { regional, region } = titles[cells.ref[hyphen - 2]!]!;
  const article = textOf(document, cells.from[hyphen - 1]!, cells.to[hyphen - 1]!);
  return !regional && region < 0 && /^al$/i.test(article);
}

/** "Kapolda Bali, Mangku Sadkayang se-Bali": a group of which all are meant. */
const isOfAll = ({ document }: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) &&
  hasTag(cells, i + 1, Tag.Dash) &&
  textOf(document, cells.from[i]!, cells.to[i]!) === 'se';

/** "Ketua HMI Cab. Siak": what a full stop clips, in front of a place, and no short form of a name. */
const isClipped = (reading: Reading, cells: Cells, i: number): boolean =>
  i + 2 < cells.length &&
  isGluedDot(reading, cells, i + 1) &&
  hasTag(cells, i + 2, Tag.Region) &&
  !isWord(reading, cells.from[i]!, NAME_BITS);

/** "Gubernur Riau Surati Wako Dumai": an ordinary word with the ending of a verb, behind a title and in front of what it acts on. */
function isHeadlineVerb(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i - 1, Tag.Title) || !hasAnyTag(cells, i + 1, ACTED_ON)) return false;
  const token = cells.from[i]!;
  if (isWord(reading, token, NAME_BITS) && !isWord(reading, token, WordFlag.ambiguous))
    return false;
  const root = /^(.{4,}?)(?:i|kan)$/.exec(foldedRun(reading.document, token, token + 1))?.[1];
  const { lexicon } = reading.knowledge;
  return hasFlag(lexicon, lexicon.wordIds.get(root ?? '') ?? -1, WordFlag.common);
}

const ACTED_ON = maskOf(Tag.Title, Tag.Institution, Tag.Region, Tag.Common);

/** "program Hendri Saputra saat masih menjabat sebagai Bupati Siak": an office that was somebody's stands behind. */
const isHeldThen = ({ titles }: Reading, cells: Cells, to: number): boolean =>
  hasTag(cells, to, Tag.Title) && titles[cells.ref[to]!]!.told === true;

/** "menambahkan Disability Empowerment", "menyebut Kalimantan": unknown words behind an active verb are what it tells of. */
function isObject(reading: Reading, cells: Cells, from: number, to: number): boolean {
  const before = from - 1;
  if (!hasTag(cells, before, Tag.Lower) || !hasTag(cells, before, Tag.Reporting)) return false;
  if (!isActive(textOf(reading.document, cells.from[before]!, cells.to[before]!))) return false;
  for (let i = from; i < to; i++) if (isWord(reading, cells.from[i]!, NAME_BITS)) return false;
  return !isFollowedUp(reading, cells, to) && !hasAnyTag(cells, to, ENDS_OBJECT);
}

/** What stands behind whoever is named last, or spoken of with an office. */
const ENDS_OBJECT = maskOf(Tag.Comma, Tag.Period, Tag.Open, Tag.Title, Tag.Quote);

/** Words of a place's name in front of one that people are called, too, at most. */
const PLACE_FRONT = 3;
/** What ends the name of a place. */
const NO_PLACE = maskOf(Tag.Region, Tag.Institution, Tag.Title, Tag.Honorific, Tag.Date);

/** "di Cempaka Putih", "di Nurul Hidayah Paok": what an event is at is a place, though people are called so. */
function isPlaced(reading: Reading, cells: Cells, from: number, to: number): boolean {
  let i = from - 1;
  while (i >= from - PLACE_FRONT && hasTag(cells, i, Tag.Cap) && !hasAnyTag(cells, i, NO_PLACE))
    i--;
  if (!hasTag(cells, i, Tag.Lower)) return false;
  if (markAt(reading.tagged, cells.from[i]!, EntryType.venueLead)?.length !== 1) return false;
  return i === from - 1 || !isFollowedUp(reading, cells, to);
}

/** "Pamtas RI-Malaysia": capitals that a hyphen ties to another country's name. */
const isNation = (reading: Reading, cells: Cells, last: number): boolean =>
  hasTag(cells, last, Tag.Upper) &&
  !isWord(reading, cells.from[last]!, NAME_BITS) &&
  hasTag(cells, last + 1, Tag.Dash) &&
  hasTag(cells, last + 2, Tag.Cap) &&
  (reading.document.tokens.flags[cells.from[last + 1]!]! & Shape.spaced) === 0;
/** "Tri Dharma Perguruan", "Toga, Tomas": words of the table, at the start of a longer run, too, or ending in its first word. */
function isKnown(reading: Reading, cells: Cells, from: number, to: number): boolean {
  const { nobodies } = reading.knowledge.lexicon;
  const isOne = (first: number, end: number): boolean =>
    nobodies?.has(foldedRun(reading.document, cells.from[first]!, cells.to[end - 1]!)) ?? false;
  if (to === from + 1 && isOne(from, to))
    return !isWord(reading, cells.from[from]!, NAME_BITS) || !isTold(reading, cells, from);
  // "Puji syukur"
  if (to === from + 1 && to < cells.length && isOne(from, to + 1)) return true;
  if (isOne(from, Math.min(to, from + 2))) return !hasAnyTag(cells, from - 1, TELLING);
  return from > 0 && isOne(from - 1, from + 1) && !hasAnyTag(cells, from - 2, TELLING);
}

/**
 * "Tanjung Bias", "Gajah Wong" in a release about "Sungai Gajah Wong": what begins with the head of a place or
 * thing, and what the release calls a place elsewhere.
 */
function isThing(reading: Reading, cells: Cells, from: number, to: number): boolean {
  const called = foldedRun(reading.document, cells.from[from]!, cells.to[to - 1]!);
  const isOther =
    (to > from + 1 &&
      isPlaceHead(reading, cells, from) &&
      !isWord(reading, cells.from[from]!, WordFlag.given)) ||
    calledPlaces(reading).has(called);
  return (
    isOther &&
    !hasAnyTag(cells, from - 1, TELLING) &&
    !isAnnounced(reading, cells, from) &&
    !isFollowedUp(reading, cells, to)
  );
}

/** What the release names behind the heads of places, folded. */
const calledPlaces = once((reading: Reading) => {
  const { document, tagged, knowledge } = reading;
  const { tokens, text } = document;
  const { placeHeads, thingHeads } = knowledge.lexicon;
  const called = new Set<string>();
  tagged.leading.forEach((_, token) => {
    // "aplikasi "Sobo Kolam""
    const mark = text[tokens.start[token + 1]!];
    const isQuoted = mark === '"' || mark === '“';
    const first = isQuoted ? token + 2 : token + 1;
    // The names have two words at least.
    if (first + 1 >= tokens.length) return;
    if ((tokens.flags[first]! & tokens.flags[first + 1]! & Shape.cap) === 0) return;
    const head = foldedAt(tokens, text, token);
    // "di Desa Lasori, Kecamatan Zunguran Timur"
    const isLed =
      token > 0 &&
      (isWord(reading, token - 1, WordFlag.locative) || text[tokens.start[token - 1]!] === ',');
    const isLevelHead = isLed && tagged.leading[token]?.type === EntryType.regionPrefix;
    if (!isLevelHead && !placeHeads?.has(head) && !(isQuoted && thingHeads?.has(head))) return;
    let end = first;
    while (end < tokens.length && end <= first + PLACE_REACH && tokens.flags[end]! & Shape.cap)
      end++;
    // And the rest of it, where its first word is taken for another.
    for (let from = first; from < end - 1 && (isQuoted || from === first); from++)
      called.add(foldedRun(document, from, end));
  });
  return called;
});

/** Something tells that whoever is called by the word at `i` is a person: an honour, an office, what they say. */
const isTold = (reading: Reading, cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i - 1, TELLING) ||
  isAnnounced(reading, cells, i) ||
  isFollowedUp(reading, cells, i + 1);

/** Words in small letters that the release writes. */
const smallWords = once((reading: Reading) => {
  const { tokens, text } = reading.document;
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++)
    if (tokens.flags[i]! & Shape.lower) words.add(foldedAt(tokens, text, i));
  return words;
});

/** "Kontes Bonsai", where the release writes "bonsai" elsewhere: a lone word that is no known name and said nothing. */
function isWrittenSmall(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  if (isWord(reading, token, NAME_BITS) || isTold(reading, cells, i)) return false;
  return smallWords(reading).has(foldedRun(reading.document, token, token + 1));
}

/** What only persons have in front of their names. */
const TELLING = maskOf(Tag.Honorific, Tag.Title);

/** "se-Kalimantan": a word in small letters and a hyphen in front of a word that is no known name. */
function isPrefixed(reading: Reading, cells: Cells, i: number): boolean {
  const { flags } = reading.document.tokens;
  const token = cells.from[i]!;
  const isGlued = !((flags[token]! | flags[token - 1]!) & Shape.spaced);
  return (
    isGlued &&
    hasTag(cells, i - 1, Tag.Dash) &&
    hasTag(cells, i - 2, Tag.Lower) &&
    !isWord(reading, token, NAME_BITS)
  );
}

/** "Lalu pelaku mengajak korban": an ordinary word that opens its sentence in front of a subject. */
function isOpeningWord(reading: Reading, cells: Cells, i: number): boolean {
  const token = cells.from[i]!;
  return (
    (reading.document.tokens.flags[token]! & Shape.sentenceStart) !== 0 &&
    isWord(reading, token, WordFlag.common) &&
    hasTag(cells, i + 1, Tag.Lower) &&
    hasTag(cells, i + 2, Tag.Reporting) &&
    !hasTag(cells, i + 1, Tag.Reporting) &&
    isWord(reading, cells.from[i + 1]!, WordFlag.common) &&
    !isWord(reading, cells.from[i + 1]!, WordFlag.verbal)
  );
}
