/** Bodies whose names stand in small letters: "dinas kesehatan", "kelompok tani Melati"; only `kliping/deep` reads them. */
import { Shape } from '../../document/tokens.js';
import { entriesAt, type Entry, EntryType, step, WordFlag } from '../../gazetteer/lexicon.js';
import { type Mark, MAX_FORM, typeBit } from '../../gazetteer/tagger.js';
import { isWord, type Reading } from '../release.js';

/** Marks what counts only with a capital, where the words around it tell that it is a body's name. */
export function readSmallLetters(reading: Reading): void {
  const { tokens, sentences } = reading.document;
  const { leading } = reading.tagged;
  for (const { to, from } of sentences) {
    for (let i = from; i + 1 < to; i++) {
      const lead = leading[i];
      if (lead && asksForUnit(reading, lead, i)) markUnit(reading, i + lead.length, to);
      // "Kelompok seni Melati"
      else if (
        !lead &&
        (tokens.flags[i]! | tokens.flags[i + 1]!) & Shape.lower &&
        !markOffice(reading, i)
      )
        markHead(reading, i, to);
    }
  }
}

/** "dinas", "Kadis": a unit stands behind it, whatever letters it is written in. */
function asksForUnit({ document, knowledge }: Reading, lead: Mark, token: number): boolean {
  const { data, smallHeads } = knowledge.lexicon;
  if (lead.type === EntryType.office) {
    const { follows, body } = data.offices[lead.row]!;
    return follows === 'unit' && body !== null;
  }
  return (
    lead.type === EntryType.institution &&
    data.institutions[lead.row]!.tail === 'open' &&
    smallHeads.has(document.tokens.id[token]!)
  );
}

/** "kepala Disdukcapil Siak": an office that counts only with a capital, in front of a body that has one. */
function markOffice(reading: Reading, at: number): boolean {
  const { tagged, document } = reading;
  if (tagged.leading[at + 1]?.type !== EntryType.institution) return false;
  if (!(document.tokens.flags[at + 1]! & Shape.cap)) return false;
  const office = longestAt(reading, at, at + 1, ({ type }) => type === EntryType.office);
  if (office) lead(reading, at, office);
  return office !== null;
}

function markUnit(reading: Reading, at: number, to: number): void {
  const { flags } = reading.document.tokens;
  const isSmall = (flags[at]! & Shape.lower) !== 0;
  // "Dinas Tenaga kerja"
  const isMixed = at + 1 < to && (flags[at + 1]! & Shape.lower) !== 0;
  if (reading.tagged.leading[at] || !(isSmall || isMixed)) return;
  const unit = longestAt(reading, at, to, ({ type }) => type === EntryType.unit);
  if (unit && (isSmall || unit.length > 1)) lead(reading, at, unit);
}

/** Heads whose names are proper names ("kelompok tani", "rumah sakit"), and bodies that a region stands behind ("dewan pengupahan"). */
function markHead(reading: Reading, at: number, to: number): void {
  // One word is no such head.
  if (reading.document.tokens.id[at + 1]! < 0 || reading.tagged.leading[at + 1]) return;
  const { institutions } = reading.knowledge.lexicon.data;
  const head = longestAt(
    reading,
    at,
    to,
    ({ type, row }) => type === EntryType.institution && institutions[row]!.tail !== 'none',
  );
  if (!head || head.length < 2) return;
  const behind = at + head.length;
  const { tail } = institutions[head.row]!;
  const isNamed =
    tail === 'proper' || tail === 'open'
      ? opensName(reading, behind, to)
      : tail === 'region' && isPlaced(reading, behind, to);
  if (isNamed) lead(reading, at, head);
}

/** A region with a capital. */
const isPlaced = ({ document: { tokens }, tagged }: Reading, at: number, to: number): boolean =>
  at < to && (tokens.flags[at]! & Shape.cap) !== 0 && (tagged.types[at]! & PLACES) !== 0;

const PLACES = typeBit(EntryType.region) | typeBit(EntryType.regionPrefix);

const OF_CLAUSE =
  WordFlag.verbal |
  WordFlag.subordinator |
  WordFlag.oblique |
  WordFlag.locative |
  WordFlag.conjunction;

/** A word with a capital, and neither one of a clause nor what another entry starts with. */
function opensName(reading: Reading, at: number, to: number): boolean {
  const flags = reading.document.tokens.flags[at]!;
  const capital = at < to && (flags & (Shape.cap | Shape.upper)) === Shape.cap;
  return capital && !reading.tagged.leading[at] && !isWord(reading, at, OF_CLAUSE);
}

/** The longest entry that starts at a token and of which `counts` holds, in whatever letters, up to the next entry. */
export function longestAt(
  { document: { tokens }, knowledge: { lexicon }, tagged }: Reading,
  at: number,
  to: number,
  counts: (entry: Entry) => boolean,
): Mark | null {
  let found: Mark | null = null;
  let node = tokens.id[at]! < 0 ? 0 : lexicon.roots[tokens.id[at]!]!;
  for (let end = at + 1; node !== 0 && end - at < MAX_FORM; end++) {
    const entry = entriesAt(lexicon.trie, node).find(counts);
    if (entry) found = { type: entry.type, row: entry.row, length: end - at };
    if (end >= to || tokens.id[end]! < 0 || tagged.leading[end]) break;
    node = step(lexicon.trie, node, tokens.id[end]!);
  }
  return found;
}

function lead({ tagged }: Reading, at: number, mark: Mark): void {
  tagged.leading[at] = mark;
  tagged.types[at]! |= typeBit(mark.type);
}
