/** Universities among the bodies of a release, and what stands around their people and units; only `kliping/deep` asks. */
import type { CampusWord } from '../../gazetteer/compiled.js';
import { fold } from '../../document/tokens.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { onceFor, type Reading, textOf } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { knownSeat } from '../institutions/known-seat.js';

/** Words of the longest head of a unit. */
const LONGEST_HEAD = 3;

/** What the first words of a body head at a university, if anything. */
export function campusWord(
  { document, knowledge: { lexicon } }: Reading,
  { from, to, name }: InstitutionCandidate,
): CampusWord | undefined {
  const wordOf = (text: string): CampusWord | undefined => lexicon.campusUnits!.get(fold(text));
  for (let end = Math.min(to, from + LONGEST_HEAD); end > from; end--) {
    const word = wordOf(textOf(document, from, end));
    if (word) return word;
  }
  // "FISH", which the release has spelled out: "Fakultas Ilmu Sosial dan Hukum".
  return wordOf(name.slice(0, (name + ' ').indexOf(' ')));
}

/** A university, or a part of one that is told with it: "Universitas Riau", "Unri", "Fakultas Hukum Unri". */
export const isCampus = (reading: Reading, body: InstitutionCandidate): boolean =>
  body.sentence >= 0 &&
  body.kind === 'education' &&
  (knownSeat(reading, body) !== undefined || campusWord(reading, body) === 'campus');

/** "Universitas Riau", and not "Fatek Unima". */
const isWholeCampus = (reading: Reading, body: InstitutionCandidate): boolean =>
  campusWord(reading, body) === 'campus' ||
  reading.knowledge.lexicon.bodySeats.has(fold(body.name));

/** What a sentence names that tells whose the units behind it are. */
interface Anchor {
  from: number;
  sentence: number;
  /** Index of the university, or of a unit told with it; -1 for its people and other units, and undefined for what is no part of one. */
  campus: number | undefined;
  /** The body is the university itself. */
  isWhole?: boolean;
}

/** Kinds of bodies whose own units may follow: "Pemkab Siak, Bagian Umum". */
const OTHERS: ReadonlySet<string> = new Set([
  'local-government',
  'local-agency',
  'legislature',
  'ministry',
]);

/** Heads of governments and universities, and their bodies, by sentence in text order. */
const anchorsIn = onceFor((reading: Reading): ReadonlyMap<number, readonly Anchor[]> => {
  const found: Anchor[] = [];
  reading.institutions.forEach((body, i) => {
    if (body.sentence < 0) return;
    const { from, sentence, kind, region } = body;
    const word = campusWord(reading, body);
    if (isCampus(reading, body))
      found.push({ from, sentence, campus: i, isWhole: isWholeCampus(reading, body) });
    else if (word === 'own') found.push({ from, sentence, campus: -1 });
    else if (word !== 'shared' && (region >= 0 ? kind !== 'education' : OTHERS.has(kind)))
      found.push({ from, sentence, campus: undefined });
  });
  for (const title of reading.titles) {
    const { from, sentence } = title;
    if (isAcademic(reading, title)) found.push({ from, sentence, campus: -1 });
    else if (title.regional) found.push({ from, sentence, campus: undefined });
  }
  const bySentence = new Map<number, Anchor[]>();
  for (const anchor of found.sort((a, b) => a.from - b.from)) {
    const known = bySentence.get(anchor.sentence);
    if (known) known.push(anchor);
    else bySentence.set(anchor.sentence, [anchor]);
  }
  return bySentence;
});

/** Somebody who heads a university or a part of one. */
export const isAcademic = ({ knowledge }: Reading, { office }: TitleCandidate): boolean =>
  knowledge.lexicon.academicOffices!.has(office);

/** Anchors in front of a mention that are looked at. */
const MOST_ANCHORS = 40;

/**
 * Whose a unit or office at token `from` is by what its sentence names in front of it: the index of the university, -1 for
 * one that the sentence does not name, false for a government's, and undefined where nothing tells.
 *
 * @param whole asks for the university itself, not for a part that is told with it
 */
export function campusBefore(
  reading: Reading,
  { from, sentence }: { from: number; sentence: number },
  whole = false,
): number | false | undefined {
  const anchors = anchorsIn(reading).get(sentence) ?? [];
  let told: -1 | undefined;
  let k = anchors.length - 1;
  while (k >= 0 && anchors[k]!.from >= from) k--;
  for (const end = k - MOST_ANCHORS; k >= 0 && k > end; k--) {
    const { campus, isWhole } = anchors[k]!;
    if (campus === undefined) return told ?? false;
    if (campus >= 0 && (isWhole || !whole)) return campus;
    told = -1;
  }
  return told;
}
