import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentExamples, compileExamples, readmeExamples } from '@litellm-models/dev-tools/doc-examples';
import { describe, expect, it } from 'vitest';
import { handleAdmin } from '../src/adapters/http/admin/admin.ts';
import { createMockProxy, PROFILE_NAMES } from '../src/index.ts';
import { DEFAULT_SETTINGS } from '../src/proxy/state/settings.ts';

const folder = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const README = read('README.md');

const ADAPTERS = ['msw', 'node', 'browser', 'vitest', 'http'];
const ENTRIES = ['src/index.ts', ...ADAPTERS.map((name) => `src/adapters/${name}/index.ts`)];

/** Declarations and imports of names that doc comments use without declaring them. */
const globals = {
  ...Object.fromEntries(['afterAll', 'expect'].map((name) => [name, `import { ${name} } from 'vitest';`])),
  ...Object.fromEntries(['http', 'HttpResponse'].map((name) => [name, `import { ${name} } from 'msw';`])),
  setupServer: "import { setupServer } from 'msw/node';",
  app: "declare const app: import('./src/proxy/app.ts').ProxyApp;",
  auth: "declare const auth: import('./src/proxy/auth/auth-release.ts').AuthRelease;",
  catalog: "declare const catalog: import('@litellm-models/catalog').Catalog;",
  config: "declare const config: import('./src/proxy/config/proxy-config.ts').ProxyConfig;",
  facts: "declare const facts: import('./src/proxy/router/facts.ts').RouterFacts;",
  ids: `declare const ids: import('./src/proxy/operations/reads/claude-code-view.ts').ClaudeCodeIds &
  import('@litellm-models/python-semantics/pydantic').IdSource;`,
  keyring: "declare const keyring: import('./src/proxy/auth/keyring.ts').Keyring;",
  mock: "declare const mock: import('./src/index.ts').MockProxy;",
  random: "declare const random: import('./src/proxy/state/sources.ts').RandomSource;",
  release: `declare const release: import('./src/proxy/state/release.ts').Release &
  import('./src/proxy/router/router-release.ts').RouterRelease & import('./src/proxy/validation/types.ts').ValidationRelease;`,
  request: "declare const request: import('./src/index.ts').ProxyRequest;",
  router: "declare const router: import('./src/proxy/router/router.ts').Router;",
  words: 'declare const words: ReadonlySet<string>;',
};

describe('the examples', { timeout: 120_000 }, () => {
  it('of the README compile, and import everything they use', () => {
    const examples = readmeExamples(join(folder, 'README.md'));
    expect(examples.length).toBeGreaterThan(8);
    expect(compileExamples(examples, { folder })).toEqual([]);
  });

  it('of the doc comments compile', () => {
    const examples = commentExamples(folder);
    expect(examples.length).toBeGreaterThan(40);
    expect(compileExamples(examples, { folder, entries: ENTRIES, globals })).toEqual([]);
  });
});

describe('the tables of the README', () => {
  const rows = README.split('\n').filter((line) => line.startsWith('|'));
  /** Whether the first cell of a row has a name as code, on its own or with other names. */
  const hasRow = (name: string): boolean => rows.some((row) => row.split('|')[1]?.includes(`\`${name}`));

  it.each([
    ['options of createMockProxy', 'src/mock/options.ts', /^ {2}readonly (\w+)\?:/gm],
    ['options of startServer', 'src/adapters/http/start-server.ts', /^ {2}readonly (\w+)\?:/gm],
    ['fields of a fault rule', 'src/mock/faults/rule.ts', /^ {2}readonly (\w+)\??:/gm],
    ['types of a fault', 'src/mock/faults/rule.ts', /readonly type: '([\w-]+)'/g],
    ['members of a mock', 'src/mock/mock-proxy.ts', /^ {2}(?:readonly |get |async )?(url|[a-z]\w+)(?:<.*>)?[:(]/gm],
  ])('list all %s', (_, file, pattern) => {
    // Members that are only for adapters are not in the declarations of the package.
    const source = read(file).replace(/\/\*\*(?:(?!\*\/)[\s\S])*@internal[\s\S]*?\*\/\n.*/g, '');
    const names = [...source.matchAll(pattern)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !hasRow(name))).toEqual([]);
  });

  it('list all settings, releases and admin routes', () => {
    expect(Object.keys(DEFAULT_SETTINGS).filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
    expect(PROFILE_NAMES.filter((name) => !README.includes(`\`'${name}'\``))).toEqual([]);
    const { body } = handleAdmin(createMockProxy(), 'GET', '/__admin/none', '');
    const routes = [...JSON.stringify(body).matchAll(/([A-Z]+) (\/__admin\/\w+)/g)];
    expect(routes.length).toBeGreaterThan(8);
    for (const [, method = '', path = ''] of routes) {
      expect(
        rows.some((row) => row.includes(path) && row.includes(method)),
        `${method} ${path}`,
      ).toBe(true);
    }
  });
});
