import { getSystemErrorMap } from 'node:util';

/** An error in words: of the system "no such file or directory", else its message on one line. */
export function describe(error: unknown): string {
  const { code, errno, message } = error as NodeJS.ErrnoException;
  // Those of zlib have numbers of their own.
  const isOfSystem = errno !== undefined && !code?.startsWith('Z_');
  const system = isOfSystem ? getSystemErrorMap().get(errno)?.[1] : undefined;
  return system ?? message.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
