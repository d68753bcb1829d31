// Checks every regular expression that the package ships or runs for super-linear matching time, with
// recheck: those written in dist and in the parts of its dependencies that it uses, and those that
// are made at run time, chrono's Indonesian locale among them.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import ts from 'typescript';

process.env.RECHECK_BACKEND = 'pure'; // no Java, no native binary: the same everywhere
const { checkSync } = await import('recheck');

// Milliseconds for one regular expression: what cannot be told in time is not safe.
const TIMEOUT = 240_000;
const TIMEOUT_BOUNDED = 500;
/**
 * recheck calls an attack that takes longer than a second a success, whatever it counts: on a busy
 * machine that condemns linear patterns. So its texts are shorter here, it is given time, and the
 * steps decide: a pattern whose cost grows with the square of the length takes 30,000² / 2 of them.
 */
const ATTACK = { maxAttackStringSize: 30_000, attackLimit: 100_000_000, attackTimeout: 30_000 };
const RELEASES = 'test/fixtures/releases.jsonl';

/** chrono's patterns are not ours to change; test/dates/date-windows.test.ts proves that they see short phrases only. */
const BOUNDED = 'node_modules/chrono-node/';
/** chrono loads its English patterns whatever the locale is; the Indonesian one does not run them. */
const NOT_RUN = /^node_modules\/chrono-node\/.*\/locales\/en\//;

/** The built package and what it uses of its dependencies, in one file; each part begins with a comment that names its file. */
async function bundled() {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './dist/deep.js'; import './dist/cli.js';", resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** The literals of a bundle, each with the file that it comes from. */
function* literalsIn(bundle) {
  const file = ts.createSourceFile('bundle.js', bundle, ts.ScriptTarget.Latest, true);
  const headers = [...bundle.matchAll(/^\/\/ (\S+\.\w+)$/gm)];
  const stack = [file];
  while (stack.length > 0) {
    const node = stack.pop();
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const where = headers.findLast(({ index }) => index < node.pos)?.[1] ?? 'bundle';
      yield { where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    }
    ts.forEachChild(node, (child) => void stack.push(child));
  }
}

/** The file that called a function which was called from here. */
function callerOf(stack) {
  const [, path] = /\/((?:dist|node_modules)\/[^:)]+)/.exec(stack) ?? [];
  return path ?? 'run time';
}

/** The regular expressions that the package makes while it is loaded and reads releases. */
async function made() {
  const found = [];
  const { RegExp } = globalThis;
  const record = (made) => {
    const { stack } = new Error();
    found.push({ where: callerOf(stack), source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: (target, args, self) => record(Reflect.construct(target, args, self)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  });
  const { parse } = await import('../dist/deep.js');
  const { casual } = await import('chrono-node/id');
  for (const line of readFileSync(RELEASES, 'utf8').split('\n').filter(Boolean)) {
    const { text } = JSON.parse(line);
    parse(text);
    casual.parse(text);
  }
  globalThis.RegExp = RegExp;
  return found;
}

/**
 * A few characters for each class of Unicode, so that recheck can go through all states of a pattern
 * and need not try texts at random. They lie in each other and apart as the classes do.
 */
const SMALLER = {
  L: 'a-zA-Zß-öø-ÿ',
  Lu: 'A-Z',
  Ll: 'a-zß-öø-ÿ',
  M: '\\u0300-\\u036f',
  N: '\\d',
  P: '!-#%-*,-\\/:;?@\\[-\\]_{}“”’–—',
  S: '$+<=>\\^`|~',
};

/** The pattern with {@link SMALLER} classes. */
const simplified = (source) =>
  source.replace(
    /\\p\{(\w+)\}|\\.|\[\^?|\]/g,
    (() => {
      let inside = false;
      return (token, name) => {
        if (token[0] === '[') inside = true;
        else if (token === ']') inside = false;
        else if (name !== undefined && name in SMALLER)
          return inside ? SMALLER[name] : `[${SMALLER[name]}]`;
        return token;
      };
    })(),
  );

const seen = new Map();
for (const found of [...literalsIn(await bundled()), ...(await made())]) {
  const pattern = `/${found.source}/${found.flags}`;
  if (!seen.has(pattern) && !NOT_RUN.test(found.where)) seen.set(pattern, found);
}
// Of picomatch, in the command line: it reads nothing but the patterns that the user gives.
const HARMLESS = new Set([String.raw`(?:\[.*?[^\\]\]|\\(?=.))`]);

let unsafe = 0;
let bounded = 0;
for (const [pattern, { where, source, flags }] of seen) {
  const isBounded = where.startsWith(BOUNDED);
  const timeout = isBounded ? TIMEOUT_BOUNDED : TIMEOUT;
  const { status, complexity, error } = checkSync(simplified(source), flags, {
    timeout,
    ...ATTACK,
  });
  if (status === 'safe' || HARMLESS.has(source)) continue;
  if (isBounded) bounded++;
  else unsafe++;
  const told = isBounded ? 'sees short phrases only' : 'NOT SAFE';
  console.log(`${where}: ${told}: ${status} (${complexity?.summary ?? error?.kind}): ${pattern}`);
}
console.log(
  `${seen.size} regular expressions, ${bounded} see short phrases only, ${unsafe} not safe`,
);
process.exitCode = unsafe > 0 ? 1 : 0;
