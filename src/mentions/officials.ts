/** Who holds which title: names and titles tied by the rules of `data/rules/officials.tsv`. */
import { FILLED } from '../gazetteer/elections.js';
import { hasAnyTag, hasTag, maskOf, type Cells } from '../grammar/cells.js';
import { groupOf, longestAt, type RuleMatch, shortlist } from '../grammar/rule.js';
import { Tag } from '../grammar/tags.js';
import { EntryType } from '../gazetteer/lexicon.js';
import { markAt } from '../gazetteer/tagger.js';
import { Shape } from '../document/tokens.js';
import { giveUp, once, type Reading } from './release.js';
import type { TitleCandidate } from './titles.js';

/** A title given to a name. */
export interface Attachment {
  title: number;
  name: number;
  /** "Azrul yang juga Ketua …": an office besides those that the person has elsewhere. */
  further?: boolean;
}

/** Finds the attachments of every sentence, in order. */
export function attachTitles(reading: Reading): Attachment[] {
  const found: Attachment[] = [];
  const rules = reading.knowledge.rules['officials']!;
  reading.cells.forEach((cells, sentence) => {
    const listed = shortlist(cells, rules);
    if (listed === null) return;
    const named = new Set<number>();
    for (let i = 0; i < cells.length;) {
      const match = longestAt(cells, i, listed);
      const end = match ? attach(reading, sentence, match, named, found) : i + 1;
      i = Math.max(end, i + 1);
    }
  });
  return found;
}

/** Records a match; returns the cell to go on from. */
function attach(
  reading: Reading,
  sentence: number,
  match: RuleMatch,
  named: Set<number>,
  found: Attachment[],
): number {
  const cells = reading.cells[sentence]!;
  const titles: number[] = [];
  const names: number[] = [];
  for (let i = match.from; i < match.to; i++) {
    if (hasTag(cells, i, Tag.Name)) names.push(i);
    else if (!hasTag(cells, i, Tag.Title)) continue;
    else if (hasTag(cells, i - 1, Tag.Open) && names.length > 0) {
      // "(Ketua)" belongs to the name in front of it alone.
      found.push({ title: cells.ref[i]!, name: cells.ref[names[names.length - 1]!]! });
      named.add(names[names.length - 1]!);
    } else titles.push(i);
  }
  if (match.rule.id === 'two-offices-pair') return attachPair(reading, cells, match, named, found);
  if (match.rule.id === 'pair' || match.rule.id === 'ticket')
    return attachCandidates(reading, sentence, match, named, found);
  const lose = (why: string, to = match.to): number => {
    giveUp(reading, 'title', cells.from[match.from]!, cells.to[match.to - 1]!, why);
    return to;
  };
  if (match.rule.id === 'title-name') {
    const name = names[0]!;
    if (isBodyBehindOwnedTitle(reading, cells, match, name))
      return lose('the unknown word behind it is the body of the name in front');
    if (isNextItem(reading, cells, name)) return lose('the unknown word is one more of a list');
    if (isUnknownBody(reading, cells, match, name))
      return lose('the unknown word is the body whose office it is');
  }
  if (titles.length > 0 && isBuilding(reading, cells, titles[0]!))
    return lose('the office of a building');
  if (match.rule.id.startsWith('anaphora')) {
    const told = match.rule.id === 'anaphora-led' || isSubject(cells, match.from);
    if (told) reading.titles[cells.ref[titles[0]!]!]!.anaphoric = true;
    return match.to;
  }
  if (match.rule.id === 'degreed-title' && !isDegreed(reading, cells, match))
    return lose('no degree ends the name in front', match.from + 1);
  if (match.rule.id === 'title-name') holdNow(reading.titles[cells.ref[titles[0]!]!]!);
  const former = groupOf(match, 'former');
  if (former) reading.titles[cells.ref[former.from]!]!.standing = 'former';
  if (match.rule.id === 'title-bracketed-name' && !isPersonsName(reading, cells.ref[names[0]!]!))
    return lose("nothing tells that what is in brackets is somebody's name");
  const body = groupOf(match, 'body');
  const shared = body ? membersOf(reading, sentence, cells.ref[body.from]!) : null;
  if (shared !== null)
    for (const name of names) found.push({ title: shared, name: cells.ref[name]! });
  const last = match.to - 1;
  // ", Kapolres" behind a name that has its title, or in front of another title, is the next item of a list.
  const listed = hasTag(cells, match.to, Tag.Comma) && hasTag(cells, match.to + 1, Tag.Title);
  if (
    match.rule.id === 'name-title' &&
    (listed || named.has(names[0]!) || isPlace(reading, cells, match))
  ) {
    lose("the title is the next item's, or the name is a place");
    titles.length = 0;
  }
  if (names.length === 1 && last === titles[titles.length - 1] && leadsToName(cells, last + 1)) {
    // The last title is the next person's: "Sekda Budi, Kapolres Siak AKBP Andi".
    const owned = named.has(names[0]!) || titles.length > 1 || hasTag(cells, last + 1, Tag.Name);
    if (owned) titles.pop();
  }
  if (match.rule.id === 'title-of-person') names.shift();
  const further = match.rule.id === 'name-also-title';
  for (const name of names) {
    for (const title of titles)
      found.push({ title: cells.ref[title]!, name: cells.ref[name]!, further });
    if (titles.length) named.add(name);
  }
  // A name may be tied to a title on both sides: go on from the last name.
  return titles.includes(last) || body
    ? match.to
    : Math.max(names[names.length - 1] ?? match.from, match.from + 1);
}

/** "jelang purna tugas sebagai Bupati Siak Hendri Saputra …": whoever is named behind the title still holds it. */
function holdNow(title: TitleCandidate): void {
  if (title.told) title.standing = 'current';
}

/** "Bupati dan Wakil Bupati Siak, A dan B": the first office is A's, the second B's. */
function attachPair(
  reading: Reading,
  cells: Cells,
  match: RuleMatch,
  named: Set<number>,
  found: Attachment[],
): number {
  const cellOf = (group: string): number => groupOf(match, group)!.from;
  const [first, second] = [cells.ref[cellOf('first')]!, cells.ref[cellOf('second')]!];
  const { standing, region } = reading.titles[first]!;
  const deputy = reading.titles[second]!;
  if (deputy.standing === 'current') deputy.standing = standing;
  if (region < 0) reading.titles[first]!.region = deputy.region;
  found.push(
    { title: first, name: cells.ref[cellOf('namea')]! },
    { title: second, name: cells.ref[cellOf('nameb')]! },
  );
  named.add(cellOf('namea')).add(cellOf('nameb'));
  return match.to;
}

/** "Pasangan A-B": candidates for the head's and the deputy's office of the election that the release is about. */
function attachCandidates(
  reading: Reading,
  sentence: number,
  match: RuleMatch,
  named: Set<number>,
  found: Attachment[],
): number {
  const cells = reading.cells[sentence]!;
  const offices = candidateOffices(reading);
  const ticket = match.rule.id === 'ticket';
  if (!offices || (ticket && !isTicket(reading, cells, match))) {
    const why = offices
      ? 'no pair of names'
      : 'the release names no election that a pair stands in';
    giveUp(reading, 'title', cells.from[match.from]!, cells.to[match.to - 1]!, why);
    return match.to;
  }
  const words = candidacyWords(cells, match);
  const pairs = pairsFrom(cells, match);
  for (const pair of pairs) {
    pair.forEach((cell, i) => {
      const title: TitleCandidate = {
        from: cells.from[words.from]!,
        to: cells.to[words.to - 1]!,
        sentence,
        office: offices.names[i]!,
        acting: null,
        standing: 'candidate',
        level: offices.level,
        institution: -1,
        region: -1,
        body: null,
        regional: true,
        nameless: words.to > pairs[0]![0],
      };
      found.push({ title: reading.titles.push(title) - 1, name: cells.ref[cell]! });
      named.add(cell);
    });
  }
  return pairs[pairs.length - 1]![1] + 1;
}

/** Cells in front of a pair in which the words for its candidacy may stand. */
const CANDIDACY_REACH = 8;

/** "pasangan calon nomor urut 2": the words that call the pair candidates, or the pair itself. */
function candidacyWords(cells: Cells, match: RuleMatch): { from: number; to: number } {
  const pair = groupOf(match, 'namea')!.from;
  let from = groupOf(match, 'cue')?.from ?? -1;
  for (let i = pair - 1; from < 0 && i >= 0 && i >= pair - CANDIDACY_REACH; i--)
    if (hasAnyTag(cells, i, CANDIDACY)) from = i;
  if (from < 0) return { from: pair, to: match.to };
  let to = pair;
  while (to - 1 > from && hasAnyTag(cells, to - 1, JOINTS)) to--;
  return { from, to };
}

const CANDIDACY = maskOf(Tag.Standing, Tag.Title);
const JOINTS = maskOf(Tag.Comma, Tag.Dash, Tag.Conj, Tag.Quote);

/** "Hendri Saputra-Gunawan Hidayat": one of the two at least has its full name, and no title stands in front. */
function isTicket(reading: Reading, cells: Cells, match: RuleMatch): boolean {
  if (hasTag(cells, match.from - 1, Tag.Title)) return false;
  const pair = ['namea', 'nameb'].map(
    (group) => reading.names[cells.ref[groupOf(match, group)!.from]!]!,
  );
  return pair.some(({ from, to }) => to - from >= 2);
}

/** "Kepala Puskesmas, Pustu serta Poskesdes", "…, Sukorejo, Situbondo": an unknown word behind a comma is one more of a list. */
function isNextItem(reading: Reading, cells: Cells, name: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  if (sure || to - from > 1 || !hasTag(cells, name - 1, Tag.Comma)) return false;
  if (hasTag(cells, name + 1, Tag.Conj)) return true;
  return hasTag(cells, name + 1, Tag.Comma) && hasAnyTag(cells, name + 2, LISTED);
}

/** "pengurus Ikaboga Lobar", "Direktur Korsup Wilayah V": an unknown word is the body whose office it is. */
function isUnknownBody(reading: Reading, cells: Cells, match: RuleMatch, name: number): boolean {
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  const { institution, region, regional } = reading.titles[cells.ref[match.from]!]!;
  if (sure || name !== match.from + 1) return false;
  if (institution >= 0 || region >= 0 || regional) return false;
  if (to - from === 1) return hasAnyTag(cells, name + 1, IN_BODY);
  // "Direktur Varindo Lombok Inti".
  return reading.tagged.leading.slice(from + 1, to).some((lead) => lead?.type === EntryType.region);
}

/** What goes on with the name of a body. */
const IN_BODY = maskOf(Tag.Region, Tag.UnitWord);

const LISTED = maskOf(Tag.Cap, Tag.Region);

/** "Sri Rahayu yang Ketua Pospera": the name stands in front, the unknown word behind is the body. */
function isBodyBehindOwnedTitle(
  reading: Reading,
  cells: Cells,
  match: RuleMatch,
  name: number,
): boolean {
  const owned =
    hasTag(cells, match.from - 1, Tag.Lower) &&
    !hasTag(cells, match.from - 1, Tag.Conj) &&
    hasTag(cells, match.from - 2, Tag.Name);
  const { sure, from, to } = reading.names[cells.ref[name]!]!;
  return owned && !sure && to - from === 1;
}

/** Most cells in front of a title that opens its sentence: "Di samping itu juga, Ketua MPR itu …". */
const OPENING = 6;

/** What stands in front of whoever speaks: "ujar", "disampaikan", "menurut". */
export const REPORTED_BY = maskOf(Tag.Passive, Tag.Preposition, Tag.Reporting);

/** "Ketua MPR itu mengatakan", "ujar Ketua MPR itu": the title is what the sentence is about, or who speaks. */
function isSubject(cells: Cells, at: number): boolean {
  if (hasAnyTag(cells, at - 1, REPORTED_BY)) return true;
  if (at > OPENING) return false;
  return at === 0 || hasTag(cells, at - 1, Tag.Comma);
}

/**
 * "Hendri Saputra, S.IP Kepala Bidang Statistik hadir": degrees end the name, and the title is nobody
 * else's; "Hendri Saputra mundur dari Ketua KPU": the title says what becomes of its holder.
 */
function isDegreed(reading: Reading, cells: Cells, match: RuleMatch): boolean {
  if (hasTag(cells, match.from - 1, Tag.Title) || hasTag(cells, match.from - 2, Tag.Title))
    return false;
  const { told, standing, institution, region } = reading.titles[cells.ref[match.to - 1]!]!;
  if (told || standing === 'former')
    return (institution >= 0 || region >= 0) && !leadsToName(cells, match.to);
  const { degrees } = reading.names[cells.ref[match.from]!]!;
  const title = cells.from[match.to - 1]!;
  const wrapped = (reading.document.tokens.flags[title]! & Shape.lineStart) !== 0;
  return degrees.length > 0 && !wrapped && !leadsToName(cells, match.to);
}

/** "di Rita, Bupati …", "Pondok Yatim Salsabila, Bupati …", "Kertek dan Siwuran Garung, Sekda meminta …": no person stands in front of the title. */
function isPlace(reading: Reading, cells: Cells, match: RuleMatch): boolean {
  if (hasTag(cells, match.from - 1, Tag.Locative) || hasTag(cells, match.from - 1, Tag.UnitWord))
    return true;
  const { sure } = reading.names[cells.ref[match.from]!]!;
  return !sure && (hasTag(cells, match.to, Tag.Reporting) || hasTag(cells, match.to, Tag.Name));
}

/** "Kantor Gubernur Sumut, Bobby …": the office is that of a building. */
function isBuilding(reading: Reading, cells: Cells, title: number): boolean {
  const from = cells.from[title]!;
  // "di kediaman mantan Bupati Siak Hendri Saputra": somebody's own place, and no comma behind the title.
  const lower = (reading.document.tokens.flags[from - 1] ?? 0) & Shape.lower;
  if (lower && hasTag(cells, title + 1, Tag.Name)) return false;
  return [1, 2].some(
    (length) =>
      from >= length &&
      (markAt(reading.tagged, from - length, EntryType.venueHead)?.length ?? 0) >= length,
  );
}

/** Known names and names of several words, not "Kepala Daerah (Ranperkada)". */
function isPersonsName(reading: Reading, name: number): boolean {
  const { sure, from, to } = reading.names[name]!;
  return sure || to - from >= 2;
}

/** Cells between two pairs of a list, at most: ", nomor urut 2". */
const PAIR_REACH = 6;

/** The pair of the match and those that the list goes on with: "A-B, C-D, dan E-F". */
function pairsFrom(cells: Cells, match: RuleMatch): [number, number][] {
  const pairs: [number, number][] = [
    [groupOf(match, 'namea')!.from, groupOf(match, 'nameb')!.from],
  ];
  let at = match.to;
  for (let i = at; i < cells.length && i < at + PAIR_REACH && !hasTag(cells, i, Tag.Period); i++) {
    const isPair =
      hasTag(cells, i, Tag.Name) &&
      hasTag(cells, i + 1, Tag.Dash) &&
      hasTag(cells, i + 2, Tag.Name);
    if (!isPair) continue;
    pairs.push([i, i + 2]);
    at = i + 3;
    i += 2;
  }
  return pairs;
}

/** Offices that the first election of a single kind in the release fills, head first. */
const candidateOffices = once((reading): { names: readonly string[]; level: string } | null => {
  for (const cells of reading.cells) {
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Election)) continue;
      const { kind } = reading.knowledge.lexicon.data.elections[cells.ref[i]!]!;
      if (Object.hasOwn(FILLED, kind)) return FILLED[kind]!;
    }
  }
  return null;
});

/** How many sentences back "20 komisioner" may stand from the lists that name them. */
const LIST_REACH = 4;

/** "A, B dan C (KPU Jabar)" after "20 komisioner … yakni": a title of that office in that body, or null. */
function membersOf(reading: Reading, sentence: number, institution: number): number | null {
  let last: TitleCandidate | null = null;
  for (const title of reading.titles) {
    if (title.sentence > sentence || title.sentence < sentence - LIST_REACH) continue;
    if (reading.knowledge.lexicon.data.pluralOffices.includes(title.office)) last = title;
  }
  if (!last) return null;
  return reading.titles.push({ ...last, institution, region: -1 }) - 1;
}

function leadsToName(cells: Cells, i: number): boolean {
  if (hasTag(cells, i, Tag.Name)) return true;
  return hasTag(cells, i, Tag.Comma) && hasTag(cells, i + 1, Tag.Name);
}
