/**
 * Puts the built command line under fire and prints what came out.
 *
 *   npm run faults -- [--kills N] [--releases N] [--tiny N] [--long BYTES] [--only NAME] [--seed N]
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { killOften } from './kills.js';
import { countLines, openRoom, type Room } from './room.js';
import { SCENARIOS, type Seen } from './scenarios.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '6' },
    /** Two threads write theirs in batches: of many releases more kills fall between records. */
    releases: { type: 'string', default: '96' },
    tiny: { type: 'string', default: '1000' },
    long: { type: 'string', default: '100000000' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});

let seed = Number(values.seed);
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

let failures = 0;
function tell(name: string, lines: readonly string[], wrong: readonly string[]): void {
  if (wrong.length > 0) failures++;
  console.log(`${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${name}`);
  for (const line of [...lines, ...wrong.map((one) => `wrong: ${one}`)])
    console.log(`      ${line}`);
}

const MOST_SHOWN = 300;
const shorten = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} … (${text.length} characters)` : text;

function describe({ command, ended, bytes }: Seen, folder: string): string[] {
  const peak = ended.peak === null ? '' : `, ${ended.peak.toFixed(0)} MB at most`;
  const err = ended.err.replaceAll(folder, 'DIR').trim();
  return [
    `$ ${command}`,
    ...(err === '' ? [] : [shorten(err.replaceAll('\n', ' ↵ '))]),
    `exit ${ended.status}, ${countLines(bytes)} whole lines${peak}`,
  ];
}

async function runScenarios(room: Room): Promise<void> {
  const scale = { tinyFiles: Number(values.tiny), longLine: Number(values.long) };
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    if (!name.includes(values.only)) continue;
    const seen = await scenario(room, scale);
    if (seen === null) console.log(`skip  ${name}: this system does not let us`);
    else tell(name, describe(seen, room.folder), seen.wrong);
  }
}

async function runKills(room: Room): Promise<void> {
  const each = Math.ceil(Number(values.kills) / 2);
  for (const jobs of each > 0 ? [1, 2] : []) {
    const said: string[] = [];
    const result = await killOften(room, each, jobs, random, (line) => said.push(line));
    const sum = `${result.kills} kills, ${result.torn} of them within a line; ${result.wholes} runs to the end, each with all ${room.lines.length} records once`;
    tell(
      `SIGKILL and --resume, --jobs ${jobs}`,
      [...said, sum],
      result.wrong ? [result.wrong] : [],
    );
  }
}

console.log(`seed ${values.seed}, ${values.releases} releases`);
const room = await openRoom(Number(values.releases));
try {
  await runScenarios(room);
  await runKills(room);
} finally {
  rmSync(room.folder, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;
