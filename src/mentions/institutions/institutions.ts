/**
 * The institution grammar: heads from the gazetteer, extended by the rules of
 * `data/rules/institutions.tsv`: unit names, abbreviations in brackets,
 * numbers, regions, and the body that a unit belongs to.
 */
import { type Chunk, collapse, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf, longestAt, type RuleMatch } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { findAliases } from './aliases.js';
import type { InstitutionCandidate } from './candidate.js';
import { candidateOf } from './candidates.js';
import { extentOf, isGovernment } from './extent.js';
import { acronymIn, isInCode } from './names.js';
import { INSTITUTION, mergeUnits } from './units.js';
import { suppressRedefined } from '../letters/redefined.js';
import { fold } from '../../document/tokens.js';
import { giveUp, isWord, type Reading, textOf } from '../release.js';
import { isAffixedNounAt } from '../word-looks.js';

export type { InstitutionCandidate } from './candidate.js';

/** Finds the institutions of every sentence and collapses their cells. */
export function findInstitutions(reading: Reading): void {
  const { rules: all, fine } = reading.knowledge;
  const rules = all['institutions']!;
  suppressRedefined(reading);
  reading.cells = reading.cells.map((cells, sentence) => {
    const chunks: Chunk[] = [];
    let rejected = 0;
    for (let i = 0; i < cells.length;) {
      // "Rapat Koalisi Rakyat Peduli (KRP)": what names no body may have one with a head inside.
      const isInner = i < rejected && !isHead(cells, i) && !fine?.isTeamHead(reading, cells, i);
      const match = isInner ? null : longestAt(cells, i, rules);
      const isLeftOut = match?.rule.groups.includes('skip');
      const chunk = match && !isLeftOut ? chunkOf(reading, sentence, match, i < rejected) : null;
      if (chunk) chunks.push(chunk);
      else if (match) rejected = Math.max(rejected, match.to);
      i = chunk ? chunk.to : isLeftOut ? match!.to : i + 1;
    }
    const found = collapse(cells, chunks);
    fine?.settle(reading, found, sentence);
    return mergeUnits(reading, found);
  });
  findAliases(reading);
  fine?.lowerLevels(reading);
  fine?.dropOfficeLetters(reading);
  fine?.findBareUnits(reading);
  fine?.dropAmbiguous(reading);
}

type Cells = Reading['cells'][number];

const HEADS = maskOf(Tag.Body, Tag.ProperBody, Tag.NumberedBody, Tag.Institution, Tag.NationalBody);

/** A body's head, and not what stands in brackets behind it; "Ajeng Triyani (PKB)" has her party there. */
export function isHead(cells: Cells, i: number): boolean {
  return (
    hasAnyTag(cells, i, HEADS) && (!hasTag(cells, i - 1, Tag.Open) || hasTag(cells, i, Tag.Party))
  );
}

function chunkOf(
  reading: Reading,
  sentence: number,
  match: RuleMatch,
  isInside: boolean,
): Chunk | null {
  const cells = reading.cells[sentence]!;
  const lose = (why: string): null =>
    giveUp(reading, 'institution', cells.from[match.from]!, cells.to[match.to - 1]!, why);
  if (isInOtherName(reading, cells, match.from))
    return lose('part of a name, or the field of an office');
  if (reading.knowledge.fine?.isOtherAbbreviation(reading, cells, match))
    return lose('two letters of what stands in front');
  const extent = extentOf(
    reading,
    cells,
    groupOf(match, 'mention') ?? { from: match.from, to: match.to },
  );
  if (!extent) return lose('no name of a body behind its head');
  const doubt = reading.knowledge.fine?.doubtOf(reading, cells, extent);
  if (doubt) return lose(doubt);
  const isAgency = match.rule.groups.includes('agency');
  const told = reading.knowledge.fine?.toldBody(reading, sentence, match, extent);
  const candidate = told === undefined ? candidateOf(reading, sentence, extent, isAgency) : told;
  if (!candidate) return null;
  if (isInside && hasLettersOfMore(reading, candidate))
    return lose('its letters stand for the phrase around it');
  const ref = reading.institutions.push(candidate) - 1;
  return { from: extent.from, to: extent.to, tags: INSTITUTION, ref };
}

/** "Peraturan KPU (PKPU)": the letters are those of the phrase around the body. */
function hasLettersOfMore(
  { document }: Reading,
  { from, to, kind }: InstitutionCandidate,
): boolean {
  // "CSR PT Agung Pelita (AP)"
  if (kind === 'company') return false;
  const text = fold(textOf(document, from, to));
  return (acronymIn(text) ?? text)[0] !== text[0];
}

/** "Mayjen TNI Irwan", "Jalan Pramuka": the body is part of a rank or of a street's name. */
function isInOtherName(reading: Reading, cells: Cells, cell: number): boolean {
  const from = cells.from[cell]!;
  // "Kasi Pemerintahan Desa": a field of the office, no government.
  const heads =
    hasTag(cells, cell - 1, Tag.UnitOffice) ||
    hasTag(cells, cell - 1, Tag.BodyOffice) ||
    (hasTag(cells, cell - 1, Tag.OpenOffice) && isAffixedNounAt(reading.document, from));
  if (heads && isGovernment(reading, cells, cell)) return true;
  if (isWord(reading, from - 1, WordFlag.street) || isInCode(reading, from)) return true;
  const spans = (type: EntryType): boolean =>
    from > 0 && (markAt(reading.tagged, from - 1, type)?.length ?? 0) > 1;
  // "Rumah Dinas Bupati": the second word of a building.
  return spans(EntryType.honorific) || spans(EntryType.venueHead);
}
