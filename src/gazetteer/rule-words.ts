/** The words that rules ask for. */
import type { CompiledStep } from './compiled.js';

/** Every word that one of the steps asks for, in the alternatives of an or-block, too. */
export function wordsOf(steps: readonly CompiledStep[]): string[] {
  return steps.flatMap(({ words, choices }) => [
    ...(words ?? []),
    ...(choices ?? []).flatMap((choice) => wordsOf(choice)),
  ]);
}
