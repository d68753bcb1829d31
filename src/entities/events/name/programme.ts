/** Names of events that no word for an event tells and the core does not see, which only `kliping/deep` reads. */
import { foldedAt, Shape } from '../../../document/tokens.js';
import { isAffixedNoun, isPassive } from '../../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { hasHoldingVerb, isBackground } from '../type/context.js';
import { isTheme, nameEnd } from './name.js';
import { isObject } from './led.js';
import { type EventNoun, isHeldBehind } from '../type/nouns.js';
import type { WeighedSentence } from '../sentences.js';

/** The names in the sentences that vote, apart from those that start inside one of the nouns. */
export function programmesOf(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  nouns: readonly EventNoun[],
): EventNoun[] {
  const found: EventNoun[] = [];
  const known = new Set<number>();
  for (const { from, nameTo, led, strength } of nouns)
    if (led || strength > 1) for (let i = from; i < nameTo; i++) known.add(i);
  for (const { sentence, voting, title } of weighed) {
    if (!voting || title) continue;
    const cells = reading.cells[sentence]!;
    for (let c = 0; c < cells.length; c++) {
      if (known.has(cells.from[c]!)) continue;
      const nameTo = subjectEnd(reading, cells, c) || (c > 0 ? programmeEnd(reading, cells, c) : 0);
      if (nameTo > 0) found.push(nounOf(reading, cells, c, nameTo, sentence));
    }
  }
  return found;
}

/** Words of a name that no table knows, at least. */
const NAMED = 2;

/** "Penabalan nama pelabuhan | tersebut dihadiri …", "Penguatan kapasitas pengurus | dilaksanakan di …": what opens the sentence and was held; the token behind it, or 0. */
function subjectEnd(reading: Reading, cells: Cells, c: number): number {
  if (c > 0 && !hasTag(cells, c - 1, Tag.Dash)) return 0;
  const { document, tagged } = reading;
  const token = cells.from[c]!;
  if (!isCapital(reading, cells, c) || cells.to[c]! - token > 1 || hasAnyTag(cells, c, CHUNK))
    return 0;
  if (!isAffixedNoun(foldedAt(document.tokens, document.text, token))) return 0;
  if (markAt(tagged, token, EntryType.eventNoun)) return 0;
  const end = nameEnd(reading, cells, c, token + 1, false, 0);
  if (end - token < NAMED) return 0;
  const behind = isWord(reading, end, WordFlag.deictic) ? end + 1 : end;
  return isHolding(reading, behind) ? end : 0;
}

const CHUNK = maskOf(Tag.Title, Tag.Name, Tag.Region);

/** "dihadiri", "digelar": passive, and said of events alone. */
function isHolding(reading: Reading, token: number): boolean {
  const { document, knowledge, tagged } = reading;
  const mark = markAt(tagged, token, EntryType.eventVerb);
  if (!mark) return false;
  const { type, role, strength } = knowledge.lexicon.data.eventVerbs[mark.row]!;
  if (type !== null || strength < STRONG) return false;
  // "Pembangunan jalan dilaksanakan oleh Dinas PU": work, and no event.
  if (role === 'organizer' && !isWord(reading, token + mark.length, WHEN)) return false;
  return isPassive(foldedAt(document.tokens, document.text, token));
}

/** Strength of a verb that is said of events alone. */
const STRONG = 3;

/** "di", "pada", "Senin". */
const WHEN = WordFlag.locative | WordFlag.weekday | WordFlag.nameGlue;

/** Token behind the name that starts at cell `c`, or 0. */
function programmeEnd(reading: Reading, cells: Cells, c: number): number {
  if (!isCapital(reading, cells, c)) return plainEnd(reading, cells, c);
  if (hasTag(cells, c - 1, Tag.Quote))
    return isLead(reading, cells, c - 2) ? quoteEnd(cells, c) : 0;
  if (!isCapital(reading, cells, c + 1)) return 0;
  const before = cells.to[c - 1]! - 1;
  if (
    hasTag(cells, c - 1, Tag.Lower) &&
    isProgramme(reading, before) &&
    hasHoldingVerb(reading, cells, c - 2, null, before)
  )
    return nameEnd(reading, cells, c, cells.to[c]!, false, 0);
  const weekday = hasTag(cells, c, Tag.Date) && isWord(reading, cells.from[c]!, WordFlag.weekday);
  return weekday && isWord(reading, before, WordFlag.eventLead)
    ? nameEnd(reading, cells, c, cells.to[c]!, false, 0)
    : 0;
}

/** Words of a programme that is told in small letters, at least. */
const PLAIN = 3;

/** "melaksanakan | program bedah rumah warga": the token behind a programme that is told in small letters, or 0. */
function plainEnd(reading: Reading, cells: Cells, c: number): number {
  if (!isProgramme(reading, cells.from[c]!) || !isObject(reading, cells, c, false)) return 0;
  if (isCapital(reading, cells, c + 1) || hasTag(cells, c + 1, Tag.Quote)) return 0;
  const end = nameEnd(reading, cells, c, cells.to[c]!, false, 0);
  return end - cells.from[c]! >= PLAIN ? end : 0;
}

const isCapital = ({ document }: Reading, cells: Cells, c: number): boolean =>
  c < cells.length && (document.tokens.flags[cells.from[c]!]! & Shape.cap) !== 0;

/** "acara", "kegiatan", or "melaksanakan program". */
function isLead(reading: Reading, cells: Cells, c: number): boolean {
  if (c < 0) return false;
  const token = cells.to[c]! - 1;
  if (isWord(reading, token, WordFlag.eventLead)) return !isTheme(reading, token);
  return isProgramme(reading, token) && isObject(reading, cells, c, true);
}

const isProgramme = ({ document, knowledge }: Reading, token: number): boolean =>
  knowledge.lexicon.incidentalCues?.get(foldedAt(document.tokens, document.text, token)) ===
  'programme';

/** Cells of a name in quotation marks, at most. */
const LONGEST_QUOTED = 16;

function quoteEnd(cells: Cells, c: number): number {
  for (let i = c + 1; i < cells.length && i < c + LONGEST_QUOTED; i++)
    if (hasTag(cells, i, Tag.Quote)) return hasTag(cells, i - 1, Tag.Comma) ? 0 : cells.from[i]!;
  return 0;
}

const nounOf = (
  reading: Reading,
  cells: Cells,
  c: number,
  nameTo: number,
  sentence: number,
): EventNoun => ({
  type: '',
  strength: 0,
  from: cells.from[c]!,
  to: cells.to[c]!,
  nameTo,
  sentence,
  score: 0,
  held: true,
  within: true,
  behind: isHeldBehind(reading, cells, nameTo),
  background: isBackground(reading, cells, c),
  aside: false,
  occasion: false,
  late: false,
  led: true,
  title: false,
  inside: false,
  inner: null,
});
