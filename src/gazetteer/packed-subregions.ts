/** Reads {@link PackedSubregions}: every kecamatan, desa and kelurahan with its code, in code order. */
import type { PackedSubregions } from './compiled.js';

/** Is told the digits of a code as a number, and where the name stands in the packed text. */
type VisitPlace = (code: number, from: number, to: number) => void;
type Visit = (code: string, name: string) => void;

/** What the number of a parent is multiplied by. */
const DISTRICTS = 100;
const VILLAGES = 10_000;

const TAB = 9;
const LINE_FEED = 10;
const EQUALS = 61;

/** The digits of a code as a number. @example numberOf('14.03.01') // 140301 */
export const numberOf = (code: string): number => Number(code.replaceAll('.', ''));

/** A code from its digits. @example codeOf(140301) // '14.03.01' */
export function codeOf(number: number): string {
  const digits = String(number);
  const district = `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}`;
  return digits.length > 6 ? `${district}.${digits.slice(6)}` : district;
}

/**
 * Reads lines of cells: the parent, then its children in order, each with its own number in front where that is
 * not the next one. Makes no strings but the parents'.
 */
function scan(
  text: string,
  parentOf: (cell: string) => number,
  factor: number,
  visit: VisitPlace,
): void {
  let parent = -1;
  let number = 0;
  let from = 0;
  let name = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if (code === EQUALS && name === from) name = at + 1;
    if (code !== TAB && code !== LINE_FEED) continue;
    if (parent < 0) {
      parent = parentOf(text.slice(from, at));
      number = 0;
    } else {
      number = name === from ? number + 1 : Number(text.slice(from, name - 1));
      visit(parent * factor + number, name, at);
    }
    if (code === LINE_FEED) parent = -1;
    from = name = at + 1;
  }
}

/** Calls `visit` for every kecamatan; places are in `packed.districts`. */
export const eachDistrictPlace = ({ districts }: PackedSubregions, visit: VisitPlace): void =>
  scan(districts, numberOf, DISTRICTS, visit);

/** Calls `visit` for every desa and kelurahan; places are in `packed.villages`. */
export function eachVillagePlace(packed: PackedSubregions, visit: VisitPlace): void {
  const parents: number[] = [];
  eachDistrictPlace(packed, (code) => void parents.push(code));
  let next = 0;
  const parentOf = (cell: string): number => (cell ? numberOf(cell) : parents[next++]!);
  scan(packed.villages, parentOf, VILLAGES, visit);
}

/** Calls `visit` for every kecamatan. */
export const eachDistrict = (packed: PackedSubregions, visit: Visit): void =>
  eachDistrictPlace(packed, (code, from, to) =>
    visit(codeOf(code), packed.districts.slice(from, to)),
  );

/** Calls `visit` for every desa and kelurahan. */
export const eachVillage = (packed: PackedSubregions, visit: Visit): void =>
  eachVillagePlace(packed, (code, from, to) =>
    visit(codeOf(code), packed.villages.slice(from, to)),
  );
