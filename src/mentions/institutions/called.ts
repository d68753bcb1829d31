/** Bodies called after saints and scholars, by a name in quotation marks or by a word of parties; only `kliping/deep` reads them. */
import { linksAt } from '../officials/linking.js';
import { cellAhead, hasAnyTag, hasTag, maskOf } from '../../grammar/cells.js';
import { groupOf, type RuleMatch } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import type { InstitutionCandidate } from './candidate.js';
import { draftOf, type Join, type Joined } from './draft.js';
import { type Extent, extentOf, rowAt } from './extent.js';
import { acronymOf, nameAt, withoutBrackets } from './names.js';
import { isWord, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

type Cells = Reading['cells'][number];

const isName = (reading: Reading, cells: Cells, i: number): boolean =>
  isWord(reading, cells.from[i]!, NAME_BITS);

/** The body of a listed head and the words behind it, up to the end of `extent`; or null for another head. */
function headed(reading: Reading, sentence: number, extent: Extent): InstitutionCandidate | null {
  const cells = reading.cells[sentence]!;
  const { from } = extent;
  const row = rowAt(reading, cells, from);
  if (!row) return null;
  const body = draftOf(reading, sentence, extent, { kind: row.kind, level: 'any' });
  const rest = withoutBrackets(textOf(reading.document, cells.to[from]!, body.to));
  body.name = body.ownName = `${nameAt(reading, cells, from, row)} ${rest}`;
  body.acronym = acronymOf(reading, row, cells.from[from]!, cells.to[from]! - cells.from[from]!);
  return body;
}

/** The cells of the name that a rule has matched, in front of the one that only ends it. */
const wholeOf = (match: RuleMatch): Extent => groupOf(match, 'mention') ?? match;

/** "RS Santo Yusup Bandung": what looks like somebody's name is the saint's; with two more names behind it, they are the holder's. */
const saintsBody: Join = (reading, sentence, match, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const { from, to } = wholeOf(match);
  extent.from = from;
  extent.to = to;
  const held = hasTag(cells, from - 1, Tag.Office) && !hasTag(cells, to - 1, Tag.Region);
  if (held && isName(reading, cells, to - 1) && isName(reading, cells, to - 2)) {
    const isHolders = !isSaint(reading, cells, to - 2) && !isSaint(reading, cells, to - 3);
    if (isHolders && hasTag(cells, to - 3, Tag.Cap)) extent.to = to - 2;
  }
  return headed(reading, sentence, extent);
};

/** The word for a saint, which stands in front of the name. */
const isSaint = (reading: Reading, cells: Cells, i: number): boolean =>
  linksAt(reading, cells, hasTag(cells, i, Tag.Period) ? i - 1 : i, 'saint');

/** "Ponpes Roudotul Ulum Cidahu Siak": the second word of an Arabic name is nobody's first one; a known name behind it is the holder's. */
const scholarsBody: Join = (reading, sentence, match, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const { from, to } = wholeOf(match);
  let end = to;
  while (hasTag(cells, end - 1, Tag.Region)) end--;
  const isOfTown = end < to || !hasTag(cells, to, Tag.Cap);
  const isTown = isOfTown && !isName(reading, cells, end - 1);
  const first = textOf(reading.document, cells.from[from + 1]!, cells.to[from + 1]!);
  if (!CONSTRUCT.test(first)) return undefined;
  extent.from = from;
  extent.to = isTown ? to : end - 1;
  return headed(reading, sentence, extent);
};

/** "Miftahul", "Darus", "Nurun": the first word of an Arabic name of two. */
const CONSTRUCT = /u(?:[dlnrstz]|sh|sy|ts|dz)$/i;

/** Kinds of bodies whose names stand in quotation marks. */
const QUOTED = new Set(['community', 'company', 'education', 'media', 'other']);

const OF_OTHERS = maskOf(Tag.Office, Tag.Lower);

/** Kelompok Tani "Melati Jaya": a name in quotation marks behind the head; behind a head of one word, ordinary words are a slogan. */
const quotedBody: Join = (reading, sentence, match, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const { from, to } = match;
  const open = cellAhead(cells, from + 1, Tag.Quote);
  const close = cellAhead(cells, open + 1, Tag.Quote);
  const isLong = cells.to[from]! - cells.from[from]! > 1 || open > from + 1;
  let isOwn = isLong;
  for (let i = open + 1; i < close; i++) {
    if (hasAnyTag(cells, i, OF_OTHERS)) return null;
    isOwn ||= !isWord(reading, cells.from[i]!, WordFlag.common);
  }
  if (!isOwn || !QUOTED.has(rowAt(reading, cells, from)?.kind ?? '')) {
    const words = open > from + 1 ? extentOf(reading, cells, { from, to: open }) : null;
    if (!words) return null;
    extent.to = words.to;
    return undefined;
  }
  extent.from = from;
  extent.to = to;
  const body = headed(reading, sentence, extent);
  if (body) body.name = body.ownName = body.name.replace(/["“”]/g, '');
  return body;
};

/** Cells on either side in which another party tells that a word is one's name. */
const PARTY_REACH = 12;

/** "Perindo, Gelora dan Hanura": an ordinary word in a list of parties. */
const listedParty: Join = (reading, sentence, _, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const { from } = extent;
  if (!hasTag(cells, from, Tag.Cap) || hasTag(cells, from + 1, Tag.Cap)) return null;
  let isListed = false;
  for (let i = from - PARTY_REACH; i <= from + PARTY_REACH; i++)
    isListed ||= i !== from && hasTag(cells, i, Tag.Party) && hasTag(cells, i, Tag.Cap);
  if (!isListed) return null;
  const body = draftOf(reading, sentence, extent, { kind: 'party', level: 'national' });
  body.name = `Partai ${body.name}`;
  return body;
};

/** "Rumah Sakit Umum Daerah, (RSUD) Melati": a comma in front of the letters. */
const letteredBehindComma: Join = (reading, sentence, { from, to }, extent): Joined => {
  const cells = reading.cells[sentence]!;
  const [head, letters] = [rowAt(reading, cells, from), rowAt(reading, cells, from + 3)];
  if (!head || !letters || head.kind !== letters.kind) return null;
  extent.to = to;
  const body = draftOf(reading, sentence, extent, head);
  const rest = textOf(reading.document, cells.to[from + 4]!, body.regionFrom);
  const name = nameAt(reading, cells, from + 3, letters);
  body.name = rest === '' ? name : `${name} ${rest}`;
  if (rest !== '')
    body.ownName = `${name} ${textOf(reading.document, cells.to[from + 4]!, body.to)}`;
  body.acronym = textOf(reading.document, cells.from[from + 3]!, cells.to[from + 3]!);
  return body;
};

/** "Kabid Bina Marga PUPR Siak": letters of an agency behind the field of one of its heads; a word can be a field, too. */
const agencyOfHead: Join = (reading, sentence, _, extent): Joined => {
  const cells = reading.cells[sentence]!;
  return hasTag(cells, extent.from, Tag.Upper) ? undefined : null;
};

/** By group of a rule: what reads its match. */
export const CALLED = {
  saint: saintsBody,
  scholars: scholarsBody,
  quoted: quotedBody,
  listedparty: listedParty,
  comma: letteredBehindComma,
  headsagency: agencyOfHead,
};
