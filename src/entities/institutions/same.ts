/** Bodies that a release calls by two names, found to be one; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import type { Lexicon } from '../../gazetteer/lexicon.js';
import { type Reading, textOf } from '../../mentions/release.js';
import { mayBeOne, meantByLetters, spelledOutBy } from './by-letters.js';
import {
  byInitials,
  halvesOf,
  hospitalsOnce,
  idlyHeaded,
  namedInFull,
  numberedOnce,
  rankedOnce,
  teamsByName,
} from './variants.js';
import { nameByLevel } from './by-level.js';
import { agenciesOnce, isSurer, plainName } from './agencies-once.js';
import { regencyOf } from '../regions/geography.js';
import type { LinkedInstitution } from './institutions.js';
import { isOneEdit } from '../../document/edits.js';

/** By the index of a body, that of the one which it is under another name. */
export type Same = Map<number, number>;

/** What the release gives away of its bodies: one that is called otherwise elsewhere, by the index of the other. */
export function sameBodies(bodies: readonly LinkedInstitution[], reading: Reading): Same {
  const found: Same = new Map();
  const put = (i: number, at: number | undefined): void => {
    if (at !== undefined && at >= 0 && at !== i && !found.has(i) && found.get(at) !== i)
      found.set(i, at);
  };
  const putAll = (same: Same): void => {
    same.forEach((at, i) => {
      put(i, at);
    });
  };
  const { lexicon } = reading.knowledge;
  const told = shortFormsIn(reading, bodies);
  const forms = bodies.map((body) => writtenForms(reading, body));
  putAll(spelledOutBy(bodies));
  putAll(meantByLetters(bodies, forms));
  putAll(teamsByName(bodies, lexicon));
  putAll(headedOnce(bodies));
  putAll(halvesOf(bodies));
  putAll(numberedOnce(bodies));
  putAll(namedInFull(bodies));
  putAll(schoolsOfPlace(reading, bodies));
  putAll(byInitials(bodies));
  putAll(hospitalsOnce(bodies, lexicon));
  putAll(rankedOnce(bodies, placesOf(reading, bodies)));
  putAll(idlyHeaded(bodies, lexicon, forms));
  putAll(sameKeys(bodies, lexicon, told.names));
  bodies.forEach((body, i) => {
    for (const form of forms[i]!) {
      const at = told.bodies.get(form) ?? unitByLetters(form, body, bodies, told);
      if (at === undefined || areOfLevels(body, bodies[at]!)) continue;
      if (mayBeOne(body, bodies[at]!)) put(i, at);
    }
  });
  putAll(sameButForLetters(bodies, forms));
  putAll(agenciesOnce(bodies, reading));
  for (const body of bodies) nameByLevel(body, reading.knowledge.lexicon);
  return found;
}

/** "Kencana" beside "PT Kencana": the index of the firm with its head, by that of the one without. */
function headedOnce(bodies: readonly LinkedInstitution[]): Same {
  const found: Same = new Map();
  const firms = new Map<string, number>();
  bodies.forEach(({ kind, name }, i) => {
    if (kind === 'company') firms.set(fold(name), i);
  });
  for (const [name, i] of firms) {
    const short = firms.get(name.slice(name.indexOf(' ') + 1));
    if (short !== undefined) found.set(short, i);
  }
  return found;
}

/** One is the country's, and the other is not. */
const areOfLevels = (a: LinkedInstitution, b: LinkedInstitution): boolean =>
  (a.level === 'national') !== (b.level === 'national');

interface ShortForms {
  /** Names by the letters in brackets behind them, all folded. */
  names: Map<string, string>;
  /** Bodies by the letters in brackets behind them, and by their heads and these letters: "Dinas Perkim". */
  bodies: Map<string, number>;
}

/** Fewer letters behind a head stand for too many fields. */
const FEWEST = 3;

/** "upt ppa" beside "Unit Pelaksana Teknis Perlindungan Perempuan (PPA)": a unit of the same head by the letters of its field; or undefined. */
function unitByLetters(
  form: string,
  body: LinkedInstitution,
  bodies: readonly LinkedInstitution[],
  told: ShortForms,
): number | undefined {
  const blank = form.indexOf(' ');
  if (blank < 0) return undefined;
  const letters = form.slice(blank + 1);
  const isHeaded = (at: number | undefined, length: number): boolean => {
    const other = at === undefined ? undefined : bodies[at];
    const headOf = ({ name }: LinkedInstitution): string =>
      fold(name).split(' ').slice(0, length).join(' ');
    return other?.kind === body.kind && headOf(other) === headOf(body);
  };
  const at = told.bodies.get(letters);
  if (isHeaded(at, 2)) return at;
  // "Dinas PPKB" beside the "Dinas Pengendalian Penduduk dan KB (DPPKB)"
  const whole = letters.length < FEWEST ? undefined : told.bodies.get(`${form[0]}${letters}`);
  return isHeaded(whole, 1) ? whole : undefined;
}

/** What stands between brackets, from a letter on. */
const LETTERS = /^\p{L}[^()]{2,30}$/u;

/** "Dewan Pimpinan Cabang (DPC) Ikatan Ahli Boga (Ikaboga)": the words in front of each bracket, and what it holds. */
function bracketsIn(text: string): [before: string, letters: string][] {
  return text.split(')').flatMap((part): [string, string][] => {
    const [before, letters, ...more] = part.split('(');
    return before && letters && more.length === 0 && LETTERS.test(letters)
      ? [[before, letters]]
      : [];
  });
}

/** "Dewan Pimpinan Cabang (DPC) Ikatan Ahli Boga (Ikaboga)": what the brackets of each mention say. */
function shortFormsIn(reading: Reading, bodies: readonly LinkedInstitution[]): ShortForms {
  const forms: ShortForms = { names: new Map(), bodies: new Map() };
  bodies.forEach((body, i) => {
    for (const candidate of body.candidates) {
      const { from, to } = reading.institutions[candidate]!;
      const text = textOf(reading.document, from, to);
      if (!text.includes('(')) continue;
      for (const [before, letters] of bracketsIn(text)) {
        const short = fold(letters);
        const name = wordsOf(fold(before.trim()), short);
        if (!name.includes(' ')) continue;
        forms.names.set(short, name);
        if (body.acronym === null || fold(body.acronym) !== short) continue;
        forms.bodies.set(short, i);
        forms.bodies.set(`${name.slice(0, name.indexOf(' '))} ${short}`, i);
      }
    }
  });
  return forms;
}

/** "komisi ii dewan perwakilan rakyat daerah" + "dprd": the words at the end whose initials the letters are; else all. */
function wordsOf(name: string, letters: string): string {
  const words = name.split(' ');
  const last = words.slice(-letters.length);
  const isShort = last.length < words.length && last.map(([first]) => first).join('') === letters;
  return isShort ? last.join(' ') : name;
}

/** How a release writes a body, its region and brackets left out, folded. */
function writtenForms(reading: Reading, { candidates }: LinkedInstitution): Set<string> {
  const forms = new Set<string>();
  for (const candidate of candidates) {
    const { from, regionFrom } = reading.institutions[candidate]!;
    if (regionFrom - from <= LONGEST_SHORT && regionFrom > from)
      forms.add(fold(textOf(reading.document, from, regionFrom)));
  }
  return forms;
}

const NUMBER = /^\d+$/;

/** "SMAN 3 Sidrap", "SMA Negeri 3 Sidenreng Rappang": by the index of a school whose name is its number and a region's, that of the first. */
function schoolsOfPlace(
  { document, institutions }: Reading,
  bodies: readonly LinkedInstitution[],
): Same {
  const found: Same = new Map();
  const first = new Map<string, number>();
  bodies.forEach(({ kind, name, region, candidates }, i) => {
    const { from, to, regionFrom } = institutions[candidates[0]!]!;
    if (kind !== 'education' || regionFrom >= to) return;
    const number = regionFrom > from ? textOf(document, regionFrom - 1, regionFrom) : '';
    const end = NUMBER.test(number) ? name.indexOf(` ${number}`) : -1;
    if (end < 0) return;
    const key = `${region ?? ''}\t${fold(name.slice(0, end))} ${number}`;
    const at = first.get(key);
    if (at === undefined) first.set(key, i);
    else found.set(i, at);
  });
  return found;
}

/** How a release first writes the place of each body, folded; '' where it does not. */
const placesOf = (
  { document, institutions }: Reading,
  bodies: readonly LinkedInstitution[],
): string[] =>
  bodies.map(({ candidates }) => {
    const { regionFrom, to } = institutions[candidates[0]!]!;
    return regionFrom < to ? fold(textOf(document, regionFrom, to)) : '';
  });

/** Tokens of "Dinas Perkim", at most. */
const LONGEST_SHORT = 3;

/** Kinds of bodies with names of their own, which no other region has. */
const OWN = new Set(['education', 'company', 'media']);

/** Bodies of one name in other places that a further one is compared with, at most. */
const MOST_PLACES = 32;

/** Bodies of one name but for conjunctions, commas, letters that the release spells out, and "RI" at the end. */
function sameKeys(
  bodies: readonly LinkedInstitution[],
  lexicon: Lexicon,
  names: ReadonlyMap<string, string>,
): Same {
  const found: Same = new Map();
  const byKey = new Map<string, number[]>();
  bodies.forEach((body, i) => {
    const key = `${body.kind}\t${plainName(body, lexicon, names)}`;
    const known = byKey.get(key) ?? [];
    const k = known.slice(0, MOST_PLACES).findIndex((other) => isSamePlace(body, bodies[other]!));
    const at = known[k];
    if (at === undefined) {
      known.push(i);
      byKey.set(key, known);
    } else if (isSurer(body, bodies[at]!)) {
      found.set(at, i);
      known[k] = i;
    } else found.set(i, at);
  });
  return found;
}

/** The same region; for a proper name, also none, or one in the other. */
function isSamePlace(a: LinkedInstitution, b: LinkedInstitution): boolean {
  if (a.region === b.region) return true;
  const own = OWN.has(a.kind) || (a.ownName && b.ownName);
  if (a.region === null || b.region === null)
    return (own || a.kind === 'other') && a.level !== 'national' && b.level !== 'national';
  // "Bank Jatim", that of the province, has a branch in the kabupaten.
  return own && regencyOf(a.region) !== null && regencyOf(a.region) === regencyOf(b.region);
}

/** Shortest word in which one wrong letter makes no other name. */
const SHORTEST_WORD = 7;

/** Words of a name that slips are looked for in, at most. */
const LONGEST_NAME = 24;

/** "Badan Petanahan Nasional" beside the "Badan Pertanahan Nasional": by the index of the name with the slip, that of the other. */
function sameButForLetters(
  bodies: readonly LinkedInstitution[],
  forms: readonly ReadonlySet<string>[],
): Same {
  const found: Same = new Map();
  const byHole = new Map<string, { word: string; at: number }>();
  const put = (name: string, i: number): void => {
    const words = name.split(' ');
    if (words.length < 2 || words.length > LONGEST_NAME) return;
    words.forEach((word, w) => {
      if (word.length < SHORTEST_WORD) return;
      const rest = [...words.slice(0, w), '', ...words.slice(w + 1)].join(' ');
      const hole = `${bodies[i]!.region ?? ''}\t${rest}`;
      const other = byHole.get(hole);
      if (!other) byHole.set(hole, { word, at: i });
      else if (other.at !== i && other.word !== word && isOneEdit(word, other.word)) {
        if (isKnownBetter(bodies[i]!, bodies[other.at]!)) found.set(other.at, i);
        else found.set(i, other.at);
      }
    });
  };
  bodies.forEach((body, i) => {
    for (const name of new Set([fold(body.name), ...forms[i]!])) put(name, i);
  });
  return found;
}

/** A table knows its abbreviation, and not the other's; or it is named more often. */
function isKnownBetter(a: LinkedInstitution, b: LinkedInstitution): boolean {
  if ((a.acronym === null) !== (b.acronym === null)) return a.acronym !== null;
  return a.candidates.length > b.candidates.length;
}
