/** Why a text is read as it is: the words, the rules, what was given up, and what comes out. */
import { plain, summarise } from '../../src/cli/parse/pretty.js';
import { linkRegions } from '../../src/entities/regions/regions.js';
import { findDateline } from '../../src/mentions/dateline/dateline.js';
import { attachTitles } from '../../src/mentions/officials/officials.js';
import { type Grammar, readUpTo } from '../../src/mentions/read.js';
import { suppressRedefined } from '../../src/mentions/letters/redefined.js';
import { type Lost, type Reading, textOf } from '../../src/mentions/release.js';
import { read } from '../../src/parser.js';
import { GRAMMARS } from '../data/rules.js';
import type { Row } from '../data/tables.js';
import { aligned } from '../table.js';
import type { Known } from './knowledge.js';
import { type RuleLine, ruleLines, type RuleOptions } from './rules.js';
import { wordLines } from './words.js';

/** What is told in front of a rule. */
const SIGNS: Readonly<Record<RuleLine['how'], string>> = { fires: '+', loses: '-', stops: '~' };

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Longer texts are cut in the middle of a table. */
const WIDEST = 60;

const cut = (text: string): string =>
  text.length <= WIDEST ? text : `${text.slice(0, WIDEST - 1)}…`;

function shownRules(lines: readonly RuleLine[]): string[] {
  if (lines.length === 0) return ['none matches, and none comes near'];
  return aligned(
    lines.map(({ rule, place, text, how, why }) => [
      `${SIGNS[how]} ${rule}`,
      `"${cut(onOneLine(text))}"`,
      place,
      why,
    ]),
  );
}

/** Everything that was given up in the text, as a reading with all its stages makes it. */
function readAll(text: string, { ready }: Known): { reading: Reading; lost: Lost[] } {
  const lost: Lost[] = [];
  const reading = readUpTo(text, ready.knowledge, ready.cues, 'officials', undefined, lost);
  const dateline = findDateline(reading);
  linkRegions(reading, null, dateline ?? {});
  attachTitles(reading);
  return { reading, lost };
}

/** Candidates given up, but for what the lines of rules have told. */
function shownLost(
  reading: Reading,
  lost: readonly Lost[],
  { from, to }: { from: number; to: number },
  told: readonly RuleLine[],
): string[] {
  const further = lost.filter(
    (one) => one.from >= from && one.from < to && told.every(({ why }) => why !== one.why),
  );
  if (further.length === 0) return [];
  const lines = aligned(
    further.map((one) => [
      `- ${one.kind}`,
      `"${onOneLine(textOf(reading.document, one.from, one.to))}"`,
      one.why,
    ]),
  );
  return [...new Set(lines)];
}

interface Told {
  known: Known;
  /** The text as it stands in front of each grammar. */
  stages: readonly { grammar: Grammar; reading: Reading }[];
  /** The text as it stands at the end, and what was given up on the way. */
  reading: Reading;
  lost: readonly Lost[];
  shown: RuleOptions;
}

function readStages(text: string, { ready }: Known): Told['stages'] {
  const stages = GRAMMARS.map((grammar) => ({
    grammar,
    reading: readUpTo(text, ready.knowledge, ready.cues, grammar),
  }));
  suppressRedefined(stages[0]!.reading);
  return stages;
}

/** The words, the rules, and what was given up of one sentence. */
function explainSentence(
  sentence: number,
  { known, stages, reading, lost, shown }: Told,
): string[] {
  const { reading: first } = stages[0]!;
  const extent = first.document.sentences[sentence]!;
  const { data, origins } = known;
  const lines = [`> ${onOneLine(textOf(first.document, extent.from, extent.to))}`, ''];
  const told: RuleLine[] = [];
  if (shown.rule === undefined) {
    lines.push('Words, their tags, and the lines that say so');
    lines.push(...indented(aligned(wordLines(first, origins, sentence))), '');
  }
  for (const { grammar, reading: before } of stages) {
    const rows = data.ruleRows[grammar]!;
    const isAsked = ({ cells }: Row): boolean => (shown.rule ?? cells['id']) === cells['id'];
    if (!rows.some(isAsked)) continue;
    const found = ruleLines(before, grammar, sentence, rows, lost, shown);
    told.push(...found);
    lines.push(`Rules: ${grammar}`, ...indented(shownRules(found)), '');
  }
  const given = shown.rule === undefined ? shownLost(reading, lost, extent, told) : [];
  if (given.length > 0) lines.push('Given up', ...indented(given), '');
  return lines;
}

/**
 * Explains how `text` is read, sentence by sentence.
 *
 * @param options which rules to show, and the day of publication
 * @returns lines to print
 */
export function explain(
  text: string,
  known: Known,
  { publishedAt = null, ...shown }: RuleOptions & { publishedAt?: string | null },
): string[] {
  const told = { known, stages: readStages(text, known), ...readAll(text, known), shown };
  const { sentences } = told.reading.document;
  const lines =
    sentences.length > 0
      ? sentences.flatMap((_, sentence) => explainSentence(sentence, told))
      : ['No story: see data/document/sections.tsv', ''];
  if (shown.rule !== undefined) return lines;
  const record = read(text, known.ready, publishedAt, null);
  const [, , ...summary] = summarise('', record, plain).trimEnd().split('\n');
  return [...lines, 'Record', ...indented(summary)];
}
