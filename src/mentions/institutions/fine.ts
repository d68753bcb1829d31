/** Finer points of the names of bodies, which only `kliping/deep` carries. */
import { NAME_BITS } from '../token-tags.js';
import { agencyHeads } from '../titles/agency-heads.js';
import { hasAnyTag, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { SAME } from '../../gazetteer/compiled.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { fold, foldedAt, Shape } from '../../document/tokens.js';
import { bracketAt, type Extent, KNOWN_BODIES, rowAt, rowAtToken } from './extent.js';
import { kindByWords } from './names.js';
import { isWord, type Reading, textOf } from '../release.js';
import type { RuleMatch } from '../../grammar/rule.js';

export { beforeClause } from './clauses.js';
export { beforeNamed, doubtOf, headAlone, isNoField } from './doubts.js';
export { settle } from './heads.js';
export { findBareUnits } from './bare.js';
export { dropAmbiguous } from './last.js';
export { lowerLevels } from './levels.js';
export { addTold, isTeamHead, toldBody } from './told.js';
export { seatLevel } from './seats.js';
export { spelledBehind } from '../letters/spelled-letters.js';

type Cells = Reading['cells'][number];

/** "TNI (Babinsa)", "Bawaslu (Perbawaslu)": what stands in brackets behind a short form is no shorter form of it. */
export function isBesideShortForm(reading: Reading, cells: Cells, extent: Extent): boolean {
  const { from } = extent;
  if (extent.to <= from + 1 || bracketAt(cells, extent) !== from + 1) return false;
  const row = rowAt(reading, cells, from);
  const acronym = row?.acronym ?? null;
  // "BSSN (Badan Siber dan Sandi Negara)" is one name.
  if (row && rowAt(reading, cells, from + 2)?.name === row.name) return false;
  const written = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  return acronym === SAME || (acronym !== null && fold(acronym) === fold(written));
}

/**
 * "Dinas Pariwisata (Kadispar)": letters that stand for an office are not those of the body. Behind "Seksi (Kasi)
 * Intelijen" stands the body itself: what is in front of the bracket is the office.
 */
export function dropOfficeLetters(reading: Reading): void {
  for (const body of reading.institutions) {
    if (body.sentence < 0 || body.acronym === null) continue;
    // "PT Kereta Api Indonesia (Persero)": what kind of firm it is.
    if (
      /^\p{Lu}\p{Ll}+$/u.test(body.acronym) &&
      kindByWords(reading, body.acronym, 'other') === 'company'
    )
      body.acronym = null;
    for (let i = body.from + 1; i + 1 < body.to; i++) {
      if (textOf(reading.document, i, i + 1) !== '(') continue;
      const lead = reading.tagged.leading[i + 1];
      if (lead?.type !== EntryType.office) continue;
      const written = textOf(reading.document, i + 1, i + 1 + lead.length);
      // "(Kakan Kemenag)"
      if (written !== body.acronym && !body.acronym?.startsWith(`${written} `)) continue;
      body.acronym = null;
      const { body: headed } = reading.knowledge.lexicon.data.offices[lead.row]!;
      // "Kejaksaan (Kajari) Siak"
      if (headed?.startsWith(`${body.name} `)) body.name = headed;
      // "Dinas Kesehatan (Kadinkes) Siak" is one span.
      if (i + lead.length + 2 === body.to) body.to = body.regionFrom = Math.min(i, body.regionFrom);
      const whole = reading.institutions[body.parent];
      if (body.head !== null && whole && whole.from > i)
        Object.assign(body, whole, { sentence: body.sentence });
    }
  }
}

/**
 * "Kantor" + "Kesbangpol", which is short for a badan by itself: `named` with the words that the short form at
 * token `at` stands for, its own head left out; for "Dinas BPKAD" and "Kantor BPBD" those words alone; null for another head.
 */
export function underHead(
  reading: Reading,
  whole: string,
  at: number,
  named: string,
): string | null {
  const { document, knowledge } = reading;
  const headOf = (name: string): string => name.slice(0, name.indexOf(' '));
  const head = headOf(whole);
  // "Kantor Kementerian Agama" is what it is called.
  const isIdle =
    rowAtToken(reading, at)?.kind === 'local-agency' &&
    knowledge.lexicon.idleHeads.has(fold(headOf(named)));
  const [first] = foldedAt(document.tokens, document.text, at);
  const isAgency = (word: string): boolean => agencyHeads(knowledge.lexicon).has(fold(word));
  if (!isAgency(head)) return isIdle ? whole : null;
  // "Dinas BPKAD", which is a badan.
  if (first === head[0]?.toLowerCase()) return isIdle || isAgency(headOf(named)) ? whole : null;
  return headOf(named) + whole.slice(head.length);
}

/** Kinds whose names may open with an abbreviation: "PT ICON Plus", "RSUD KRT Setjonegoro". */
const OWN_ACRONYMS = new Set(['company', 'local-agency']);

/** "IIB": the class of a prison or court. */
const CLASS = /^I{1,3}[AB]?$/;

/** "PP GMKI Hendra Manurung": words in mixed case behind an abbreviation are somebody's name; the cell where it starts, or `to`. */
export function nameBehindAcronym(
  reading: Reading,
  cells: Cells,
  from: number,
  to: number,
): number {
  const holder = hasTag(cells, from, Tag.Body) ? holderBehindWords(reading, cells, from, to) : to;
  if (holder < to) return holder;
  // "Gereja BNKP Lahagu", and neither "PP GMKI Hendra" nor "Pendeta Gereja BNKP Hendra"
  const isHeld =
    hasTag(cells, from, Tag.Upper) ||
    hasTag(cells, from - 1, Tag.Office) ||
    hasAnyTag(cells, from + 1, KNOWN_BODIES);
  const hasOwnName = !isHeld || OWN_ACRONYMS.has(rowAt(reading, cells, from)?.kind ?? '');
  for (let i = from + 1; i + 1 < to; i++) {
    if (
      !hasTag(cells, i, Tag.Acronym) ||
      // "(ITD Adisutjipto)"
      hasTag(cells, i - 1, Tag.Open) ||
      CLASS.test(textOf(reading.document, cells.from[i]!, cells.to[i]!)) ||
      hasTag(cells, i, Tag.Honorific) ||
      hasTag(cells, i + 1, Tag.Acronym)
    )
      continue;
    const ordinary =
      hasTag(cells, i + 1, Tag.UnitWord) ||
      hasTag(cells, i + 1, Tag.Region) ||
      !hasTag(cells, i + 1, Tag.Cap);
    if (ordinary) continue;
    const known = isWord(reading, cells.from[i + 1]!, NAME_BITS);
    const named = hasOwnName && i === from + 1 ? false : known || hasTag(cells, i + 1, Tag.Unknown);
    if (named && to - i > 2) return i + 1;
  }
  return to;
}

/** "Ditjen Perhubungan Darat Cucu Mulyana": two or three name words at the end, one of which is nothing else; or `to`. */
function holderBehindWords(reading: Reading, cells: Cells, from: number, to: number): number {
  const isName = (i: number): boolean => isWord(reading, cells.from[i]!, NAME_BITS);
  const isSure = (i: number): boolean =>
    isName(i) && !isWord(reading, cells.from[i]!, WordFlag.ambiguous | WordFlag.unitWord);
  let cut = to;
  while (cut > from + 2 && to - cut < 3 && isName(cut - 1)) cut--;
  if (to - cut < 2) return to;
  for (let i = cut; i < to; i++) if (isSure(i)) return cut;
  return to;
}

/** Abbreviations of fewer letters can be a degree or a kind of school, too: "MA". */
const SHORTEST_ACRONYM = 3;

/** "Fakhruddin, S.IP, MA", "SMA/SMK/MA", "DPPKB&PA": two letters that are part of what stands in front. */
export function isOtherAbbreviation(reading: Reading, cells: Cells, match: RuleMatch): boolean {
  const { tokens, text } = reading.document;
  const from = cells.from[match.from]!;
  const short = tokens.end[from]! - tokens.start[from]! < SHORTEST_ACRONYM;
  if (!short || match.from < 2) return false;
  const mark = text[tokens.start[from - 1]!];
  const before = from - 2;
  const isShort = tokens.end[before]! - tokens.start[before]! <= SHORTEST_ACRONYM;
  const isGlued = !(tokens.flags[from - 1]! & Shape.spaced);
  // "Kasatpol-PP", "Sat Pol - PP", "Kasat Pol. PP", but "NTT - PT …" opens a release.
  if (mark === '&' || (mark === '.' && isShort) || (mark === '-' && (isShort || isGlued)))
    return !hasTag(cells, match.from - 2, Tag.Region);
  if (match.to - match.from > 1) return false;
  const body =
    hasTag(cells, match.from - 2, Tag.Institution) ||
    hasTag(cells, match.from - 2, Tag.NationalBody);
  if (mark === '/')
    return (
      hasTag(cells, match.from - 2, Tag.NumberedBody) ||
      hasTag(cells, match.from - 2, Tag.ProperBody)
    );
  return mark === ',' && !body && markAt(reading.tagged, from, EntryType.degree) !== undefined;
}
