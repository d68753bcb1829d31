/**
 * Ordinary words as parts of names. They are asked for only where capitals
 * tell something: not in a line of capitals, not in a headline in title case.
 */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { Shape } from '../../document/tokens.js';
import { isDoing, isFollowedUp } from './cues.js';
import { isBehindRank } from './honorifics.js';
import { AMBIGUOUS, classOf, GIVEN, UNKNOWN } from './words.js';
import type { Reading } from '../release.js';
import { looksOrdinaryAt } from '../word-looks.js';

/** What stands in front of the next name of a list, or of a title's holder. */
const LISTING = maskOf(Tag.Comma, Tag.Title, Tag.Conj);

/** "…, Hari Nazarudin": an ordinary word in capitals inside a list or behind a title or rank, in front of a name word. */
export function isOrdinaryFirstName(reading: Reading, cells: Cells, i: number): boolean {
  const plain =
    hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.Upper) && hasTag(cells, i, Tag.Common);
  if (!plain) return false;
  const ranked = isBehindRank(reading, cells, i);
  if (!ranked && !hasAnyTag(cells, i - 1, LISTING)) return false;
  if (reading.document.tokens.flags[cells.from[i]!]! & Shape.sentenceStart) return false;
  // ", Kata Bustami" reports speech; "dan Makam Raden Fatah" is a place.
  if (hasTag(cells, i, Tag.Reporting) || hasTag(cells, i, Tag.Preposition)) return false;
  const titled = hasTag(cells, i - 1, Tag.Title);
  if (!titled && markAt(reading.tagged, cells.from[i]!, EntryType.venueHead)) return false;
  const next = classOf(reading, cells, i + 1, false);
  // "Sekretaris KPU Siak, Mukmin Buamona menerima …", "Bupati Kubu Raya Muda Mahendra membuka …"
  const isHolder = (titled || hasTag(cells, i - 2, Tag.Title)) && isDoing(reading, cells, i + 2);
  if (next === UNKNOWN) return ranked || isHolder;
  return next === GIVEN || (titled && next === AMBIGUOUS);
}

/** "Andhi Insan Sidieq": an ordinary word in capitals between two name words. */
export function isOrdinaryMiddleName(reading: Reading, cells: Cells, i: number): boolean {
  if (!isOrdinaryWord(reading, cells, i)) return false;
  const token = cells.from[i]!;
  // "Sumiatun Kegiatan Bhakti …": a new clause.
  if (looksOrdinaryAt(reading.document, token)) return false;
  const next = classOf(reading, cells, i + 1, false);
  return next === GIVEN || next === UNKNOWN;
}

/** "Khairul Umum", "Andi Bakti sebagai Camat …": an ordinary word in capitals that ends a name in running text. */
export function isOrdinaryLastName(
  reading: Reading,
  cells: Cells,
  i: number,
  given: boolean,
): boolean {
  if (!isOrdinaryWord(reading, cells, i)) return false;
  if (!given && !isFollowedUp(reading, cells, i + 1)) return false;
  return i + 1 >= cells.length || !hasTag(cells, i + 1, Tag.Cap);
}

const TAKEN = maskOf(Tag.Institution, Tag.Office, Tag.Region, Tag.Body);

/** An ordinary word that may be part of a name between or behind name words. */
function isOrdinaryWord(reading: Reading, cells: Cells, i: number): boolean {
  if (
    cells.to[i]! - cells.from[i]! !== 1 ||
    !hasTag(cells, i, Tag.Cap) ||
    hasTag(cells, i, Tag.Upper)
  )
    return false;
  const bits = cells.word[i]! >= 0 ? reading.knowledge.lexicon.flags[cells.word[i]!]! : 0;
  if (
    !(bits & (WordFlag.common | WordFlag.unitWord)) ||
    bits & (WordFlag.verbal | WordFlag.month | WordFlag.weekday | WordFlag.street)
  )
    return false;
  // "Hendri Aktivis Prabowo", "Hendri Selaku Ketua": a word for what somebody is, or that leads to it.
  const token = cells.from[i]!;
  if (markAt(reading.tagged, token, EntryType.personCue)) return false;
  if (markAt(reading.tagged, token, EntryType.personTail)) return false;
  return !hasAnyTag(cells, i, TAKEN);
}
