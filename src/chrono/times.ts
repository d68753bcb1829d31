/** The time of day. */
import type { Components, DateParser } from './engine.js';
import { ZONE_PATTERN, zoneMinutes } from './calendar-words.js';
import { before, startsWord } from './parts.js';

const TIME = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(pukul|pkl\\.?|jam)? ?(\\d{1,2})(?:[.:](\\d\\d)(?:[.:]\\d\\d)?)?(?: ?(?:-|–|s\\.d\\.?|s/d|sampai(?: dengan)?|hingga) ?(?:pukul |jam )?(?:(\\d{1,2})[.:](\\d\\d)|selesai))? ?(${ZONE_PATTERN})?(?![A-Za-zÀ-ɏ\\d])`,
  'i',
);

/** Words of which one stands in every time. */
const TIME_CUE = new RegExp(`pukul|pkl|jam|${ZONE_PATTERN}|\\d:\\d\\d`, 'i');
/** "11 Agustus 2025 | 13:53": the figures stand behind a full day. */
const isBehindDay = (text: string, { 0: whole, index }: RegExpMatchArray): boolean =>
  /\d{4}[\s,|-]{1,3}$/.test(before(text, index! + whole.search(/\d/)));

/**
 * "pukul 09.00 WIB", "pkl. 9.30-11.00 Wita", "18:53 WIB", "27 Juli 2020 13:32"; a bare "09.00" is no time.
 *
 * @example new Chrono({ parsers: [timeParser], refiners: [] }).parse('pukul 09.00 WIB')[0].start.get('hour') // 9
 */
export const timeParser: DateParser = {
  cue: TIME_CUE,
  pattern: () => TIME,
  extract: (context, match) => {
    if (!startsWord(context.text, match)) return null;
    const [whole, lead, hour, minute, hourTo, minuteTo, zone] = match as unknown as string[];
    const isBare = lead === undefined && zone === undefined;
    if (lead === undefined && minute === undefined) return null;
    if (isBare && !(whole!.includes(':') && isBehindDay(context.text, match))) return null;
    if (Number(hour) > 24 || Number(minute ?? 0) > 59) return null;
    const result = context.createParsingResult(match.index!, whole!.trimEnd());
    const set = (component: Components, h: string, m: string | undefined): void => {
      component.assign('hour', Number(h) % 24);
      component.assign('minute', Number(m ?? 0));
      if (zone !== undefined) component.assign('timezoneOffset', zoneMinutes(zone));
    };
    set(result.start, hour!, minute);
    if (hourTo !== undefined && Number(hourTo) <= 24) {
      result.end = context.createParsingComponents();
      set(result.end, hourTo, minuteTo);
    }
    return result;
  },
};
