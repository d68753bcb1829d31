/** Offices told of somebody who was named before: "mantan Camat ini", "ia juga Ketua"; only `kliping/deep` reads them. */
import { WordFlag } from '../../gazetteer/lexicon.js';
import { cellAhead, type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isSubject, leadsToName } from './holders.js';
import { isVerb } from './behind.js';
import type { Attachment, Place } from './officials.js';
import { isWord, type Reading } from '../release.js';

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
