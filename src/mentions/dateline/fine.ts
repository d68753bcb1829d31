/** What a dateline holds beside its place, and datelines of places below the kabupaten; only `kliping/deep` tells them. */
import { Shape } from '../../document/tokens.js';
import { type DatelineCandidate, firstOfBody, isText } from './dateline.js';
import { type Reading, textOf } from '../release.js';

/**
 * A dateline without what is no place and no publisher in it; null for none.
 *
 * @param found as the marks tell it; null where they tell none
 */
export function settleDateline(
  reading: Reading,
  found: DatelineCandidate | null,
): DatelineCandidate | null {
  if (!found) return placeAndDay(reading);
  const place = trimmed(reading, found.placeFrom, found.placeTo);
  const publisher = found.publisher && trimmed(reading, ...found.publisher);
  if (!place || isDated(reading, place)) return null;
  const settled: DatelineCandidate = {
    ...found,
    placeFrom: place[0],
    placeTo: place[1],
    publisher: publisher && !isDated(reading, publisher) ? publisher : null,
  };
  return isPublisher(reading, place) ? turned(reading, settled) : settled;
}

type Span = [from: number, to: number];

const MARK = /^[.,()[\]]$/;

/** Without the marks at its ends; null where nothing is left. */
function trimmed(reading: Reading, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && isText(reading, from, MARK)) from++;
  while (to > from && isText(reading, to - 1, MARK)) to--;
  return from < to ? [from, to] : null;
}

/** "Sabtu, 18 November 2023 -": a day starts there. */
const isDated = ({ dates }: Reading, [from, to]: Span): boolean =>
  dates.some((date) => date.from < to && date.to > from);

/** "KOMPAS.com –", "KPU Tabanan, Dangin Carik –": a site or a body, and no place. */
function isPublisher(reading: Reading, [from, to]: Span): boolean {
  if (SITE.test(textOf(reading.document, from, to))) return true;
  return reading.institutions.some(
    (body) => body.sentence >= 0 && body.from === from && body.to === to,
  );
}

const SITE = /[A-Za-z\d]\.[A-Za-z]{2,4}$/;

/** The publisher stands first: what is behind it is the place, if it may be one. */
function turned(reading: Reading, dateline: DatelineCandidate): DatelineCandidate | null {
  const { placeFrom, placeTo, publisher: place } = dateline;
  if (!place || isPublisher(reading, place)) return null;
  const region = reading.regions.findIndex(({ from }) => from === place[0]);
  return {
    ...dateline,
    placeFrom: place[0],
    placeTo: place[1],
    publisher: [placeFrom, placeTo],
    region,
  };
}

/** Words of a place, at most. */
const LONGEST_PLACE = 3;
const DASH = /^[-–—]$/;

/** "Narmada, 1 Agustus 2022 -", "Suranadi - Rapat": a place that opens the story, by its day or by the tables. */
function placeAndDay(reading: Reading): DatelineCandidate | null {
  const { document, dates } = reading;
  const from = document.sentences[firstOfBody(reading)]?.from ?? -1;
  let to = from;
  while (to >= 0 && to < from + LONGEST_PLACE && isCapital(reading, to)) to++;
  if (to <= from) return null;
  const mark = isText(reading, to, /^,$/) ? to + 1 : to;
  const opened = isText(reading, mark, /^\($/) ? mark + 1 : mark;
  const day = dates.find((date) => date.from === opened);
  let dash = day?.to ?? to;
  if (day && isText(reading, dash, /^\)$/)) dash++;
  if (!isText(reading, dash, DASH) || !(day || isBelow(reading, from, to))) return null;
  const region = reading.regions.findIndex((found) => found.from === from && found.to === to);
  return { from, to: dash, placeFrom: from, placeTo: to, publisher: null, region };
}

const isCapital = ({ document: { tokens } }: Reading, token: number): boolean =>
  token < tokens.length && (tokens.flags[token]! & Shape.cap) !== 0;

/** The tables have a kecamatan, desa or kelurahan of the name. */
function isBelow(
  { document, knowledge: { subregions } }: Reading,
  from: number,
  to: number,
): boolean {
  const name = textOf(document, from, to);
  return (['district', 'village'] as const).some(
    (level) => (subregions?.find(name, level) ?? []).length > 0,
  );
}
