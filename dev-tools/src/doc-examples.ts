import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** An example from a README or a doc comment. */
export interface DocExample {
  /** The file, and the number of the example in it, such as `README.md #2`. */
  readonly name: string;
  /** The absolute path of the source file whose doc comment contains the example. */
  readonly source?: string;
  readonly code: string;
}

/** How examples are compiled. */
export interface CompileOptions {
  /** The absolute path of a package. Its `tsconfig.json` and its dependencies apply. */
  readonly folder: string;
  /** Source files whose exports examples can use without an import, relative to the package. The first one that has a name wins. */
  readonly entries?: readonly string[];
  /** Names that examples can use without declaring them, each with a statement that declares or imports the name. */
  readonly globals?: Readonly<Record<string, string>>;
}

/** Returns the `ts` code blocks of a Markdown file. */
export function readmeExamples(file: string): DocExample[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)];
  return blocks.map(([, code = ''], i) => ({ name: `${relative(join(file, '..'), file)} #${i + 1}`, code }));
}

/** Returns the `@example` tags of all doc comments in a package's `src`, without tests and generated files. */
export function commentExamples(folder: string): DocExample[] {
  const files = globSync('src/**/*.ts', { cwd: folder }).filter((file) => !/\.test(-d)?\.ts$|generated/.test(file));
  return files.sort().flatMap((file) => {
    const source = join(folder, file);
    const comments = readFileSync(source, 'utf8').match(/\/\*\*.*?\*\//gs) ?? [];
    return comments.flatMap(examplesIn).map((code, i) => ({ name: `${file} #${i + 1}`, source, code }));
  });
}

function examplesIn(comment: string): string[] {
  const text = comment.replace(/\s*\*\/$/, '').replace(/^\s*(?:\/\*\*|\*) ?/gm, '');
  return text
    .split(/^@/m)
    .filter((tag) => tag.startsWith('example'))
    .map((tag) => tag.slice('example'.length).trim());
}

/**
 * Type-checks examples with the compiler options of a package. Each example is the body of an async function. The names that it does
 * not import or declare itself come from the file of its doc comment, from `entries`, and from `globals`.
 *
 * @returns one line for each error, with the name of the example and the line in it
 * @example
 * compileExamples(readmeExamples('/repo/packages/core/README.md'), { folder: '/repo/packages/core', entries: ['src/index.ts'] });
 */
export function compileExamples(examples: readonly DocExample[], options: CompileOptions): string[] {
  const { folder } = options;
  const modules = new Map(
    examples.map((example, i) => [join(folder, `example-${i}.ts`), { example, ...toModule(example, options) }]),
  );
  const compilerOptions = optionsOf(folder);
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => modules.has(path) || fileExists(path);
  host.readFile = (path) => modules.get(path)?.text ?? readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const virtual = modules.get(path);
    if (!virtual) return getSourceFile(path, languageVersion, ...rest);
    return ts.createSourceFile(path, virtual.text, languageVersion);
  };
  const program = ts.createProgram([...modules.keys()], compilerOptions, host);
  return [...modules].flatMap(([path, { example, headLines }]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) => {
      const line = file ? file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1 - headLines : 0;
      return `${example.name}, ${line > 0 ? `line ${line}` : 'declarations'}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`;
    });
  });
}

/** The compiler options of a package, except that examples can declare names they do not use. */
function optionsOf(folder: string): ts.CompilerOptions {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {
      declaration: false,
      isolatedDeclarations: false,
      noUnusedLocals: false,
      noUnusedParameters: false,
      verbatimModuleSyntax: false,
    },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (!parsed) throw new Error(`expected ${folder} to contain a tsconfig.json`);
  return parsed.options;
}

function toModule(
  { source, code }: DocExample,
  { folder, entries = [], globals = {} }: CompileOptions,
): { text: string; headLines: number } {
  const imports = code.match(/^import .*?from '[^']*';\n?/gms) ?? [];
  const body = imports.reduce((text, statement) => text.replace(statement, statement.replace(/[^\n]/g, '')), code);
  const used = new Set(body.match(/\b[A-Za-z_$][\w$]*/g));
  const imported = imports.join('').replace(/'[^']*'/g, '');
  for (const name of imported.match(/\b[A-Za-z_$][\w$]*/g) ?? []) used.delete(name);
  const head = [...imports];
  for (const path of [...(source === undefined ? [] : [source]), ...entries.map((entry) => join(folder, entry))]) {
    const names = exportedNames(path).filter((name) => used.delete(name));
    if (names.length > 0) head.push(`import { ${names.join(', ')} } from './${relative(folder, path)}';\n`);
  }
  for (const [name, statement] of Object.entries(globals)) if (used.has(name)) head.push(`${statement}\n`);
  head.push('export async function example() {\n');
  const text = head.join('');
  return { text: `${text}${body}\n}\n`, headLines: text.split('\n').length - 1 };
}

/** The names that a source file exports, types included. */
function exportedNames(path: string): string[] {
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext);
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    return declarations.flatMap((declaration) => {
      const name = ts.getNameOfDeclaration(declaration as ts.Declaration);
      return name && ts.isIdentifier(name) ? [name.text] : [];
    });
  });
}
