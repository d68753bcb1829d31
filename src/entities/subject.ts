/** Whom a sentence is about: whoever speaks in it, or is named first. */
import { type Cells, hasAnyTag, hasTag, maskOf } from '../grammar/cells.js';
import { Tag } from '../grammar/tags.js';
import { REPORTED_BY } from '../mentions/officials/holders.js';
import { WordFlag } from '../gazetteer/lexicon.js';
import { isWord, type Reading, textOf } from '../mentions/release.js';
import type { PersonReference } from './discourse.js';

/** "mengatakan", "berujar": its subject stands in front, that of "kata" and "ujar" behind. */
const isActive = ({ document }: Reading, token: number): boolean =>
  /^(?:me|ber)/i.test(textOf(document, token, token + 1));

const ENDS = maskOf(Tag.Comma, Tag.Name);

/** "bersama X", "bersama Asisten Administrasi, X". */
function isOblique(cells: Cells, cell: number): boolean {
  let at = cell - 1;
  const isNamed = hasTag(cells, cell, Tag.Name);
  if (isNamed && hasTag(cells, at, Tag.Comma) && hasTag(cells, at - 1, Tag.Title)) at--;
  if (hasTag(cells, at, Tag.Title)) at--;
  return hasTag(cells, at, Tag.Oblique);
}

/** Whoever stands at a verb that reports speech, or null. */
export function speakerIn(
  reading: Reading,
  cells: Cells,
  references: readonly PersonReference[],
): number | null {
  for (const { cell, person } of references) {
    // "Bupati yang viral bersama Sandiaga Uno ini menyampaikan": the subject stands in front.
    const isSubject = person === references[0]!.person || !isOblique(cells, cell);
    for (let i = cell + 1; isSubject && i <= cell + 3 && i < cells.length; i++) {
      // "Karwo kata Sarmuji pernah …"
      const isOthers = hasTag(cells, i + 1, Tag.Name) && !isActive(reading, cells.from[i]!);
      // "Jokowi yang bilang akan pulang" is part of what somebody else says.
      const isClause = isWord(reading, cells.from[i - 1]!, WordFlag.subordinator);
      if (hasTag(cells, i, Tag.Reporting) && !isOthers && !isClause) return person;
      // "sambutan Gubernur Budi, Hendri mengajak"
      if (hasAnyTag(cells, i, ENDS) && i > cell + 1) break;
    }
    for (let i = cell - 1; i >= 0 && i >= cell - 3; i--) {
      // "meminta Jokowi …": whoever is asked says nothing.
      const isAsked = !hasTag(cells, i, Tag.Preposition) && isActive(reading, cells.from[i]!);
      if (hasAnyTag(cells, i, REPORTED_BY) && !isAsked) return person;
      // "dijelaskan Kepala BKD, Prayitno"
      if (hasTag(cells, i, Tag.Comma) && i === cell - 1 && hasTag(cells, i - 1, Tag.Title))
        continue;
      if (hasAnyTag(cells, i, ENDS)) break;
    }
  }
  return null;
}

/** The subject of a sentence: whoever stands at a reporting verb, else whoever is named first. */
export function subject(
  reading: Reading,
  cells: Cells,
  references: readonly PersonReference[],
): number {
  const speaking = speakerIn(reading, cells, references);
  if (speaking !== null) return speaking;
  const direct = references.find(({ cell }) => !isOblique(cells, cell));
  return (direct ?? references[0]!).person;
}
