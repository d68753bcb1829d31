/** What the cells of a list of people carry; for the roles that only `kliping/deep` tells. */
import { maskOf } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';

/** An office alone, with its place and body. */
export const ALONE = maskOf(Tag.Title, Tag.Acting, Tag.Proper, Tag.Region);

/** Offices, their holders and what stands between them, in brackets too: "Sekda (Pj) A, Camat B dan C". */
export const LISTED = maskOf(
  Tag.Title,
  Tag.Acting,
  Tag.Comma,
  Tag.Conj,
  Tag.Name,
  Tag.Proper,
  Tag.Region,
  Tag.Open,
  Tag.Close,
);

/** The same with the words that lead to somebody, and without brackets: "oleh Sekda A bersama Camat B". */
export const LED = maskOf(
  Tag.Title,
  Tag.Acting,
  Tag.Comma,
  Tag.Conj,
  Tag.Name,
  Tag.Proper,
  Tag.Region,
  Tag.Oblique,
);
