/** Where the time goes: V8's sampling profiler over the sources, its samples told apart by folder. */
import { Session, type Profiler } from 'node:inspector';

/** Share of the time by room of the house, from 0 to 1, most first. */
export type Shares = [room: string, share: number][];

const INTERVAL = 200; // microseconds between samples
const PASSES = 5;

/** The room that a file belongs to; null for built-in functions, which belong to their callers. */
function roomOf({ url, functionName }: Profiler.ProfileNode['callFrame']): string | null {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (url.includes('/node_modules/chrono-node/')) return 'chrono-node';
  if (url.includes('/node_modules/zod/')) return 'zod';
  const [, path] = /\/src\/(.+)$/.exec(url) ?? [];
  return path === undefined ? null : path.includes('/') ? path.split('/')[0]! : 'parser';
}

function sharesOf({ nodes, samples = [] }: Profiler.Profile): Shares {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rooms = new Map<number, string>();
  const walk = (id: number, around: string): void => {
    const node = byId.get(id)!;
    const room = roomOf(node.callFrame) ?? around;
    rooms.set(id, room);
    for (const child of node.children ?? []) walk(child, room);
  };
  walk(nodes[0]!.id, 'other');
  const counts = new Map<string, number>();
  for (const id of samples) {
    const room = rooms.get(id)!;
    if (room !== 'other') counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([room, count]): [string, number] => [room, count / all])
    .sort((a, b) => b[1] - a[1]);
}

/** Shares of the time that `read` takes for all texts, warmed. */
export function profileRooms(read: (text: string) => unknown, texts: readonly string[]): Shares {
  for (const text of texts) read(text);
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  session.post('Profiler.start');
  for (let pass = 0; pass < PASSES; pass++) for (const text of texts) read(text);
  let shares: Shares = [];
  session.post('Profiler.stop', (error, answer) => {
    if (error) throw error;
    shares = sharesOf(answer.profile);
  });
  session.disconnect();
  return shares;
}
