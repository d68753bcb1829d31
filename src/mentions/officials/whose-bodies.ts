/** Bodies that titles get from the words around them, or lose to them; only `kliping/deep` tells. */
import { isOneOf } from './linking.js';
import { Shape } from '../../document/tokens.js';
import { EntryType, hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { UNIT_HEAD } from './holders.js';
import { foldedRun, isWord, type Reading, textOf } from '../release.js';
import type { TitleCandidate } from '../titles/titles.js';

const TITLED = maskOf(Tag.Title);

/** "selaku koordinator panitia", "selaku koordinator ziarah makam": a committee that the title does not name is not the body named before. */
export function freeCommittees(reading: Reading): void {
  const { teamHeads } = reading.knowledge.lexicon;
  for (const title of reading.titles) {
    const { from, to, institution, office } = title;
    // A minister's office is the ministry's, and told by no body of its own: "Menteri Kominfo RI".
    if (isOneOf(reading, office, 'minister') && institution >= 0) title.institution = -1;
    if (institution >= 0) continue;
    // "Menkopolhukam itu": nobody of the team that the release named before.
    title.bodiless ||= title.level === 'national';
    // "Ketua Dewan Pengawas": a firm's council
    title.bodiless ||= isOneOf(reading, textOf(reading.document, to - 2, to), 'firm-council');
    title.bodiless ||= to - from === 1 && isOfEvent(reading, to);
    for (let i = from + 1; i < to && !title.bodiless; i++)
      title.bodiless = teamHeads.has(foldedRun(reading.document, i, i + 1));
  }
}

/** An event, in small letters, starts at a token: "lomba", "kegiatan". */
const isOfEvent = ({ document, tagged }: Reading, token: number): boolean =>
  markAt(tagged, token, EntryType.eventNoun) !== undefined &&
  (document.tokens.flags[token]! & Shape.cap) === 0;

/** "Kabid Pelayanan pada Dinas Sosial Siak": the body that a unit's head is told to belong to. */
export function joinBodies(reading: Reading): void {
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 0; i + 2 < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || !hasTag(cells, i + 2, Tag.Proper)) continue;
      const title = reading.titles[cells.ref[i]!]!;
      const own = reading.institutions[title.institution];
      // "Direktur Produk Hukum di Ditjen Otda"
      const isPart =
        isOneOf(reading, title.office, 'field-of-body') && title.to - title.from > 1 && !own;
      const isUnit = isPart || (UNIT_HEAD.test(title.office) && (!own || own.region < 0));
      // "ketua dari Gabungan Organisasi Wanita (GOW) Siak"
      const isBare = !own && title.standing === 'current' && isCollegial(reading, title);
      const isLed = isUnit
        ? leadsToBody(reading, cells, i + 1)
        : isBare && hasTag(cells, i + 1, Tag.Locative);
      if (isLed && title.region < 0 && hasTag(cells, i + 1, Tag.Lower))
        title.institution = cells.ref[i + 2]!;
    }
  }
}

/** "Ponpes Al Hikmah, pimpinan KH. Hendri Saputra": whom the body in front is led by. */
export function joinLed(reading: Reading): void {
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 1; i + 1 < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Title) || !hasAnyTag(cells, i + 1, HOLDER)) continue;
      const title = reading.titles[cells.ref[i]!]!;
      const isBare = title.institution < 0 && title.to - title.from === 1;
      const isSmall = (reading.document.tokens.flags[title.from]! & Shape.cap) === 0;
      if (!isBare || !isSmall || !isOneOf(reading, title.office, 'leads')) continue;
      const body = hasTag(cells, i - 1, Tag.Comma) ? i - 2 : i - 1;
      if (!hasTag(cells, body, Tag.Institution)) continue;
      // Behind a comma, the next of a list may stand.
      const { kind } = reading.institutions[cells.ref[body]!]!;
      if (body === i - 1 || kind === 'education') title.institution = cells.ref[body]!;
    }
  }
}

const HOLDER = maskOf(Tag.Name, Tag.Honorific);

/** "ketua", "sekretaris" alone: somebody of a body that the title does not name. */
const isCollegial = (
  { knowledge: { lexicon }, document }: Reading,
  { from, to }: TitleCandidate,
): boolean =>
  to - from === 1 &&
  hasFlag(lexicon, lexicon.wordIds.get(foldedRun(document, from, to)) ?? -1, WordFlag.collegial);

const leadsToBody = (reading: Reading, cells: Cells, i: number): boolean =>
  isWord(reading, cells.from[i]!, WordFlag.nameGlue | WordFlag.locative);

/** "Anggota DPR RI dapil Riau": the region behind the body is where somebody was voted for, not the office's. */
export function freeConstituencies(reading: Reading): void {
  for (const title of reading.titles) {
    const body = reading.institutions[title.institution];
    const region = reading.regions[title.region];
    if (body?.kind === 'legislature' && region && region.from > body.to) title.region = -1;
  }
}
