/** Bodies of one region that a release calls by a longer and a shorter name, joined up. */
import { fold } from '../../document/tokens.js';
import { hasFlag, type Lexicon, WordFlag } from '../../gazetteer/lexicon.js';
import type { Reading } from '../../mentions/release.js';
import type { InstitutionLinks, LinkedInstitution } from './institutions.js';

/** Kinds whose bodies are called by the first words of their names: "Dinas Pendidikan", "RSUD Melati". */
const SHORTENED = new Set(['local-agency', 'other', 'community', 'military']);

/**
 * "Dinas Pendidikan" means the one "Dinas Pendidikan dan Kebudayaan" of the same region that the release names;
 * so does "RSUD Melati" behind "RSUD Melati Gerung".
 */
export function joinShortNames(links: InstitutionLinks, reading: Reading): InstitutionLinks {
  const { knowledge } = reading;
  const { institutions, byCandidate } = links;
  const keys = institutions.map((body) =>
    SHORTENED.has(body.kind) && !isOfCountry(body) ? keyOf(body, knowledge.lexicon) : null,
  );
  const longer = longerBodies(keys);
  const same = knowledge.fine?.sameBodies(institutions, reading);
  const into = institutions.map((_, i) => {
    const only = same?.get(i) ?? (keys[i] === null ? undefined : longer.get(keys[i]!));
    return only === undefined || only < 0 ? i : only;
  });
  if (into.every((target, i) => target === i)) return links;
  // "A" may be short for "A B", and that for "A B C".
  for (let i = 0; i < into.length; i++)
    while (into[into[i]!] !== into[i]) into[i] = into[into[i]!]!;
  const groups = new Map<number, LinkedInstitution[]>();
  institutions.forEach((body, i) => {
    groups.set(into[i]!, [...(groups.get(into[i]!) ?? []), body]);
  });
  const joined = [...groups].map(([target, bodies]) =>
    join(reading, institutions[target]!, bodies),
  );
  const place = new Map([...groups.keys()].map((target, at) => [target, at]));
  return {
    institutions: joined,
    byCandidate: byCandidate.map((at) => (at < 0 ? at : place.get(into[at]!)!)),
  };
}

/** "TNI" and "TNI AD" are two; "Kodim" beside "Kodim 0303" is one. */
const isOfCountry = ({ kind, region }: LinkedInstitution): boolean =>
  kind === 'military' && region === null;

/** Kind, region and name without commas and conjunctions, folded. */
function keyOf({ kind, region, name }: LinkedInstitution, lexicon: Lexicon): string {
  const words = fold(name)
    .split(/[\s,.]+/)
    .filter((word) => !hasFlag(lexicon, lexicon.wordIds.get(word) ?? -1, WordFlag.conjunction));
  return `${kind}\t${region ?? ''}\t${words.join(' ')}`;
}

/** Words that a short name has at least. */
const SHORTEST = 2;

/** By the first words of a key: the index of the one body whose key goes on behind them, or -1 where several do. */
function longerBodies(keys: readonly (string | null)[]): Map<string, number> {
  const longer = new Map<string, number>();
  keys.forEach((key, i) => {
    if (key === null) return;
    let words = 1;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      const start = key.slice(0, at);
      if (words++ < SHORTEST) continue;
      longer.set(start, longer.has(start) ? -1 : i);
    }
  });
  return longer;
}

/** One body of several, under the name of `target`, its mentions in text order. */
function join(
  { institutions }: Reading,
  target: LinkedInstitution,
  bodies: readonly LinkedInstitution[],
): LinkedInstitution {
  if (bodies.length === 1) return target;
  const startOf = (candidate: number): number => institutions[candidate]!.from;
  return {
    ...target,
    acronym: target.acronym ?? bodies.find(({ acronym }) => acronym !== null)?.acronym ?? null,
    basis: bodies.some(({ basis }) => basis === 'stated') ? 'stated' : target.basis,
    candidates: bodies
      .flatMap(({ candidates }) => candidates)
      .sort((a, b) => startOf(a) - startOf(b)),
  };
}
