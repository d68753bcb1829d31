/** Where an event took place, by the words around it, which only `kliping/deep` reads. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { regencyOf } from '../geography.js';
import type { RegionLinks } from '../regions.js';
import type { AssembledEvent } from './event.js';

/** "sosialisasi di Kecamatan Gerung", "digelar di Kota Bima": the kabupaten, kota or province right behind the event's words. */
export function regionBehind(
  reading: Reading,
  { links }: RegionLinks,
  { name, trigger, type, lead }: AssembledEvent,
): string | null {
  const [, end] = name ?? trigger;
  const i = reading.regions.findIndex(
    ({ from, sentence }) =>
      isWord(reading, from - 1, WordFlag.locative) &&
      (from - 1 === end || (lead.has(sentence) && isWord(reading, from - 2, WordFlag.located))),
  );
  const code = links[i]?.code;
  return code && type !== 'statement' ? (regencyOf(code) ?? code) : null;
}
