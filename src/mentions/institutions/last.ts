/** What is known of bodies only when all of a release are found; only `kliping/deep` asks. */
import { isOneEdit } from '../../document/edits.js';
import { fold } from '../../document/tokens.js';
import { dropUntold } from '../letters/ambiguous-acronyms.js';
import type { Lexicon } from '../../gazetteer/lexicon.js';
import { UNIT_HEAD } from '../officials/holders.js';
import type { InstitutionCandidate } from './candidate.js';
import { rowAtToken } from './extent.js';
import { giveUp, onceFor, type Reading, textOf } from '../release.js';

/** Drops what is no body after all, and settles the kinds of units. */
export function dropAmbiguous(reading: Reading): void {
  dropUntold(reading);
  dropMisspeltHeads(reading);
  let whole: InstitutionCandidate | null = null;
  const inOrder = reading.institutions
    .filter(({ sentence }) => sentence >= 0)
    .sort((a, b) => a.from - b.from);
  for (const body of inOrder) {
    ofOwnHead(reading, body);
    if (whole?.sentence !== body.sentence) whole = null;
    if (!isBareUnit(body)) whole = WITH_UNITS.has(body.kind) ? body : null;
    else if (whole && isBehind(whole, body)) ofBody(body, whole);
  }
}

/** The unit is one of the body's. */
function ofBody(unit: InstitutionCandidate, whole: InstitutionCandidate): void {
  unit.kind = whole.kind;
  if (whole.level === 'national' && whole.region < 0) unit.level = whole.level;
}

/** "Biro Pemerintahan Provinsi Riau": an office, and not the government whose name it ends with. */
function ofOwnHead(reading: Reading, body: InstitutionCandidate): void {
  if (body.kind !== GOVERNMENT || !GOVERNING.test(body.name)) return;
  const row = rowAtToken(reading, body.from);
  if (row?.tail === 'open' && row.kind !== GOVERNMENT) body.kind = row.kind;
}

const GOVERNMENT = 'local-government';
const GOVERNING = / Pemerintahan\b/;

/** Kinds of bodies that have the units of a government's agencies. */
const WITH_UNITS = new Set([
  'election-commission',
  'election-supervisor',
  'prosecutor',
  'state-agency',
  'court',
]);

/** "Subbagian Data", of nobody. */
const isBareUnit = ({ kind, head, parent, region }: InstitutionCandidate): boolean =>
  kind === 'local-agency' &&
  head !== null &&
  parent < 0 &&
  region < 0 &&
  UNIT_HEAD.test(`Kepala ${head[0]!.toUpperCase()}${head.slice(1)}`);

/** Tokens between a body and its unit, at most, as in "Sekretaris KPU Siak, Hendri, S.Sos., Kasubbag Data". */
const REACH = 16;

/** Tokens of a verb or a preposition and its commas: "KPU Siak, melalui Bidang Data". */
const NEAR = 3;

/** Units below a Bidang are of the body before; a Bidang itself may be a government's, unless it stands right behind. */
const isBehind = (whole: InstitutionCandidate, { from, head }: InstitutionCandidate): boolean => {
  const below = whole.kind.startsWith('election') ? BELOW_ELECTORAL : BELOW;
  return from - whole.to <= (below.test(head!) ? REACH : NEAR);
};

const BELOW = /^(?:sub|seksi)/;
const BELOW_ELECTORAL = /^sub/;

/** "Kepala Linhkungan": a slip of the pen for what somebody in a desa heads, which is no agency. */
function dropMisspeltHeads(reading: Reading): void {
  for (const body of reading.institutions) {
    const { sentence, kind, from, to, acronym } = body;
    if (sentence < 0 || kind !== 'local-agency' || acronym !== null || to !== from + 1) continue;
    if (reading.tagged.leading[from] !== undefined) continue;
    const word = fold(textOf(reading.document, from, to));
    if (!villageParts(reading.knowledge.lexicon).some((part) => isOneEdit(part, word))) continue;
    body.sentence = -1;
    giveUp(reading, 'institution', from, to, 'a slip of the word for a part of a desa');
  }
}

/** "Lingkungan", "Dusun": what the heads of two words below a kecamatan head, folded. */
const villageParts = onceFor(({ data, officeSets }: Lexicon): string[] =>
  data.offices.flatMap(({ office, level }) => {
    const [head, part, more] = fold(office).split(' ');
    return level === 'village' && part && !more && officeSets!['part-head'].has(head!)
      ? [part]
      : [];
  }),
);
