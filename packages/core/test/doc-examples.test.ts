import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The names that the package exports, as `import` clauses. */
const exportedNames = [...read('src/index.ts').matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(
  ([, type = '', names = '']) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/^.* as /, ''))
      .filter(Boolean)
      .map((name) => (type && !name.startsWith('type ') ? `type ${name}` : name)),
);

interface Documented {
  readonly name: string;
  readonly examples: readonly string[];
  readonly hasComment: boolean;
  readonly isType: boolean;
}

/** The doc comments of the exported declarations in a source file. */
function documentedIn(file: string): Documented[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ESNext, true);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const declaration = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : statement;
    const name = declaration && 'name' in declaration ? (declaration.name as ts.Identifier).text : '';
    const examples = ts
      .getJSDocTags(statement)
      .filter((tag) => tag.tagName.text === 'example')
      .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '');
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return [{ name, examples, hasComment: ts.getJSDocCommentsAndTags(statement).length > 0, isType }];
  });
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated') && file !== 'index.ts')
  .map((file) => join('src', file));
const isPublic = ({ name }: Documented): boolean => exportedNames.some((one) => one.replace('type ', '') === name);
const documented = files.flatMap(documentedIn).filter(isPublic);

/** What the compiler says about virtual files in `test/`. */
function compile(virtual: ReadonlyMap<string, string>): string[] {
  const configuration = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    { noUnusedLocals: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  const options = configuration?.options ?? {};
  const paths = new Map([...virtual].map(([name, text]) => [join(root, 'test', name), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => paths.has(path) || fileExists(path);
  host.readFile = (path) => paths.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = paths.get(path);
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  };
  const program = ts.createProgram([...paths.keys()], options, host);
  return [...paths.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => `${path.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

describe('doc comments', () => {
  it('exist on every export, with an example on every value', () => {
    expect(documented.filter(({ hasComment }) => !hasComment)).toEqual([]);
    expect(documented.filter(({ isType, examples }) => !isType && examples.length === 0)).toEqual([]);
    expect(documented.length).toBeGreaterThan(50);
  });

  it('have examples that compile', () => {
    const head = `import { ${exportedNames.join(', ')} } from '@litellm-models/core';\ndeclare const error: unknown;\n`;
    const examples = documented.flatMap(({ name, examples: its }) =>
      its.map(
        (code, index) =>
          [`${name}-${index}.virtual.ts`, `${head}export async function example() {\n${code}\n}\n`] as const,
      ),
    );
    expect(examples.length).toBeGreaterThan(30);
    expect(compile(new Map(examples))).toEqual([]);
  });

  it('are found wrong if they do not compile', () => {
    expect(compile(new Map([['wrong.virtual.ts', 'export const a: string = 1;\n']]))).toHaveLength(1);
  });
});

describe('README.md', () => {
  it('has code that compiles', () => {
    const blocks = [...read('README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    expect(blocks.length).toBeGreaterThan(0);
    expect(compile(new Map(blocks.map((code, index) => [`readme-${index}.virtual.ts`, code])))).toEqual([]);
  });
});
