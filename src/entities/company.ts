/** Agencies that come with whoever heads their region, or through which that region acts; only `kliping/deep` asks. */
import { firstFrom } from '../document/document.js';
import { foldedAt } from '../document/tokens.js';
import type { InstitutionCandidate } from '../mentions/institutions.js';
import type { Reading } from '../mentions/release.js';
import { bodiesIn, inSentence, titlesIn } from './by-sentence.js';
import { seatOf } from './cast.js';
import type { RegionLinks } from './regions.js';

/** Tokens between somebody and the last agency that came along. */
const LONGEST_LIST = 60;

/** Mentions in front of a body that are looked at. */
const MOST_MENTIONS = 8;

interface Lead {
  from: number;
  to: number;
  code: string;
}

/** "Pemprov Riau melalui Dinas Sosial", "Gubernur Riau didampingi Kadis Sosial": the region of whoever leads; undefined for no such body. */
export function regionOfCompany(
  reading: Reading,
  regions: RegionLinks,
  body: InstitutionCandidate,
): string | undefined {
  if (body.kind !== 'local-agency') return undefined;
  const lead = leadBefore(reading, regions, body);
  return lead && isAlong(reading, lead, body.from) ? lead.code : undefined;
}

/** The last head or government of a region in front of a body in its sentence. */
function leadBefore(
  reading: Reading,
  { links, home }: RegionLinks,
  { from, sentence }: InstitutionCandidate,
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
  for (let k = bodies.length - 1, left = MOST_MENTIONS; k >= 0 && left > 0; k--) {
    const other = reading.institutions[bodies[k]!]!;
    if (other.from >= from) continue;
    left--;
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
