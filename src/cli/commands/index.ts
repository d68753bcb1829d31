/** The commands, in the order of the help. A new one is one file here and one line below. */
import type { Command } from '../command.js';
import { highlightCommand } from './highlight.js';
import { parseCommand } from './parse.js';
import { regionsCommand } from './regions.js';
import { reportCommand } from './report.js';
import { schemaCommand } from './schema.js';

export const COMMANDS: readonly Command[] = [
  parseCommand,
  highlightCommand,
  reportCommand,
  regionsCommand,
  schemaCommand,
];
