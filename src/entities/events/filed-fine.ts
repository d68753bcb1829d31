/** Events of a region that took place elsewhere: where the release was filed, or at the seat of a province; only `kliping/deep` tells. */
import { foldedAt } from '../../document/tokens.js';
import { entriesAt, EntryType } from '../../gazetteer/lexicon.js';
import { findDateline } from '../../mentions/dateline.js';
import type { Reading } from '../../mentions/release.js';
import { datelinePlace } from '../dateline-place.js';
import { provinceOf, regencyOf } from '../geography.js';
import type { RegionLinks } from '../regions.js';
import type { AssembledEvent } from './event.js';

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

/** "Mapolda Banten": the capital of the province whose police it is, or null. */
export function seatOfCommand(
  { document, knowledge, regions }: Reading,
  { from, to }: NonNullable<AssembledEvent['venue']>,
): string | null {
  const { lexicon } = knowledge;
  const { data, wordIds, trie, roots } = lexicon;
  for (let i = from; i < to; i++) {
    const word = foldedAt(document.tokens, document.text, i);
    const id = word.startsWith(SEAT_PREFIX)
      ? wordIds.get(word.slice(SEAT_PREFIX.length))
      : undefined;
    const node = id === undefined ? 0 : (roots[id] ?? 0);
    const isProvincial =
      node > 0 &&
      entriesAt(trie, node).some(
        ({ type, row }) =>
          type === EntryType.institution && data.institutions[row]!.level === 'province',
      );
    if (!isProvincial) continue;
    const region = regions.find((place) => place.from > i && place.from <= to);
    const province = region?.codes.find((code) => code.length === 2);
    return province ? (data.capitals[province] ?? null) : null;
  }
  return null;
}
