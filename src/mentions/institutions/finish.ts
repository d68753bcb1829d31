/** What the names of bodies tell once all are found: towns, capitals, letters and levels; only `kliping/deep` asks. */
import { SAME } from '../../gazetteer/compiled.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import { fold } from '../../document/tokens.js';
import { titleCase } from '../../gazetteer/title-case.js';
import type { InstitutionCandidate } from './candidate.js';
import { rowAtToken } from './extent.js';
import { initialsMatch } from './names.js';
import { isAlike } from '../letters/redefined.js';
import { foldedRun, type Reading, textOf } from '../release.js';

/** Puts right what a body's own row could not tell. */
export function finishBodies(reading: Reading): void {
  const lettered = definedLetters(reading);
  for (const body of reading.institutions) {
    if (body.sentence < 0) continue;
    nameByTown(reading, body);
    inMixedCase(reading, body);
    mendSlips(reading, body);
    withOwnHead(reading, body);
    withoutOwners(reading, body);
    withLettersInFront(reading, body);
    ofInner(reading, body);
    ofDistrict(reading, body);
    if (lettered.size > 0) byDefinedLetters(reading, body, lettered);
  }
}

/** Kinds of bodies that are called after the town that they sit in. */
export const OF_TOWNS: ReadonlySet<string> = new Set(['court', 'prosecutor', 'state-agency']);

/** "PN Kalianda", "Lapas Balige": called after the seat of a kabupaten, and not after that. */
function nameByTown({ document, regions }: Reading, body: InstitutionCandidate): void {
  const region = body.region < 0 ? undefined : regions[body.region];
  const isTown = region?.seat && region.from === body.regionFrom && region.to === body.to;
  if (!isTown || body.ownName !== undefined || !OF_TOWNS.has(body.kind)) return;
  body.ownName = `${body.name} ${mixed(textOf(document, body.regionFrom, body.to))}`;
}

/** "Komisi II Dewan Perwakilan Rakyat Daerah (DPRD)": the letters are those of the body that the part belongs to. */
function withoutOwners(reading: Reading, body: InstitutionCandidate): void {
  if (body.acronym === null) return;
  for (let i = body.from + 1; i + 1 < body.to; i++) {
    const isTheirs = textOf(reading.document, i + 1, i + 2) === body.acronym;
    if (textOf(reading.document, i, i + 1) !== '(' || !isTheirs) continue;
    const owner = rowAtToken(reading, i + 1)?.name ?? '';
    if (owner !== SAME && owner.length > 0 && fold(body.name).endsWith(` ${fold(owner)}`))
      body.acronym = null;
    if (body.acronym === null) return;
  }
}

/** "TAPD (Tim Anggaran Pemerintah Daerah)": the letters stand in front of the bracket, and the name in it. */
function withLettersInFront(reading: Reading, body: InstitutionCandidate): void {
  const { document } = reading;
  const { acronym, from, to } = body;
  const isName = acronym !== null && acronym.includes(' ') && to > from + 2;
  if (!isName || textOf(document, from + 1, from + 2) !== '(') return;
  const letters = textOf(document, from, from + 1);
  if (initialsMatch(acronym, letters) || rowAtToken(reading, from) !== null) body.acronym = letters;
}

/** "Komisi Pemilhan Umum": words that are read as another one are written like that in the name. */
function mendSlips({ document, knowledge }: Reading, body: InstitutionCandidate): void {
  const { words, wordIds } = knowledge.lexicon;
  const { id } = document.tokens;
  for (let i = body.from; i < body.to; i++) {
    const word = id[i]! < 0 ? undefined : words[id[i]!];
    const slip = foldedRun(document, i, i + 1);
    if (word === undefined || word === slip || slip === AMPERSAND) continue;
    if (wordIds.get(slip) !== id[i]) continue;
    const mended = body.name.split(' ').map((one) => (fold(one) === slip ? titleCase(word) : one));
    body.name = mended.join(' ');
  }
}

/** Read as "dan", and no slip. */
const AMPERSAND = '&';

/** "Resort BKSDA", which is no hotel: a head of firms in front of a body of the state. */
function ofInner(reading: Reading, body: InstitutionCandidate): void {
  const inner = body.kind === 'company' ? rowAtToken(reading, body.from + 1) : null;
  if (inner?.kind === 'state-agency' && inner.tail !== 'open') body.kind = inner.kind;
}

/** "Kepala ESDM Riau", "Sekretaris Perkim Siak": a unit by which releases also mean its dinas, behind an office that tells no head. */
function withOwnHead({ tagged, knowledge }: Reading, body: InstitutionCandidate): void {
  const mark = tagged.leading[body.from];
  if (mark?.type !== EntryType.unit || body.parent >= 0) return;
  const { alone, name } = knowledge.lexicon.data.units[mark.row]!;
  if (alone !== null && body.name === name) body.name = `${alone} ${name}`;
}

/** "Pemerintah Distrik Kwamki", "Panitia Pengawas Pemilu (Panwaslu) Kecamatan Mandau", "Panwaslu Mandau": whatever a kecamatan or desa is called there. */
function ofDistrict({ document, regions, tagged }: Reading, body: InstitutionCandidate): void {
  const prefix = body.region < 0 ? null : regions[body.region]!.prefix;
  if (body.kind === 'election-supervisor' && body.level === 'local' && prefix === 'district') {
    body.kind = 'election-committee';
    body.level = 'district';
    if (tagged.leading[body.regionFrom]?.type === EntryType.regionPrefix)
      body.name += ` ${textOf(document, body.regionFrom, body.regionFrom + 1)}`;
  }
  const isRuled = body.kind === 'local-government' && body.region >= 0 && body.level in OF_RULERS;
  if (isRuled && body.ownName === undefined && /\s/.test(body.name) && !OFFICIAL.test(body.name))
    body.ownName = `${body.name} ${mixed(textOf(document, body.regionFrom, body.to))}`;
}

/** What the law calls them. */
const OFFICIAL = /(?:Kecamatan|Kelurahan|Desa)$/;

/** Levels of governments that are called otherwise from place to place. */
const OF_RULERS: Readonly<Record<string, true>> = { district: true, village: true };

/** A word of four letters and more, all capitals and two of them vowels: no abbreviation, beside others. */
const CAPITALS = /^(?=.*[AEIOU].*[AEIOU])\p{Lu}[\p{Lu}'’-]{3,}$/u;

const mixed = (name: string): string =>
  name
    .split(' ')
    .map((word) => (CAPITALS.test(word) ? titleCase(word.toLowerCase()) : word))
    .join(' ');

/** "UPT PUSKESMAS DASAN TAPEN": a mention without any small letter tells nothing of how a name is written; "DPD IKABOGA" may be one of letters. */
function inMixedCase({ document }: Reading, body: InstitutionCandidate): void {
  const { from, to, ownName, name } = body;
  if (ownName === undefined && !name.includes(' ')) return;
  const written = textOf(document, from, to);
  if (/\p{Ll}/u.test(written)) return;
  if (written.split(/[\s.]+/u).filter((word) => CAPITALS.test(word)).length < 2) return;
  if (ownName?.includes(' ')) body.ownName = mixed(ownName);
  if (name.includes(' ')) body.name = mixed(name);
}

/** Fewer letters are too often something else. */
const FEWEST_LETTERS = 3;

/** A body and the words that its letters are short for. */
interface Lettered {
  body: InstitutionCandidate;
  name: string;
}

/** Letters that a release spells out itself, folded. */
function definedLetters({ document, institutions }: Reading): Map<string, Lettered> {
  const found = new Map<string, Lettered>();
  for (const body of institutions) {
    const { sentence, acronym, from, to } = body;
    if (sentence < 0 || acronym === null || acronym.length < FEWEST_LETTERS) continue;
    const text = textOf(document, from, to);
    const open = text.indexOf(`(${acronym})`);
    if (open > 0 && initialsMatch(text.slice(0, open), acronym))
      found.set(fold(acronym), { body, name: text.slice(0, open).trim() });
  }
  return found;
}

/** "Koalisi Perempuan Indonesia (KPI) … KPI Pusat": a known name that opens with letters of the release's own means its body. */
function byDefinedLetters(
  { document }: Reading,
  body: InstitutionCandidate,
  lettered: ReadonlyMap<string, Lettered>,
): void {
  const whole = lettered.get(fold(textOf(document, body.from, body.from + 1)));
  const isLonger = whole && whole.body !== body && body.from + 1 < body.to;
  const hasLetters = isLonger && fold(body.acronym ?? '') === fold(whole.body.acronym ?? '');
  if (!hasLetters || isAlike(body.name, whole.name)) return;
  body.name = whole.name;
  body.kind = whole.body.kind;
  body.acronym = whole.body.acronym;
  body.ownName = undefined;
}
