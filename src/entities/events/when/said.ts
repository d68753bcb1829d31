/** Days of releases that tell theirs but once, or spoke on polling day; only `kliping/deep` takes them. */
import { sentenceOf } from '../../../document/document.js';
import { EntryType } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import type { Reading } from '../../../mentions/release.js';
import type { ResolvedDate } from '../../dates/dates.js';
import type { AssembledEvent } from '../event.js';
import { isOtherDay } from './fine.js';

/**
 * The day on which somebody spoke, be it polling day: "…, ujar Rafli saat dikonfirmasi, Rabu (15/2/2017)"; else the one day
 * that a release of something held tells at all, on a line of its own: "Jumat, 11-11-2022".
 */
export function saidDay(
  reading: Reading,
  { type, status }: AssembledEvent,
  dates: readonly ResolvedDate[],
  story: readonly ResolvedDate[],
): ResolvedDate | undefined {
  // A weekday that nothing dates is the release's own day.
  if (status !== 'held' || dates.some(({ iso }) => iso === null)) return undefined;
  const told = story.filter((date) => date.on !== null && !isOtherDay(reading, date));
  const said = told.find(
    ({ candidate: { from, point, direction } }) =>
      point.weekday !== undefined && direction === null && isSpoken(reading, from),
  );
  if (type === 'statement') return said;
  const [lone, other] = dates.filter(({ on }) => on !== null);
  const alone = lone && !other && lone.precision === 'day' && !lone.candidate.relative;
  return alone && isOwnLine(reading, lone) ? lone : undefined;
}

/** The sentence of a token reports what somebody says. */
function isSpoken({ document, tagged }: Reading, token: number): boolean {
  const { from, to } = document.sentences[sentenceOf(document, token)]!;
  for (let i = from; i < to; i++) if (markAt(tagged, i, EntryType.reporting)) return true;
  return false;
}

/** Characters of a line that tells when and where, at most. */
const LONGEST_LINE = 60;

/** A short line tells the day: "Hotel Melati, 12 Oktober 2023". */
function isOwnLine({ document: { text } }: Reading, { start, end }: ResolvedDate): boolean {
  const ahead = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const behind = text.slice(end, end + LONGEST_LINE);
  const opens = start <= LONGEST_LINE || ahead.includes('\n');
  return opens && (/^[ .)]{0,3}(?:\n|$)/.test(behind) || /^.{0,2}$/.test(behind));
}

/**
 * "Siak, 18 Februari 2016" or "(Selasa, 20 September 2016)" below a headline: the day of what is told, not of a portal.
 *
 * @param story the dates that are not the portal's
 */
export function datelinedDay(
  reading: Reading,
  dates: readonly ResolvedDate[],
  story: readonly ResolvedDate[],
): ResolvedDate | undefined {
  const { sections, text, tokens } = reading.document;
  const date = dates.find((told, i) => told !== story[i]);
  if (date?.precision !== 'day') return undefined;
  const line = sections.find(({ start, end }) => start <= date.start && date.start < end)!;
  const isInside = (token: number): boolean =>
    tokens.start[token]! >= line.start && tokens.start[token]! < line.end;
  return text[line.start] === '(' || reading.regions.some(({ from }) => isInside(from))
    ? date
    : undefined;
}
