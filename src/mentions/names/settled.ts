/** What is settled of names once all titles are given; only `kliping/deep`. */
import { attestLines } from './listed-lines.js';
import { attestListed, dropPlaces } from './listed-names.js';
import { tieSlips } from './slips.js';
import { tieNames } from './ties.js';
import { tellAliases } from './aliases.js';
import { attestBeside } from './attested.js';
import { partNames } from './doubled.js';
import { mendEnds } from './mended.js';
import { attachCalled, cutCues, dropLetters } from './told.js';
import type { Attachment } from '../officials/officials.js';
import type { Reading } from '../release.js';

/** Tells which names are somebody's, where they begin, and which of them are one person's. */
export function settleNames(reading: Reading, found: Attachment[]): void {
  partNames(reading, found);
  mendEnds(reading);
  attestBeside(reading);
  attestListed(reading);
  attestLines(reading);
  dropPlaces(reading);
  dropLetters(reading);
  attachCalled(reading, found);
  cutCues(reading);
  tieSlips(reading, found);
  tieNames(reading, found);
  tellAliases(reading);
}
