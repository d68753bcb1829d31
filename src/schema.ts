/** The record's zod schemas: the source of its types and of its JSON Schema. */
export * from './record/schema.js';
