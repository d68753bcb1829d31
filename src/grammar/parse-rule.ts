/**
 * Reads a rule in the part of compromise's match syntax that `data/rules/` uses:
 * `#Tag`, words, `!`, `?`, `+`, `{m,n}`, `[<group>…]` and `(a|b c)`. Build and
 * tests read every rule with compromise, too, and expect the same steps.
 */
import { foldedTokens } from '../document/tokens.js';
import type { CompiledStep } from '../gazetteer/compiled.js';
import { MAX_REPEAT } from './rule.js';
import { tagIndex } from './tags.js';

/** Group opened, "!", block, "#", word, quantifier, group closed, "?" behind it. */
const STEP =
  /(?:\[<(\w+)>)?(!?)(?:\(([^()]*)\)|(#?)([^\s()[\]{}?+*!#|@]+))(\?|\+\??|\{\d+(?:,\d+)?\})?(\]\??)?(?: +|$)/uy;

function quantified(step: CompiledStep, quantifier: string): CompiledStep {
  if (quantifier.endsWith('?')) step.min = 0;
  if (quantifier.startsWith('+')) step.max = MAX_REPEAT;
  else if (quantifier.startsWith('{')) {
    const [min, max = min] = quantifier.match(/\d+/g)!.map(Number);
    step.min = min!;
    step.max = max!;
  }
  return step;
}

function wordOf(text: string): string {
  const tokens = foldedTokens(text);
  if (tokens.length !== 1)
    throw new SyntaxError(`no cell has the text "${text}"; as cells it is: ${tokens.join(' ')}`);
  return tokens[0]!;
}

function single(sign: string, text: string): CompiledStep {
  const step: CompiledStep = { min: 1, max: 1 };
  if (sign === '') return { ...step, words: [wordOf(text)] };
  const tag = tagIndex(text);
  if (tag === undefined) throw new SyntaxError(`there is no tag #${text}`);
  return { ...step, tags: [tag] };
}

function block(inside: string): CompiledStep {
  const choices = inside.split('|').map((choice) => stepsOf(choice.trim()));
  const steps = choices.flat();
  if (steps.some(({ min, max, group }) => min === 0 || (max > 1 && max < MAX_REPEAT) || group))
    throw new SyntaxError(`inside an or-block, "+" is the only quantifier: (${inside})`);
  const words = steps.flatMap(({ words }) => words ?? []);
  const plain = choices.every(
    ([first, ...more]) => more.length === 0 && first?.words && first.max === 1,
  );
  const step: CompiledStep = { min: 1, max: 1 };
  return plain ? { ...step, words: [...new Set(words)] } : { ...step, choices };
}

function stepsOf(rule: string): CompiledStep[] {
  const steps: CompiledStep[] = [];
  let group: string | undefined;
  let first = 0;
  for (STEP.lastIndex = 0; STEP.lastIndex < rule.length;) {
    const at = STEP.lastIndex;
    const match = STEP.exec(rule);
    if (!match) throw new SyntaxError(`the rule cannot be read from here on: ${rule.slice(at)}`);
    const [, opened, not, inside, sign, text, quantifier = '', closed] = match;
    const behind = STEP.lastIndex;
    const step = quantified(
      inside === undefined ? single(sign!, text!) : block(inside),
      quantifier,
    );
    STEP.lastIndex = behind;
    if (not) step.negative = true;
    if (opened !== undefined) {
      if (group !== undefined) throw new SyntaxError('groups do not nest');
      group = opened;
      first = steps.length;
    }
    if (group !== undefined) step.group = group;
    steps.push(step);
    if (closed === undefined) continue;
    if (group === undefined) throw new SyntaxError('"]" closes no group');
    if (closed.endsWith('?') && steps.length > first + 1)
      throw new SyntaxError('"?" behind a group of several steps: write [<name>(#A #B)?]');
    if (closed.endsWith('?')) step.min = 0;
    group = undefined;
  }
  if (group !== undefined) throw new SyntaxError(`the group <${group}> is not closed`);
  return steps;
}

/**
 * The steps of a rule.
 *
 * @throws {SyntaxError} that tells what cannot be read
 * @example parseRule('[<name>#Name] #Comma? [<title>#Title]').length // 3
 */
export function parseRule(rule: string): CompiledStep[] {
  const steps = stepsOf(rule.trim());
  if (steps.every(({ min }) => min === 0))
    throw new SyntaxError(
      steps.length === 0 ? 'the rule is empty' : 'every step of the rule is optional',
    );
  return steps;
}
