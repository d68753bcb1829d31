/** Reads {@link PackedSubregions}: every kecamatan, desa and kelurahan with its code, in code order. */
import type { PackedSubregions } from './compiled.js';

type Visit = (code: string, name: string) => void;

/** Digits of the last part of a code. */
const DISTRICT_DIGITS = 2;
const VILLAGE_DIGITS = 4;

function eachChild(parent: string, cells: readonly string[], digits: number, visit: Visit): void {
  let number = 0;
  for (let i = 1; i < cells.length; i++) {
    const cell = cells[i]!;
    const equals = cell.indexOf('=');
    number = equals < 0 ? number + 1 : Number(cell.slice(0, equals));
    visit(`${parent}.${String(number).padStart(digits, '0')}`, cell.slice(equals + 1));
  }
}

/** Calls `visit` for every kecamatan. */
export function eachDistrict({ districts }: PackedSubregions, visit: Visit): void {
  for (const line of districts.split('\n')) {
    const cells = line.split('\t');
    eachChild(cells[0]!, cells, DISTRICT_DIGITS, visit);
  }
}

/** Calls `visit` for every desa and kelurahan. */
export function eachVillage(packed: PackedSubregions, visit: Visit): void {
  const parents: string[] = [];
  eachDistrict(packed, (code) => void parents.push(code));
  let next = 0;
  for (const line of packed.villages.split('\n')) {
    const cells = line.split('\t');
    const parent = cells[0] || parents[next++]!;
    eachChild(parent, cells, VILLAGE_DIGITS, visit);
  }
}
