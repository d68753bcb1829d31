/** Names of events that are not the main one, which a release only mentions; only `kliping/deep` tells them. */
import { Shape } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading, wordAt } from '../../../mentions/release.js';
import { REPORTED } from '../type/context.js';
import { cueAt } from '../type/incidental.js';
import type { EventNoun } from '../type/nouns.js';
import { isPlanning } from '../when/fine.js';

/** Types that all speak of, whatever was held. */
export const SPOKEN_OF: ReadonlySet<string> = new Set([
  'campaign',
  'debate',
  'determination',
  'dispute',
  'enforcement',
  'statement',
  'voting',
]);

/**
 * The noun at cell `c` is of another type than the main event, and that was not held at it: "menyepakati format debat",
 * "untuk menerima pembekalan", "melalui program pendaftaran tanah".
 */
export function isMentioned(
  reading: Reading,
  cells: Cells,
  c: number,
  noun: EventNoun,
  type: string,
): boolean {
  if (noun.type === OPENED && isLedBy(reading, cells, c, 'marked')) return true;
  if (noun.type === type || noun.type === '' || noun.inner === type) return false;
  if (noun.title) return false;
  if (noun.occasion) return type === 'statement' && isTopic(reading, cells, c, noun);
  if (noun.late && !noun.led) return true;
  if (isLedBy(reading, cells, c, 'means') || isMeant(reading, cells, c)) return true;
  return !(noun.held || noun.within || noun.led) && !isFrame(reading, cells, c, noun, type);
}

/** "unggul pada debat", "format pada kampanye": a cue that leads to any matter, in front of what all speak of. */
const isTopic = (reading: Reading, cells: Cells, c: number, { type }: EventNoun): boolean =>
  SPOKEN_OF.has(type) && c > 0 && isWord(reading, cells.from[c - 1]!, WordFlag.nameGlue);

/** Cells between "melalui" and the noun, at most. */
const MEANS_REACH = 2;

/** What "penandatanganan prasasti" and "pengguntingan pita" are. */
const OPENED = 'launch';

/** "melalui program …", "melalui kegiatan …": by what something else was done; "ditandai dengan pengguntingan pita": how it was opened. */
function isLedBy(reading: Reading, cells: Cells, c: number, by: 'means' | 'marked'): boolean {
  for (let i = c - 1; i >= 0 && c - i <= MEANS_REACH; i--) {
    if (cueAt(reading, cells, i) === by) return true;
    if (!hasTag(cells, i, Tag.Lower)) return false;
  }
  return false;
}

/** Cells between what something is meant for and the noun, at most. */
const MEANT_REACH = 5;

/** "bertujuan memastikan dan melakukan diskusi", "desa yang akan menggelar pilkades": what is meant, or still to come. */
function isMeant(reading: Reading, cells: Cells, c: number): boolean {
  for (let i = c - 1; i >= 0 && c - i <= MEANT_REACH && hasTag(cells, i, Tag.Lower); i--) {
    if (isPlanning(reading, cells.from[i]!)) return true;
    if (cueAt(reading, cells, i) === 'aim') return true;
    // "saat menggelar rapat": that took place.
    if (markAt(reading.tagged, cells.from[i]!, EntryType.occasionCue)) return false;
  }
  return false;
}

/** Cells between "kata" and the noun, whoever speaks in between, at most. */
const SAID_REACH = 4;

/** "Pencanangan dan sosialisasi … digelar", "kata Anang di Diskusi HAM", "meraih piala pada Olimpiade": what opens the sentence, or leads to where it was. */
function isFrame(
  reading: Reading,
  cells: Cells,
  c: number,
  { behind, from }: EventNoun,
  type: string,
): boolean {
  const { flags } = reading.document.tokens;
  if (c === 0 || flags[from]! & Shape.sentenceStart || hasTag(cells, c - 1, Tag.Dash)) return true;
  if (hasTag(cells, c - 1, Tag.Conj)) return behind;
  // "Ini adalah Orientasi Kader"
  if (reading.knowledge.lexicon.data.topicVerbs.includes(wordAt(reading, cells, c - 1)))
    return true;
  const led = hasTag(cells, c - 1, Tag.Locative);
  if (!led && !markAt(reading.tagged, cells.from[c - 1]!, EntryType.occasionCue)) return false;
  if (type === 'award') return true;
  for (let i = c - 2; i >= 0 && c - i <= SAID_REACH; i--)
    if (hasAnyTag(cells, i, REPORTED)) return true;
  return false;
}
