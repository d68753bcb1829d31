/** Bodies of a release under a name with a head more, a rank more or a team's head; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import { entriesAt, EntryType, type Lexicon } from '../../gazetteer/lexicon.js';
import type { LinkedInstitution } from './institutions.js';

/** By the index of a body, that of the one which it is under another name. */
type Same = Map<number, number>;

const keyOf = (name: string, { region }: LinkedInstitution): string => `${region ?? ''}\t${name}`;

/**
 * "Kantor Bapenda", "Bank BNI" beside "Bapenda", "BNI": by the index of a body with a head that tells no more
 * (`data/institutions/idle-heads.tsv`), that of the one without. `forms`: how the release writes a body, folded.
 */
export function idlyHeaded(
  bodies: readonly LinkedInstitution[],
  { idleHeads }: Lexicon,
  forms: readonly ReadonlySet<string>[],
): Same {
  const found: Same = new Map();
  const bare = new Map<string, number>();
  bodies.forEach((body, i) => {
    for (const form of [...forms[i]!, fold(body.name)]) bare.set(keyOf(form, body), i);
  });
  bodies.forEach((body, i) => {
    for (const form of [...forms[i]!, fold(body.name)]) {
      const [first, second, ...rest] = form.split(' ');
      const behind = idleHeads.has(first!)
        ? form.slice(first!.length + 1)
        : idleHeads.has(`${first} ${second}`)
          ? rest.join(' ')
          : '';
      const at = behind === '' ? undefined : bare.get(keyOf(behind, body));
      if (at !== undefined && bodies[at]!.level === body.level) found.set(i, at);
    }
  });
  return found;
}

/**
 * "Polres Mataram" beside "Polresta Mataram": by the index of a police body, that of the one with a longer name.
 * `places`: how the release writes the place of a body, folded, since a kabupaten and a kota may share a name.
 */
export function rankedOnce(bodies: readonly LinkedInstitution[], places: readonly string[]): Same {
  const found: Same = new Map();
  const named = new Map<string, number>();
  bodies.forEach((body, i) => {
    if (body.kind !== RANKED || body.region === null || places[i] === '') return;
    named.set(`${places[i]}\t${keyOf(fold(body.name), body)}`, i);
  });
  for (const [name, i] of named) {
    const short = named.get(name.slice(0, name.lastIndexOf(' ')));
    if (short !== undefined) found.set(short, i);
  }
  return found;
}

const RANKED = 'police';

/** "TP PKK Siak" beside "PKK Siak": by the index of an association, that of the team that runs it, by their names. */
export function teamsByName(bodies: readonly LinkedInstitution[], { teamHeads }: Lexicon): Same {
  const found: Same = new Map();
  const teams = new Map<string, number>();
  bodies.forEach((body, i) => {
    if (body.kind !== ASSOCIATION) return;
    const [head, , ...rest] = fold(body.name).split(' ');
    if (teamHeads.has(head!) && rest.length > 1) teams.set(keyOf(rest.join(' '), body), i);
  });
  if (teams.size === 0) return found;
  bodies.forEach((body, i) => {
    const at = body.region === null ? undefined : teams.get(keyOf(fold(body.name), body));
    if (at !== undefined && body.kind === ASSOCIATION) found.set(i, at);
  });
  return found;
}

/** "Bappenas" beside "Kementerian PPN/Bappenas": by the index of a body, that of the pair that it is one half of. */
export function halvesOf(bodies: readonly LinkedInstitution[]): Same {
  const found: Same = new Map();
  const pairs = new Map<string, number>();
  bodies.forEach((body, i) => {
    const halves = body.name.split('/');
    if (halves.length !== 2) return;
    for (const half of halves) pairs.set(`${body.kind}\t${keyOf(fold(half), body)}`, i);
  });
  if (pairs.size === 0) return found;
  bodies.forEach((body, i) => {
    const at = pairs.get(`${body.kind}\t${keyOf(fold(body.name), body)}`);
    if (at !== undefined) found.set(i, at);
  });
  return found;
}

const ASSOCIATION = 'community';

/** Kinds of bodies that are called by the initials of their own name. */
const INITIALED = new Set(['company', 'education', 'local-agency']);

/** Words of a head in front of a name, at most: "Rumah Sakit Umum Daerah". */
const LONGEST_HEAD = 4;

/** Fewer letters are too often something else. */
const SHORTEST_INITIALS = 3;

/** "RSUD ZMS" beside "RSUD Zartenz Mulia Sari": by the index of a body that is called by the initials behind its head, that of the one spelled out. */
export function byInitials(bodies: readonly LinkedInstitution[]): Same {
  const found: Same = new Map();
  const spelled = new Map<string, number>();
  bodies.forEach(({ kind, name }, i) => {
    const words = INITIALED.has(kind) ? name.split(' ') : [];
    for (let at = 1; at <= LONGEST_HEAD && words.length - at >= SHORTEST_INITIALS; at++) {
      const initials = words.slice(at).map((word) => word[0]);
      spelled.set(`${kind}\t${fold(`${words.slice(0, at).join(' ')} ${initials.join('')}`)}`, i);
    }
  });
  bodies.forEach((body, i) => {
    const name = fold(body.name);
    const at =
      spelled.get(`${body.kind}\t${name}`) ??
      spelled.get(`${body.kind}\t${name.slice(0, name.lastIndexOf(' '))}`);
    if (at !== undefined && at !== i && isIn(body, bodies[at]!)) found.set(i, at);
  });
  return found;
}

/** One lies in the other, or nobody knows where. */
const isIn = (a: LinkedInstitution, b: LinkedInstitution): boolean =>
  a.region === null ||
  b.region === null ||
  a.region.startsWith(b.region) ||
  b.region.startsWith(a.region);

/** "Komando Distrik Militer 0303/Siak": the words in front of a number, the number, and what goes on behind it. */
const NUMBERED = /^(\D+?) (\d+)(?:$|[ /](.*)$)/;

/** Of names by kind, place and first words: the one that goes on the longest; null where two go on differently. */
type Longest = Map<string, { at: number; rest: string } | null>;

/**
 * "Kodim" beside "Kodim 0303/Siak" and "Kodim 0303 Siak", "SMAN 1" beside "SMAN 1 Unggulan" and "SMAN 1 Unggulan Siak":
 * by the index of a command without its number or of a school with nothing else, that of the one whose name goes on.
 */
export function numberedOnce(bodies: readonly LinkedInstitution[]): Same {
  const found: Same = new Map();
  const longest: Longest = new Map();
  const short = new Map<number, string>();
  bodies.forEach((body, at) => {
    const isSchool = body.kind === 'education';
    if (body.region === null || !(isSchool || body.kind === 'military')) return;
    const [, stem = body.name, number = '', behind = ''] = NUMBERED.exec(body.name) ?? [];
    const key = `${body.kind}\t${keyOf(isSchool ? `${stem} ${number}` : stem, body)}`;
    const rest = isSchool ? behind : number;
    if (rest === '') short.set(at, key);
    else if (number !== '') longest.set(key, longerOf(longest.get(key), { at, rest }));
  });
  for (const [at, key] of short) {
    const longer = longest.get(key);
    if (longer) found.set(at, longer.at);
  }
  return found;
}

/** Of two names that begin alike, the one that goes on; null where both do, each otherwise. */
function longerOf<T extends { rest: string }>(known: T | null | undefined, other: T): T | null {
  if (known === undefined) return other;
  if (known === null || known.rest.startsWith(other.rest)) return known;
  return other.rest.startsWith(known.rest) ? other : null;
}

/**
 * "Tim Kampanye Daerah (TKD)" beside the "TKD Melati-Kenanga Provinsi Riau": by the index of a team whose name and
 * region a release leaves out, that of the only one of the same letters whose name goes on.
 */
export function namedInFull(bodies: readonly LinkedInstitution[]): Same {
  const found: Same = new Map();
  const whole = new Map<string, number>();
  bodies.forEach(({ kind, acronym, basis }, i) => {
    if (kind !== TEAM || acronym === null || basis !== 'stated') return;
    whole.set(acronym, whole.has(acronym) ? -1 : i);
  });
  bodies.forEach(({ kind, acronym, basis, name }, i) => {
    const at = kind === TEAM && basis === 'inferred' ? (whole.get(acronym ?? '') ?? -1) : -1;
    if (at >= 0 && bodies[at]!.name.startsWith(`${name} `)) found.set(i, at);
  });
  return found;
}

const TEAM = 'other';

/** "Rumah Sakit Umum Daerah KRT Melati": the words for what kind of hospital it is, and its own name. */
const HOSPITAL = /^rumah sakit( umum)?( daerah| pusat)? (.+)$/;

/** A hospital by its own name, without honours. */
interface Hospital {
  at: number;
  isBare: boolean;
  own: string;
}

/** "RS Melati", "RSUD Melati" beside the "RSUD KRT Melati Siak": by the index of a hospital, that of the one whose name tells more. */
export function hospitalsOnce(bodies: readonly LinkedInstitution[], lexicon: Lexicon): Same {
  const found: Same = new Map();
  const first = new Map<string, Hospital>();
  bodies.forEach((body, at) => {
    const [, kind = '', rank = '', name] = HOSPITAL.exec(fold(body.name)) ?? [];
    if (name === undefined) return;
    const words = name.split(/[\s.,]+/);
    const own = words.filter((word) => !isHonour(word, lexicon));
    const hospital = { at, isBare: kind + rank === '', own: own.join(' ') };
    const other = first.get(own[0] ?? '');
    if (!other) first.set(own[0] ?? '', hospital);
    else if (isIn(body, bodies[other.at]!)) {
      const short = shorterOf(hospital, other, bodies);
      if (short === hospital) found.set(at, other.at);
      else if (short) {
        found.set(other.at, at);
        first.set(own[0]!, hospital);
      }
    }
  });
  // "RS Melati", which is also called RSUD Melati, is the government's under either name.
  for (const [i, at] of found) {
    const isPublic = [i, at].some((k) => bodies[k]!.kind === AGENCY);
    if (isPublic && bodies[at]!.kind === PRIVATE) bodies[at]!.kind = AGENCY;
  }
  return found;
}

const AGENCY = 'local-agency';

/** Hospitals of which nothing tells whose they are. */
const PRIVATE = 'other';

/** Which of two names is short for the other; null where they are two. */
function shorterOf(
  a: Hospital,
  b: Hospital,
  bodies: readonly LinkedInstitution[],
): Hospital | null {
  const isLess =
    a.isBare === b.isBare ? bodies[a.at]!.name.length <= bodies[b.at]!.name.length : a.isBare;
  if (a.own === b.own) return isLess ? a : b;
  const [short, long] = a.own.length < b.own.length ? [a, b] : [b, a];
  const isOpen = bodies[short.at]!.basis === 'inferred' || bodies[short.at]!.region === null;
  return isOpen && long.own.startsWith(`${short.own} `) ? short : null;
}

function isHonour(word: string, { trie, roots, wordIds }: Lexicon): boolean {
  const node = roots[wordIds.get(word) ?? -1] ?? 0;
  return node !== 0 && entriesAt(trie, node).some(({ type }) => type === EntryType.honorific);
}
