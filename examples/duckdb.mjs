// Who chaired meetings on Pilkada 2024, and in which kabupaten? Asks DuckDB over the tables of kliping.
//
//   npm install kliping @duckdb/node-api
//   node examples/duckdb.mjs [RELEASES.jsonl]     ({"id": …, "text": …} a line)
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { createParser } from 'kliping';
import { csvHeader, csvRows, TABLES } from 'kliping/rows';

const [, , file = 'examples/pilkada-2024.jsonl'] = process.argv;
const releases = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

// One CSV file for each table, and one of elections, which a record has and no table.
const folder = mkdtempSync(join(tmpdir(), 'kliping-'));
const parser = createParser();
const records = releases.map(({ id, text, publishedAt }) => ({
  id,
  record: parser.parse(text, { publishedAt }),
}));
for (const table of TABLES) {
  const rows = records.map(({ id, record }) => csvRows(record, table, id));
  writeFileSync(join(folder, `${table}.csv`), csvHeader(table) + rows.join(''));
}
const elections = records.flatMap(({ id, record }) =>
  record.elections.map((election) => JSON.stringify({ release: id, ...election })),
);
writeFileSync(join(folder, 'elections.jsonl'), `${elections.join('\n')}\n`);

// Everything in the CSV files is read as text: codes such as 64.10 are no numbers.
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const table of TABLES) {
  const path = join(folder, `${table}.csv`);
  await connection.run(
    `CREATE TABLE ${table} AS FROM read_csv('${path}', all_varchar = true, header = true)`,
  );
}
await connection.run(
  `CREATE TABLE elections AS FROM read_json('${join(folder, 'elections.jsonl')}')`,
);
rmSync(folder, { recursive: true });

const answer = await connection.runAndReadAll(`
  WITH chairs AS (
    SELECT *, unnest(string_split(participants, ' ')) AS participant FROM events
  )
  SELECT chairs.first_day AS day, regions.name AS place, officials.name AS chair, officials.text AS title
  FROM chairs
  JOIN elections ON elections.release = chairs.release AND elections.id = chairs.election
  JOIN regions ON regions.release = chairs.release AND regions.code = chairs.region
  JOIN officials
    ON officials.release = chairs.release AND chairs.participant = officials.id || ':chair'
  WHERE chairs.type = 'meeting'
    AND elections.kind = 'pilkada' AND elections.year = 2024
    AND regions.level = 'regency' AND officials.position = '1'
  ORDER BY day
`);
for (const { day, place, chair, title } of answer.getRowObjects())
  console.log(`${day}  ${place}: ${chair}, ${title}`);
