/** Whether the event was held, is planned or fell through, and whether one could join from afar. */
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt, typeBit } from '../../gazetteer/tagger.js';
import type { Reading } from '../../mentions/release.js';
import type { ResolvedDate } from '../dates/dates.js';
import type { AssembledEvent } from './event.js';
import type { WeighedSentence } from './sentences.js';

/** Tokens between "akan" and the event it announces, at most. */
const PLANNED_REACH = 4;

const CUE = typeBit(EntryType.statusCue);

/** Status of the event whose trigger is a token of `sentence`. */
export function statusOf(
  reading: Reading,
  sentence: number,
  trigger: number,
  date: ResolvedDate | null,
): AssembledEvent['status'] {
  if (!(reading.tagged.typesIn[sentence]! & CUE)) return 'held';
  const { from, to } = reading.document.sentences[sentence]!;
  const { statuses } = reading.knowledge.lexicon.data;
  let planned: 'near' | 'far' | '' = '';
  for (let i = from; i < to; i++) {
    const mark = markAt(reading.tagged, i, EntryType.statusCue);
    if (!mark) continue;
    const status = statuses[mark.row]!;
    if (status === 'postponed' || status === 'cancelled') return status;
    if (status === 'planned') planned = isNear(i, trigger, date) ? 'near' : planned || 'far';
  }
  return planned === 'near' || (planned === 'far' && date?.candidate.direction === 'after')
    ? 'planned'
    : 'held';
}

/** "akan digelar rapat", "debat kedua akan digelar pada 22 Desember": in front of the event or of its day, or the day itself ("besok"). */
function isNear(cue: number, trigger: number, date: ResolvedDate | null): boolean {
  if (cue < trigger) return trigger - cue <= PLANNED_REACH;
  const day = date?.candidate.from ?? -1;
  return cue <= day && day - cue <= PLANNED_REACH;
}

const ONLINE = typeBit(EntryType.onlineCue);

/** "secara daring", "hybrid"; an event with a venue and no such word is on site. */
export function modeOf(
  reading: Reading,
  weighed: readonly WeighedSentence[],
  venue: boolean,
): AssembledEvent['mode'] {
  const modes = reading.knowledge.lexicon.data.onlineModes;
  for (const { sentence } of weighed) {
    if (!(reading.tagged.typesIn[sentence]! & ONLINE)) continue;
    const { from, to } = reading.document.sentences[sentence]!;
    for (let i = from; i < to; i++) {
      const mark = markAt(reading.tagged, i, EntryType.onlineCue);
      if (mark) return modes[mark.row] as 'online' | 'hybrid';
    }
  }
  return venue ? 'onsite' : null;
}
