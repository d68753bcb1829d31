// Checks every regular expression written in dist for super-linear matching time, with recheck.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

process.env.RECHECK_BACKEND = 'pure'; // no Java, no native binary: the same everywhere
const { checkSync } = await import('recheck');

/** The regular expressions in a file: literals, and `RegExp` called with literal strings. */
function* patternsIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const stack = [file];
  while (stack.length > 0) {
    const node = stack.pop();
    const where = () =>
      `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      yield { where: where(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText(file) === 'RegExp'
    ) {
      const args = [...(node.arguments ?? [])];
      if (args.every(ts.isStringLiteralLike)) {
        yield { where: where(), source: args[0]?.text ?? '', flags: args[1]?.text ?? '' };
      } else {
        console.log(`${where()}: not checked, its pattern is made at run time`);
      }
    }
    ts.forEachChild(node, (child) => void stack.push(child));
  }
}

const seen = new Map();
for (const name of readdirSync('dist').filter((name) => /\.c?js$/.test(name))) {
  for (const { where, source, flags } of patternsIn(`dist/${name}`)) {
    seen.set(`/${source}/${flags}`, { where, source, flags });
  }
}
// Of picomatch, in the command line: it reads nothing but the patterns that the user gives.
const HARMLESS = new Set([String.raw`(?:\[.*?[^\\]\]|\\(?=.))`]);

let unsafe = 0;
for (const [pattern, { where, source, flags }] of seen) {
  const { status, complexity, error } = checkSync(source, flags);
  if (status === 'safe' || HARMLESS.has(source)) continue;
  unsafe++;
  console.log(`${where}: ${status} (${complexity?.summary ?? error?.kind}): ${pattern}`);
}
console.log(`${seen.size} regular expressions, ${unsafe} not safe`);
process.exitCode = unsafe > 0 ? 1 : 0;
