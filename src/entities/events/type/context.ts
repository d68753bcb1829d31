/** What the words around an event noun or verb make of it. */
import { EntryType, hasFlag, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { fold } from '../../../document/tokens.js';
import { isActive } from '../../../gazetteer/affixes.js';
import { type Reading, textOf } from '../../../mentions/release.js';

/** An event word inside an office, a name or a region is part of that. */
export const isChunk = (cells: Cells, c: number): boolean => hasAnyTag(cells, c, CHUNK);

const CHUNK = maskOf(Tag.Title, Tag.Proper, Tag.Name, Tag.Region);

/** "menggelar", "mengikuti", "dihadiri" at cell `c`, in front of the token `end`: what follows is what took place. */
export function hasHoldingVerb(
  reading: Reading,
  cells: Cells,
  c: number,
  type: string | null,
  end: number,
): boolean {
  if (c < 0) return false;
  if (hasFlag(reading.knowledge.lexicon, cells.word[c]!, WordFlag.eventLead)) return true;
  const mark = markAt(reading.tagged, cells.from[c]!, EntryType.eventVerb);
  if (mark === undefined) return false;
  // "karnaval dalam rangka memperingati HUT": what it was for.
  if (leadsToTopic(reading, cells, c) && leadsToTopic(reading, cells, c - 1)) return false;
  const row = reading.knowledge.lexicon.data.eventVerbs[mark.row]!;
  // "meraih penghargaan" is one word for both, unless more follows: "melakukan kunjungan kerja".
  if (cells.from[c]! + mark.length > end)
    return row.type === type && (markAt(reading.tagged, end, EntryType.eventNoun)?.length ?? 0) > 1;
  // "menertibkan alat peraga kampanye" is no campaign: the verb says what took place.
  return row.role !== null && (row.type === null || type === null || row.type === type);
}

const leadsToTopic = (reading: Reading, { word }: Cells, c: number): boolean =>
  hasFlag(reading.knowledge.lexicon, word[c] ?? -1, WordFlag.topical);

/** Cells between the verb that reports and the occasion, at most. */
const OCCASION_REACH = 14;

/** Words of saying. */
export const REPORTED = maskOf(Tag.Reporting, Tag.Passive, Tag.Clitic);

/** Cells between the cue and the noun, a verb of holding or attending first, at most: "saat memberi materi pada". */
const CUE_REACH = 4;

/** "usai", "saat membuka", "di sela-sela menghadiri acara" in front of cell `c`. */
export function isBehindCue(reading: Reading, cells: Cells, c: number): boolean {
  for (let i = c; i > 0 && i > c - CUE_REACH; i--) {
    const start = cells.from[i]!;
    if (i < c && !hasTag(cells, i, Tag.Lower)) return false;
    if (i < c && !markAt(reading.tagged, start, EntryType.eventVerb)) continue;
    const cue = [1, 2, 3].some(
      (length) => markAt(reading.tagged, start - length, EntryType.occasionCue)?.length === length,
    );
    if (cue) return true;
  }
  return false;
}

/** "…, kata Riswan usai penandatanganan …": the event at which something was said. */
export function isOccasion(reading: Reading, cells: Cells, c: number): boolean {
  if (!isBehindCue(reading, cells, c)) return false;
  for (let i = c - 1; i >= 0 && i > c - OCCASION_REACH; i--) {
    if (hasAnyTag(cells, i, REPORTED)) return true;
    // "mengatakan akan mengumumkan nama saat HUT": that is still to come.
    if (markAt(reading.tagged, cells.from[i]!, EntryType.statusCue)) return false;
  }
  return false;
}

/** Behind "terkait", "tentang", "dalam rangka" a noun names the topic, not the event. */
export function isTopical(reading: Reading, cells: Cells, c: number): boolean {
  if (isOccasion(reading, cells, c)) return false;
  if (isBackground(reading, cells, c)) return true;
  for (let i = c - 1, left = 3; i >= 0 && left > 0; i--) {
    // "dalam rangkaian kegiatan evaluasi": the word in between only leads on.
    if (hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.eventLead)) continue;
    left--;
    if (hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.topical)) return true;
    if (hasHoldingVerb(reading, cells, i, null, cells.from[c]!) || hasTag(cells, i, Tag.Comma))
      return false;
    // "menanggapi gugatan warga": what somebody speaks of.
    if (hasTag(cells, i, Tag.Reporting) && isActive(wordOf(reading, cells, i))) return true;
  }
  return false;
}

/** What a clause starts behind: a comma, or the dash of a dateline. */
const CLAUSE_MARK = maskOf(Tag.Comma, Tag.Dash, Tag.Colon, Tag.Quote);

/** Cells of the longest clause that is looked through on either side. */
const LONGEST_CLAUSE = 200;

/** "Setelah menggelar rapat, …": what stands before the comma came before. */
export function isBackground(reading: Reading, cells: Cells, c: number): boolean {
  let start = c;
  while (start > 0 && c - start < LONGEST_CLAUSE && !hasAnyTag(cells, start - 1, CLAUSE_MARK))
    start--;
  if (!hasFlag(reading.knowledge.lexicon, cells.word[start]!, WordFlag.topical)) return false;
  if (start > 0 && hasTag(cells, start - 1, Tag.Comma)) return false;
  for (let i = c; i < cells.length && i < c + LONGEST_CLAUSE; i++)
    if (hasTag(cells, i, Tag.Comma)) return true;
  return false;
}

/** A verb behind "yang", "untuk", "agar" does not say what the sentence reports. */
export function isSubordinate(reading: Reading, cells: Cells, c: number): boolean {
  for (let back = 1; back <= 2; back++) {
    if (
      c - back >= 0 &&
      hasFlag(reading.knowledge.lexicon, cells.word[c - back]!, WordFlag.subordinator)
    )
      return true;
  }
  return false;
}

/** Cells between a verb of saying and what it is about, at most. */
const ASKED_REACH = 12;

/** "meminta perusahaan itu menindak pelakunya": what somebody says should be done. */
export function isAsked(reading: Reading, cells: Cells, c: number): boolean {
  for (let i = c - 1; i >= 0 && i > c - ASKED_REACH; i--) {
    if (hasAnyTag(cells, i, CLAUSE_MARK)) return false;
    if (hasTag(cells, i, Tag.Reporting) && isActive(wordOf(reading, cells, i))) return true;
  }
  return false;
}

const wordOf = (reading: Reading, cells: Cells, i: number): string =>
  fold(textOf(reading.document, cells.from[i]!, cells.to[i]!));
