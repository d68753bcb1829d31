/** A folder with releases to read and the records that have to come out. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './child.js';

export interface Room {
  folder: string;
  /** The path of a file in the folder. */
  path(name: string): string;
  /** Releases as JSON Lines, and their records. */
  input: string;
  lines: string[];
  records: Buffer;
}

const EXAMPLES = 'test/fixtures/releases.jsonl';

/** So many releases, the examples over and over. */
function makeLines(count: number): string[] {
  const examples = readFileSync(EXAMPLES, 'utf8').trim().split('\n');
  return Array.from({ length: count }, (_, i) => {
    const { id, text } = JSON.parse(examples[i % examples.length]!) as { id: string; text: string };
    return `${JSON.stringify({ id: `${id}-${i}`, text })}\n`;
  });
}

/** Makes a room, with the records of a run that nothing happened to. */
export async function openRoom(releases: number): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'kliping-faults-'));
  const path = (name: string): string => join(folder, name);
  const input = path('releases.jsonl');
  const lines = makeLines(releases);
  writeFileSync(input, lines.join(''));
  const { status, out, err } = await run(['parse', input]);
  if (status !== 0) throw new Error(`a run that nothing happens to ends with ${status}: ${err}`);
  return { folder, path, input, lines, records: out };
}

/** Whether all lines of some output are whole lines of the records, from the first on. */
export const isBeginning = (room: Room, bytes: Buffer): boolean =>
  bytes.equals(room.records.subarray(0, bytes.length));

export const endsWhole = (bytes: Buffer): boolean => bytes.length === 0 || bytes.at(-1) === 10;

export const countLines = (bytes: Buffer): number => bytes.toString().split('\n').length - 1;
