/** Speakers behind their quotes: "…," ujar X / kata Ketua KPU / ungkapnya. */
import { type Cells, hasAnyTag, hasTag } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { hasFlag, WordFlag } from '../../gazetteer/lexicon.js';
import { isWord, type Reading } from '../../mentions/release.js';
import { ENDS_PHRASE, salient } from './salient.js';
import {
  isLineApart,
  isReporting,
  type Place,
  placeAt,
  referenceFrom,
  type Saying,
  type Speaker,
  tokensOf,
} from './saying.js';

/** How far behind a quote its reporting verb may stand, and the speaker behind that. */
const CUE_REACH = 3;
const SPEAKER_REACH = 6;

/** "…," ujar X: the verb behind the quote tells who speaks, or that somebody does whom the text tells of. */
export function behind(saying: Saying): Speaker | null {
  const { reading, quote } = saying;
  const place = placeAt(saying, quote.outerEnd);
  if (!place || isLineApart(saying, place)) return null;
  const { cells, cell } = place;
  for (let i = cell; i < cells.length && i < cell + CUE_REACH; i++) {
    // "…," saat memberikan keterangan: when it was said, and not who says it.
    if (hasFlag(reading.knowledge.lexicon, cells.word[i]!, WordFlag.subordinator)) break;
    if (isReporting(cells, i)) return speakerAt(saying, { ...place, cell: i });
    // "…”. ungkap Sumaedi": a full stop, and yet the sentence goes on.
    if (i === cell && isReporting(cells, i + 1) && hasTag(cells, i + 1, Tag.Lower)) continue;
    if (hasTag(cells, i, Tag.Period) || hasTag(cells, i, Tag.Quote)) break;
  }
  return null;
}

/** Who speaks by a verb behind the quote: whoever is named behind it, or was spoken of before. */
function speakerAt(saying: Saying, { sentence, cell, cells }: Place): Speaker {
  const { reading } = saying;
  const cue = tokensOf(cells, cell);
  const next = { sentence, cells, cell: cell + 1 };
  // "tambah gubernur" tells who goes on.
  const isBridge = hasTag(cells, cell, Tag.Bridge) && !hasTag(cells, cell + 1, Tag.Title);
  const isSuffixed = hasTag(cells, cell, Tag.Clitic) || isBridge;
  const named = referenceFrom(saying, next, isSuffixed ? 2 : SPEAKER_REACH);
  const finer = reading.knowledge.fine?.speakerBehind(saying, next, named, isSuffixed);
  if (finer) return { ...finer, cue };
  if (named) return { person: named.person, basis: 'stated', cue };
  if (isSuffixed || hasTag(cells, next.cell, Tag.Pronoun) || isAnaphoric(reading, cells, next.cell))
    return salient(saying, sentence, cue);
  return { person: null, basis: 'stated', cue };
}

/** Cells of "dokter yang kini juga mengemban jabatan Kepala Dinas tersebut", at most. */
const ANAPHOR_REACH = 10;

/** "ucap politisi Golkar itu": words for the person spoken of before, and no name. */
function isAnaphoric(reading: Reading, cells: Cells, at: number): boolean {
  for (let i = at; i < cells.length && i < at + ANAPHOR_REACH; i++) {
    if (hasAnyTag(cells, i, ENDS_PHRASE)) return false;
    if (isWord(reading, cells.from[i]!, WordFlag.deictic)) return i > at;
  }
  return false;
}
