/** Names of events that a verb or a cue leads to: "menggelar", "acara", "bertajuk". */
import { Shape, fold } from '../../../document/tokens.js';
import { isPassive } from '../../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { hasAnyTag, hasTag, maskOf, type Cells } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, textOf, type Reading } from '../../../mentions/release.js';
import { isBackground } from '../type/context.js';
import { isTheme, nameEnd } from './name.js';
import type { WeighedSentence } from '../sentences.js';
import { isHeld, isHeldBehind, scoreOf, type EventNoun } from '../type/nouns.js';

/** Behind "kegiatan", "acara", with or without a quotation mark. */
export function isLed(reading: Reading, cells: Cells, c: number): boolean {
  return isWord(reading, tokenBefore(cells, c), WordFlag.eventLead);
}

/** The last token in front of a cell, or of the quotation mark in front of it; -1 for none. */
function tokenBefore(cells: Cells, c: number): number {
  const at = hasTag(cells, c - 1, Tag.Quote) ? c - 2 : c - 1;
  return at < 0 ? -1 : cells.to[at]! - 1;
}

/** Cells of a name in quotation marks, at most. */
const LONGEST_QUOTED = 40;

/** The end of a name behind a lead word: its closing quotation mark, else where its words end. */
export function ledEnd(
  reading: Reading,
  cells: Cells,
  c: number,
  to: number,
  wanted: number,
): number {
  if (hasTag(cells, c - 1, Tag.Quote)) {
    for (let i = c; i < cells.length && i < c + LONGEST_QUOTED; i++)
      if (hasTag(cells, i, Tag.Quote)) return Math.max(to, cells.from[i]!);
  }
  return nameEnd(reading, cells, c, to, false, wanted);
}

/** "menggelar", "mengikuti": the object of such a verb is an event. */
const HOLDERS: ReadonlySet<string | null> = new Set(['organizer', 'attendee']);

const HOLDS = 3;

/** Behind an active verb of holding or attending, with or without a quotation mark. */
export function isObject(reading: Reading, cells: Cells, c: number, quoted: boolean): boolean {
  const token = tokenBefore(cells, c);
  const mark = token < 0 ? undefined : markAt(reading.tagged, token, EntryType.eventVerb);
  // "Pameran Gelar Informasi": in capitals, the word is part of a name.
  if (mark?.length !== 1) return false;
  if (!quoted && reading.document.tokens.flags[token]! & Shape.cap) return false;
  const { type, role, strength } = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  return (
    type === null &&
    strength >= HOLDS &&
    HOLDERS.has(role) &&
    !isPassive(fold(textOf(reading.document, token, token + 1)))
  );
}

/** What the object of such a verb is, when it is no event. */
const MENTION = maskOf(Tag.Proper, Tag.Title, Tag.Name, Tag.Date);

/** "kegiatan Senggigi Bersih", "menggelar Senggigi Bersih": a name in capitals, although no word of it is an event's. */
export function ledNameAt(
  reading: Reading,
  cells: Cells,
  c: number,
  place: WeighedSentence,
): EventNoun | null {
  const proper = hasTag(cells, c, Tag.Cap) || hasTag(cells, c, Tag.Region);
  const capital = proper && hasTag(cells, c + 1, Tag.Cap);
  const quoted = hasTag(cells, c - 1, Tag.Quote);
  if (!capital || (place.title && !quoted)) return null;
  const from = cells.from[c]!;
  const to = cells.to[c]!;
  const nameTo = ledEnd(reading, cells, c, to, 0);
  const led = isLed(reading, cells, c) && !hasTag(cells, c, Tag.Name);
  const behind = isHeldBehind(reading, cells, nameTo);
  if (!led) {
    if (hasAnyTag(cells, c, MENTION) || !isObject(reading, cells, c, quoted)) return null;
    if (!quoted && (!place.voting || !behind)) return null;
  }
  const held = !led || isHeld(reading, cells, c - 1, '');
  return {
    type: '',
    strength: 0,
    from,
    to,
    nameTo,
    sentence: place.sentence,
    score: scoreOf(reading, from, 1, place, held),
    held,
    within: held,
    occasion: false,
    behind,
    background: isBackground(reading, cells, c),
    late: !place.voting,
    // "Diskusi bertajuk …": mostly what it was about.
    aside: isTheme(reading, tokenBefore(cells, c)),
    led: true,
    title: place.title,
    inside: false,
    inner: null,
  };
}
