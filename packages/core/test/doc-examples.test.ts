import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commentExamples,
  compileExamples,
  type DocExample,
  readmeExamples,
} from '@litellm-models/dev-tools/doc-examples';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The names that the package exports. */
const exportedNames = new Set(
  [...read('src/index.ts').matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/^type |^.* as /, '')),
  ),
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
const documented = files.flatMap(documentedIn).filter(({ name }) => exportedNames.has(name));

const compile = (examples: readonly DocExample[]): string[] =>
  compileExamples(examples, {
    folder: root,
    entries: ['src/index.ts'],
    globals: { error: 'declare const error: unknown;' },
  });

describe('doc comments', () => {
  it('exist on every export, with an example on every value', () => {
    expect(documented.filter(({ hasComment }) => !hasComment)).toEqual([]);
    expect(documented.filter(({ isType, examples }) => !isType && examples.length === 0)).toEqual([]);
    expect(documented.length).toBeGreaterThan(50);
  });

  it('have examples that compile', () => {
    const examples = commentExamples(root);
    expect(examples.length).toBeGreaterThan(30);
    expect(compile(examples)).toEqual([]);
  });
});

describe('README.md', () => {
  it('has code that compiles', () => {
    const blocks = readmeExamples(join(root, 'README.md'));
    expect(blocks.length).toBeGreaterThan(0);
    expect(compile(blocks)).toEqual([]);
  });
});
