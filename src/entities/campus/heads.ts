/** The university of those at its head whom a release names without it; only `kliping/deep` asks. */
import { fold, foldedTokens } from '../../document/tokens.js';
import { onceFor, type Reading } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { campusBefore, isAcademic } from './campus.js';
import { homeCampus } from './home.js';
import type { InstitutionLinks } from '../institutions/institutions.js';

/** Told once for each release: index of its university, -1 for none or several. */
const known = onceFor((_: InstitutionLinks): { campus?: number } => ({}));

/**
 * "Rektor Unand didampingi Wakil Rektor II Hendri": the university that the sentence names in front, else the one whose
 * rector the release names, else the one that it names at all; or -1. In a list of its people, "Koordinator PPG" is one of them.
 */
export function campusOf(title: TitleCandidate, reading: Reading, links: InstitutionLinks): number {
  if (title.institution >= 0 || title.region >= 0) return -1;
  const isHead = isAcademic(reading, title);
  if (!isHead && !isListed(title)) return -1;
  const before = campusBefore(reading, title, true);
  if (typeof before === 'number' && before >= 0) return links.byCandidate[before]!;
  if (!isHead && before !== -1) return -1;
  const told = known(links);
  return (told.campus ??=
    ofHome(reading, links) ??
    onlyOf(headed(reading, links)) ??
    onlyOf(listed(reading, links)) ??
    -1);
}

/** An office that any body may have, with words behind it that tell which part: "Koordinator PPG". */
const isListed = ({ office, from, to, level, bodiless }: TitleCandidate): boolean =>
  level === 'any' && !bodiless && to - from > foldedTokens(office).length;

/** The university whose release it is. */
function ofHome(reading: Reading, links: InstitutionLinks): number | undefined {
  const home = homeCampus(reading);
  const [first] = [...listed(reading, links)].filter(
    (i) => links.institutions[i]!.region === home && home !== null,
  );
  return first;
}

/** Bodies whose rectors are named with them. */
function headed({ titles, knowledge }: Reading, { byCandidate }: InstitutionLinks): Set<number> {
  const found = new Set<number>();
  for (const { office, institution } of titles) {
    const at = institution < 0 ? -1 : byCandidate[institution]!;
    if (at >= 0 && knowledge.lexicon.academicOffices!.get(office) === 'campus') found.add(at);
  }
  return found;
}

/** Universities that the table of seats has. */
function listed({ knowledge }: Reading, { institutions }: InstitutionLinks): Set<number> {
  const found = new Set<number>();
  institutions.forEach(({ kind, name }, i) => {
    if (kind === 'education' && knowledge.lexicon.bodySeats.has(fold(name))) found.add(i);
  });
  return found;
}

/** The one member of a set; -1 for one of several, undefined for an empty one. */
function onlyOf(indices: ReadonlySet<number>): number | undefined {
  const [only] = indices;
  return indices.size > 1 ? -1 : only;
}
