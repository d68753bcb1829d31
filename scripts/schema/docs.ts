/** Docstrings of exported types, read with the TypeScript compiler. */
import ts from 'typescript';

/** By type name: what the type is, and what its fields, or the values that it lists, are. */
export type Docs = Record<
  string,
  { description: string; fields: Record<string, string>; values: Record<string, string> }
>;

const docsOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker));

/** A docstring on one line. */
const textOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  docsOf(symbol, checker)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** The lines "- `value`: meaning" of a docstring. */
const valuesOf = (docs: string): Record<string, string> =>
  Object.fromEntries(
    [...docs.matchAll(/^- `(.+?)`: (.*)$/gm)].map(([, value, text]) => [value, text]),
  );

/** Reads the docstrings of every type that a file exports, inherited fields included. */
export function readDocs(file: string): Docs {
  const program = ts.createProgram([file], { strict: true, noLib: true });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return Object.fromEntries(
    checker.getExportsOfModule(module).map((symbol) => {
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      const properties = type.isClassOrInterface() ? checker.getPropertiesOfType(type) : [];
      const fields = Object.fromEntries(
        properties.map((property) => [property.name, textOf(property, checker)]),
      );
      const values = valuesOf(docsOf(symbol, checker));
      return [symbol.name, { description: textOf(symbol, checker), fields, values }];
    }),
  );
}
