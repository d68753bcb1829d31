/** The body of an office that its title names in part only, or not at all; only `kliping/deep` asks for it. */
import { firstFrom } from '../../document/document.js';
import { fold } from '../../document/tokens.js';
import { UNIT_HEAD } from '../../mentions/officials/holders.js';
import { once, onceFor, type Reading, textOf } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';
import { bodiesIn, inSentence, titlesIn } from '../by-sentence.js';
import { campusOf } from '../campus/heads.js';
import type { InstitutionLinks } from './institutions.js';
import { ANTECEDENT_REACH, lastChaired } from '../people/positions.js';
import {
  besideMembers,
  isBareOffice,
  isCollegial,
  ofCommission,
  ofNextOfficer,
  ofPartyMember,
  ofSameHead,
  titleBefore,
} from '../people/title-neighbours.js';

/** The linked body of a title, where this tells more than the title's own words; or -1. */
export function bodyOfTitle(
  title: TitleCandidate,
  reading: Reading,
  links: InstitutionLinks,
): number {
  if (title.regional) return -1;
  const office = ofOffice(title, reading, links);
  if (title.institution >= 0) {
    if (office >= 0) return office;
    const last = lastInside(title, reading, links);
    return last >= 0 ? last : besideParty(title, reading, links);
  }
  if (office >= 0) return office;
  const campus = campusOf(title, reading, links);
  if (campus >= 0) return campus;
  const isOfElections =
    isOfDivision(title, reading) ||
    headsDivision(title, reading, links) ||
    isCommissioner(title, reading);
  if (isOfElections) return electionBody(title, reading, links);
  for (const tell of [
    command,
    ofCommission,
    ofPartyMember,
    besideMembers,
    ofSameHead,
    ofList,
    ofNextOfficer,
  ]) {
    const body = tell(title, reading, links);
    if (body >= 0) return body;
  }
  return -1;
}

/** Titles of a list that are followed back to the body told in front of it, at most. */
const LONGEST_LIST = 20;

/** "Pengurus FKDT Siak: 1. A sebagai ketua. 2. B sebagai sekretaris. …": the body in front of the list's first office, where that of "bendahara" is too far. */
function ofList(title: TitleCandidate, reading: Reading, links: InstitutionLinks): number {
  let at = title;
  for (let steps = 0; steps < LONGEST_LIST && isBareOffice(at, reading); steps++) {
    const body = bodyBefore(at, reading, links);
    if (body >= 0) return steps > 0 ? body : -1;
    const before = titleBefore(at, reading);
    if (!before) return -1;
    at = before;
  }
  return -1;
}

function bodyBefore(title: TitleCandidate, reading: Reading, links: InstitutionLinks): number {
  for (let s = title.sentence; s >= Math.max(0, title.sentence - ANTECEDENT_REACH); s--) {
    const body = lastChaired(title, reading, links, s);
    const linked = body < 0 ? -1 : links.byCandidate[body]!;
    // "Ketua DPRD Siak" among the guests: no list of officers is that of a legislature.
    if (linked >= 0) return links.institutions[linked]!.kind === 'legislature' ? -1 : linked;
  }
  return -1;
}

/** "Kajari Siak melalui Kasi Intel": the office that the unit's head speaks for; the only one of the release's place. */
function ofOffice(title: TitleCandidate, reading: Reading, links: InstitutionLinks): number {
  if (!UNIT_HEAD.test(title.office) || isPlaced(title, reading)) return -1;
  const [only, other] = prosecutors(links);
  if (only === undefined || other !== undefined) return -1;
  const leaders = inSentence(titlesIn(reading), title.sentence).filter((i) => {
    const { from, body } = reading.titles[i]!;
    return from < title.from && body !== null && startsWith(links.institutions[only]!.name, body);
  });
  return leaders.length > 0 ? only : -1;
}

const startsWith = (name: string, body: string): boolean => fold(name).startsWith(fold(body));

/** The title itself names a body with its region, or a wider one. */
function isPlaced({ institution }: TitleCandidate, { institutions }: Reading): boolean {
  const body = institutions[institution];
  return body !== undefined && (body.region >= 0 || body.kind !== 'local-agency');
}

const prosecutors = onceFor(({ institutions }: InstitutionLinks): number[] =>
  institutions.flatMap(({ kind, region }, i) =>
    kind === 'prosecutor' && region !== null ? [i] : [],
  ),
);

/** "Kasubdit Fasilitasi Badan Permusyawaratan Desa Kementerian Desa": the work of a unit is about a body, its own stands last. */
function lastInside(title: TitleCandidate, reading: Reading, links: InstitutionLinks): number {
  if (!UNIT_HEAD.test(title.office)) return -1;
  const bodies = inSentence(bodiesIn(reading), title.sentence);
  const behind = firstFrom(
    bodies.length,
    (k) => reading.institutions[bodies[k]!]!.from >= title.to,
  );
  const last = bodies[behind - 1];
  if (last === undefined || last === title.institution) return -1;
  const [first, own] = [reading.institutions[title.institution]!, reading.institutions[last]!];
  // "Kabag Umum Fisip Unri": a faculty is the body itself.
  const isInside = own.from > first.from && own.to <= title.to && own.kind !== 'education';
  return isInside ? links.byCandidate[last]! : -1;
}

/** "legislator PDIP DPRD Siak": the party is whose member it is, the body behind it that of the office. */
function besideParty(
  title: TitleCandidate,
  reading: Reading,
  { byCandidate }: InstitutionLinks,
): number {
  const party = reading.institutions[title.institution]!;
  if (party.kind !== 'party' || party.to >= title.to) return -1;
  const behind = reading.institutions.findIndex(
    ({ from, to, sentence }) => sentence === title.sentence && from >= party.to && to <= title.to,
  );
  return behind < 0 ? -1 : byCandidate[behind]!;
}

/** "Kordiv Hukum", "Ketua Divisi Teknis": an office of a division that election bodies alone have. */
const isOfDivision = (title: TitleCandidate, reading: Reading): boolean =>
  title.body !== null && DIVISION.test(title.body) && isCollegial(title, reading);

/** "KPU Siak melalui Kepala Divisi Teknis Hendri": the body named last in front has divisions, too, which its members head. */
function headsDivision(title: TitleCandidate, reading: Reading, links: InstitutionLinks): boolean {
  const { office, institution, region, sentence } = title;
  if (office !== 'Kepala Divisi' || institution >= 0 || region >= 0) return false;
  for (let s = sentence; s >= Math.max(0, sentence - ANTECEDENT_REACH); s--) {
    const last = lastChaired(title, reading, links, s);
    if (last >= 0) return DIVIDED.has(reading.institutions[last]!.kind);
  }
  return false;
}

/** "Komisioner Hendri": a member of a commission, and of no agency that is named beside it. */
const isCommissioner = ({ from, to }: TitleCandidate, { document }: Reading): boolean =>
  /^komisioner$/i.test(textOf(document, from, to));

/** What the members of such a body head; the secretary of a dinas is of none. */
const DIVISION = /^(?:Divisi|Bidang)$/;

/** Kinds of bodies whose members have divisions. */
const DIVIDED: ReadonlySet<string> = new Set(['election-commission', 'election-supervisor']);

const electionBodies = once(({ institutions }: Reading): number[] =>
  institutions
    .flatMap(({ kind, sentence }, i) => (DIVIDED.has(kind) && sentence >= 0 ? [i] : []))
    .sort((a, b) => institutions[a]!.from - institutions[b]!.from),
);

/** Mentions looked at, on either side. */
const MOST_MENTIONS = 16;

/** Bodies that somebody headed before: "pernah menjadi Ketua Panwaslu Bali". */
const formerBodies = once(
  ({ titles }: Reading): ReadonlySet<number> =>
    new Set(titles.flatMap((t) => (t.standing === 'former' ? [t.institution] : []))),
);

/** The commission or supervisor with a region that the release names last in front of the title, else first behind it; one of the past only for want of others. */
function electionBody(title: TitleCandidate, reading: Reading, links: InstitutionLinks): number {
  const past = formerBodies(reading);
  const now = nearestBody(title, reading, links, (body) => !past.has(body));
  return now >= 0 ? now : nearestBody(title, reading, links, () => true);
}

function nearestBody(
  title: TitleCandidate,
  reading: Reading,
  { institutions, byCandidate }: InstitutionLinks,
  counts: (body: number) => boolean,
): number {
  const bodies = electionBodies(reading);
  const behind = firstFrom(
    bodies.length,
    (k) => reading.institutions[bodies[k]!]!.from > title.from,
  );
  const linkedAt = (k: number): number => {
    const body = bodies[k];
    const at = body === undefined || !counts(body) ? -1 : byCandidate[body]!;
    return at >= 0 && institutions[at]!.region !== null ? at : -1;
  };
  for (let k = behind - 1; k >= behind - MOST_MENTIONS; k--)
    if (linkedAt(k) >= 0) return linkedAt(k);
  for (let k = behind; k < behind + MOST_MENTIONS; k++) if (linkedAt(k) >= 0) return linkedAt(k);
  return -1;
}

/** The commands of the armed forces by their number; -1 for a number of several. */
const commands = onceFor(({ institutions }: InstitutionLinks): Map<string, number> => {
  const found = new Map<string, number>();
  institutions.forEach(({ kind, name }, i) => {
    const number = kind === 'military' ? numberIn(name) : undefined;
    if (number !== undefined) found.set(number, found.has(number) ? -1 : i);
  });
  return found;
});

/** "0303", "05": commands alone are numbered so. */
const numberIn = (text: string): string | undefined =>
  /0[0-9]{1,3}|[1-9][0-9]{2,3}/.exec(text)?.[0];

/** "Dandim 0303/Siak" in a release that names Kodim 0303/Siak. */
function command(
  { from, to }: TitleCandidate,
  { document }: Reading,
  links: InstitutionLinks,
): number {
  const number = numberIn(textOf(document, from, to));
  return number === undefined ? -1 : (commands(links).get(number) ?? -1);
}
