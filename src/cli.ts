#!/usr/bin/env node
import { main } from './cli/main.js';
import { keepHeapSmall } from './cli/v8.js';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

keepHeapSmall();
const stop = new AbortController();
let stopped: number | undefined;
for (const [signal, status] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    stopped = status;
    stop.abort();
  });
}

const { stdin, stdout, stderr } = process;
const status = await main(process.argv.slice(2), { stdin, stdout, stderr, signal: stop.signal });
// Standard input may still be open, which would keep the process waiting.
stderr.write('', () => process.exit(stopped ?? status));
