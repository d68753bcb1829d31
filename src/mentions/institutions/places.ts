/** Bodies that letters and a place tell, and bodies in brackets behind their people; only `kliping/deep` reads them. */
import { cellAhead, type Chunk, collapse, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { fold } from '../../document/tokens.js';
import { draftOf, type Join } from './draft.js';
import { isPlace } from './doubts.js';
import { candidateOf } from './candidates.js';
import { type Extent, extentOf, KNOWN_BODIES, rowAt } from './extent.js';
import { acronymOf, initialsMatch, kindByWords, nameAt } from './names.js';
import { INSTITUTION } from './units.js';
import { isWord, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

type Cells = Reading['cells'][number];

/** "Disnakkan Siak": letters of a dinas that no table knows begin like the word, in front of its region. */
const fusedDinas: Join = (reading, sentence, { from }, extent) => {
  const cells = reading.cells[sentence]!;
  const written = textOf(reading.document, cells.from[from]!, cells.to[from]!);
  if (!isFused(written) || isPlace(reading, cells, from, from + 1)) return null;
  const body = draftOf(reading, sentence, extent, { kind: 'local-agency', level: 'local' });
  body.acronym = body.name;
  return body;
};

/** "Disnakkan", "Dinporapar", and neither "Disa" nor "Disabilitas", which is no name. */
const isFused = (word: string): boolean => FUSED.test(word) && CONSONANT.test(word.slice(3));
const FUSED = /^(?:Dis|Din)\p{Ll}{4,}$/u;
const CONSONANT = /[bcdfghjklmnpqrstvwxyz]/;

/** "Hendra Saputra (PMI Siak)": whom somebody belongs to, in brackets behind the name; the bodies of a sentence that stand so. */
export function joinBodiesOfPeople(reading: Reading, sentence: number, cells: Cells): void {
  const chunks: Chunk[] = [];
  // Before anything of the sentence was joined.
  const single = reading.cells[sentence]!;
  let at = 0;
  for (let i = 2; i + 1 < cells.length; i++) {
    const to = hasTag(cells, i + 1, Tag.Region) ? i + 2 : i + 1;
    const isKnown = hasAnyTag(cells, i, KNOWN_BODIES) && !hasTag(cells, i, Tag.Proper);
    // "Hendra Saputra (IAZM Siak)"
    const isTold = hasTag(cells, i, Tag.UnknownAcronym) && to > i + 1;
    if (!(isKnown || isTold) || !hasTag(cells, i - 1, Tag.Open)) continue;
    if (!hasTag(cells, to, Tag.Close) || !isBehindPerson(reading, cells, i)) continue;
    while (single.from[at]! < cells.from[i]!) at++;
    const extent = { from: at, to: at + to - i };
    const body = isKnown
      ? candidateOf(reading, sentence, extent)
      : draftOf(reading, sentence, extent, { kind: 'other', level: 'any' });
    if (!body) continue;
    if (!isKnown) body.acronym = body.name;
    chunks.push({ from: i, to, tags: INSTITUTION, ref: reading.institutions.push(body) - 1 });
  }
  if (chunks.length > 0) Object.assign(cells, collapse(cells, chunks));
}

/** Somebody's name in front of the bracket at a cell, whose words the letters do not stand for. */
function isBehindPerson(reading: Reading, cells: Cells, letters: number): boolean {
  const to = letters - 1;
  let from = to;
  const isNames = (i: number): boolean =>
    hasTag(cells, i, Tag.Cap) && !hasTag(cells, i, Tag.Common);
  while (from > to - LONGEST_NAME && isNames(from - 1)) from--;
  if (to - from < 2) return false;
  const written = textOf(reading.document, cells.from[from]!, cells.to[to - 1]!);
  const acronym = textOf(reading.document, cells.from[letters]!, cells.to[letters]!);
  return !initialsMatch(written, acronym) && isPersons(reading, cells, { from, to });
}

/** Words of a name, at most, that are looked through. */
const LONGEST_NAME = 4;

const OF_BODIES = maskOf(Tag.UnitWord, Tag.Office, Tag.Region, Tag.Body, Tag.ProperBody);

/** Words of a name: one is nothing else, or nobody knows any; and none is a body's. */
function isPersons(reading: Reading, cells: Cells, { from, to }: Extent): boolean {
  let sure = false;
  let unknown = true;
  for (let i = from; i < to; i++) {
    if (hasAnyTag(cells, i, OF_BODIES)) return false;
    const isName = isWord(reading, cells.from[i]!, NAME_BITS);
    sure ||= isName && !isWord(reading, cells.from[i]!, WordFlag.ambiguous);
    unknown &&= hasTag(cells, i, Tag.Unknown);
  }
  return sure || unknown;
}

/** "Forum Komunikasi Daerah (forkopimda) Siak": letters of another spelling of the name in front of them are the body's. */
const spelledOtherwise: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const open = cellAhead(cells, from + 1, Tag.Open);
  const row = rowAt(reading, cells, open + 1);
  const head = rowAt(reading, cells, from);
  const [first] = fold(textOf(reading.document, cells.from[from]!, cells.to[from]!));
  const known = row && fold(nameAt(reading, cells, open + 1, row));
  if (!head || !known || row.kind !== head.kind || known[0] !== first) return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, row);
  body.name = nameAt(reading, cells, open + 1, row);
  const letters = cells.to[open + 1]! - cells.from[open + 1]!;
  body.acronym = acronymOf(reading, row, cells.from[open + 1]!, letters);
  return body;
};

/** "Puskesmas, RSUD dan camat": by its letters alone the hospital of the region, where no name follows. */
const houseAlone: Join = (reading, sentence, { to }, extent) => {
  const cells = reading.cells[sentence]!;
  const row = rowAt(reading, cells, extent.from);
  if (!row || !hasTag(cells, extent.from, Tag.Upper) || hasTag(cells, to, Tag.Cap)) return null;
  const body = draftOf(reading, sentence, extent, row);
  body.name = nameAt(reading, cells, extent.from, row);
  body.acronym = textOf(reading.document, body.from, body.to);
  return body;
};

/** "TK Pertiwi 5 Godean": the number tells that what looks like somebody's name is the school's; others end in front of it. */
const numberedSchool: Join = (reading, sentence, { from, to }, extent) => {
  const cells = reading.cells[sentence]!;
  const number = cellAhead(cells, from + 2, Tag.Number);
  const row = rowAt(reading, cells, from);
  const placed = to > number + 1;
  // "TK Melati 20 orang"
  const counts = !placed && hasTag(cells, to, Tag.Lower) && !hasTag(cells, to, Tag.Conj);
  if (row?.kind !== 'education' || counts) {
    const words = extentOf(reading, cells, { from, to: number });
    if (!words) return null;
    extent.to = words.to;
    return undefined;
  }
  // "Kepala TK Cempaka 2 Montong Siti Aminah": where the town ends, nobody can tell.
  extent.to = placed && hasTag(cells, to, Tag.Cap) ? number + 1 : to;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  body.name = body.ownName = textOf(reading.document, body.from, body.to);
  return body;
};

/** "komunitas Zartenza", "Posyandu Mawar II": a head that is an ordinary word, in front of a name that is none. */
const ordinaryHead: Join = (reading, sentence, { to }, extent) => {
  const cells = reading.cells[sentence]!;
  if (hasTag(cells, to, Tag.Cap) && !hasTag(cells, to - 1, Tag.Region)) return null;
  const body = draftOf(reading, sentence, extent, { kind: 'community', level: 'any' });
  body.kind = kindByWords(reading, body.name, body.kind);
  body.ownName = body.name;
  return body;
};

/** By group of a rule: what reads its match. */
export const PLACES = {
  fused: fusedDinas,
  housealone: houseAlone,
  numberedschool: numberedSchool,
  otherwise: spelledOtherwise,
  ordinary: ordinaryHead,
};
