/**
 * Writes the JSON Schema of the record into `src/generated/`: the shape from the
 * zod schemas, the descriptions from the docstrings of `src/record/types.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import * as schemas from '../src/record/schema.js';
import { readDocs, type Docs } from './schema/docs.js';

const root = fileURLToPath(new URL('..', import.meta.url));

type Node = z.core.JSONSchema.JSONSchema;

/** What else a definition says: schemas that have no type of their own. */
const EXTRA: Docs = {
  RegionCode: {
    description:
      "A code of the Ministry of Home Affairs: '14', '14.03', '14.03.01', '14.03.01.1001'.",
    fields: {},
    values: {},
  },
};

/** Every exported schema but the whole under its name, so that the JSON Schema refers to it by that name. */
function named(): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas))
    if (schema !== schemas.Release) registry.add(schema, { id });
  return registry;
}

function describe(node: Node, docs: Docs[string] | undefined): void {
  delete node.id;
  if (!docs) return;
  if (docs.description) node.description = docs.description;
  for (const [field, description] of Object.entries(docs.fields)) {
    const property = node.properties?.[field];
    if (typeof property === 'object') property.description = description;
  }
}

function build(): Node {
  const docs = { ...EXTRA, ...readDocs(join(root, 'src/record/types.ts')) };
  const schema = z.toJSONSchema(schemas.Release, { metadata: named() }) as Node;
  for (const [name, node] of Object.entries(schema.$defs ?? {})) describe(node as Node, docs[name]);
  describe(schema, docs['Release']);
  const { $schema, ...rest } = schema;
  return { $schema, $id: 'urn:kliping:1', title: 'Release', ...rest };
}

const out = join(root, 'src/generated');
const json = JSON.stringify(build(), null, 2);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'release.schema.json'), `${json}\n`);
writeFileSync(
  join(out, 'json-schema.ts'),
  `/** Made by scripts/build-schema.ts; do not edit. */\nexport const schema = (): Record<string, unknown> =>\n  JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(json)))});\n`,
);
