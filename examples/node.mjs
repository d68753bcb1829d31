// Who, what, when and where of a release. Build first (npm run build), then:
//   node examples/node.mjs [RELEASE.txt]
import { readFileSync } from 'node:fs';
import { parse } from 'kliping';

const [, , file = 'examples/releases/kominfo-rakor-pilkada.txt'] = process.argv;
const text = readFileSync(file, 'utf8');
const release = parse(text);

const event = release.events.find(({ main }) => main);
const regionName = (code) => release.regions.find((region) => region.code === code)?.name ?? code;

console.log('what ', event?.type ?? '-', '|', event?.name?.text ?? release.title?.text ?? '-');
console.log('when ', event?.when ? `${event.when.iso} (${event.when.basis})` : '-');
console.log('where', event?.where.venue?.text ?? '-', '|', regionName(event?.where.region) ?? '-');
for (const { name, positions, mentions } of release.officials) {
  const [{ start, end }] = mentions;
  const titles = positions.map(({ title }) => title.text).join('; ');
  console.log('who  ', `${name}, ${titles} (at ${start}: "${text.slice(start, end)}")`);
}
