/** The example that asks DuckDB. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run-script.js';

const examples = join(__dirname, '../examples');

test('who chaired meetings on Pilkada 2024 in which kabupaten', async () => {
  const script = readFileSync(join(examples, 'duckdb.mjs'), 'utf8');
  expect(await run(script, [join(examples, 'pilkada-2024.jsonl')])).toEqual([
    '2024-06-12  Kabupaten Lombok Barat: Baiq Ratna Dewi, Ketua KPU Kabupaten Lombok Barat',
    '2024-07-02  Kabupaten Bengkalis: Ersan Mahendra, Sekretaris Daerah Kabupaten Bengkalis',
    '2024-08-19  Kabupaten Kutai Kartanegara: Teguh Wirawan, Ketua Bawaslu Kutai Kartanegara',
  ]);
});
