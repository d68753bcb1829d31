/** What can happen to a run of the command line, and what has to come out. */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ended, run, start, startShell } from './child.js';
import { countLines, endsWhole, isBeginning, type Room } from './room.js';

/** How much is tried: little in CI. */
export interface Scale {
  tinyFiles: number;
  longLine: number;
}

/** What was seen: the command, what came of it, and what should have. */
export interface Seen {
  command: string;
  ended: Ended;
  /** Records that came out, wherever they went. */
  bytes: Buffer;
  /** What does not hold of what has to. */
  wrong: string[];
}

type Scenario = (room: Room, scale: Scale) => Promise<Seen | null>;

interface Wanted {
  status: Ended['status'];
  /** All that is told, or a pattern in it. */
  err: string | RegExp;
  /** How many records; all are the first ones of the room, unless `others`. */
  records?: number;
  others?: boolean;
  /** MB resident at most. */
  peak?: number;
}

function judge(
  room: Room,
  command: string,
  ended: Ended,
  wanted: Wanted,
  bytes: Buffer = ended.out,
): Seen {
  const wrong: string[] = [];
  const { status, err } = ended;
  if (status !== wanted.status) wrong.push(`status ${status}, not ${wanted.status}`);
  const isTold = typeof wanted.err === 'string' ? err === wanted.err : wanted.err.test(err);
  if (!isTold) wrong.push(`message ${JSON.stringify(err)}, not ${wanted.err}`);
  if (!endsWhole(bytes)) wrong.push('the last line is not whole');
  if (!wanted.others && !isBeginning(room, bytes)) wrong.push('other records');
  if (wanted.records !== undefined && countLines(bytes) !== wanted.records)
    wrong.push(`${countLines(bytes)} records, not ${wanted.records}`);
  if (wanted.peak !== undefined && (ended.peak ?? 0) > wanted.peak)
    wrong.push(`${ended.peak?.toFixed(0)} MB resident, more than ${wanted.peak}`);
  return { command, ended, bytes, wrong };
}

async function shell(room: Room, line: string, wanted: Wanted, output?: string): Promise<Seen> {
  const ended = await startShell(line.replaceAll('$IN', room.input).replaceAll('$DIR', room.folder))
    .ended;
  return judge(room, line, ended, wanted, output ? readFileSync(room.path(output)) : ended.out);
}

/** A run whose input stays open, so that only the signal can end it, once it has written something. */
async function interrupted(room: Room, signal: NodeJS.Signals, status: number): Promise<Seen> {
  const output = room.path(`${signal}.jsonl`);
  const running = start(['parse', '-', '-o', output], ['pipe', 'pipe', 'pipe']);
  running.process.stdin!.write(room.lines.join(''));
  const hasBegun = (): boolean => existsSync(output) && statSync(output).size > 0;
  while (running.process.exitCode === null && !hasBegun()) await sleep(10);
  running.process.kill(signal);
  const command = `kliping parse - -o OUT, ${signal} in the middle`;
  return judge(room, command, await running.ended, { status, err: '' }, readFileSync(output));
}

const hasTmpfs = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'kliping', folder], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
};

/** A disk of 256 KB that runs full; then it is made larger, and the run goes on. */
async function fullDisk(room: Room): Promise<Seen | null> {
  const disk = room.path('disk');
  if (!hasTmpfs(disk)) return null;
  try {
    const command = `kliping parse IN -o DISK/out.jsonl`;
    const output = `${disk}/out.jsonl`;
    const args = ['parse', room.input, '-o', output];
    const message = `kliping: ${output}: no space left on device\n`;
    const seen = judge(
      room,
      command,
      await run(args),
      { status: 1, err: message },
      readFileSync(output),
    );
    execFileSync('mount', ['-o', 'remount,size=64m', disk]);
    const again = await run([...args, '--resume']);
    const resumed = judge(
      room,
      command,
      again,
      { status: 0, err: '', records: room.lines.length },
      readFileSync(output),
    );
    seen.wrong.push(...resumed.wrong.map((one) => `with --resume on a larger disk: ${one}`));
    return seen;
  } finally {
    execFileSync('umount', [disk]);
  }
}

async function longLine(room: Room, { longLine: length }: Scale): Promise<Seen> {
  const path = room.path('long.jsonl');
  const file = openSync(path, 'w');
  writeFileSync(file, `${room.lines[0]}{"id":"long","text":"`);
  for (let left = length; left > 0; left -= 1e6)
    writeFileSync(file, 'Rapat '.repeat(1e6 / 6 + 1).slice(0, 1e6));
  writeFileSync(file, `"}\n${room.lines[1]}`);
  closeSync(file);
  return judge(
    room,
    `kliping parse long.jsonl: a line of ${length / 1e6} MB between two others`,
    await run(['parse', path]),
    {
      status: 1,
      err: new RegExp(`^kliping: ${path}:2: longer than 10000000 bytes: \\d+\\n$`),
      records: 2,
      peak: 150,
    },
  );
}

/** Lines of which most is carried along, as crawled pages are, with characters that take two bytes each. */
async function wideLines(room: Room): Promise<Seen> {
  const path = room.path('wide.jsonl');
  const raw = '<li><a href="/kanal">Kanal “berita”</a></li>'.repeat(1200);
  const file = openSync(path, 'w');
  for (let id = 0; id < 1000; id++)
    writeFileSync(
      file,
      `${JSON.stringify({ id, raw, text: 'Rapat digelar Rabu (10/6/2020).' })}\n`,
    );
  closeSync(file);
  const output = room.path('wide-records.jsonl');
  return judge(
    room,
    `kliping parse wide.jsonl -o OUT: 1000 lines of ${raw.length / 1000} KB`,
    await run(['parse', path, '-o', output]),
    { status: 0, err: '', records: 1000, others: true, peak: 150 },
    readFileSync(output),
  );
}

async function tinyFiles(room: Room, { tinyFiles: count }: Scale): Promise<Seen> {
  mkdirSync(room.path('tiny'));
  for (let i = 0; i < count; i++)
    writeFileSync(
      room.path(`tiny/${String(i).padStart(6, '0')}.txt`),
      `Rapat ${i} digelar Rabu (10/6/2020).`,
    );
  const ended = await run(['parse', room.path('tiny/*.txt'), '-f', 'csv', '--table', 'dates']);
  const seen = judge(
    room,
    `kliping parse 'tiny/*.txt' -f csv --table dates: ${count} files`,
    ended,
    {
      status: 0,
      err: '',
      records: count + 1,
      others: true,
      peak: 200,
    },
  );
  const numbers = [...ended.out.toString().matchAll(/(\d{6})\.txt,/g)].map(([, number]) =>
    Number(number),
  );
  if (numbers.some((number, i) => number !== i)) seen.wrong.push('not in order');
  return seen;
}

const all = (room: Room): number => room.lines.length;

export const SCENARIOS: Record<string, Scenario> = {
  SIGTERM: (room) => interrupted(room, 'SIGTERM', 143),
  SIGINT: (room) => interrupted(room, 'SIGINT', 130),
  'a disk that runs full, then --resume': fullDisk,
  '/dev/full': (room) =>
    shell(room, '$KLIPING parse $IN > /dev/full', {
      status: 1,
      err: 'kliping: standard output: no space left on device\n',
      records: 0,
    }),
  'a pipe that is closed': (room) =>
    shell(room, '$KLIPING parse $IN | head -n 3', { status: 0, err: '', records: 3 }),
  'a pipe that is closed, two threads': (room) =>
    shell(room, '$KLIPING parse --jobs 2 $IN | head -n 3', { status: 0, err: '', records: 3 }),
  'a slow reader': (room) =>
    shell(
      room,
      '$KLIPING parse $IN | while IFS= read -r line; do sleep 0.01; printf "%s\\n" "$line"; done',
      { status: 0, err: '', records: all(room) },
    ),
  'a slow writer into a named pipe': (room) =>
    shell(
      room,
      'mkfifo $DIR/fifo; (while IFS= read -r line; do sleep 0.01; printf "%s\\n" "$line"; done < $IN > $DIR/fifo) & $KLIPING parse $DIR/fifo',
      { status: 0, err: '', records: all(room) },
    ),
  'into a named pipe': (room) =>
    shell(room, 'mkfifo $DIR/out; cat $DIR/out & $KLIPING parse $IN -o $DIR/out; wait', {
      status: 0,
      err: '',
      records: all(room),
    }),
  binary: (room) =>
    shell(room, 'head -c 300000 /dev/urandom > $DIR/noise; $KLIPING parse $DIR/noise $IN', {
      status: 1,
      err: /^kliping: \S+noise: (not UTF-8|no text: it holds a NUL)\n$/,
      records: all(room),
    }),
  'binary called *.jsonl': (room) =>
    shell(
      room,
      'head -c 300000 /dev/urandom > $DIR/noise.jsonl; $KLIPING parse $DIR/noise.jsonl $IN',
      {
        status: 1,
        err: /^(kliping: \S+noise\.jsonl:\d+: (not UTF-8|not JSON: .*|no string .*)\n)+$/,
        records: all(room),
      },
    ),
  'a folder': (room) =>
    shell(room, '$KLIPING parse $DIR $IN', {
      status: 1,
      err: `kliping: ${room.folder}: is a folder: name its files, such as '${room.folder}/*.txt'\n`,
      records: all(room),
    }),
  'invalid UTF-8 in a line': (room) =>
    shell(
      room,
      '(head -n 2 $IN; printf \'{"text": "\\xff\\xfe"}\\n\'; tail -n +3 $IN) | $KLIPING parse',
      { status: 1, err: 'kliping: stdin:3: not UTF-8\n', records: all(room) },
    ),
  'a line that is much too long': longLine,
  'wide lines': wideLines,
  'tiny files': tinyFiles,
  'two threads, the same bytes': (room) =>
    shell(room, '$KLIPING parse --jobs 2 $IN', { status: 0, err: '', records: all(room) }),
};
