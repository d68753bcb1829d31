/** The tables of `data/` as they stand now, made ready for reading, with where each row stands. */
import { fileURLToPath } from 'node:url';
import { holdsDistrict, linkBelow, lowerNamesakes } from '../../src/entities/regions/subregions.js';
import { addDeepRows } from '../../src/gazetteer/deep-rows.js';
import type { Lexicon } from '../../src/gazetteer/lexicon.js';
import { createSubregionIndex } from '../../src/gazetteer/subregions.js';
import * as lists from '../../src/mentions/regions/lists.js';
import * as grammar from '../../src/mentions/regions/subregions.js';
import { makeReady, type Ready } from '../../src/parser.js';
import { fine } from '../../src/record/fine.js';
import { compileDeep } from '../data/compile.js';
import { type Data, loadData } from '../data/load.js';
import { packSubregions } from '../data/pack-subregions.js';
import { Problems } from '../data/tables.js';
import { indexOrigins, type Origins } from './origins.js';

export interface Known {
  data: Data;
  origins: Origins;
  ready: Ready;
}

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * Reads `data/` as `kliping/deep` knows it, whether or not it has been built.
 *
 * @param root folder of the tables
 * @throws {Error} with the problems of the data, one a line
 */
export function loadKnown(root = DATA): Known {
  const problems = new Problems();
  const data = loadData(root, problems);
  if (problems.list.length > 0)
    throw new Error(
      problems.list.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'),
    );
  // The rules of `data.lexicon` are those of all entries.
  const deep = compileDeep(data.tables, data.lexicon, data.plain, data.core, {});
  const subregions = createSubregionIndex(packSubregions(data.tables));
  const tables = {
    lexicon: data.lexicon,
    extend: (lexicon: Lexicon): void => addDeepRows(lexicon, deep),
    subregions: {
      ...subregions,
      grammar: { ...grammar, ...lists },
      link: linkBelow,
      holdsDistrict,
      lowerNamesakes,
    },
    fine,
  };
  return { data, origins: indexOrigins(data.tables), ready: makeReady(tables, {}) };
}
