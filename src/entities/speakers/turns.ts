/** Whose turn it is to speak by a sentence that names nobody at its verb, which only `kliping/deep` tells. */
import { foldedAt } from '../../document/tokens.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { type Cells, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { isSpokenOf } from '../participants/absent.js';
import type { Discourse, PersonReference } from '../discourse.js';
import { asideAt, isAside, startOf } from './aside.js';
import { ENDS_PHRASE, goesOn } from './salient.js';
import type { Saying } from './saying.js';

/**
 * Whose turn it is by a sentence in which nobody named is the subject of a verb of speech: null for somebody whom the
 * release does not name, undefined where the sentence tells nothing.
 *
 * @param actors those named in the sentence who may be whom it is about
 */
export function turnOf(
  saying: Saying,
  sentence: number,
  actors: readonly PersonReference[],
): number | null | undefined {
  if (isUnnamedSpeaking(saying, sentence)) return null;
  const { reading } = saying;
  const before = namedBefore(saying, sentence);
  if (before !== undefined || goesOn(reading, reading.cells[sentence]!)) return before;
  return toldBy(reading, sentence, actors) ?? speakingLater(reading, sentence, actors);
}

/** Cells from "disampaikan" to the name behind the office: "disampaikan oleh | Staf Ahli | , | Hendri", at most. */
const TOLD_REACH = 5;
const BETWEEN = maskOf(Tag.Comma, Tag.Title, Tag.Oblique);

/** "Itu disampaikan oleh Staf Ahli …, Hendri Saputra.": whoever a passive names behind an office and commas. */
function toldBy(
  reading: Reading,
  s: number,
  [first]: readonly PersonReference[],
): number | undefined {
  const cells = reading.cells[s]!;
  if (!first || !hasTag(cells, first.cell, Tag.Name)) return undefined;
  let i = first.cell - 1;
  while (i > first.cell - TOLD_REACH && hasAnyTag(cells, i, BETWEEN)) i--;
  return hasTag(cells, i, Tag.Passive) ? first.person : undefined;
}

/** Cells from whoever acts to the verb by which they speak: "Hendri yang memimpin rapat di Siak itu berharap", at most. */
const CLAUSE_REACH = 14;

/** "Senada dengan Camat, Kepala Dinas Hendri yang memimpin rapat bersama Lurah Made berharap …": a clause in front of the verb. */
function speakingLater(
  reading: Reading,
  s: number,
  [first, next]: readonly PersonReference[],
): number | undefined {
  const cells = reading.cells[s]!;
  if (!first || !hasTag(cells, startOf(cells, first.cell) - 1, Tag.Comma)) return undefined;
  if (!isWord(reading, cells.from[first.cell + 1] ?? -1, WordFlag.subordinator)) return undefined;
  const isApart = next && !hasTag(cells, next.cell - 1, Tag.Comma) && next.person !== first.person;
  const end = Math.min(first.cell + CLAUSE_REACH, cells.length);
  for (let i = first.cell + 2; i < end; i++) {
    if (hasAnyTag(cells, i, ENDS_CLAUSE)) return undefined;
    if (hasTag(cells, i, Tag.Passive)) continue;
    if (hasTag(cells, i, Tag.Reporting)) return isApart && next.cell < i ? undefined : first.person;
  }
  return undefined;
}

const ENDS_CLAUSE = maskOf(Tag.Period, Tag.Quote);

/** "Rapat dipimpin oleh Kepala Biro X. Ia mengungkapkan …": the one person named goes on, where nobody speaks before that. */
function namedBefore({ reading, discourse, quote, index }: Saying, s: number): number | undefined {
  const [cells, next] = [reading.cells[s]!, reading.cells[s + 1]];
  const references = discourse.references[s]!;
  const [first] = references;
  if (!first || !next || goesOn(reading, cells) || !hasTag(next, 0, Tag.Pronoun)) return undefined;
  if (!hasTag(next, 1, Tag.Reporting) && !hasTag(next, 2, Tag.Reporting)) return undefined;
  const isBefore = reading.document.tokens.start[next.from[0]!]! < quote.outerStart;
  const isOne = references.every(({ person }) => person === first.person);
  if (!isBefore || !isOne || discourse.spokenOf[index]!.has(first.person)) return undefined;
  for (let i = 0; i < cells.length; i++) if (hasTag(cells, i, Tag.Reporting)) return undefined;
  const isTold = [1, 2].some((back) => isSpokenOf(reading, cells, first.cell - back));
  return isTold ? undefined : first.person;
}

/** "Camat Kediri menyampaikan", "…," kata Camat: somebody speaks in the sentence whom the release does not name. */
function isUnnamedSpeaking(saying: Saying, sentence: number): boolean {
  const { reading, discourse } = saying;
  const cells = reading.cells[sentence]!;
  if (goesOn(reading, cells)) return false;
  if (discourse.references[sentence]!.some((named) => !isAside(saying, named))) return false;
  if (isNobody(reading, cells)) return true;
  const speaks =
    isUnnamedCue(saying, cells) ||
    discourse.unheld[sentence]!.some(
      (cell) => isToldBy(reading, cells, cell) || reports(reading, cells, cell),
    );
  return speaks && !isUntitled(discourse, sentence);
}

/** Cells from the start of a sentence to the verb by which nobody in particular speaks, at most. */
const NOBODY_REACH = 8;

/** "Salah satu peserta mengaku senang.", "Sementara itu, perwakilan warga menyebut …" */
function isNobody(reading: Reading, cells: Cells): boolean {
  let at = 0;
  while (at < OPENING && !isUnnamedAt(reading, cells, at)) at++;
  if (at === OPENING || (at > 0 && !isOpening(reading, cells, at))) return false;
  for (let i = at + 1; i < at + NOBODY_REACH && i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Reporting)) return true;
    // "Namun, sejumlah pedagang yang biasa membuka lapak …" is told by whoever speaks.
    if (at > 0 && isWord(reading, cells.from[i]!, WordFlag.subordinator)) return false;
  }
  return false;
}

/** Cells of "Sementara itu," and of what stands behind it, at most. */
const OPENING = 4;

/** "Sementara", "Sementara itu", or a comma in front. */
const isOpening = (reading: Reading, cells: Cells, at: number): boolean =>
  hasTag(cells, at - 1, Tag.Comma) || asideAt(reading, cells, 0) === 'apart';

/** "seorang warga", "salah satu peserta": somebody who is not named. */
export const isUnnamedAt = (reading: Reading, cells: Cells, at: number): boolean =>
  reading.knowledge.lexicon.unnamed?.has(foldedWord(reading, cells, at)) === true ||
  isUnnamedPair(reading, cells, at);

const isUnnamedPair = (reading: Reading, cells: Cells, at: number): boolean =>
  reading.knowledge.lexicon.unnamed?.has(
    `${foldedWord(reading, cells, at)} ${foldedWord(reading, cells, at + 1)}`,
  ) === true;

const foldedWord = ({ document }: Reading, cells: Cells, i: number): string =>
  i < cells.length ? foldedAt(document.tokens, document.text, cells.from[i]!) : '';

const ENDS_WORDS = maskOf(Tag.Period, Tag.Quote, Tag.Comma, Tag.Oblique);

/** Cells from a verb of speech to the words that keep a name back, at most. */
const WITHHELD_REACH = 12;

/** "pejabat Pemkab Siak yang enggan disebut namanya": a clause behind the words for who speaks keeps the name back. */
export function isWithheld(reading: Reading, cells: Cells, from: number): boolean {
  let inClause = false;
  for (let i = from; i < cells.length && i < from + WITHHELD_REACH; i++) {
    if (hasAnyTag(cells, i, ENDS_CLAUSE)) return false;
    const isLast = i + 2 >= cells.length || hasAnyTag(cells, i + 2, ENDS_WORDS);
    // "… yang dihadiri salah satu peserta" tells who came.
    if (inClause && isLast && isUnnamedPair(reading, cells, i)) return true;
    inClause ||= isWord(reading, cells.from[i]!, WordFlag.subordinator);
  }
  return false;
}

/** "Hal senada juga disampaikan oleh Kapolsek", and not "Surat akan disampaikan oleh Bupati ke Jakarta". */
function isToldBy(reading: Reading, cells: Cells, title: number): boolean {
  const verb = hasTag(cells, title - 1, Tag.Oblique) ? title - 2 : title - 1;
  if (!hasTag(cells, verb, Tag.Passive)) return false;
  if (verb === 0 || isWord(reading, cells.from[verb - 1]!, WordFlag.deictic)) return true;
  return [1, 2].some((back) => asideAt(reading, cells, verb - back) === 'apart');
}

/** "…," kata Camat: whoever said the quote before is nobody whom the release names. */
function isUnnamedCue({ last }: Saying, cells: Cells): boolean {
  if (!last?.cue || last.person !== null || last.basis !== 'stated') return false;
  return last.cue[0] >= cells.from[0]! && last.cue[0] < cells.to[cells.length - 1]!;
}

/** Sentences further back than this tell no more whose title it is. */
const TITLE_MEMORY = 6;

/** Whoever is named last in front of the sentence has no title, so that the one in it may be theirs. */
function isUntitled({ references, people }: Discourse, sentence: number): boolean {
  for (let s = sentence - 1; s >= 0 && s >= sentence - TITLE_MEMORY; s--) {
    const person = references[s]!.at(-1)?.person;
    if (person !== undefined) return people[person]!.titles.length === 0;
  }
  return false;
}

/** Cells from the title of whoever speaks for others to the verb, at most. */
const FOR_REACH = 6;

/**
 * A verb that reports speech stands right behind a title that neither goes back to somebody ("mantan Bupati itu")
 * nor has somebody else's verb behind it ("Rektor Untad, kata dia, …").
 */
function reports(reading: Reading, cells: Cells, title: number): boolean {
  if (hasTag(cells, title - 1, Tag.Oblique)) return false;
  if (isDescription(reading, cells, title)) return false;
  // "Koordinator tim mewakili rekan-rekannya menyampaikan"
  const reach = isSpokenOf(reading, cells, title + 1) ? FOR_REACH : 2;
  const from = behindClause(reading, cells, title + 1);
  for (let i = from; i < from + reach && i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Reporting)) return !hasAnyTag(cells, i + 1, OTHERS);
    if (hasAnyTag(cells, i, ENDS_PHRASE)) return false;
    // "pernyataan Gubernur yang meminta …"
    if (isWord(reading, cells.from[i]!, WordFlag.subordinator)) return false;
  }
  return false;
}

/** Cells of "yang juga turut hadir dalam kegiatan ini,", at most. */
const LONGEST_CLAUSE = 16;

/**
 * "Kapolres yang juga hadir, menegaskan", "Ketua panitia dalam laporannya menegaskan": the cell behind a clause that a
 * comma or the verb ends, or the same cell.
 */
function behindClause(reading: Reading, cells: Cells, at: number): number {
  if (at >= cells.length) return at;
  const isPlace = isWord(reading, cells.from[at]!, PLACING) && !hasTag(cells, at + 1, Tag.Cap);
  if (!isPlace && !isWord(reading, cells.from[at]!, WordFlag.subordinator)) return at;
  for (let i = at + 1; i < at + LONGEST_CLAUSE && i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Comma)) return i + 1;
    if (hasTag(cells, i, Tag.Reporting)) return isPlace ? i : at;
    if (hasAnyTag(cells, i, SOMEBODY)) return at;
  }
  return at;
}

const SOMEBODY = maskOf(Tag.Name, Tag.Title);
/** "di sela acara", "dalam sambutannya". */
const PLACING = WordFlag.locative | WordFlag.nameGlue;

/** "mantan Bupati itu", "Wakil Walikota Pontianak ini": words for whoever was spoken of. */
function isDescription(reading: Reading, cells: Cells, title: number): boolean {
  const { anaphoric, standing } = reading.titles[cells.ref[title]!]!;
  if (anaphoric === true || standing === 'former') return true;
  return title + 1 < cells.length && isWord(reading, cells.from[title + 1]!, WordFlag.deictic);
}

const OTHERS = maskOf(Tag.Pronoun, Tag.Name);
