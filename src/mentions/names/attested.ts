/** Unknown words that are somebody's name by what the sentence tells beside them; only `kliping/deep`. */
import { linksAt } from '../officials/linking.js';
import { isPassive } from '../../gazetteer/affixes.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { foldedAt } from '../../document/tokens.js';
import { type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isListedPerson } from './listed-persons.js';
import { isPlaceHead } from '../regions/place-heads.js';
import { foldedRun, isWord, type Reading } from '../release.js';

const DOUBTFUL = maskOf(Tag.DoubtfulName);

/** Attests the names that a bracket, a clause or a word for what somebody is tells to be persons'. */
export function attestBeside(reading: Reading): void {
  for (const cells of reading.cells) {
    if (!mayHold(cells, DOUBTFUL)) continue;
    for (let i = 0; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.DoubtfulName)) continue;
      const name = reading.names[cells.ref[i]!]!;
      const isSingle = name.to - name.from < 2;
      if (isTold(reading, cells, i) || (!isSingle && isToldFully(reading, cells, i)))
        name.attested = true;
    }
  }
}

/** What tells even of one word that somebody is called so. */
const isTold = (reading: Reading, cells: Cells, i: number): boolean =>
  isSpeakingBehind(reading, cells, i) ||
  isListedOne(reading, cells, i) ||
  isDoer(reading, cells, i) ||
  isListedPerson(reading, cells, i + 1) ||
  isOfBody(reading, cells, i);

/** What tells of two words or more. */
const isToldFully = (reading: Reading, cells: Cells, i: number): boolean =>
  isBracketed(reading, cells, i) ||
  isOne(reading, cells, i) ||
  isActor(reading, cells, i) ||
  isExample(reading, cells, i);

/** "Trainer Lembaga Zartenza, Dobiariasto, yang menyampaikan materi": between commas, and a clause in which somebody speaks. */
function isSpeakingBehind(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i - 1, Tag.Comma) || !hasTag(cells, i + 1, Tag.Comma)) return false;
  const clause = i + 2;
  if (!hasTag(cells, clause + 1, Tag.Lower) || !isSubordinator(reading, cells, clause))
    return false;
  return hasTag(cells, clause + 1, Tag.Reporting) && !hasTag(cells, clause + 1, Tag.Passive);
}

const isSubordinator = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) && isWord(reading, cells.from[i]!, WordFlag.subordinator);

const LISTING = maskOf(Tag.Comma, Tag.Conj);
const FROM = maskOf(Tag.Cap, Tag.Region, Tag.Institution, Tag.Name);

/** A word for what somebody is stands at cell `i`, in small letters: "warga", "anggota", "pegiat". */
const isPersonal = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) &&
  markAt(reading.tagged, cells.from[i]!, EntryType.personCue) !== undefined;

/** "Slamet warga Sambek dan Tuseri warga Kejajar": in a list, with where somebody is from behind. */
function isListedOne(reading: Reading, cells: Cells, i: number): boolean {
  if (!isPersonal(reading, cells, i + 1) || !hasAnyTag(cells, i + 2, FROM)) return false;
  if (!hasAnyTag(cells, i - 1, LISTING)) return false;
  // "di Sambek dan Kejajar warga Siak …"
  const isPlace = hasTag(cells, i - 3, Tag.Locative);
  return (hasAnyTag(cells, i - 2, PERSONS) && !isPlace) || isSaidBefore(reading, cells, i - 2);
}

const PERSONS = maskOf(Tag.Name);
/** Cells back to the name in front of "warga Sambek dan", at most. */
const LIST_REACH = 5;

function isSaidBefore(reading: Reading, cells: Cells, at: number): boolean {
  for (let i = at; i > at - LIST_REACH && i > 0; i--)
    if (isPersonal(reading, cells, i)) return hasTag(cells, i - 1, Tag.Name);
  return false;
}

/** A passive, with or without "oleh", ends in front of cell `i`. */
function isBehindPassive({ document }: Reading, cells: Cells, i: number): boolean {
  const verb = hasTag(cells, i - 1, Tag.Oblique) ? i - 2 : i - 1;
  if (verb < 0 || !hasTag(cells, verb, Tag.Lower)) return false;
  return isPassive(foldedAt(document.tokens, document.text, cells.from[verb]!));
}

const isFrom = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) && linksAt(reading, cells, i, 'origin');

/** "ditandatangani Kusdiyarto dari perwakilan …", "diraih oleh Baidho asal Zalibeber": whoever a passive names, and where they come from. */
function isDoer(reading: Reading, cells: Cells, i: number): boolean {
  if (!isBehindPassive(reading, cells, i)) return false;
  if (isPersonal(reading, cells, i + 1)) return hasAnyTag(cells, i + 2, FROM);
  if (!isFrom(reading, cells, i + 1)) return false;
  return hasTag(cells, i + 2, Tag.Institution) || isPersonal(reading, cells, i + 2);
}

/** "dibawakan oleh Durrotun Zasuha dan Nurlela": whole words that nobody knows behind "oleh", and nothing that goes on. */
const isActor = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i - 1, Tag.Oblique) &&
  isBehindPassive(reading, cells, i) &&
  hasAnyTag(cells, i + 1, ENDS) &&
  !isOfThing(reading, cells, i);

const ENDS = maskOf(Tag.Comma, Tag.Conj, Tag.Period);

/** "Sementara itu, Supomo dari Dinas Sosial Siak menyampaikan": somebody of a body speaks. */
const isOfBody = (reading: Reading, cells: Cells, i: number): boolean =>
  isFrom(reading, cells, i + 1) &&
  hasTag(cells, i + 2, Tag.Institution) &&
  hasTag(cells, i + 3, Tag.Lower) &&
  hasTag(cells, i + 3, Tag.Reporting);

/** "beberapa tokoh seperti Uya Zuya, …": one of those whom a word for persons tells of. */
function isExample(reading: Reading, cells: Cells, i: number): boolean {
  if (i < 2 || !hasTag(cells, i - 1, Tag.Lower) || !isPersonal(reading, cells, i - 2)) return false;
  return linksAt(reading, cells, i - 1, 'examples');
}

/** "Agustinus Zonaa (Bawaslu Kab. Sorong)": the body or office of somebody in brackets, and nothing but a name in front. */
function isBracketed(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i + 1, Tag.Open) || !hasAnyTag(cells, i + 2, HELD)) return false;
  if (hasTag(cells, i - 1, Tag.Cap) || !hasTag(cells, i + 3, Tag.Close)) return false;
  return !isOfThing(reading, cells, i);
}

const HELD = maskOf(Tag.Institution, Tag.Title);

/** The first word heads a place or thing, or is one of a body's name. */
function isOfThing(reading: Reading, cells: Cells, i: number): boolean {
  const { from, to } = reading.names[cells.ref[i]!]!;
  if (i > 0 && isPlaceHead(reading, cells, i - 1)) return true;
  for (let token = from; token < to; token++)
    if (isWord(reading, token, WordFlag.unitWord | WordFlag.common | WordFlag.dictionary))
      return true;
  return false;
}

/** "Dominikus Zedu, seorang warga …": an article of persons behind the comma. */
function isOne({ document, knowledge }: Reading, cells: Cells, i: number): boolean {
  const at = i + 2;
  if (!hasTag(cells, i + 1, Tag.Comma) || !hasTag(cells, at, Tag.Lower)) return false;
  const { unnamed } = knowledge.lexicon;
  const word = foldedRun(document, cells.from[at]!, cells.to[at]!);
  const pair =
    at + 1 < cells.length ? foldedRun(document, cells.from[at]!, cells.to[at + 1]!) : word;
  return unnamed !== undefined && [word, pair].some((form) => isPerson(form) && unnamed.has(form));
}

/** "seorang", "salah seorang", and not "salah satu": said of persons alone. */
const isPerson = (form: string): boolean => form.endsWith('orang');
