/** What a caller of `createParser` knows beyond the tables, added to a lexicon that belongs to one parser. */
import { foldedTokens } from '../document/tokens.js';
import { parseRule } from '../grammar/parse-rule.js';
import type { OwnKnowledge } from '../record/options.js';
import type { CompiledRule } from './compiled.js';
import { addForm, addWord, CaseRule, EntryType, type Lexicon } from './lexicon.js';

const orNull = (cell: string | undefined): string | null => (cell === '-' ? null : (cell ?? null));

/** Says which row and column is wrong. */
function fail(table: keyof OwnKnowledge, row: number, column: string, problem: string): never {
  throw new TypeError(`createParser: options.${table}[${row}].${column}: ${problem}`);
}

function addGazetteer(lexicon: Lexicon, rows: OwnKnowledge['gazetteer'] = []): void {
  rows.forEach(({ alias, code, case: caseRule = 'cap' }, i) => {
    const region = lexicon.regionCodes.indexOf(code);
    if (region < 0) fail('gazetteer', i, 'code', `no region has the code "${code}"`);
    const form = { regions: [region], bare: 'yes' as const, own: false, seat: false };
    const row = lexicon.data.regionForms.push(form) - 1;
    addForm(lexicon, alias, { type: EntryType.region, caseRule: CaseRule[caseRule], row }, true);
  });
}

/** Tokens in front of the body that an office's form ends in: "Kepala" of "Kepala Dinas". */
const headLength = (form: string, body: string | null): number =>
  body !== null && form.endsWith(` ${body}`)
    ? foldedTokens(form).length - foldedTokens(body).length
    : 0;

/** Adds forms of offices; of two entries of a form the last one added counts. */
export function addOffices(lexicon: Lexicon, rows: OwnKnowledge['offices'] = []): void {
  for (const { form, case: caseRule = 'any', ...row } of rows) {
    const body = orNull(row.body);
    const office = {
      office: row.office,
      follows: row.follows,
      body,
      level: row.level ?? 'any',
      standing: orNull(row.standing),
      acting: orNull(row.acting),
      head: headLength(form, body),
    };
    const at = lexicon.data.offices.push(office) - 1;
    addForm(lexicon, form, { type: EntryType.office, caseRule: CaseRule[caseRule], row: at }, true);
  }
}

function addInstitutions(lexicon: Lexicon, rows: OwnKnowledge['institutions'] = []): void {
  const kinds = new Set(lexicon.data.institutions.map(({ kind }) => kind));
  rows.forEach(({ form, name, kind, tail, acronym, level = 'any', case: caseRule = 'any' }, i) => {
    if (!kinds.has(kind))
      fail('institutions', i, 'kind', `must be one of ${[...kinds].sort().join(', ')}`);
    const institution = { name, acronym: orNull(acronym), kind, level, tail };
    const row = lexicon.data.institutions.push(institution) - 1;
    addForm(
      lexicon,
      form,
      { type: EntryType.institution, caseRule: CaseRule[caseRule], row },
      true,
    );
  });
}

function addRules(lexicon: Lexicon, rows: OwnKnowledge['rules'] = []): void {
  const own: Record<string, CompiledRule[]> = {};
  rows.forEach(({ grammar, id, rule }, i) => {
    try {
      const steps = parseRule(rule);
      for (const { words, choices } of steps)
        for (const word of [
          ...(words ?? []),
          ...(choices ?? []).flat().flatMap((step) => step.words ?? []),
        ])
          addWord(lexicon, word);
      (own[grammar] ??= []).push({ id, steps });
    } catch (error) {
      fail('rules', i, 'rule', (error as SyntaxError).message);
    }
  });
  for (const [grammar, rules] of Object.entries(own))
    lexicon.data.rules[grammar] = [...rules, ...lexicon.data.rules[grammar]!];
}

/** True when there is anything to add. */
export const hasRows = ({ gazetteer, offices, institutions, rules }: OwnKnowledge): boolean =>
  [gazetteer, offices, institutions, rules].some((rows) => rows !== undefined && rows.length > 0);

/**
 * Adds a caller's rows; their columns have been checked.
 *
 * @throws {TypeError} naming the row and the column whose value the tables do not have
 */
export function addOwnRows(lexicon: Lexicon, own: OwnKnowledge): void {
  addGazetteer(lexicon, own.gazetteer);
  addOffices(lexicon, own.offices);
  addInstitutions(lexicon, own.institutions);
  addRules(lexicon, own.rules);
}
