/** Events of a region that took place elsewhere: where the release was filed, or at the seat of a province; only `kliping/deep` tells. */
import { foldedAt } from '../../../document/tokens.js';
import { entriesAt, EntryType } from '../../../gazetteer/lexicon.js';
import { markAt } from '../../../gazetteer/tagger.js';
import { findDateline } from '../../../mentions/dateline/dateline.js';
import type { Reading } from '../../../mentions/release.js';
import { isSubLevel } from '../../../mentions/regions/regions.js';
import { bodiesIn, inSentence } from '../../by-sentence.js';
import { datelinePlace } from '../../regions/dateline-place.js';
import { provinceOf, regencyOf } from '../../regions/geography.js';
import { CAPITAL } from '../../institutions/national.js';
import type { RegionLinks } from '../../regions/regions.js';
import type { AssembledEvent } from '../event.js';

/**
 * "JAKARTA – Ketua PKK Kabupaten Siak menghadiri …": the place of the dateline, where what tells of the main event names the
 * release's own region only as that of offices and bodies; or null.
 */
export function filedAt(
  reading: Reading,
  regions: RegionLinks,
  { lead, sentences }: AssembledEvent,
): string | null {
  const { home, links } = regions;
  const isMain = lead.size > 0;
  const dateline = isMain && home !== null && home.length > 2 ? findDateline(reading) : null;
  if (!dateline) return null;
  const { code } = datelinePlace(reading, regions, dateline);
  if (!code || code.length > home!.length || provinceOf(home!) === code || code === home)
    return null;
  const isHome = (place: string | null | undefined): boolean =>
    typeof place === 'string' && (place === home || regencyOf(place) === home);
  const isNamed = reading.regions.some(
    ({ attached, brand, sentence }, i) =>
      (lead.has(sentence) || sentences.includes(sentence)) &&
      !attached &&
      !brand &&
      isHome(links[i]!.code),
  );
  return isNamed ? null : code;
}

/** Letters of "Ma-" in front of a command's short form: "Mapolda". */
const SEAT_PREFIX = 'ma';

/** Words of the head of a house, at most. */
const LONGEST_HEAD = 2;

/** The head of a house ends in front of a token, or at it. */
function isHouse(tagged: Reading['tagged'], token: number): boolean {
  for (let back = 1; back <= LONGEST_HEAD; back++)
    if ((markAt(tagged, token - back, EntryType.venueHead)?.length ?? 0) >= back) return true;
  return false;
}

/** "Gubernur", "Mapolda": an office at the head of a province, or the house of its police. */
function isProvincial({ document, knowledge, tagged }: Reading, token: number): boolean {
  const { data, wordIds, trie, roots } = knowledge.lexicon;
  const lead = tagged.leading[token];
  // "Kantor Gubernur", and not "panggung kehormatan Gubernur"
  if (lead?.type === EntryType.office)
    return data.offices[lead.row]!.level === 'province' && isHouse(tagged, token);
  const word = foldedAt(document.tokens, document.text, token);
  const id = word.startsWith(SEAT_PREFIX) ? wordIds.get(word.slice(SEAT_PREFIX.length)) : undefined;
  const node = id === undefined ? 0 : (roots[id] ?? 0);
  return (
    node > 0 &&
    entriesAt(trie, node).some(
      ({ type, row }) =>
        type === EntryType.institution && data.institutions[row]!.level === 'province',
    )
  );
}

/** "Mapolda Banten", "Kantor Gubernur Banten": the capital of the province whose house it is, or null. */
export function seatOfCommand(
  reading: Reading,
  { from, to }: NonNullable<AssembledEvent['venue']>,
): string | null {
  const { capitals } = reading.knowledge.lexicon.data;
  for (let i = from; i < to; i++) {
    if (!isProvincial(reading, i)) continue;
    const region = reading.regions.find((place) => place.from > i && place.from <= to);
    const province = region?.codes.find((code) => code.length === 2);
    return province ? (capitals[province] ?? null) : null;
  }
  return null;
}

/** Tokens behind a venue in which the city that it is in stands. */
const CITY_REACH = 2;

/**
 * "Hotel Melati Semarang": of a name that a kabupaten and a kota have, the capital of its province, else the province, where the
 * release is from another; null where the venue names no such place.
 */
export function cityOfVenue(
  reading: Reading,
  { links, home }: RegionLinks,
  { venue }: AssembledEvent,
): string | null {
  if (!venue) return null;
  const i = reading.regions.findIndex(
    ({ from, sentence, brand, prefix }, at) =>
      !brand &&
      !isSubLevel(prefix) &&
      sentence === venue.sentence &&
      from >= venue.from &&
      from <= venue.to + CITY_REACH &&
      links[at]!.code === null,
  );
  const codes = reading.regions[i]?.codes ?? [];
  const { capitals } = reading.knowledge.lexicon.data;
  const capital = codes.find((code) => capitals[provinceOf(code)] === code);
  const [province, another] = new Set(codes.map(provinceOf));
  if (capital || province === undefined || another !== undefined) return capital ?? null;
  return home === null || provinceOf(home) === province ? null : province;
}

/** Bodies of the country that sit in its capital. */
const SEATED = new Set(['ministry', 'court', 'legislature']);

/** "Ruang Sidang MK", "Kantor Kemendagri": the capital of the country, where a body of the country is the first in the venue; or null. */
export function seatOfNation(reading: Reading, { venue, mode }: AssembledEvent): string | null {
  if (!venue || mode === 'online') return null;
  const first = inSentence(bodiesIn(reading), venue.sentence)
    .map((i) => reading.institutions[i]!)
    .find(({ from, to }) => to > venue.from && from <= venue.to);
  return first?.level === 'national' && first.region < 0 && SEATED.has(first.kind) ? CAPITAL : null;
}

/**
 * "TANJUNG SELOR – Gubernur …": the kabupaten of a place that is the seat of a province, too, where the release was filed
 * there; or null.
 */
export function seatOfBoth(reading: Reading, { home }: RegionLinks): string | null {
  const dateline = findDateline(reading);
  const place = dateline && reading.regions[dateline.region];
  if (!place?.seat || place.codes.length !== 2) return null;
  const [province, regency] = [...place.codes].sort();
  const isOwn = home === province || home === regency;
  return isOwn && provinceOf(regency!) === province ? regency! : null;
}
