/**
 * Measures the built library beside others on the same texts. Run `npm run build` first.
 *
 *   npm run bench -- [FILE.jsonl] [--rounds 11] [--texts 200] [--check]
 *
 * FILE.jsonl holds releases, `{"text": …}` a line; without it, those of the tests are used. Of more
 * than `--texts`, as many are taken, evenly spread. All figures are medians of computing time, so that
 * other work on the machine counts little; compare them within one run only. `--check` fails when
 * kliping is slower than its bars.
 */
import { parseArgs } from 'node:util';
import { parse } from '../../src/index.js';
import { aligned } from '../table.js';
import { numberOption, OWN_RELEASES, readTexts } from '../texts.js';
import { builtEntry, type Contender, loadContenders } from './contenders.js';
import { profileRooms } from './rooms.js';
import { medianOf, runRounds } from './rounds.js';
import { startupOf } from './startup.js';

const LONGEST_IMPORT = 40; // milliseconds

/** One in so many, so that at most `most` are left. */
function thinned(texts: readonly string[], most: number): string[] {
  const step = Math.max(1, texts.length / most);
  return Array.from(
    { length: Math.min(texts.length, most) },
    (_, i) => texts[Math.floor(i * step)]!,
  );
}

interface Outcome {
  lines: string[];
  missed: string[];
}

const verdict = (missed: boolean): string => (missed ? 'MISSED' : 'ok');

async function compare(texts: readonly string[], rounds: number): Promise<Outcome> {
  const contenders = await loadContenders();
  const measured = await runRounds(contenders, texts, rounds);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const missed: string[] = [];
  const line = ({ name, bar }: Contender, i: number): string[] => {
    const seconds = medianOf(measured[i]!) / 1000;
    const ratio = medianOf(measured[i]!.map((time, round) => time / measured[0]![round]!));
    if (bar !== undefined && ratio < bar) missed.push(name);
    const told = bar === undefined ? '' : `at least ${bar}: ${verdict(ratio < bar)}`;
    const rate = (texts.length / seconds).toFixed(0);
    return [name, rate, (bytes / seconds / 1e6).toFixed(2), ratio.toFixed(3), told];
  };
  const head = ['reader', 'texts/s', 'MB/s', 'kliping is times as fast', ''];
  return { lines: aligned([head, ...contenders.map(line)]), missed };
}

function start(text: string): Outcome {
  const rows = (['index', 'deep'] as const).map((name) => {
    const figures = startupOf(builtEntry(name), text);
    const slow = name === 'index' && figures.import > LONGEST_IMPORT;
    const cells = [figures.import, figures.first, figures.heap].map((value) => value.toFixed(1));
    const told = name === 'index' ? `import under ${LONGEST_IMPORT} ms: ${verdict(slow)}` : '';
    return { slow, cells: [name === 'index' ? 'kliping' : 'kliping/deep', ...cells, told] };
  });
  const head = ['start, cold', 'import ms', 'first record ms', 'heap after import MB', ''];
  const missed = rows.some(({ slow }) => slow) ? ['import'] : [];
  return { lines: aligned([head, ...rows.map(({ cells }) => cells)]), missed };
}

function rooms(texts: readonly string[]): string[] {
  const shares = profileRooms(parse, texts);
  const rows = shares.map(([room, share]) => [room, `${(share * 100).toFixed(1)} %`]);
  return aligned([['room', 'of the time'], ...rows]);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '11' },
      texts: { type: 'string', default: '200' },
      check: { type: 'boolean', default: false },
    },
  });
  const file = positionals[0] ?? OWN_RELEASES;
  const texts = thinned(readTexts(file), numberOption('texts', values.texts));
  const speed = await compare(texts, numberOption('rounds', values.rounds));
  const cold = start(texts[0]!);
  console.log(`${texts.length} texts of ${file}, Node ${process.version}`);
  for (const lines of [speed.lines, cold.lines, rooms(texts)]) console.log(`\n${lines.join('\n')}`);
  const missed = [...speed.missed, ...cold.missed];
  console.log(`\n${missed.length} bars missed${missed.length ? `: ${missed.join(', ')}` : ''}`);
  process.exitCode = values.check && missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
