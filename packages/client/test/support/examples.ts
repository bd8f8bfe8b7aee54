import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageRoot = join(import.meta.dirname, '../..');

/** An example of the README or a doc comment. */
export interface Example {
  /** Where it is: the file, and the number of the example in it. */
  readonly name: string;
  /** The file of the doc comment, relative to the package. */
  readonly source: string | undefined;
  readonly code: string;
}

/** Declarations for names that examples use without declaring them. */
const AMBIENT: Readonly<Record<string, string>> = {
  client: "declare const client: import('../../src/index.ts').LitellmModelsClient;",
  connection: "declare const connection: import('../../src/index.ts').Connection;",
  id: "declare const id: import('../../src/index.ts').DeploymentId;",
  send: "declare const send: import('../../src/transport/send.ts').Send;",
  settings: "declare const settings: import('../../src/options.ts').Settings;",
};

/** Returns the examples of the README and of all doc comments. */
export function findExamples(): Example[] {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
  const ofReadme = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ''], i) => ({
    name: `README.md #${i + 1}`,
    source: undefined,
    code,
  }));
  const files = globSync('src/**/*.ts', { cwd: packageRoot }).filter((file) => !/\.test\.ts$|generated/.test(file));
  const ofComments = files.sort().flatMap((source) => {
    const comments = readFileSync(join(packageRoot, source), 'utf8').match(/\/\*\*.*?\*\//gs) ?? [];
    return comments.flatMap(examplesIn).map((code, i) => ({ name: `${source} #${i + 1}`, source, code }));
  });
  return [...ofReadme, ...ofComments];
}

function examplesIn(comment: string): string[] {
  const text = comment.replace(/\s*\*\/$/, '').replace(/^\s*(?:\/\*\*|\*) ?/gm, '');
  return text
    .split(/^@/m)
    .filter((tag) => tag.startsWith('example'))
    .map((tag) => tag.slice('example'.length).trim());
}

/** Turns an example into a module: it imports or declares the names that the example uses but does not declare. */
export function toModule({ code, source }: Example): string {
  const used = new Set(code.match(/\b[A-Za-z]\w*\b/g));
  const isMissing = (name: string): boolean => used.has(name) && !declares(code, name);
  const ownNames = source === undefined ? [] : exportsOf(source).filter(isMissing);
  const publicNames = exportsOf('src/index.ts').filter((name) => isMissing(name) && !ownNames.includes(name));
  const ambient = Object.keys(AMBIENT).filter((name) => isMissing(name));
  return [
    `import { ${ownNames.join(', ')} } from '../../${source ?? 'src/index.ts'}';`,
    `import { ${publicNames.join(', ')} } from '../../src/index.ts';`,
    ...ambient.map((name) => AMBIENT[name]),
    code,
  ].join('\n');
}

function declares(code: string, name: string): boolean {
  return new RegExp(
    `\\b(?:const|import)\\s+(?:type\\s+)?(?:\\{[^}]*\\b${name}\\b[^}]*\\}|\\[[^\\]]*\\b${name}\\b|${name}\\b)`,
  ).test(code);
}

/** The names that a source file exports, without those of `export type { … }`. */
function exportsOf(source: string): string[] {
  const text = readFileSync(join(packageRoot, source), 'utf8');
  const declared = [...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm)];
  const listed = [...text.matchAll(/^export (?:type )?\{(.*?)\}/gms)];
  return [
    ...declared.map(([, name]) => name as string),
    ...listed.flatMap(([, names = '']) => names.split(',').map((name) => name.replace(/\btype\b/, '').trim())),
  ].filter(Boolean);
}
