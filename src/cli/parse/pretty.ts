import type { Release } from '../../deep.js';

/** How a summary marks what stands out. */
export interface Style {
  heading(text: string): string;
  faint(text: string): string;
  warning(text: string): string;
}

const escape = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const same = (text: string) => text;

export const coloured: Style = { heading: escape(1), faint: escape(2), warning: escape(33) };
export const plain: Style = { heading: same, faint: same, warning: same };

/**
 * A release as a summary to read: title and date, then events, officials and so on, each under its
 * heading. Ends with an empty line.
 *
 * @example summarise('release.txt', parse(text), plain)
 */
export function summarise(id: unknown, record: Release, style: Style): string {
  const release = JSON.parse(JSON.stringify(record), oneLine) as Release;
  const names = new Map<string, string>();
  for (const { id, name } of [...release.officials, ...release.people, ...release.institutions]) {
    names.set(id, name);
  }
  const regionNames = new Map(release.regions.map(({ code, name }) => [code, name]));
  const place = (code: string | null | undefined) =>
    code ? join(' ', [regionNames.get(code), style.faint(code)]) : '';
  const basis = (of: { basis: string } | null | undefined) =>
    of && of.basis !== 'stated' ? style.faint(`(${of.basis})`) : '';

  const { title, published } = release;
  const header = [
    style.heading(title?.text ?? '(no title)'),
    join(' ', [style.faint(String(oneLine('', id))), published?.iso, basis(published)]),
  ];

  const events = release.events.flatMap(({ type, status, name, when, where, participants }) => [
    join(' ', [type, status, name?.text]),
    indent('when', when && join(' ', [when.iso, basis(when)])),
    indent(
      'where',
      where &&
        join(', ', [where.venue?.text, where.address?.text, place(where.region), where.mode]),
    ),
    indent(
      'who',
      join(
        ', ',
        participants.map(({ official, person, institution, role }) => {
          const who = official ?? person ?? institution;
          return who && `${names.get(who) ?? who} ${style.faint(role)}`;
        }),
      ),
    ),
  ]);

  const officials = release.officials.map(({ name, positions }) => {
    const titles = positions.map(({ title, acting, standing }) =>
      join(' ', [
        title.text.replace(/\s+/g, ' '),
        style.faint(join(', ', [acting, standing === 'current' ? null : standing])),
      ]),
    );
    return `${name}: ${titles.join('; ')}`;
  });
  const institutions = release.institutions.map((institution) =>
    join(' ', [
      institution.name,
      institution.acronym && `(${institution.acronym})`,
      institution.region && style.faint(institution.region),
      basis(institution),
    ]),
  );
  const regions = release.regions.map((region) =>
    join(' ', [region.name, region.code && style.faint(region.code), basis(region)]),
  );
  const dates = release.dates.map((date) =>
    join(' ', [date.iso, style.faint(`"${date.text}"`), basis(date)]),
  );
  const elections = release.elections.map(({ kind, year, simultaneous, votingDate }) =>
    join(' ', [
      kind,
      year,
      simultaneous && 'simultaneous',
      votingDate && `voting ${votingDate.iso}`,
      basis(votingDate),
    ]),
  );
  const quotes = release.quotes.map(({ text, speaker }) =>
    join(' ', [`"${text}"`, speaker && style.faint(`${names.get(speaker) ?? speaker}`)]),
  );
  const warnings = release.warnings.map(({ code, message }) =>
    style.warning(`${code}: ${message}`),
  );

  const sections = Object.entries({
    Events: events,
    Officials: officials,
    People: release.people.map(({ name }) => name),
    Institutions: institutions,
    Regions: regions,
    Dates: dates,
    Elections: elections,
    Quotes: quotes,
    Warnings: warnings,
  }).flatMap(([heading, lines]) =>
    lines.length > 0 ? [style.heading(heading), ...lines.filter(Boolean).map((l) => `  ${l}`)] : [],
  );
  return `${[...header, ...sections].join('\n')}\n\n`;
}

/** Puts a string on one line and takes out what a terminal would obey. */
const oneLine = (_key: string, value: unknown) =>
  typeof value === 'string'
    ? value
        .replace(/\s+/g, ' ')
        .replace(/\p{Cc}/gu, '')
        .trim()
    : value;

const join = (separator: string, parts: (string | number | false | null | undefined)[]) =>
  parts.filter(Boolean).join(separator);

const indent = (label: string, text: string | null) => (text ? `  ${label.padEnd(6)}${text}` : '');
