// Records over HTTP: the body of a POST is a release. Build first (npm run build), then:
//   node examples/server.mjs 8080
//   curl --data-binary @examples/releases/portal-bimtek.txt 'localhost:8080/?publishedAt=2022-06-24'
import { createServer } from 'node:http';
import { parse } from 'kliping';

const MAX_BYTES = 1_000_000;

/** The body as text; null if it is too long or no UTF-8. */
async function readBody(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= MAX_BYTES) chunks.push(chunk);
  }
  if (length > MAX_BYTES) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return null;
  }
}

async function answer(request) {
  if (request.method !== 'POST') return [405, { error: 'POST a release' }];
  const text = await readBody(request);
  if (text === null) return [400, { error: `must be UTF-8 of at most ${MAX_BYTES} bytes` }];
  const { searchParams } = new URL(request.url, 'http://localhost');
  try {
    return [200, parse(text, Object.fromEntries(searchParams))];
  } catch (error) {
    return [400, { error: error.message }]; // a wrong option; never for what the text contains
  }
}

export const server = createServer(async (request, response) => {
  try {
    const [status, body] = await answer(request);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(body));
  } catch {
    response.destroy(); // the sender has gone away
  }
});
server.listen(Number(process.argv[2] ?? 8080), 'localhost');
