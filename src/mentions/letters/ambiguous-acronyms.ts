/** Short forms that mean something else as often as a body: "PPK" is a Pejabat Pembuat Komitmen, too. */
import { EntryType } from '../../gazetteer/lexicon.js';
import { fold } from '../../document/tokens.js';
import type { InstitutionCandidate } from '../institutions/institutions.js';
import { giveUp, type Reading, textOf } from '../release.js';

/** Drops the short forms of `data/institutions/ambiguous.tsv` that nothing in the release tells to be bodies. */
export function dropUntold(reading: Reading): void {
  const unsure = reading.institutions.filter((body) => isAmbiguous(reading, body));
  if (unsure.length === 0) return;
  const doubted = new Set(unsure);
  const sure = reading.institutions.filter((body) => body.sentence >= 0 && !doubted.has(body));
  const names = new Set(sure.map(({ name }) => fold(name)));
  const kinds = new Set(sure.map(({ sentence, kind }) => `${sentence} ${kind}`));
  const villages = new Set(
    sure.filter(({ level }) => level === 'village').map(({ sentence }) => sentence),
  );
  for (const sentence of new Set(unsure.map((body) => body.sentence)))
    if (hasVillage(reading, sentence)) villages.add(sentence);
  const hasElection = sure.some(({ kind }) => isElectoral(kind));
  for (const body of unsure) {
    const told =
      names.has(fold(body.name)) ||
      kinds.has(`${body.sentence} ${body.kind}`) ||
      (hasElection && isElectoral(body.kind)) ||
      (body.level === 'village' && villages.has(body.sentence)) ||
      isBehindOffice(reading, body);
    if (told) continue;
    body.sentence = -1;
    giveUp(reading, 'institution', body.from, body.to, 'means something else as often');
  }
}

/** "Perangkat Desa dan BPD": the word for a desa in the sentence. */
function hasVillage({ document, tagged, knowledge }: Reading, sentence: number): boolean {
  const { prefixes } = knowledge.lexicon.data;
  const { from, to } = document.sentences[sentence]!;
  for (let i = from; i < to; i++) {
    const lead = tagged.leading[i];
    if (lead?.type === EntryType.regionPrefix && prefixes[lead.row]!.level === 'village')
      return true;
  }
  return false;
}

const isElectoral = (kind: string): boolean => kind.startsWith('election-');

/** One word of the table without a region of its own. */
function isAmbiguous({ document, knowledge }: Reading, body: InstitutionCandidate): boolean {
  if (body.sentence < 0 || body.region >= 0 || body.to - body.from !== 1) return false;
  return knowledge.lexicon.ambiguous.has(fold(textOf(document, body.from, body.to)));
}

/** Tokens of the longest office that is looked for in front of a body. */
const LONGEST_OFFICE = 4;

/** "Ketua PPK": somebody holds an office there. */
function isBehindOffice({ tagged }: Reading, { from }: InstitutionCandidate): boolean {
  for (let length = 1; length <= LONGEST_OFFICE && length <= from; length++) {
    const lead = tagged.leading[from - length];
    if (lead?.type === EntryType.office && lead.length === length) return true;
  }
  return false;
}
