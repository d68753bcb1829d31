/** The record reference, from the JSON Schema and the docstrings of the types. */
import type { Docs } from '../schema/docs.js';

/** The part of JSON Schema that the record's has. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  description?: string;
  enum?: string[];
  const?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  not?: object;
}

const nameOf = (ref: string): string => ref.replace('#/$defs/', '');

/** The type of a value as a reader writes it, with links to the page's own headings. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  return [schema.type ?? 'any value'].flat().join(' or ');
}

const inCell = (text: string): string => text.replaceAll('|', '\\|');

function fieldsTable({ properties = {}, required = [] }: Schema): string[] {
  const present = Object.entries(properties).filter(([, field]) => !field.not);
  return [
    '| field | type | meaning |',
    '| --- | --- | --- |',
    ...present.map(([name, field]) => {
      const type = `${typeOf(field)}${required.includes(name) ? '' : ', may be missing'}`;
      return `| \`${name}\` | ${inCell(type)} | ${inCell(field.description ?? '')} |`;
    }),
  ];
}

function valuesTable(values: readonly string[], meanings: Record<string, string>): string[] {
  return [
    '| value | meaning |',
    '| --- | --- |',
    ...values.map((value) => `| \`${value}\` | ${inCell(meanings[value] ?? '')} |`),
  ];
}

/** What stands below the heading of a definition. */
function bodyOf(schema: Schema, docs: Docs[string] | undefined): string[] {
  const meanings = docs?.values ?? {};
  const description = (schema.description ?? '').replace(/ - `.*$/, '');
  const lines = [description, ''];
  if (schema.enum && Object.keys(meanings).length > 0)
    return [...lines, ...valuesTable(schema.enum, meanings)];
  if (schema.properties) return [...lines, ...fieldsTable(schema)];
  if (schema.anyOf?.every(({ $ref }) => $ref !== undefined))
    return [...lines, `Either ${schema.anyOf.map(typeOf).join(' or ')}.`];
  if (schema.anyOf) return [...lines, ...schema.anyOf.flatMap((one) => [...fieldsTable(one), ''])];
  return [...lines, `A ${typeOf(schema)}.`];
}

/**
 * The page `docs/record.md`.
 *
 * @param schema the JSON Schema of a record
 * @param docs of the types that it was made from
 */
export function recordPage(schema: Schema, docs: Docs): string {
  const sections = Object.entries({ Release: schema, ...schema.$defs }).flatMap(([name, one]) => [
    `## ${name}`,
    '',
    ...bodyOf(one, docs[name]),
    '',
  ]);
  return [
    '# Record reference',
    '',
    'Made by `npm run docs` from the types; do not edit. [README.md](../README.md) shows a record,',
    '[developers.md](developers.md) how to get at it, and `kliping/schema.json` is this page for machines.',
    '',
    'A field that may be missing is left out where there is nothing to say; every other field is always there, and',
    '`null` says that the text leaves it open. Offsets are UTF-16 code units into the text that was given:',
    '`text.slice(start, end)` gives back the words.',
    '',
    ...sections,
  ].join('\n');
}
