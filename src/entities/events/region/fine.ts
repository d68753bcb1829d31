/** Where an event took place, by the words around it, which only `kliping/deep` reads. */
import { foldedAt, Shape } from '../../../document/tokens.js';
import { EntryType, WordFlag } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { leadingWeekday } from '../../../chrono/calendar-words.js';
import { isSubLevel } from '../../../mentions/regions/regions.js';
import { isWord, once, type Reading } from '../../../mentions/release.js';
import { bodiesIn, inSentence } from '../../by-sentence.js';
import { campusSeat } from '../../campus/units.js';
import { provinceOf, regencyOf } from '../../regions/geography.js';
import type { RegionLinks } from '../../regions/regions.js';
import type { AssembledEvent } from '../event.js';
import { cityOfVenue, filedAt, seatOfBoth, seatOfCommand, seatOfNation } from './filed.js';
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
    inAddress(reading, regions, event) ??
    cityOfVenue(reading, regions, event) ??
    seatOfNation(reading, event) ??
    filedAt(reading, regions, event) ??
    seatOfBoth(reading, regions)
  );
}

/** Tokens from an address to the city behind it, at most, and to one that is called so, past a kelurahan and a kecamatan. */
const ADDRESS_REACH = 3;
const CITY_REACH = 8;

/**
 * "Jalan Lembang No 54 Menteng Jakarta Pusat": the city behind the number of a house, and not "Jalan Raya Bogor"; "Jl Mawar,
 * Kelurahan Mandonga, Kota Kendari": the one that is called a kota.
 */
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
  const i = regions.findIndex(({ from, attached, prefix }) => {
    if (attached || from <= start) return false;
    return prefix === 'city'
      ? from < end + CITY_REACH
      : number < end && from > number && from < end + ADDRESS_REACH;
  });
  const code = links[i]?.code;
  return code && code.length > 2 ? regencyOf(code) : null;
}

/** Tokens between a house and the university that it belongs to. */
const BEHIND_VENUE = 1;

/** "Auditorium Universitas Negeri Manado": the kabupaten or kota of the university in the venue or right behind it, or null. */
export function seatOfVenue(
  reading: Reading,
  venue: NonNullable<AssembledEvent['venue']>,
): string | null {
  const { from, to, sentence } = venue;
  for (const i of inSentence(bodiesIn(reading), sentence)) {
    const body = reading.institutions[i]!;
    const isThere = body.from >= from && body.from <= to + BEHIND_VENUE;
    const seat = isThere ? campusSeat(reading, body) : undefined;
    // "Universitas Terbuka Bengkulu": a house of it elsewhere.
    const codes = reading.regions[body.region]?.codes ?? [seat];
    if (seat && codes.some((code) => provinceOf(code!) === provinceOf(seat))) return seat;
  }
  return seatOfCommand(reading, venue);
}

function behindWords(
  reading: Reading,
  { links, home }: RegionLinks,
  { name, trigger, type, lead, sentences, venue }: AssembledEvent,
): string | null {
  const [, end] = name ?? trigger;
  const isTold = (sentence: number): boolean => lead.has(sentence) || sentences.includes(sentence);
  const i = reading.regions.findIndex(
    ({ from, sentence }) =>
      isWord(reading, from - 1, WordFlag.locative) &&
      (from - 1 === end ||
        (isTold(sentence) && isWord(reading, from - 2, WordFlag.located)) ||
        (!venue && lead.has(sentence) && isThere(reading, from - 2))),
  );
  if (i < 0 || type === 'statement') return null;
  const code = links[i]!.code ?? provinceFar(reading.regions[i]!.codes, home);
  return code && (regencyOf(code) ?? code);
}

/** "hadir di", "lokasi yang berada di": somebody is there, or what is visited stands there. */
function isThere({ document, tagged, knowledge }: Reading, token: number): boolean {
  if (token < 0) return false;
  const { lexicon } = knowledge;
  const word = foldedAt(document.tokens, document.text, token);
  if (lexicon.incidentalCues?.get(word) === 'stands') return true;
  const mark = markAt(tagged, token, EntryType.eventVerb);
  return mark?.length === 1 && lexicon.data.eventVerbs[mark.row]!.role === 'attendee';
}

/** "Gubernur Jambi hadir di Semarang": the province of a name that a kabupaten and a kota have, in a release from another one. */
function provinceFar(codes: readonly string[], home: string | null): string | null {
  const [province, another] = new Set(codes.map(provinceOf));
  if (province === undefined || another !== undefined || codes.length < 2) return null;
  return home !== null && provinceOf(home) !== province ? province : null;
}

/** Tokens between "ke" and the region of the body that is visited, at most. */
const BODY_REACH = 5;

function placeBeside(reading: Reading, regions: RegionLinks, event: AssembledEvent): string | null {
  const { links } = regions;
  const dated = besideDay(reading, regions, event);
  const i = dated >= 0 ? dated : besideOpenDay(reading, regions, event);
  if (i < 0) return null;
  const code = links[i]!.code!;
  // "di Kota Makassar, Sulawesi Selatan, Selasa (19/4)": the city says more.
  const before = links[i - 1]?.code ?? '';
  const isInside =
    before.length > 2 &&
    provinceOf(before) === code &&
    reading.regions[i - 1]!.to >= reading.regions[i]!.from - 1;
  const { from, attached } = reading.regions[isInside ? i - 1 : i]!;
  // "menerima kunjungan DPRD Bengkalis, Selasa (19/4)", "dari RSUD Kampar, Rabu (5/6)": where guests come from is no place.
  const led = leading(reading, from);
  const { origin } = reading.knowledge.lexicon.linkingWords!;
  if ((led !== null && origin.has(led)) || (attached && led === null)) return null;
  const place = isInside ? (regencyOf(before) ?? code) : code;
  // "Jakarta (…) – … dalam keterangan di Jakarta, Senin": where the desk is.
  return dated < 0 && links.slice(0, i - 1).some((link) => link.code === place) ? null : place;
}

/** Tokens at which a weekday that nothing dates starts. */
const openDays = once(
  ({ dates, document }: Reading) =>
    new Set(
      dates
        .filter(({ relative, start, end }) => {
          return relative && leadingWeekday(document.text.slice(start, end)) >= 0;
        })
        .map(({ from }) => from),
    ),
);

/** "dalam diskusi di Jakarta Pusat, Jakarta, Sabtu": the region in front of a weekday that nothing dates, in a sentence about the event; or -1. */
function besideOpenDay(
  reading: Reading,
  { links }: RegionLinks,
  { date, lead, sentences }: AssembledEvent,
): number {
  if (date) return -1;
  const days = openDays(reading);
  if (days.size === 0) return -1;
  return reading.regions.findIndex(
    ({ to, sentence, prefix, attached }, i) =>
      (days.has(to) || (days.has(to + 1) && isComma(reading, to))) &&
      (lead.has(sentence) || sentences.includes(sentence)) &&
      !attached &&
      !isSubLevel(prefix) &&
      !!links[i]!.code,
  );
}

const isComma = ({ document }: Reading, token: number): boolean =>
  document.text[document.tokens.start[token] ?? -1] === ',';

/** The preposition close in front of a token, or null. */
function leading(reading: Reading, token: number): string | null {
  const { document } = reading;
  for (let back = 1; back <= BODY_REACH; back++)
    if (isWord(reading, token - back, WordFlag.locative))
      return foldedAt(document.tokens, document.text, token - back);
  return null;
}
