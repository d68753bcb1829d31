/** Feasts and clauses in front of what the release is about, which only `kliping/deep` tells from it. */
import { foldedAt } from '../../../document/tokens.js';
import { isPassive } from '../../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../../grammar/cells.js';
import { Tag } from '../../../grammar/tags.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { cueAt, cueAtToken } from './incidental.js';
import type { EventNoun } from './nouns.js';

/** Tokens between a feast and what was done for it, at most. */
const DEED_REACH = 40;

/**
 * "Dalam rangka menyambut HUT Siak, Pemkab membagikan sembako", "Gelar Gotong Royong Sambut HUT Siak": something else was done
 * for the feast that a noun tells.
 *
 * @param beside token of the word that tells what fell on that day, or -1
 */
export function isFeast(reading: Reading, noun: EventNoun, beside: number): boolean {
  if (noun.type !== 'ceremony' || noun.occasion) return false;
  const { from, to } = reading.document.sentences[noun.sentence]!;
  if (noun.title && beside > from) {
    if (hasDeed(reading, Math.max(from, beside - DEED_REACH), beside)) return true;
  } else if (!noun.background && (beside < 0 || !leadsOn(reading, beside, from))) return false;
  return hasDeed(reading, noun.nameTo, Math.min(to, noun.nameTo + DEED_REACH));
}

/** "Dalam rangka memperingati HUT Siak, Pemkab membagikan sembako": the verb at a token tells the feast for which something else was done. */
export function isFeastVerb(reading: Reading, token: number, sentence: number): boolean {
  const { from, to } = reading.document.sentences[sentence]!;
  if (cueAtToken(reading, token) !== 'beside' || !leadsOn(reading, token, from)) return false;
  return hasDeed(reading, token + 1, Math.min(to, token + DEED_REACH));
}

/** "Memperingati …", "dalam memeriahkan …": nobody stands right in front of a token who does it. */
const leadsOn = (reading: Reading, token: number, sentence: number): boolean =>
  token === sentence ||
  isMark(reading, token - 1) ||
  isWord(reading, token - 1, WordFlag.topical | WordFlag.nameGlue);

const isMark = ({ document: { tokens, text } }: Reading, token: number): boolean =>
  /[,:–—-]/.test(text[tokens.start[token]!]!);

/** "menggelar", "membagikan" between two tokens: a verb of what somebody did, but neither "dihadiri" nor behind "yang". */
function hasDeed(reading: Reading, from: number, to: number): boolean {
  const { document, knowledge, tagged } = reading;
  for (let i = from; i < to; i++) {
    const mark = markAt(tagged, i, EntryType.eventVerb);
    if (!mark || cueAtToken(reading, i) === 'beside') continue;
    const { role } = knowledge.lexicon.data.eventVerbs[mark.row]!;
    if (role === null || role === ATTENDEE) continue;
    if (i > 0 && isWord(reading, i - 1, WordFlag.subordinator)) continue;
    if (!isPassive(foldedAt(document.tokens, document.text, i))) return true;
  }
  return false;
}

const ATTENDEE = 'attendee';

/** Cells of a clause in front of the noun that are looked through, at most. */
const CLAUSE_REACH = 14;

const CLAUSE_MARK = maskOf(Tag.Comma, Tag.Dash, Tag.Colon, Tag.Quote, Tag.Period);

/** "Meski menang dalam gugatan, calon itu …": the noun at cell `c` stands in a clause that changes nothing. */
export function isConceded(reading: Reading, cells: Cells, c: number): boolean {
  for (let i = c - 1; i >= 0 && c - i <= CLAUSE_REACH && !hasAnyTag(cells, i, CLAUSE_MARK); i--)
    if (cueAt(reading, cells, i) === 'concede') return true;
  return false;
}

/** Cells between "ditemui" and where that was, at most: "ditemui Pos Siak di sela-sela mengikuti kegiatan". */
const MET_REACH = 8;

/** "ditemui usai rapat": where a reporter met whoever speaks of something else. */
export function isMet(reading: Reading, cells: Cells, c: number): boolean {
  for (let i = c - 1; i >= 0 && c - i <= MET_REACH; i--) {
    if (cueAt(reading, cells, i) === 'met') return true;
    if (hasTag(cells, i, Tag.Comma)) return false;
  }
  return false;
}
