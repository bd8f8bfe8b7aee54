/**
 * The arrows of the repository: which package may import which, and the same for the folders of the mock server (decisions/0002).
 * To allow a new import, add it to one of the tables. `pnpm lint:arrows` checks the sources, type-only imports included.
 */
import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';

type Arrows = Readonly<Record<string, readonly string[]>>;

/** Each package, and the siblings it may import. The folders of `apps/` and the other workspaces may import every package. */
export const PACKAGES: Arrows = {
  core: [],
  'python-semantics': [],
  catalog: ['python-semantics'],
  config: ['python-semantics'],
  client: ['core'],
  plan: ['core', 'catalog', 'config'],
  // Never the client: a test double that shares code with what it tests has the same bugs.
  'mock-server': ['core', 'python-semantics', 'catalog', 'config'],
  cli: ['client', 'catalog', 'config', 'plan', 'mock-server'],
};

/** Each folder of `packages/mock-server/src`, and the folders it may import. Entry points at the root of `src` may import all. */
const MOCK_SERVER: Arrows = {
  proxy: [],
  // Types and pure building blocks only; a release states which quirks it has.
  releases: ['proxy', 'quirks'],
  quirks: ['proxy'],
  mock: ['proxy', 'releases', 'quirks'],
  // Only types of proxy: adapters carry requests, responses and rows (adapters-import-proxy-types-only).
  adapters: ['mock', 'proxy'],
};

/** The folders of `packages/mock-server/src/proxy`. They may import each other without a cycle; `app.ts` imports them. */
const PROXY = ['auth', 'config', 'errors', 'http', 'operations', 'router', 'state', 'validation'];

const MOCK_SRC = '^packages/mock-server/src/';
const PROXY_SRC = `${MOCK_SRC}proxy/`;
const TEST_FILES = '\\.test(-d)?\\.tsx?$';
const anyOf = (names: readonly string[]): string => `(${names.join('|')})`;

/** A package imports itself and the siblings in its row. An import that does not resolve keeps its name, so both forms are checked. */
const packageRules = Object.entries(PACKAGES).map(([name, siblings]): IForbiddenRuleType => {
  const allowed = anyOf([name, ...siblings]);
  return {
    name: `arrows-${name}`,
    comment: `${name} may import these siblings: ${siblings.join(', ') || 'none'} (decisions/0002).`,
    severity: 'error',
    from: { path: `^packages/${name}/src/`, pathNot: TEST_FILES },
    to: {
      path: ['^(packages|apps|conformance|examples|bench|scripts|dev-tools)/', '^@litellm-models/'],
      pathNot: [`^packages/${allowed}/`, `^@litellm-models/${allowed}(/|$)`],
    },
  };
});

/** A folder of the mock server imports itself and the folders in its row, and nothing from the root of `src`. */
const mockServerRules = Object.entries(MOCK_SERVER).map(
  ([folder, others]): IForbiddenRuleType => ({
    name: `arrows-mock-server-${folder}`,
    comment: `${folder}/ may import these folders of the mock server: ${others.join(', ') || 'none'} (decisions/0002).`,
    severity: 'error',
    from: { path: `${MOCK_SRC}${folder}/`, pathNot: TEST_FILES },
    to: { path: MOCK_SRC, pathNot: `${MOCK_SRC}${anyOf([folder, ...others])}/` },
  }),
);

const config: IConfiguration = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files must not import each other in a circle. Move what both need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'sibling-by-name',
      comment: 'Import a sibling by its package name, not by a path into its folder.',
      severity: 'error',
      // The setup of the tests replaces a module of the mock server, which only its path can name.
      from: {
        path: '^((packages|apps)/[^/]+|conformance|examples|bench|dev-tools)/',
        pathNot: '^conformance/contract/vitest-setup\\.ts$',
      },
      to: { path: '^packages/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    ...packageRules,
    ...mockServerRules,
    {
      name: 'adapters-import-proxy-types-only',
      comment: 'An adapter serves a MockProxy and nothing below it; of proxy/ it may import types.',
      severity: 'error',
      from: { path: `${MOCK_SRC}adapters/`, pathNot: TEST_FILES },
      to: { path: PROXY_SRC, dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'mock-server-folders',
      comment: `The mock server has these folders: ${Object.keys(MOCK_SERVER).join(', ')} (CONTRIBUTING.md, "Where does it go?").`,
      severity: 'error',
      from: { path: MOCK_SRC },
      to: { path: `${MOCK_SRC}[^/]+/`, pathNot: `${MOCK_SRC}${anyOf(Object.keys(MOCK_SERVER))}/` },
    },
    {
      name: 'proxy-folders',
      comment: `proxy/ has these folders: ${PROXY.join(', ')}; at its root is only app.ts.`,
      severity: 'error',
      from: { path: MOCK_SRC },
      to: { path: PROXY_SRC, pathNot: [`${PROXY_SRC}app(\\.test)?\\.ts$`, `${PROXY_SRC}${anyOf(PROXY)}/`] },
    },
    {
      name: 'proxy-app-on-top',
      comment: 'app.ts puts the folders of proxy/ together; none of them imports it.',
      severity: 'error',
      from: { path: `${PROXY_SRC}[^/]+/`, pathNot: TEST_FILES },
      to: { path: `${PROXY_SRC}app\\.ts$` },
    },
  ],
  options: {
    // Type-only imports count: a cycle of types binds files as tightly as any other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['node_modules', '/dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@litellm-models/source', 'types', 'import', 'node', 'default'],
    },
    skipAnalysisNotInRules: true,
  },
};

export default config;
