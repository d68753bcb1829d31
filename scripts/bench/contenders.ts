/** What is measured: the library as built, and others on the same texts. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse as parseDates } from 'chrono-node/id';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type * as kliping from '../../src/index.js';

/** An entry of the built package, as a file. Throws an `Error` when it is not built. */
export function builtEntry(name: 'index' | 'deep'): string {
  const file = resolve(`dist/${name}.js`);
  if (!existsSync(file)) throw new Error(`dist/${name}.js: is not there: npm run build`);
  return pathToFileURL(file).href;
}

export interface Contender {
  name: string;
  read(text: string): unknown;
  /** How many times as fast as this one kliping has to be. */
  bar?: number;
}

// As a module, it is the same object as `compromise`, which adds all that it knows to it.
const one = createRequire(import.meta.url)('compromise/one') as typeof compromise;

/** Every word, number and mark, and nothing else: no reader of texts can do with less. */
const FLOOR = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** The first one is compared with all others. */
export async function loadContenders(): Promise<Contender[]> {
  const core = (await import(builtEntry('index'))) as typeof kliping;
  const deep = (await import(builtEntry('deep'))) as typeof kliping;
  const wink = winkNlp(winkModel);
  const day = new Date(2020, 5, 15, 12);
  return [
    { name: 'kliping', read: (text) => core.parse(text) },
    { name: 'kliping/deep', read: (text) => deep.parse(text) },
    { name: 'wink-nlp', read: (text) => wink.readDoc(text), bar: 3 },
    { name: 'compromise/one', read: (text) => one(text) },
    { name: 'compromise', read: (text) => compromise(text), bar: 30 },
    { name: 'chrono.id', read: (text) => parseDates(text, day) },
    { name: 'floor', read: (text) => text.match(FLOOR), bar: 0.3 },
  ];
}
