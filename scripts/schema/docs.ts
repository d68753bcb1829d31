/** Docstrings of exported types, read with the TypeScript compiler. */
import ts from 'typescript';

/** By type name: what the type is, and what its fields are. */
export type Docs = Record<string, { description: string; fields: Record<string, string> }>;

/** A docstring on one line. */
const textOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\s*\n\s*/g, ' ')
    .trim();

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
      return [symbol.name, { description: textOf(symbol, checker), fields }];
    }),
  );
}
