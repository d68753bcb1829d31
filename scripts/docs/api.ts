/** The API reference: TypeDoc's pages, one for each entry of the package. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Application,
  type DeclarationReflection,
  Logger,
  LogLevel,
  type ProjectReflection,
  ReflectionKind,
  UnknownType,
} from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';

/** Entries by the name of their file in `src/`. */
const ENTRIES: Readonly<Record<string, string>> = {
  index: 'kliping',
  deep: 'kliping/deep',
  schema: 'kliping/schema',
  gazetteer: 'kliping/gazetteer',
  'gazetteer-lite': 'kliping/gazetteer/lite',
  chrono: 'kliping/chrono',
  compromise: 'kliping/compromise',
  view: 'kliping/view',
  report: 'kliping/report',
  rows: 'kliping/rows',
  jsonld: 'kliping/jsonld',
  ics: 'kliping/ics',
  html: 'kliping/html',
  stream: 'kliping/stream',
};

/** What must have a docstring. */
const DOCUMENTED = [
  'Class',
  'Function',
  'Interface',
  'Method',
  'Parameter',
  'Property',
  'TypeAlias',
  'Variable',
] as const;

const OPTIONS: Partial<PluginOptions> = {
  hidePageHeader: true,
  hideBreadcrumbs: true,
  outputFileStrategy: 'modules',
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  useCodeBlocks: true,
  expandObjects: false,
  tableColumnSettings: {
    hideDefaults: true,
    hideInherited: true,
    hideModifiers: true,
    hideOverrides: true,
    hideSources: true,
    hideValues: false,
    leftAlignHeaders: false,
  },
};

/** Types of zod's objects fill pages; what they hold is in the record reference. */
function shortenSchemas(project: ProjectReflection): void {
  const schema = project.children?.find(({ name }) => name === 'schema');
  for (const child of [...(schema?.children ?? [])]) {
    if (child.kind === ReflectionKind.Variable)
      child.type = new UnknownType(`ZodMiniType<${child.name}>`);
    else if (child.kind === ReflectionKind.TypeAlias) project.removeReflection(child);
  }
}

function rename(project: ProjectReflection): void {
  for (const module of project.children ?? ([] as DeclarationReflection[]))
    module.name = ENTRIES[module.name] ?? module.name;
}

/** What of ours is exported and has no example in its docstring. */
function withoutExample(project: ProjectReflection): string[] {
  const exported = (project.children ?? []).flatMap((module) =>
    (module.children ?? []).map((child) => ({ module, child })),
  );
  return exported
    .filter(({ child: { kind, comment, signatures } }) => {
      const comments = [comment, ...(signatures ?? []).map((signature) => signature.comment)];
      return kind !== ReflectionKind.Reference && !comments.some((one) => one?.getTag('@example'));
    })
    .filter(({ child }) => project.getSymbolIdFromReflection(child)?.packageName === 'kliping')
    .map(({ module, child }) => `${module.name}: ${child.name} has no @example in its docstring`);
}

export interface ApiPages {
  /** Pages by file name. */
  pages: Record<string, string>;
  /** Docstrings and examples that are missing, and other warnings of TypeDoc. */
  problems: string[];
}

/** Members of members need no docstring of their own: "rows.COLUMNS.__type.dates". */
const NESTED = /^[^.\s]+(?:\.[^.\s]+){3}|^schema\.\S+\.|\.__type\./;

/** Collects the warnings. */
class Problems extends Logger {
  readonly list: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn && !NESTED.test(message)) this.list.push(message);
  }
}

/** Makes the pages. */
export async function apiPages(root: string): Promise<ApiPages> {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: Object.keys(ENTRIES).map((name) => join(root, `src/${name}.ts`)),
    tsconfig: join(root, 'tsconfig.json'),
    plugin: ['typedoc-plugin-markdown'],
    name: 'API reference',
    readme: 'none',
    disableGit: true,
    disableSources: true,
    skipErrorChecking: true,
    validation: { notExported: true, invalidLink: true, notDocumented: true },
    requiredToBeDocumented: [...DOCUMENTED],
    groupOrder: ['Functions', 'Variables', 'Interfaces', 'Type Aliases', 'Classes'],
    intentionallyNotExported: ['DateParser'],
    sort: ['kind', 'source-order'],
    ...OPTIONS,
  });
  const logger = new Problems();
  app.logger = logger;
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc cannot read the sources');
  shortenSchemas(project);
  app.validate(project);
  rename(project);
  const missing = withoutExample(project);
  const folder = mkdtempSync(join(tmpdir(), 'kliping-docs-'));
  try {
    app.options.setValue('outputs', [{ name: 'markdown', path: folder }]);
    await app.generateOutputs(project);
    const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = all.filter((name) => name.endsWith('.md'));
    const pages = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    return { pages: Object.fromEntries(pages), problems: [...logger.list, ...missing] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
