/** A whole collection of records on one page. */
import { entriesOf, type ReportRecord } from './report/collect.js';
import { reportHtml } from './report/html.js';

/**
 * How the page is made.
 *
 * @example report(records, { title: 'June' })
 */
export interface ReportOptions {
  /** Title of the page; `Releases` unless told. */
  title?: string;
}

/**
 * A page over a collection: events on a timeline, a map of the provinces as tiles, the officials and
 * bodies that most releases name, warnings, and the releases themselves, to which everything leads.
 * It needs no other file, no network and no script; light or dark as the reader's system is.
 *
 * @param records what `parse` made of the releases; an `id` names one without a headline, and a `url`
 *   (`http:` or `https:`) is linked
 * @param options `title`
 * @returns an HTML page; the same records give the same page
 * @throws {TypeError} naming the record that is none
 * @example
 * writeFileSync('report.html', report(texts.map((text) => parse(text)), { title: 'June' }));
 */
export function report(records: Iterable<ReportRecord>, options: ReportOptions = {}): string {
  if (typeof records?.[Symbol.iterator] !== 'function' || typeof records === 'string')
    throw new TypeError('report: records must be an array, or something else to go through');
  const list = [...records];
  const wrong = list.findIndex((record) => record?.schema !== 'kliping/1');
  if (wrong >= 0)
    throw new TypeError(
      `report: records[${wrong}] must be a record of kliping (its schema is "kliping/1")`,
    );
  return reportHtml(entriesOf(list), options.title ?? 'Releases');
}

export type { ReportRecord } from './report/collect.js';
