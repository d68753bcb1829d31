/** The report as one page. */
import { tiles } from '../generated/tiles.js';
import { escapeHtml } from '../view/escape.js';
import { pageHtml } from '../view/html.js';
import * as collect from './collect.js';
import type { Entry, Group } from './collect.js';
import { reportStyle } from './style.js';
import { tileMapSvg } from './tiles.js';
import { type Slot, slotsOf, timelineSvg } from './timeline.js';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const linkTo = ({ number, title }: Entry, note = ''): string =>
  `<li><a href="#release-${number}">${escapeHtml(title)}</a>${note && ` <span class="r-note">${escapeHtml(note)}</span>`}</li>`;

const links = (entries: readonly Entry[]): string =>
  `<ul>${entries.map((entry) => linkTo(entry)).join('')}</ul>`;

/** A list whose lines open to their releases. */
function ranking(groups: readonly Group[], limit: number): string {
  if (groups.length === 0) return '<p class="r-note">none</p>';
  const most = groups[0]?.entries.length ?? 1;
  const lines = groups.slice(0, limit).map(({ name, note, entries }) => {
    const title = escapeHtml(name);
    const count = plural(entries.length, 'release');
    return `<li><details><summary><meter value="${entries.length}" max="${most}" aria-label="${count}"></meter>${title} <span class="r-note">${escapeHtml(note)} · ${count}</span></summary>${links(entries)}</details></li>`;
  });
  const left = groups.length - lines.length;
  return `<ul class="r-rank">${lines.join('')}</ul>${left > 0 ? `<p class="r-note">and ${left} more</p>` : ''}`;
}

function timeline(slots: readonly Slot[], undated: number): string {
  const lists = slots.flatMap(({ label, events }, i) =>
    events.length === 0
      ? []
      : `<li id="when-${i + 1}"><details><summary>${label} <span class="r-note">${plural(events.length, 'event')}</span></summary><ul>${events
          .map(({ entry, event }) =>
            linkTo(entry, `${event.type}, ${event.status}, ${event.when!.iso}`),
          )
          .join('')}</ul></details></li>`,
  );
  const plot = slots.length > 0 ? `<div class="r-plot">${timelineSvg(slots)}</div>` : '';
  const rest =
    undated > 0 ? `<p class="r-note">${plural(undated, 'event')} without a day or month</p>` : '';
  return `${plot}<details><summary>By time</summary><ul class="r-rank">${lists.join('')}</ul></details>${rest}`;
}

function provinces(entries: readonly Entry[]): string {
  const counts = collect.provincesOf(entries);
  const rows = tiles();
  const lists = rows
    .filter(([code]) => counts.has(code))
    .map(([code, name]) => {
      const own = counts.get(code)!;
      return `<li id="province-${code}"><details><summary>${escapeHtml(name)} <span class="r-note">${code} · ${plural(own.length, 'release')}</span></summary>${links(own)}</details></li>`;
    });
  return `<div class="r-plot r-map">${tileMapSvg(rows, counts)}</div><details><summary>By province</summary><ul class="r-rank">${lists.join('')}</ul></details>`;
}

/** The address as a link, if it is one of the web. */
function address(url: unknown): string {
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url)) return '';
  return ` · <a href="${escapeHtml(url)}" rel="noreferrer">source</a>`;
}

function release({ number, title, record }: Entry): string {
  const { events, officials, institutions, warnings, published } = record;
  const main = events[0];
  const facts = [
    published?.iso,
    main &&
      [main.type, main.status, main.when?.iso, main.where.venue?.text].filter(Boolean).join(', '),
    `${plural(officials.length, 'official')}, ${institutions.length} ${institutions.length === 1 ? 'body' : 'bodies'}`,
    ...warnings.map(({ code, message }) => `${code}: ${message}`),
  ].flatMap((fact) => (fact ? [escapeHtml(fact)] : []));
  return `<article class="r-release" id="release-${number}"><h3>${escapeHtml(title)}</h3><p class="r-note">${facts.join(' · ')}${address(record.url)}</p></article>`;
}

/** Most names in a list. */
const LIMIT = 25;

export function reportHtml(entries: readonly Entry[], title: string): string {
  const events = collect.datedEventsOf(entries);
  const all = entries.reduce((sum, { record }) => sum + record.events.length, 0);
  const sections: [id: string, heading: string, html: string][] = [
    ['timeline', 'Events over time', timeline(slotsOf(events), all - events.length)],
    ['provinces', 'Provinces', provinces(entries)],
    ['officials', 'Officials', ranking(collect.officialsOf(entries), LIMIT)],
    ['bodies', 'Bodies', ranking(collect.bodiesOf(entries), LIMIT)],
    ['warnings', 'Warnings', ranking(collect.warningsOf(entries), LIMIT)],
    ['releases', 'Releases', entries.map(release).join('')],
  ];
  const nav = sections.map(([id, heading]) => `<li><a href="#${id}">${heading}</a></li>`).join('');
  const body = sections
    .map(([id, heading, html]) => `<section id="${id}"><h2>${heading}</h2>${html}</section>`)
    .join('\n');
  const summary = `${plural(entries.length, 'release')}, ${plural(all, 'event')}`;
  return pageHtml(
    title,
    `<style>${reportStyle}</style><div class="kliping r"><header><h1>${escapeHtml(title)}</h1><p class="r-note">${summary}</p><nav aria-label="Sections"><ul>${nav}</ul></nav></header><main>${body}</main></div>`,
  );
}
