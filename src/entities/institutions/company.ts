/** Agencies that come with whoever heads their region, or through which that region acts; only `kliping/deep` asks. */
import { firstFrom } from '../../document/document.js';
import { foldedAt } from '../../document/tokens.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { UNIT_HEAD } from '../../mentions/officials/holders.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { isWord, type Reading } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { bodiesIn, inSentence, titlesIn } from '../by-sentence.js';
import { seatOf } from '../participants/filed-from.js';
import type { InstitutionLinks } from './institutions.js';
import { levelOf } from '../regions/geography.js';
import { regionOfLevel } from '../people/level-told.js';
import type { RegionLinks } from '../regions/regions.js';
import { isOfCountry } from '../people/title-neighbours.js';

/** Tokens between somebody and the last agency that came along. */
const LONGEST_LIST = 60;

/** Mentions in front of a body that are looked at. */
const MOST_MENTIONS = 8;

interface Lead {
  from: number;
  to: number;
  code: string;
}

/** "Pemprov Riau melalui Dinas Sosial", "Gubernur Riau didampingi Kadis Sosial", "… bersama Ketua TP PKK": the region of whoever leads; undefined for no such body. */
export function regionOfCompany(
  reading: Reading,
  regions: RegionLinks,
  body: InstitutionCandidate,
): string | undefined {
  if (body.kind === 'local-agency') return regionOfLead(reading, regions, body);
  const isHeaded = body.kind === 'community' && isTitled(reading, body);
  return isHeaded ? regionOfLead(reading, regions, body, LONGEST_COUPLE) : undefined;
}

/** Tokens between the head of a region and the body that the one who comes along heads, at most. */
const LONGEST_COUPLE = 14;

/** "Ketua TP PKK": the body ends a title. */
const isTitled = (reading: Reading, { to, sentence }: InstitutionCandidate): boolean =>
  inSentence(titlesIn(reading), sentence).some((i) => {
    const title = reading.titles[i]!;
    return title.to === to && title.region < 0;
  });

/** "Kadis Koperasi di Pemprov Riau": the region of the government right behind an agency; undefined for no such one. */
export function regionOfGovernment(
  reading: Reading,
  { links }: RegionLinks,
  { kind, to, sentence }: InstitutionCandidate,
): string | undefined {
  if (kind !== 'local-agency' || !isWord(reading, to, WordFlag.locative)) return undefined;
  const behind = inSentence(bodiesIn(reading), sentence)
    .map((i) => reading.institutions[i]!)
    .find((other) => other.from > to && other.from <= to + GOVERNMENT_REACH);
  const isGovernment = behind?.kind === 'local-government' && behind.region >= 0;
  return isGovernment ? (links[behind.region]!.code ?? undefined) : undefined;
}

/** Tokens of "di lingkungan", at most. */
const GOVERNMENT_REACH = 2;

/** The region of an office that names neither a region nor a body; null for those at firms and of the learned ("pengamat"). */
export function regionOfOffice(
  reading: Reading,
  regions: RegionLinks,
  title: TitleCandidate,
): string | null {
  if (reading.knowledge.lexicon.placelessOffices?.has(title.office)) return null;
  if (isOfCountry(title, reading)) return null;
  return regionOfCompanion(reading, regions, title) ?? regions.cast ?? regions.home;
}

/** "Gubernur Riau diwakili Asisten Hendri": the same for whoever holds an office of that government, without a body. */
function regionOfCompanion(
  reading: Reading,
  regions: RegionLinks,
  title: TitleCandidate,
): string | undefined {
  const { companyOffices } = reading.knowledge.lexicon;
  const isOpen = title.region < 0 && LOCAL.has(title.level) && regions.home !== null;
  if (!isOpen || !companyOffices?.has(title.office)) return undefined;
  const code = regionOfLead(reading, regions, title);
  // "Gubernur Riau bersama Staf Ahli Bupati"
  return code && title.level !== 'any' && levelOf(code) === 'province' ? undefined : code;
}

/** Levels of an office that the region of whoever leads may have. */
const LOCAL: ReadonlySet<string> = new Set(['any', 'regency', 'city']);

function regionOfLead(
  reading: Reading,
  regions: RegionLinks,
  mention: { from: number; sentence: number },
  reach = LONGEST_LIST,
): string | undefined {
  const lead = leadBefore(reading, regions, mention);
  return lead && mention.from - lead.to <= reach && isAlong(reading, lead, mention.from)
    ? lead.code
    : undefined;
}

/** The last head or government of a region in front of a body in its sentence. */
function leadBefore(
  reading: Reading,
  { links, home }: RegionLinks,
  { from, sentence }: { from: number; sentence: number },
): Lead | undefined {
  let best: Lead | undefined;
  const offer = (lead: { from: number; to: number }, code: string | null | undefined): boolean => {
    if (!code || (best && best.from > lead.from)) return false;
    best = { from: lead.from, to: lead.to, code };
    return true;
  };
  const titles = inSentence(titlesIn(reading), sentence);
  const lastTitle = firstFrom(titles.length, (k) => reading.titles[titles[k]!]!.from >= from) - 1;
  for (let k = lastTitle; k >= 0 && k > lastTitle - MOST_MENTIONS; k--) {
    const title = reading.titles[titles[k]!]!;
    if (title.regional && offer(title, seatOf(title, links, home!))) break;
  }
  const bodies = inSentence(bodiesIn(reading), sentence);
  const lastBody =
    firstFrom(bodies.length, (k) => reading.institutions[bodies[k]!]!.from >= from) - 1;
  for (let k = lastBody; k >= 0 && k > lastBody - MOST_MENTIONS; k--) {
    const other = reading.institutions[bodies[k]!]!;
    const isGovernment = other.kind === 'local-government' && other.region >= 0;
    if (isGovernment && offer(other, links[other.region]!.code)) break;
  }
  return best;
}

/** A word for company stands between the two, or in front of the first. */
function isAlong({ document, knowledge }: Reading, lead: Lead, from: number): boolean {
  const { tokens, text } = document;
  const { companyCues } = knowledge.lexicon;
  if (!companyCues || from - lead.to > LONGEST_LIST) return false;
  const isCue = (token: number): boolean =>
    token >= 0 && companyCues.has(foldedAt(tokens, text, token));
  if (isCue(lead.from - 1)) return true;
  for (let token = lead.to; token < from; token++) if (isCue(token)) return true;
  return false;
}

/** "Kepala Badan Penghubung Provinsi Riau A didampingi Kasubbid B": a unit's head goes with the body named in front. */
export function regionBeside(
  title: TitleCandidate,
  reading: Reading,
  regions: RegionLinks,
  institutions: InstitutionLinks,
): string | null {
  if (title.regional) return regionOfLevel(title, reading, regions);
  if (title.institution >= 0) return null;
  // "Tim Pemkab Siak yang terdiri dari Staf Ahli Bupati"
  if (title.level !== 'any') return regionOfCompanion(reading, regions, title) ?? null;
  if (!UNIT_HEAD.test(title.office)) return null;
  let near: string | null = null;
  for (const i of inSentence(titlesIn(reading), title.sentence)) {
    const other = reading.titles[i]!;
    if (other.from >= title.from || other.institution < 0) continue;
    const linked = institutions.byCandidate[other.institution]!;
    const region = reading.institutions[other.institution]!.region;
    if (linked >= 0 && region >= 0) near = regions.links[region]!.code ?? near;
  }
  return near;
}
