/** Days that are told beside an event and are not its own, which only `kliping/deep` tells apart. */
import { foldedAt } from '../../document/tokens.js';
import { sentenceOf } from '../../document/document.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import type { Reading } from '../../mentions/release.js';
import type { ResolvedDate } from '../dates.js';

/** Tokens between "akan" and the day that is to come, at most. */
const TO_COME_REACH = 12;

/** "HUT yang jatuh pada 5 Oktober", "SK Nomor 12 tanggal 6 Mei", "PSU akan digelar 13 Juli": another day than the event's. */
export function isOtherDay(reading: Reading, { candidate }: ResolvedDate): boolean {
  const { document, knowledge, tagged } = reading;
  const { tokens, text, sentences } = document;
  const { data, otherDayCues } = knowledge.lexicon;
  const { from } = sentences[sentenceOf(document, candidate.from)]!;
  for (let back = 1; back <= TO_COME_REACH && candidate.from - back >= from; back++) {
    const token = candidate.from - back;
    const cue = markAt(tagged, token, EntryType.statusCue);
    if (cue && data.statuses[cue.row] === 'planned') return true;
    // "masih berlangsung hingga Kamis (7/8)": with its weekday, it is the day of the release.
    const reach = candidate.point.weekday === undefined ? otherDayCues : undefined;
    if ((reach?.get(foldedAt(tokens, text, token)) ?? 0) >= back) return true;
  }
  return false;
}
