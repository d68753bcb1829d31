/**
 * The record as zod schemas and as JSON Schema, for validation at the border:
 * records from a file, a queue or another programme.
 *
 * @example
 * import { Release } from 'kliping/schema';
 * const record = Release.parse(JSON.parse(line)); // throws a ZodError that names the field
 */
export * from './record/schema.js';

import { schema } from './generated/json-schema.js';

/**
 * The JSON Schema (draft 2020-12) of a record, with a description of every
 * field; the same stands in the package as `kliping/schema.json`.
 *
 * @returns a new object each time
 * @example
 * import Ajv from 'ajv/dist/2020.js';
 * const isRelease = new Ajv().compile(releaseJsonSchema());
 */
export function releaseJsonSchema(): Record<string, unknown> {
  return schema();
}
