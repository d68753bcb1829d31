/** Events over time, as bars drawn into an SVG with d3's scales. */
import { bin, max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { DatedEvent } from './collect.js';

const WIDTH = 960;
const HEIGHT = 220;
const MARGIN = { top: 10, right: 10, bottom: 26, left: 34 };
/** About so many bars over the whole time. */
const BARS = 40;

const DAY = 86_400_000;

/** The events of one bar. */
export interface Slot {
  label: string;
  events: DatedEvent[];
  from: Date;
  to: Date;
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Events by spans of time of equal kind: days, weeks, months or years, as the whole time asks for. */
export function slotsOf(events: readonly DatedEvent[]): Slot[] {
  if (events.length === 0) return [];
  const domain: [Date, Date] = [events[0]!.day, new Date(events.at(-1)!.day.getTime() + DAY)];
  const scale = scaleUtc().domain(domain).nice(BARS);
  const [first, last] = scale.domain() as [Date, Date];
  const bins = bin<DatedEvent, Date>()
    .value(({ day }) => day)
    .domain([first, last])
    .thresholds(scale.ticks(BARS));
  return bins(events).map((list): Slot => {
    const from = list.x0 ?? first;
    const to = list.x1 ?? last;
    const end = isoDay(new Date(Math.max(from.getTime(), to.getTime() - DAY)));
    const label = isoDay(from) === end ? end : `${isoDay(from)} to ${end}`;
    return { label, events: [...list], from, to };
  });
}

/** The bars; each leads to `#when-` and its number among the slots. */
export function timelineSvg(slots: readonly Slot[]): string {
  const x = scaleUtc()
    .domain([slots[0]!.from, slots.at(-1)!.to])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const most = max(slots, ({ events }) => events.length)!;
  const y = scaleLinear()
    .domain([0, most])
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const bars = slots.flatMap(({ events, from, to, label }, i) => {
    if (events.length === 0) return [];
    const left = x(from) + 0.5;
    const top = y(events.length);
    const width = Math.max(2, x(to) - x(from) - 1);
    const name = `${label}: ${events.length} ${events.length === 1 ? 'event' : 'events'}`;
    return `<a href="#when-${i + 1}" aria-label="${name}"><title>${name}</title><rect class="r-bar" x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${(y(0) - top).toFixed(1)}"/></a>`;
  });
  const format = x.tickFormat(8);
  const ticksX = x
    .ticks(8)
    .map(
      (tick) =>
        `<text x="${x(tick).toFixed(1)}" y="${HEIGHT - 8}" text-anchor="middle">${format(tick)}</text>`,
    );
  const ticksY = y
    .ticks(Math.min(most, 4))
    .filter(Number.isInteger)
    .map(
      (tick) =>
        `<text x="${MARGIN.left - 6}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${tick}</text><line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}"/>`,
    );
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="Events over time">${ticksY.join('')}${bars.join('')}${ticksX.join('')}</svg>`;
}
