/** The university of a rector whom a release names without it; only `kliping/deep` asks. */
import { fold } from '../document/tokens.js';
import { once, type Reading } from '../mentions/release.js';
import type { TitleCandidate } from '../mentions/titles.js';
import type { InstitutionLinks } from './institutions.js';

/** Told once for each release: index of its university, -1 for none or several. */
const known = once((_: InstitutionLinks): { campus?: number } => ({}));

/** "Rektor Unand didampingi Wakil Rektor II Hendri": the one university whose rector the release names, else the one that it names at all; or -1. */
export function campusOf(title: TitleCandidate, reading: Reading, links: InstitutionLinks): number {
  const { academicOffices } = reading.knowledge.lexicon;
  if (title.institution >= 0 || title.region >= 0 || !academicOffices?.has(title.office)) return -1;
  const told = known(links);
  return (told.campus ??= onlyOf(headed(reading, links)) ?? onlyOf(listed(reading, links)) ?? -1);
}

/** Bodies whose rectors are named with them. */
function headed({ titles, knowledge }: Reading, { byCandidate }: InstitutionLinks): Set<number> {
  const found = new Set<number>();
  for (const { office, institution } of titles) {
    const at = institution < 0 ? -1 : byCandidate[institution]!;
    if (at >= 0 && knowledge.lexicon.academicOffices!.has(office)) found.add(at);
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
