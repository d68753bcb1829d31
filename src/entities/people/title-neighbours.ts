/** What the titles beside a title tell of its own body or region; only `kliping/deep` asks. */
import { isOneOf } from '../../mentions/officials/linking.js';
import { firstFrom } from '../../document/document.js';
import { fold, foldedTokens } from '../../document/tokens.js';
import { EntryType, hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { isWord, onceFor, type Reading } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { bodiesIn, inSentence, titlesIn } from '../by-sentence.js';
import type { InstitutionLinks, LinkedInstitution } from '../institutions/institutions.js';
import { ANTECEDENT_REACH, lastChaired } from './positions.js';

/** Sentences between two titles of a list, at most. */
const ITEM_REACH = 2;

/** The last title in front, in the same sentence or one of the two before. */
export function titleBefore(title: TitleCandidate, reading: Reading): TitleCandidate | undefined {
  for (let s = title.sentence; s >= Math.max(0, title.sentence - ITEM_REACH); s--) {
    const titles = inSentence(titlesIn(reading), s);
    const behind = firstFrom(titles.length, (k) => reading.titles[titles[k]!]!.from >= title.from);
    if (behind > 0) return reading.titles[titles[behind - 1]!];
  }
  return undefined;
}

/** "Ketua", "Wakil Ketua": an office of many bodies, which its title does not name. */
export function isBareOffice(title: TitleCandidate, reading: Reading): boolean {
  const { institution, regional, bodiless, body, region } = title;
  if (institution >= 0 || regional || bodiless || body !== null || region >= 0) return false;
  return isCollegial(title, reading);
}

/** "Wakil Ketua", "Anggota": an office that several people of a body may hold, by its last word. */
export function isCollegial(
  { office }: TitleCandidate,
  { knowledge: { lexicon } }: Reading,
): boolean {
  const last = foldedTokens(office).at(-1) ?? '';
  return hasFlag(lexicon, lexicon.wordIds.get(last) ?? -1, WordFlag.collegial);
}

const legislatures = onceFor(({ institutions }: InstitutionLinks): number[] =>
  institutions.flatMap(({ kind }, i) => (kind === 'legislature' ? [i] : [])),
);

const wholeLegislatures = onceFor((links: InstitutionLinks): number[] =>
  legislatures(links).filter((i) => isWhole(links.institutions[i]!)),
);

/** "Ketua Komisi III": the commission is a part of a legislature, never of the party told beside it. */
export function ofCommission(
  title: TitleCandidate,
  reading: Reading,
  links: InstitutionLinks,
): number {
  if (!isBareOffice(title, reading) || !namesCommission(title, reading)) return -1;
  const [only, other] = wholeLegislatures(links);
  if (only !== undefined && other === undefined) return only;
  for (let s = title.sentence; s >= Math.max(0, title.sentence - ANTECEDENT_REACH); s--) {
    const last = inSentence(bodiesIn(reading), s).findLast((i) => {
      const linked = links.institutions[links.byCandidate[i]!];
      return linked?.kind === 'legislature' && isWhole(linked);
    });
    if (last !== undefined) return links.byCandidate[last]!;
  }
  // No body that the release names has it.
  title.bodiless = true;
  return -1;
}

/** DPRD, and not one of its commissions, which have no abbreviation. */
const isWhole = ({ acronym }: LinkedInstitution): boolean => acronym !== null;

/** Words of the title are the name of a legislature's part: "Komisi III". */
function namesCommission({ from, to }: TitleCandidate, { tagged, knowledge }: Reading): boolean {
  const { institutions } = knowledge.lexicon.data;
  for (let i = from + 1; i < to; i++) {
    const mark = tagged.leading[i];
    const isBody = mark?.type === EntryType.institution;
    if (isBody && institutions[mark.row]!.kind === 'legislature') return true;
  }
  return false;
}

/** "Hendri dari PDIP sebagai Wakil Ketua": the party is whose member somebody is, the office that of the one legislature of the release. */
export function ofPartyMember(
  title: TitleCandidate,
  reading: Reading,
  links: InstitutionLinks,
): number {
  if (!isBareOffice(title, reading)) return -1;
  let last = -1;
  for (let s = Math.max(0, title.sentence - ANTECEDENT_REACH); s <= title.sentence; s++)
    last = Math.max(last, lastChaired(title, reading, links, s));
  const body = reading.institutions[last];
  if (body?.kind !== 'party' || !isWord(reading, body.from - 1, WordFlag.locative)) return -1;
  const [only, other] = legislatures(links);
  return only === undefined || other !== undefined ? -1 : only;
}

/** "Anggota KPU RI Hendri dan Sekretaris Jenderal Nurlela": the one who runs the body whose office is told in front. */
export function besideMembers(
  title: TitleCandidate,
  reading: Reading,
  { byCandidate }: InstitutionLinks,
): number {
  if (title.level !== 'national' || title.institution >= 0 || title.body !== null) return -1;
  if (!SECRETARY.test(title.office)) return -1;
  const before = titleBefore(title, reading);
  const body = reading.institutions[before?.institution ?? -1];
  const isBeside = body !== undefined && body.region < 0 && before!.sentence === title.sentence;
  return isBeside ? byCandidate[before!.institution]! : -1;
}

/** Tokens between two officers of one body, at most: "Wakil Ketua I Hendri Saputra, S.H., diikuti Ketua DPRD Siak". */
const OFFICERS_REACH = 12;

/** "Wakil Ketua I Hendri, diikuti Ketua DPRD Siak Gunawan": nothing in front tells the body, the next officer's title does. */
export function ofNextOfficer(
  title: TitleCandidate,
  reading: Reading,
  links: InstitutionLinks,
): number {
  if (!isBareOffice(title, reading)) return -1;
  for (let s = Math.max(0, title.sentence - ANTECEDENT_REACH); s <= title.sentence; s++)
    if (lastChaired(title, reading, links, s) >= 0) return -1;
  const titles = inSentence(titlesIn(reading), title.sentence);
  let k = firstFrom(titles.length, (t) => reading.titles[titles[t]!]!.from >= title.to);
  let at = title;
  for (let steps = 0; steps < MOST_OFFICERS; steps++, k++) {
    const next = reading.titles[titles[k]!];
    if (!next || next.from - at.to > OFFICERS_REACH || !isOneOf(reading, at.office, 'board'))
      return -1;
    const body = reading.institutions[next.institution];
    if (body) {
      const isOfBody = OFFICERED.has(body.kind) && next.office !== title.office;
      return isOfBody && isOneOf(reading, next.office, 'board')
        ? links.byCandidate[next.institution]!
        : -1;
    }
    if (!isBareOffice(next, reading)) return -1;
    at = next;
  }
  return -1;
}

/** Officers of a list that are followed to the one whose title tells the body, at most. */
const MOST_OFFICERS = 5;

/** Kinds of bodies whose officers releases name side by side. */
const OFFICERED: ReadonlySet<string> = new Set([
  'legislature',
  'election-commission',
  'election-supervisor',
]);

const SECRETARY = /^(?:Wakil )?Sekretaris Jenderal$/;

/** "Sekdin", "Sekcam": the last body of that head in front of it, or -1; then no other body's, either. */
export function ofSameHead(
  title: TitleCandidate,
  reading: Reading,
  links: InstitutionLinks,
): number {
  const { body, institution, region, bodiless, sentence } = title;
  if (body === null || institution >= 0 || region >= 0 || bodiless) return -1;
  for (let s = sentence; s >= Math.max(0, sentence - ANTECEDENT_REACH); s--) {
    const last = lastChaired(title, reading, links, s);
    const linked = last < 0 ? -1 : links.byCandidate[last]!;
    if (linked >= 0 && isHeadedBy(body, links.institutions[linked]!)) return linked;
  }
  title.bodiless = true;
  return -1;
}

/** "Dinas Sosial" for "Dinas"; "DPRK", as in Aceh, for "DPRD". */
const isHeadedBy = (head: string, { name, kind, acronym }: LinkedInstitution): boolean =>
  fold(name).startsWith(fold(head)) ||
  (kind === 'legislature' && acronym?.slice(0, -1) === head.slice(0, -1));

/** Tokens between two titles of one person: "yang juga", "sekaligus". */
const JOINED = 3;

/** Units that a country's offices have, as the governments of provinces do. */
const OF_OFFICES = /^Kepala (?:Biro|Pusat|Subdirektorat)$|^(?:Direktur|Deputi|Penata Kelola)$/;

/** Titles of a list that are followed back to one of the country, at most. */
const LONGEST_LIST = 8;

/**
 * "Kepala Pusat Penerangan yang juga Dirjen Hendri", "Deputi Hendri didampingi Kepala Biro SDM Nurlela": the head of a unit of
 * the office of the country whose title stands beside.
 */
export function isOfCountry(title: TitleCandidate, reading: Reading): boolean {
  let at = title;
  for (let steps = 0; steps < LONGEST_LIST && isUnitsHead(at, reading); steps++) {
    const titles = inSentence(titlesIn(reading), at.sentence);
    const k = firstFrom(titles.length, (t) => reading.titles[titles[t]!]!.from >= at.to);
    const next = reading.titles[titles[k]!];
    if (next && next.from - at.to <= JOINED && isNational(next, reading)) return true;
    const before = titleBefore(at, reading);
    if (before?.sentence !== title.sentence) return false;
    if (isNational(before, reading)) return true;
    at = before;
  }
  return false;
}

/** The head of such a unit, of which nothing tells whose it is. */
function isUnitsHead({ office, institution, region }: TitleCandidate, reading: Reading): boolean {
  const body = reading.institutions[institution];
  return OF_OFFICES.test(office) && region < 0 && (!body || isOpen(body));
}

const isOpen = ({ kind, region, level }: InstitutionCandidate): boolean =>
  kind === 'local-agency' && region < 0 && level !== 'national';

function isNational({ level, institution, region }: TitleCandidate, reading: Reading): boolean {
  const body = reading.institutions[institution];
  if (region >= 0 || (body && body.region >= 0)) return false;
  return level === 'national' || body?.level === 'national';
}

/** "Deputi Hendri didampingi Kepala Biro SDM": the body of such a head. */
export function isHeadedOfCountry(body: InstitutionCandidate, reading: Reading): boolean {
  if (!isOpen(body)) return false;
  const title = inSentence(titlesIn(reading), body.sentence)
    .map((i) => reading.titles[i]!)
    .find(({ institution }) => reading.institutions[institution] === body);
  return title !== undefined && isOfCountry(title, reading);
}
