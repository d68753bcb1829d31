/** Offices that a person gets from somebody or holds besides another one; only `kliping/deep` reads them. */
import { isOneOf } from './linking.js';
import { isPassive } from '../../gazetteer/affixes.js';
import { Shape } from '../../document/tokens.js';
import { EntryType, hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { cellAhead, type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { give } from '../titles/give.js';
import { isSubject, leadsToName, UNIT_HEAD } from './holders.js';
import { isVerb } from './behind.js';
import type { Attachment, Place } from './officials.js';
import { foldedRun, isWord, type Reading, textOf } from '../release.js';
import type { TitleCandidate } from '../titles/titles.js';

/** "Hendri dilantik oleh Gubernur Riau Nurlela sebagai Bupati": the last office is Hendri's, the one in front is hers. */
export function attachMade(place: Place): number {
  const { cells, match } = place;
  const by = groupOf(match, 'by')?.from ?? -1;
  if (by >= 0 && hasTag(cells, by + 1, Tag.Name)) give(place, cells.ref[by]!, by + 1);
  return giveFurther(place);
}

/**
 * "Hendri dilantik Gubernur Riau (sebagai Bupati)": the head of a region right behind the passive is who did it; in
 * "kini dilantik Kepala Pelaksana BPBD" it is what he becomes.
 */
export function passAgent({ reading, cells, match, named, found }: Place): number {
  const first = cellAhead(cells, match.from + 1, Tag.Title);
  const verb = textOf(reading.document, cells.from[first - 1]!, cells.to[first - 1]!);
  const { regional, acting } = reading.titles[cells.ref[first]!]!;
  if (!regional || acting !== null || !isPassive(verb)) return -1;
  const last = match.to - 1;
  if (first === last) return last;
  const name = cells.ref[match.from]!;
  found.push({ title: cells.ref[last]!, name, further: true });
  named.add(name);
  return match.to;
}

/** "Bupati Siak Hendri kala itu": the office that he had then; where his title stands in front, it is told of once only. */
export function attachHeldThen(place: Place): number {
  const { reading, cells, match } = place;
  reading.titles[cells.ref[match.from]!]!.standing = 'former';
  return give(place, cells.ref[match.from]!, groupOf(match, 'name')!.from);
}

/** "Hendri menyerahkan jabatannya sebagai Camat Siak kepada Nurlela": he held the office, and she holds it. */
export function attachSuccessor({ reading, cells, match, named, found }: Place): number {
  const held = reading.titles[cells.ref[groupOf(match, 'former')!.from]!]!;
  const told = (standing: string): number => reading.titles.push({ ...held, standing }) - 1;
  const [giver, taker] = ['name', 'next'].map(
    (group) => cells.ref[groupOf(match, group)!.from]!,
  ) as [number, number];
  found.push({ title: told('former'), name: giver }, { title: told('current'), name: taker });
  named.add(giver).add(taker);
  return match.to;
}

/** "Hendri, anggota DPRD Siak yang juga Ketua KNPI": every office told behind the comma is that of the name in front. */
export function attachAlso(place: Place): number {
  const { reading, cells, match, named } = place;
  const first = groupOf(match, 'first');
  // "Hendri, karena merangkap sebagai pengurus": why something was done to him.
  if (isWord(reading, cells.from[match.from + 2]!, WordFlag.subordinator)) return match.from + 1;
  // "Bupati Siak Hendri, Ketua KPU yang juga Ketua RT Gunawan": the next of a list.
  const isNext = first !== null && named.has(cells.ref[match.from]!);
  if (isNext || hasTag(cells, match.to, Tag.Name)) return match.from + 1;
  if (first) give(place, cells.ref[first.from]!, match.from);
  return giveFurther(place);
}

/** "Hendri selaku Ketua Panitia sekaligus Kabid Anggaran": both are his, unless somebody stands behind the second. */
export function attachHeldAlso(place: Place): number {
  const { cells, match, found } = place;
  const name = cells.ref[groupOf(match, 'name')!.from]!;
  const first = groupOf(match, 'first')!.from;
  found.push({ title: cells.ref[first]!, name, further: true });
  if (!hasTag(cells, match.to, Tag.Name)) return giveFurther(place);
  place.named.add(name);
  return match.to - 1;
}

/** The last title of the match is one more office of its name. */
function giveFurther({ cells, match, named, found }: Place): number {
  const name = cells.ref[groupOf(match, 'name')!.from]!;
  found.push({ title: cells.ref[groupOf(match, 'title')!.from]!, name, further: true });
  named.add(name);
  return match.to;
}

const TITLED = maskOf(Tag.Title);
const OPENS_NAME = maskOf(Tag.Cap, Tag.Name, Tag.Honorific);

/** "Hendri, Kadis PU dan Plt Sekda, hadir": who holds an office stands in for another one, too. */
export function attachActings(reading: Reading, found: Attachment[]): void {
  const holders = new Map(found.map(({ title, name }) => [title, name]));
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 3; i < cells.length; i++) {
      if (!isActingBeside(reading, cells, i)) continue;
      const name = holders.get(cells.ref[i - 2]!);
      const title = cells.ref[i]!;
      const next = hasTag(cells, i + 1, Tag.Comma) ? i + 2 : i + 1;
      if (name === undefined || holders.has(title) || hasAnyTag(cells, next, OPENS_NAME)) continue;
      found.push({ title, name, further: true });
    }
  }
}

/** A title that is held for a while, joined to the one in front. */
const isActingBeside = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Title) &&
  hasTag(cells, i - 1, Tag.Conj) &&
  hasTag(cells, i - 2, Tag.Title) &&
  reading.titles[cells.ref[i]!]!.acting !== null;

/** Most cells in front of the title of a subject that no comma sets off. */
const OPENING = 6;

/** What leads to somebody who is not the subject, or to somebody besides. */
const LEADING = maskOf(Tag.Oblique, Tag.Conj, Tag.Title, Tag.Name, Tag.Open, Tag.Quote);

/** "Dalam sambutannya mantan Camat Siak ini berpesan": the former office of whoever speaks, and no comma in front of it. */
export function markSubject({ reading, cells, match }: Place): number {
  if (!opensSpeech(reading, cells, match.from, match.to)) return -1;
  reading.titles[cells.ref[match.from]!]!.anaphoric = true;
  return match.to;
}

/** "Ketua Dewan di Siak periode 2017-2019 itu mengatakan": an office held for a term, of whoever was named before. */
export function markTerm({ reading, cells, match }: Place): number {
  const title = reading.titles[cells.ref[match.from]!]!;
  if (!isSubject(cells, match.from)) return match.from + 1;
  let term = cellAhead(cells, match.from + 1, Tag.Number);
  // The words for the term are those that stand in small letters in front of its years.
  while (hasTag(cells, term - 1, Tag.Lower)) term--;
  title.to = cells.to[term - 1]!;
  title.anaphoric = true;
  return match.to;
}

/** The title of a former office at `from` is the subject of the verb at `to`. */
function opensSpeech(reading: Reading, cells: Cells, from: number, to: number): boolean {
  const isFormer = reading.titles[cells.ref[from]!]!.standing === 'former';
  if (!isFormer || from > OPENING || hasAnyTag(cells, from - 1, LEADING)) return false;
  return (
    hasTag(cells, to, Tag.Lower) &&
    !leadsOn(reading, cells, to) &&
    !isVerb(reading, cells, from - 1)
  );
}

/** "mantan Camat Siak ini di Dumai", "… ini dan warga": no verb stands there. */
const leadsOn = (reading: Reading, cells: Cells, i: number): boolean =>
  hasAnyTag(cells, i, NO_VERB) || isWord(reading, cells.from[i]!, WordFlag.subordinator);

const NO_VERB = maskOf(Tag.Locative, Tag.Conj, Tag.Oblique);

/** "Ia juga merupakan Ketua KNPI Siak": an office of whoever was told of before; in "ia menjabat Bupati Siak Hendri" somebody else's. */
export function markPredicate({ reading, cells, match }: Place): number {
  const title = reading.titles[cells.ref[match.to - 1]!]!;
  const isWhole = title.region >= 0 || title.institution >= 0 || title.standing !== 'current';
  if (isWhole && !leadsToName(cells, match.to)) title.anaphoric = true;
  return match.to;
}

/** "Ketika ia masih menjabat Bupati Siak": an office of whoever was named before, and of that time. */
export function markHeld(place: Place): number {
  const { reading, cells, match } = place;
  const title = reading.titles[cells.ref[match.to - 1]!]!;
  if (title.standing === 'current') title.standing = 'former';
  return markPredicate(place);
}

/** Words of "saat dia menjabat sebagai", at most. */
const CUE_REACH = 5;

/** "Dia mengenang jalan yang dibangun saat dia menjabat Bupati Siak": where the sentence names nobody, the office is that of whoever was named before. */
export function markTold(reading: Reading, found: readonly Attachment[]): void {
  const held = new Set(found.map(({ title }) => title));
  reading.titles.forEach((title, i) => {
    const { told, from, standing, region, institution } = title;
    if (!told || standing !== 'former' || (region < 0 && institution < 0) || held.has(i)) return;
    for (let at = from - 1; at >= 0 && at >= from - CUE_REACH; at--)
      if (isWord(reading, at, WordFlag.pronoun)) title.anaphoric = true;
  });
}

/** "Mantan Camat Siak juga menyampaikan": the former office, with its place or body, of whoever was named before. */
export function markSpeaker({ reading, cells, match }: Place): number {
  const title = reading.titles[cells.ref[match.from]!]!;
  const isWhole = title.region >= 0 || title.institution >= 0;
  const last = match.to - 1;
  const isOpen =
    title.standing === 'former' && isWhole && !title.told && hasTag(cells, last, Tag.Lower);
  const { from } = match;
  const isLed =
    from <= OPENING && !hasAnyTag(cells, from - 1, LEADING) && !isVerb(reading, cells, from - 1);
  if (isOpen && (isLed || isSubject(cells, from))) title.anaphoric = true;
  return match.from + 1;
}

/** "Mantan menteri pendidikan dan kebudayaan itu": words of the office in small letters, and no verb among them. */
export function markFormer({ reading, cells, match }: Place): number {
  const title = reading.titles[cells.ref[match.from]!]!;
  const behind = match.from + 1;
  // "Mantan bupati itu menyesali hal tersebut" ends at its own word.
  const isEnded = isWord(reading, cells.from[behind]!, WordFlag.deictic);
  for (let i = behind; i < match.to && !isEnded; i++) if (isVerb(reading, cells, i)) return behind;
  const told = isEnded || title.standing === 'former';
  const opens = isEnded && opensSpeech(reading, cells, match.from, behind + 1);
  if (!told || !(opens || isSubject(cells, match.from))) return behind;
  title.anaphoric = true;
  if (!isEnded) title.to = cells.to[match.to - 2]!;
  return behind;
}

/** "selaku koordinator panitia", "selaku koordinator ziarah makam": a committee that the title does not name is not the body named before. */
export function freeCommittees(reading: Reading): void {
  const { teamHeads } = reading.knowledge.lexicon;
  for (const title of reading.titles) {
    const { from, to, institution, office } = title;
    // A minister's office is the ministry's, and told by no body of its own: "Menteri Kominfo RI".
    if (isOneOf(reading, office, 'minister') && institution >= 0) title.institution = -1;
    if (institution >= 0) continue;
    // "Menkopolhukam itu": nobody of the team that the release named before.
    title.bodiless ||= title.level === 'national';
    // "Ketua Dewan Pengawas": a firm's council
    title.bodiless ||= isOneOf(reading, textOf(reading.document, to - 2, to), 'firm-council');
    title.bodiless ||= to - from === 1 && isOfEvent(reading, to);
    for (let i = from + 1; i < to && !title.bodiless; i++)
      title.bodiless = teamHeads.has(foldedRun(reading.document, i, i + 1));
  }
}

/** An event, in small letters, starts at a token: "lomba", "kegiatan". */
const isOfEvent = ({ document, tagged }: Reading, token: number): boolean =>
  markAt(tagged, token, EntryType.eventNoun) !== undefined &&
  (document.tokens.flags[token]! & Shape.cap) === 0;

/** "Kabid Pelayanan pada Dinas Sosial Siak": the body that a unit's head is told to belong to. */
export function joinBodies(reading: Reading): void {
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 0; i + 2 < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || !hasTag(cells, i + 2, Tag.Proper)) continue;
      const title = reading.titles[cells.ref[i]!]!;
      const own = reading.institutions[title.institution];
      // "Direktur Produk Hukum di Ditjen Otda"
      const isPart =
        isOneOf(reading, title.office, 'field-of-body') && title.to - title.from > 1 && !own;
      const isUnit = isPart || (UNIT_HEAD.test(title.office) && (!own || own.region < 0));
      // "ketua dari Gabungan Organisasi Wanita (GOW) Siak"
      const isBare = !own && title.standing === 'current' && isCollegial(reading, title);
      const isLed = isUnit
        ? leadsToBody(reading, cells, i + 1)
        : isBare && hasTag(cells, i + 1, Tag.Locative);
      if (isLed && title.region < 0 && hasTag(cells, i + 1, Tag.Lower))
        title.institution = cells.ref[i + 2]!;
    }
  }
}

/** "Ponpes Al Hikmah, pimpinan KH. Hendri Saputra": whom the body in front is led by. */
export function joinLed(reading: Reading): void {
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 1; i + 1 < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || !hasAnyTag(cells, i + 1, HOLDER)) continue;
      const title = reading.titles[cells.ref[i]!]!;
      const isBare = title.institution < 0 && title.to - title.from === 1;
      const isSmall = (reading.document.tokens.flags[title.from]! & Shape.cap) === 0;
      if (!isBare || !isSmall || !isOneOf(reading, title.office, 'leads')) continue;
      const body = hasTag(cells, i - 1, Tag.Comma) ? i - 2 : i - 1;
      if (!hasTag(cells, body, Tag.Institution)) continue;
      // Behind a comma, the next of a list may stand.
      const { kind } = reading.institutions[cells.ref[body]!]!;
      if (body === i - 1 || kind === 'education') title.institution = cells.ref[body]!;
    }
  }
}

const HOLDER = maskOf(Tag.Name, Tag.Honorific);

/** "ketua", "sekretaris" alone: somebody of a body that the title does not name. */
const isCollegial = (
  { knowledge: { lexicon }, document }: Reading,
  { from, to }: TitleCandidate,
): boolean =>
  to - from === 1 &&
  hasFlag(lexicon, lexicon.wordIds.get(foldedRun(document, from, to)) ?? -1, WordFlag.collegial);

const leadsToBody = (reading: Reading, cells: Cells, i: number): boolean =>
  isWord(reading, cells.from[i]!, WordFlag.nameGlue | WordFlag.locative);

/** "Anggota DPR RI dapil Riau": the region behind the body is where somebody was voted for, not the office's. */
export function freeConstituencies(reading: Reading): void {
  for (const title of reading.titles) {
    const body = reading.institutions[title.institution];
    const region = reading.regions[title.region];
    if (body?.kind === 'legislature' && region && region.from > body.to) title.region = -1;
  }
}
