/**
 * Tells contributors why a sentence is read as it is.
 *
 *   npm run why -- "Kadis Kominfo Bengkalis Hendri Saputra hadir."
 *   npm run why -- --rule name-title "Hendri Saputra - Ketua KPU Solok hadir."
 *   npm run why < release.txt
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GRAMMARS } from '../data/rules.js';
import { explain } from './explain.js';
import { loadKnown } from './knowledge.js';

const HELP = `Usage: npm run why -- [options] [SENTENCE]

Tells why a sentence, or the release on standard input, is read as it is: which words got which
tags from which line of data/, which rules fire, lose or nearly match, and what comes out.

Options:
  --rule ID            one rule alone, and how far it gets
  --near N             near misses of each grammar (default 3)
  --published-at DATE  day of publication, as the command line takes it
`;

/** Near misses that are shown of each grammar. */
const NEAR = '3';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rule: { type: 'string' },
      near: { type: 'string', default: NEAR },
      'published-at': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(HELP);
  if (!/^\d+$/.test(values.near)) throw new Error(`--near must be a number, not "${values.near}"`);
  const known = loadKnown();
  const rows = GRAMMARS.flatMap((grammar) => known.data.ruleRows[grammar]!);
  const ids = rows.map(({ cells }) => cells['id']!);
  if (values.rule !== undefined && !ids.includes(values.rule))
    throw new Error(`there is no rule "${values.rule}"; there are: ${ids.join(', ')}`);
  const text = positionals.length > 0 ? positionals.join(' ') : readFileSync(0, 'utf8');
  const publishedAt = values['published-at'];
  console.log(
    explain(text, known, { rule: values.rule, near: Number(values.near), publishedAt }).join('\n'),
  );
}

try {
  main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
