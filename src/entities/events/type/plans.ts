/** Words that plan an event, and the verbs of holding beside its day; only `kliping/deep` reads them. */
import { foldedAt, Shape } from '../../../document/tokens.js';
import { isActive } from '../../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { isWord, type Reading } from '../../../mentions/release.js';
import { isPlanning } from '../when/fine.js';

/** Tokens between the word that plans an event and its day, the place in between counted, at most. */
export const PLANNED_REACH = 14;

/** Tokens between a verb of holding and its day, at most. */
const HELD_REACH = 6;

/** "dilaksanakan", and "di laksanakan" at its second word. */
function isHolding(reading: Reading, token: number): boolean {
  if (isWord(reading, token, WordFlag.located)) return true;
  const { document, knowledge } = reading;
  const { tokens, text } = document;
  if (foldedAt(tokens, text, token - 1) !== 'di') return false;
  const id = knowledge.lexicon.wordIds.get(`di${foldedAt(tokens, text, token)}`);
  return id !== undefined && (knowledge.lexicon.flags[id]! & WordFlag.located) !== 0;
}

/** "pelantikan caleg yang dilakukan pada 15 Agustus nanti": a verb of holding close in front, and no other event in between. */
export function isHeldThen(reading: Reading, event: number, day: number): boolean {
  let held = day - 1;
  while (held >= event && held >= day - HELD_REACH && !isWord(reading, held, WordFlag.located))
    held--;
  if (held < event || held < day - HELD_REACH) return false;
  return !isOtherEvent(reading, event - 1, held) && !isSpoken(reading, event, held);
}

/** Somebody speaks between the tokens `from` and `to`. */
function isSpoken({ tagged }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (markAt(tagged, i, EntryType.reporting)) return true;
  return false;
}

/** Tokens between "bakal" and the verb of holding, at most: "bakal di laksanakan". */
const HOLDING_REACH = 2;

/** "Pelantikan kepala desa bakal dilaksanakan di pantai": the event's own sentence plans it behind its word. */
export function plansBehind(
  reading: Reading,
  home: number,
  [, event]: readonly [number, number],
): boolean {
  const { to } = reading.document.sentences[home]!;
  for (let i = event; i < to; i++) {
    if (!plansMain(reading, i)) continue;
    for (let verb = i + 1; verb < to && verb <= i + HOLDING_REACH; verb++)
      if (isHolding(reading, verb)) return !isSpoken(reading, event, i);
  }
  return false;
}

/** "akan", "dijadwalkan", but neither "yang akan" nor "menjelang", "menyiapkan", nor "Keluarga Berencana". */
export function plansMain(reading: Reading, token: number): boolean {
  const { tokens, text } = reading.document;
  return (
    isPlanning(reading, token) &&
    !(tokens.flags[token]! & Shape.cap) &&
    !isWord(reading, token, WordFlag.topical) &&
    !isWord(reading, token - 1, WordFlag.subordinator) &&
    !isActive(foldedAt(tokens, text, token))
  );
}

/** Nobody speaks or does anything else between the tokens `from` and `to`. */
export function isPlain(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (markAt(reading.tagged, i, EntryType.eventVerb)) return false;
  return !isSpoken(reading, from, to);
}

/** An event's noun of another type than that at a token stands between it and a day. */
export function isOtherEvent({ tagged, knowledge }: Reading, event: number, day: number): boolean {
  const { eventNouns } = knowledge.lexicon.data;
  const typeAt = (token: number): string | undefined =>
    eventNouns[markAt(tagged, token, EntryType.eventNoun)?.row ?? -1]?.type;
  for (let i = event + 1; i < day; i++) {
    const type = typeAt(i);
    if (type !== undefined && type !== typeAt(event)) return true;
  }
  return false;
}

/** Tokens that open a sentence about what was told before, at most: "Seperti telah diberitakan". */
const RETOLD_REACH = 4;

/** "Seperti diberitakan sebelumnya, …": the sentence repeats what is no longer news. */
export function isRetold({ document, knowledge }: Reading, sentence: number): boolean {
  const { tokens, text, sentences } = document;
  const { from, to } = sentences[sentence]!;
  for (let i = from; i < to && i < from + RETOLD_REACH; i++)
    if (knowledge.lexicon.incidentalCues?.get(foldedAt(tokens, text, i)) === 'retold') return true;
  return false;
}
