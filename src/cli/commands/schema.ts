import { type Command, Status, UsageError } from '../command.js';
import { openStream } from '../output.js';

const HELP = `Usage: kliping schema

Prints the JSON Schema of a record.

Example:
  kliping schema > record.schema.json
`;

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a record',
  help: HELP,
  options: {},
  async run(_values, files, { stdout }) {
    if (files.length > 0) throw new UsageError(`schema takes no file: '${files[0]}'`);
    const z = await import('zod/mini');
    const { Release } = await import('../../record/schema.js');
    await openStream(stdout).write(`${JSON.stringify(z.toJSONSchema(Release), null, 2)}\n`);
    return Status.done;
  },
};
