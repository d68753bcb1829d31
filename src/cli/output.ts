/** Where records go. Each piece is written whole or, where the system allows it, not at all. */
import { type FileHandle, open } from 'node:fs/promises';
import { fstat, fstatSync, ftruncateSync, write, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { describe } from './describe.js';

const statOf = promisify(fstat);
const writeSome = promisify(write);

/** Where pieces of output go, one after the other. */
export interface Output {
  /**
   * Resolves when the piece is written, so that a slow reader sets the pace.
   *
   * @throws {ClosedOutput} when nobody reads any more
   * @throws {OutputError} when it cannot be written
   */
  write(piece: string): Promise<void>;
  close(): Promise<void>;
}

/** The reader has gone away, as `head` does: no reason to complain. */
export class ClosedOutput extends Error {}

/** Something could not be written; the message names where. */
export class OutputError extends Error {}

function failure(name: string, error: unknown): Error {
  const isClosed = ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
  return isClosed
    ? new ClosedOutput()
    : new OutputError(`${name}: ${describe(error)}`, { cause: error });
}

/** A stream of the process, which stays open for others. */
export function openStream(stream: Writable, name = 'standard output'): Output {
  // Node tells of a closed pipe by an event, too, which nobody else listens to.
  stream.on('error', () => undefined);
  return {
    write: (piece) =>
      new Promise((done, fail) => {
        stream.write(piece, (error) => (error ? fail(failure(name, error)) : done()));
      }),
    close: () => Promise.resolve(),
  };
}

type WriteSome = (fd: number, bytes: Buffer, at: number) => number | Promise<number>;

/** Into a file at once: handing each record to another thread and waiting for it takes longer than writing it. */
const intoFile: WriteSome = (fd, bytes, at) => writeSync(fd, bytes, at);

/** Into a named pipe or a device, which can keep its writer waiting: signals are heard meanwhile. */
const intoOther: WriteSome = async (fd, bytes, at) =>
  (await writeSome(fd, bytes, at, bytes.length - at)).bytesWritten;

/** What a descriptor leads to. What is left of a piece in a file when the disk is full is taken away again. */
export function openDescriptor(fd: number, name: string): Output {
  const isFile = fstatSync(fd).isFile();
  const some = isFile ? intoFile : intoOther;
  return {
    async write(piece) {
      const bytes = Buffer.from(piece);
      let at = 0;
      try {
        while (at < bytes.length) at += await some(fd, bytes, at);
      } catch (error) {
        if (at > 0 && isFile) ftruncateSync(fd, fstatSync(fd).size - at);
        throw failure(name, error);
      }
    },
    close: () => Promise.resolve(),
  };
}

/**
 * A file by its path.
 *
 * @param at where to go on in the file; what stands behind is cut off
 * @throws {OutputError} when it cannot be opened
 */
async function openFile(path: string, at = 0): Promise<Output> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'a');
    if ((await handle.stat()).isFile()) await handle.truncate(at);
  } catch (error) {
    throw failure(path, error);
  }
  const output = openDescriptor(handle.fd, path);
  return { ...output, close: () => handle.close() };
}

/** Standard output: by its descriptor if it is a file, else as a stream. */
export async function openStdout(stdout: Writable & { fd?: number }): Promise<Output> {
  const isFile = stdout.fd !== undefined && (await statOf(stdout.fd)).isFile();
  return isFile ? openDescriptor(stdout.fd!, 'standard output') : openStream(stdout);
}

/**
 * Where a command writes.
 *
 * @param path a file; standard output if there is none
 * @param at where to go on in the file
 * @throws {OutputError} when it cannot be opened
 */
export const openOutput = (
  path: string | undefined,
  stdout: Writable & { fd?: number },
  at = 0,
): Promise<Output> => (path === undefined ? openStdout(stdout) : openFile(path, at));
