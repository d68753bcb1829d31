/** Where an event took place, by the words around it, which only `kliping/deep` reads. */
import { Shape } from '../../document/tokens.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { bodiesIn, inSentence } from '../by-sentence.js';
import { campusSeat } from '../campus-units.js';
import { provinceOf, regencyOf } from '../geography.js';
import type { RegionLinks } from '../regions.js';
import type { AssembledEvent } from './event.js';
import { besideDay } from './region.js';

/**
 * "rakernas di Kota Makassar, Sulawesi Selatan, Selasa (19/4)", "sosialisasi di Kecamatan Gerung", "digelar di Kota Bima": the
 * kabupaten, kota or province beside the event's day, or right behind its words.
 */
export function regionBehind(
  reading: Reading,
  regions: RegionLinks,
  event: AssembledEvent,
): string | null {
  return (
    placeBeside(reading, regions, event) ??
    behindWords(reading, regions, event) ??
    inAddress(reading, regions, event)
  );
}

/** Tokens from an address to the city behind it, at most. */
const ADDRESS_REACH = 3;

/** "Jalan Lembang No 54 Menteng Jakarta Pusat": the city behind the number of a house, and not "Jalan Raya Bogor". */
function inAddress(
  { document, regions }: Reading,
  { links }: RegionLinks,
  { address }: AssembledEvent,
): string | null {
  if (!address) return null;
  const [start, end] = address;
  const { flags } = document.tokens;
  let number = start;
  while (number < end && !(flags[number]! & Shape.digit)) number++;
  const i = regions.findIndex(
    ({ from, attached }) => !attached && from > number && from < end + ADDRESS_REACH,
  );
  const code = number < end ? links[i]?.code : null;
  return code && code.length > 2 ? regencyOf(code) : null;
}

/** Tokens between a house and the university that it belongs to. */
const BEHIND_VENUE = 1;

/** "Auditorium Universitas Negeri Manado": the kabupaten or kota of the university in the venue or right behind it, or null. */
export function seatOfVenue(
  reading: Reading,
  { from, to, sentence }: NonNullable<AssembledEvent['venue']>,
): string | null {
  for (const i of inSentence(bodiesIn(reading), sentence)) {
    const body = reading.institutions[i]!;
    const isThere = body.from >= from && body.from <= to + BEHIND_VENUE;
    const seat = isThere ? campusSeat(reading, body) : undefined;
    // "Universitas Terbuka Bengkulu": a house of it elsewhere.
    const codes = reading.regions[body.region]?.codes ?? [seat];
    if (seat && codes.some((code) => provinceOf(code!) === provinceOf(seat))) return seat;
  }
  return null;
}

function behindWords(
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

/** Tokens between "ke" and the region of the body that is visited, at most. */
const BODY_REACH = 5;

function placeBeside(reading: Reading, regions: RegionLinks, event: AssembledEvent): string | null {
  const { links } = regions;
  const i = besideDay(reading, regions, event);
  if (i < 0) return null;
  const code = links[i]!.code!;
  // "di Kota Makassar, Sulawesi Selatan, Selasa (19/4)": the city says more.
  const before = links[i - 1]?.code ?? '';
  const isInside =
    before.length > 2 &&
    provinceOf(before) === code &&
    reading.regions[i - 1]!.to >= reading.regions[i]!.from - 1;
  const { from, attached } = reading.regions[isInside ? i - 1 : i]!;
  // "menerima kunjungan DPRD Bengkalis, Selasa (19/4)": where guests come from is no place.
  if (attached && !isLed(reading, from)) return null;
  return isInside ? (regencyOf(before) ?? code) : code;
}

function isLed(reading: Reading, token: number): boolean {
  for (let back = 1; back <= BODY_REACH; back++)
    if (isWord(reading, token - back, WordFlag.locative)) return true;
  return false;
}
