/** Short forms of faculties: "FISIP" in a release of the "FISIP Unsoed"; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import { acronymIn } from '../../mentions/institutions/names.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { type Reading, textOf } from '../../mentions/release.js';
import { knownSeat } from '../institutions/known-seat.js';

/** Tokens of "FISIP Unsoed". */
const OF_CAMPUS = 2;

/**
 * Gives letters alone the name of the one faculty that has them in front of its university, and a faculty the letters in its
 * bracket; returns the faculties by the bodies that only their letters name.
 */
export function joinLetters(reading: Reading): Map<InstitutionCandidate, InstitutionCandidate> {
  const { document, institutions } = reading;
  const whole = new Map<string, { name: string; body: InstitutionCandidate } | null>();
  const joined = new Map<InstitutionCandidate, InstitutionCandidate>();
  const note = (name: string, body: InstitutionCandidate): void => {
    const first = fold(name).split(' ', 1)[0]!;
    const known = whole.get(first);
    const isSame = known === undefined || fold(known?.name ?? '') === fold(name);
    whole.set(first, isSame ? { name, body } : null);
  };
  for (const body of institutions) {
    if (body.sentence < 0 || body.kind !== 'education') continue;
    const text = textOf(document, body.from, body.to);
    const letters = text.endsWith(')') ? acronymIn(text) : null;
    // "(UGM)" behind a faculty is the university's.
    const isOwn = letters?.includes(' ') ?? false;
    if (isOwn) body.acronym ??= letters;
    if (isOwn) note(letters!, body);
    else if (isOfCampus(reading, body)) note(text, body);
  }
  for (const body of institutions) {
    const { sentence, from, to, name } = body;
    const isLetters = sentence >= 0 && to === from + 1 && textOf(document, from, to) === name;
    const long = isLetters ? whole.get(fold(name)) : null;
    if (!long) continue;
    body.name = body.ownName = long.name;
    joined.set(body, long.body);
  }
  return joined;
}

/** "FISIP Unsoed": letters that no table has, and the university. */
function isOfCampus(reading: Reading, body: InstitutionCandidate): boolean {
  const { from, to } = body;
  const isPair = to === from + OF_CAMPUS && reading.tagged.leading[from] === undefined;
  return isPair && knownSeat(reading, body) !== undefined;
}
