/** Scripts of the documentation and the examples, run over the sources. */
import { format } from 'node:util';
import { transformSync } from '@swc/core';
import * as deep from '../src/deep.js';
import * as html from '../src/html.js';
import * as ics from '../src/ics.js';
import * as core from '../src/index.js';
import * as jsonld from '../src/jsonld.js';
import * as rows from '../src/rows.js';
import * as schema from '../src/schema.js';
import * as stream from '../src/stream.js';
import * as chrono from '../src/chrono.js';
import * as compromise from '../src/compromise.js';
import * as gazetteer from '../src/gazetteer.js';
import * as report from '../src/report.js';
import * as view from '../src/view.js';

const ENTRIES: Record<string, unknown> = {
  kliping: core,
  'kliping/deep': deep,
  'kliping/schema': schema,
  'kliping/rows': rows,
  'kliping/jsonld': jsonld,
  'kliping/ics': ics,
  'kliping/html': html,
  'kliping/stream': stream,
  'kliping/gazetteer': gazetteer,
  'kliping/chrono': chrono,
  'kliping/compromise': compromise,
  'kliping/view': view,
  'kliping/report': report,
};

/**
 * Runs a script over the sources, as if they were installed; returns the lines that it logs.
 *
 * @param exported is given what the script exports
 */
export async function run(
  code: string,
  args: string[] = [],
  exported: object = {},
): Promise<string[]> {
  const compiled = transformSync(code, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  }).code;
  const logged: string[] = [];
  const load = (name: string): unknown => ENTRIES[name] ?? jest.requireActual(name);
  const log = (...values: unknown[]): void => void logged.push(format(...values));
  const body = `return (async () => {${compiled}\n})()`;
  await (new Function('require', 'exports', 'console', 'process', body)(
    load,
    exported,
    { log },
    { argv: ['node', 'script', ...args] },
  ) as Promise<void>);
  return logged;
}
