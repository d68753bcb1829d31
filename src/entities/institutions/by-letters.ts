/** Bodies that a release calls by their letters, found to be those that it names; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import type { LinkedInstitution } from './institutions.js';
import type { Same } from './same.js';

/** Fewer letters stand for too many names. */
const FEWEST_LETTERS = 3;

/** "Direktur RSZM … Rumah Sakit Zamrud Melati (RSZM)": by the index of a body that only its letters name, that of the one body that they stand for. */
export function spelledOutBy(bodies: readonly LinkedInstitution[]): Same {
  const found: Same = new Map();
  const bare = bodies.flatMap(({ name, acronym }, i) => (name === acronym ? [i] : []));
  if (bare.length === 0) return found;
  const spelled = new Map<string, number>();
  bodies.forEach(({ name, acronym }, i) => {
    if (!name.includes(' ')) return;
    for (const letters of new Set([acronym ?? '', initialsOf(name)].map(fold)))
      spelled.set(letters, spelled.has(letters) ? -1 : i);
  });
  for (const i of bare) {
    const { name, basis } = bodies[i]!;
    const at = spelled.get(fold(name)) ?? -1;
    if (at < 0 || name.length < FEWEST_LETTERS) continue;
    // Where the release is from tells nothing of a body that it names in full elsewhere.
    if (basis === 'inferred' || mayBeOne(bodies[i]!, bodies[at]!)) found.set(i, at);
  }
  return found;
}

/**
 * "Perkumpulan Petani Indonesia … Ketua PPI": letters that a table knows as another body's, and with which the release
 * never names that one, mean the one body before them that has them for initials and no letters of its own.
 */
export function meantByLetters(
  bodies: readonly LinkedInstitution[],
  forms: readonly ReadonlySet<string>[],
): Same {
  const found: Same = new Map();
  const named = new Map<string, number>();
  bodies.forEach(({ name, acronym, kind }, i) => {
    const letters = fold(initialsOf(name));
    if (acronym !== null || kind === 'local-agency' || letters.length < FEWEST_LETTERS) return;
    named.set(letters, named.has(letters) ? -1 : i);
  });
  if (named.size === 0) return found;
  bodies.forEach(({ name, acronym, region, basis }, i) => {
    if (acronym === null || name === acronym) return;
    const letters = fold(acronym);
    const at = named.get(letters) ?? -1;
    const isStated = region !== null && basis === 'stated';
    if (at >= 0 && at < i && !isStated && [...forms[i]!].every((form) => form === letters))
      found.set(i, at);
  });
  return found;
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');

/** No two regions are named. */
export const mayBeOne = (a: LinkedInstitution, b: LinkedInstitution): boolean =>
  a.region === null || b.region === null || a.region === b.region;
