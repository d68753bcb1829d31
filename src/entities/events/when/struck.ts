/** Days of a disaster, which are not those of the help or the visit that a release tells of; only `kliping/deep` tells them apart. */
import { sentenceOf } from '../../../document/document.js';
import { foldedAt } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import type { AssembledEvent } from '../event.js';
import { cueAtToken } from '../type/incidental.js';
import { isOtherDay } from './fine.js';

/** Tokens between what a disaster did and its day, at most, and between "yang" and the verb. */
const STRUCK_REACH = 12;
const CLAUSE_REACH = 2;

/** Tokens between the disaster itself and its day, at most: "banjir bandang pada 28 Maret". */
const DISASTER_REACH = 2;

/** Gives an event that was held another day than that of a disaster: the first that the release tells, or none. */
export function settleStruck(
  reading: Reading,
  event: AssembledEvent,
  story: readonly ResolvedDate[],
): void {
  if (!event.date || !isOfDisaster(reading, event.date)) return;
  const isOwn = (day: ResolvedDate): boolean =>
    day.on !== null &&
    day.candidate.direction !== 'after' &&
    !isOfDisaster(reading, day) &&
    !isOtherDay(reading, day);
  event.date = story.find(isOwn) ?? null;
}

/** "banjir yang melanda Desa Rogo pada Jumat (7/6)", "korban gempa pada 28 Maret 2024": the day of the disaster. */
function isOfDisaster(reading: Reading, { candidate }: ResolvedDate): boolean {
  const { document, tagged } = reading;
  const { tokens, text, sentences } = document;
  const { from, point, relative } = candidate;
  const { from: start } = sentences[sentenceOf(document, from)]!;
  // "membantu korban gempa pada Rabu (5/6)": with its weekday, it is the day of the release.
  const isBare = point.weekday === undefined && !relative;
  for (let i = from - 1; i >= start && from - i <= STRUCK_REACH; i--) {
    if (isBreak(text[tokens.start[i]!]!) && !isSince(reading, i + 1, from)) return false;
    const cue = cueAtToken(reading, i);
    if (cue === 'struck') return isInClause(reading, i);
    if (cue === 'disaster' && isBare && from - i <= DISASTER_REACH) return true;
    if (isWord(reading, i, WordFlag.located) || markAt(tagged, i, EntryType.reporting))
      return false;
  }
  return false;
}

const isBreak = (char: string): boolean => /[,"“”:]/.test(char);

/** "yang melanda desa, sejak Senin (13/2)": behind any other comma stands the day of the release. */
const isSince = ({ document, knowledge }: Reading, token: number, day: number): boolean =>
  token === day - 1 &&
  knowledge.lexicon.otherDayCues?.has(foldedAt(document.tokens, document.text, token)) === true;

/** "yang melanda", "yang sempat melanda". */
function isInClause(reading: Reading, verb: number): boolean {
  for (let back = 1; back <= CLAUSE_REACH; back++)
    if (isWord(reading, verb - back, WordFlag.subordinator)) return true;
  return false;
}
