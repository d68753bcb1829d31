/** Who speaks, as far as only `kliping/deep` tells it. */
import { type Cells, hasAnyTag, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, once, type Reading, textOf } from '../../mentions/release.js';
import type { Discourse, PersonReference } from '../discourse.js';
import { ENDS_PHRASE, salient } from './salient.js';
import { type Place, type Saying, type Speaker, tokensOf } from './saying.js';

/**
 * Who speaks by a verb behind a quote where the nearest name or title does not simply tell.
 *
 * @param next the cell behind the verb
 * @param named whoever is named first there
 * @returns null where nothing finer is known
 */
export function speakerBehind(
  saying: Saying,
  next: Place,
  named: PersonReference | null,
): Speaker | null {
  const { reading, discourse } = saying;
  const { sentence, cells, cell } = next;
  if (named && isKin(reading, cells, cell, named.cell)) {
    const told = salient(saying, sentence, null);
    return told.person === named.person ? { ...told, person: null } : told;
  }
  if (named || cell >= cells.length) return null;
  const person =
    initialsOf(discourse).get(textOf(reading.document, ...tokensOf(cells, cell))) ?? -1;
  return person < 0 ? null : { person, basis: 'inferred', cue: null };
}

/** "kata putra bungsu Presiden Joko Widodo itu": the name behind the verb tells whose child speaks. */
function isKin(reading: Reading, cells: Cells, at: number, name: number): boolean {
  if (!hasTag(cells, at, Tag.Lower) || !hasTag(cells, name - 1, Tag.Title)) return false;
  const behind = name + 1 < cells.length ? cells.from[name + 1]! : -1;
  return isWord(reading, behind, WordFlag.deictic);
}

/** "HD" for Herman Deru: persons by the initials of their names; -1 for initials of several. */
const initialsOf = once(({ people }: Discourse) => {
  const found = new Map<string, number>();
  people.forEach(({ name }, person) => {
    const initials = (name.match(/(?<![A-Za-zÀ-ɏ])[A-ZÀ-Þ]/g) ?? []).join('');
    if (initials.length > 1) found.set(initials, found.has(initials) ? -1 : person);
  });
  return found;
});

/** "Camat Kediri menyampaikan": somebody speaks in the sentence whom the release does not name. */
export function isUnnamedSpeaking({ reading, discourse }: Saying, sentence: number): boolean {
  const cells = reading.cells[sentence]!;
  return discourse.unheld[sentence]!.some((cell) => reports(cells, cell));
}

/** A verb that reports speech stands right behind a title. */
function reports(cells: Cells, title: number): boolean {
  for (let i = title + 1; i <= title + 3 && i < cells.length; i++) {
    if (hasTag(cells, i, Tag.Reporting)) return true;
    if (hasAnyTag(cells, i, ENDS_PHRASE)) return false;
  }
  return false;
}
