/** Bodies of a desa that are called like those of a kabupaten, and parts of bodies; only `kliping/deep` reads them. */
import { fold, foldedAt, Shape } from '../../document/tokens.js';
import type { InstitutionCandidate } from './candidate.js';
import { finishBodies } from './finish.js';
import { unitsOfOthers } from './owners.js';
import type { Reading } from '../release.js';

/**
 * Lowers the level of bodies that the words behind them, or those beside them in a list, put into a desa; parts of a
 * body get its kind.
 */
export function lowerLevels(reading: Reading): void {
  lowerByWord(reading);
  lowerInLists(reading);
  kindsByOwner(reading);
  unitsOfOthers(reading);
  finishBodies(reading);
}

/** "Direktorat Pengendalian Gratifikasi KPK", "Setjen KPU": a directorate is not a ministry's wherever it is, but the country's. */
function kindsByOwner({ institutions }: Reading): void {
  for (const body of institutions) {
    if (body.parent < 0 || body.kind !== 'ministry') continue;
    body.kind = institutions[body.parent]!.kind;
    if (body.region < 0) body.level = 'national';
  }
}

/** "TP PKK Dusun Melati": the part of a village that stands behind a body tells that it is none of the kabupaten. */
function lowerByWord({ document, institutions, knowledge: { lexicon } }: Reading): void {
  const { tokens, text } = document;
  for (const body of institutions) {
    if (body.sentence < 0 || body.region >= 0 || body.to >= tokens.length) continue;
    if (!(tokens.flags[body.to]! & Shape.cap)) continue;
    const word = lexicon.wordIds.get(foldedAt(tokens, text, body.to)) ?? -1;
    if (lexicon.levelWords.get(word) === 'village') body.level = 'village';
  }
}

/** Tokens between two bodies of one list: ", dan Ketua". */
const LONGEST_JOINT = 3;

/** "BPD, LPM, PKK dan Karang Taruna": beside a body that only a desa has, those that every desa has, too. */
function lowerInLists({ institutions, knowledge: { lexicon } }: Reading): void {
  if (!institutions.some(isOfVillage)) return;
  const inOrder = institutions
    .filter(({ sentence }) => sentence >= 0)
    .sort((a, b) => a.from - b.from);
  let list: InstitutionCandidate[] = [];
  const close = (): void => {
    if (list.some(isOfVillage))
      for (const body of list)
        if (
          body.region < 0 &&
          body.level !== 'village' &&
          lexicon.villageBodies!.has(fold(body.name))
        )
          body.level = 'village';
    list = [];
  };
  for (const body of inOrder) {
    const last = list[list.length - 1];
    const isNext =
      last?.sentence === body.sentence && body.from - last.to <= LONGEST_JOINT && last.region < 0;
    if (!isNext) close();
    list.push(body);
  }
  close();
}

const isOfVillage = ({ sentence, level, region }: InstitutionCandidate): boolean =>
  sentence >= 0 && level === 'village' && region < 0;
