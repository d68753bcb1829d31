/** The releases that scripts measure and try the library on. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The project's own releases: small, and always at hand. */
export const OWN_RELEASES = 'test/fixtures/releases.jsonl';

/**
 * The texts of a JSON Lines file (`.gz` too), `{"text": …}` a line.
 *
 * @throws {Error} naming the file, and the line of what is no release
 */
export function readTexts(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const texts = lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [textOf(line, `${file}:${i + 1}`)],
  );
  if (texts.length === 0) throw new Error(`${file}: holds no releases`);
  return texts;
}

function textOf(line: string, where: string): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: no JSON: ${(error as Error).message}`, { cause: error });
  }
  const { text } = (value ?? {}) as { text?: unknown };
  if (typeof text !== 'string') throw new Error(`${where}: no "text"`);
  return text;
}

/** A whole number given on the command line. Throws an `Error` that names the option. */
export function numberOption(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new Error(`--${name}: must be a whole number, not "${value}"`);
  return number;
}
