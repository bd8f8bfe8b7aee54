/** Imports that the rules allow: each file of a small workspace and what it imports. */
export const ALLOWED: Record<string, string[]> = {
  'packages/core/src/index.ts': ['./errors.ts'],
  'packages/core/src/errors.ts': [],
  'packages/python-semantics/src/index.ts': [],
  'packages/catalog/src/index.ts': ['@litellm-models/python-semantics'],
  'packages/config/src/index.ts': ['@litellm-models/python-semantics'],
  'packages/client/src/index.ts': ['@litellm-models/core'],
  'packages/plan/src/index.ts': ['@litellm-models/core', '@litellm-models/catalog', '@litellm-models/config'],
  'packages/mock-server/src/index.ts': ['./mock/mock-proxy.ts'],
  'packages/mock-server/src/http-entry.ts': ['./adapters/http/server.ts'],
  'packages/mock-server/src/adapters/http/server.ts': ['../../mock/mock-proxy.ts'],
  'packages/mock-server/src/mock/mock-proxy.ts': [
    '../proxy/app.ts',
    '../releases/1.109/index.ts',
    '../quirks/quirks.ts',
    '@litellm-models/config',
  ],
  'packages/mock-server/src/releases/1.109/index.ts': [
    '../../proxy/state/rows.ts',
    '../../quirks/quirks.ts',
    '@litellm-models/catalog',
  ],
  'packages/mock-server/src/quirks/quirks.ts': ['../proxy/state/rows.ts'],
  'packages/mock-server/src/proxy/app.ts': ['./operations/create.ts', './auth/keys.ts'],
  'packages/mock-server/src/proxy/operations/create.ts': ['../state/rows.ts', '../auth/keys.ts'],
  'packages/mock-server/src/proxy/auth/keys.ts': ['@litellm-models/python-semantics'],
  'packages/mock-server/src/proxy/state/rows.ts': ['@litellm-models/core'],
  'packages/cli/src/index.ts': ['@litellm-models/client', '@litellm-models/plan', '@litellm-models/mock-server/http'],
  'apps/demo/src/main.ts': ['@litellm-models/client', '@litellm-models/mock-server'],
  'apps/reference/src/main.ts': ['@litellm-models/core'],
  'conformance/player.ts': ['@litellm-models/mock-server'],
  'examples/example.ts': ['@litellm-models/client'],
  'bench/http.ts': ['@litellm-models/mock-server/http'],
  // A test may import what the code beside it may not.
  'packages/core/src/errors.test.ts': ['@litellm-models/client'],
  'packages/mock-server/src/proxy/app.test.ts': ['../mock/mock-proxy.ts', '@litellm-models/client'],
};

/** Imports that the rules forbid: the rule, the folder of the importing file, and the import. */
export const FORBIDDEN: [rule: string, folder: string, specifier: string][] = [
  ['arrows-core', 'packages/core/src', '@litellm-models/python-semantics'],
  ['arrows-core', 'packages/core/src', '@litellm-models/client'],
  ['arrows-core', 'packages/core/src', '@litellm-models/plan'],
  ['arrows-core', 'packages/core/src', '@litellm-models/mock-server'],
  ['arrows-core', 'packages/core/src', '@litellm-models/demo'],
  ['arrows-core', 'packages/core/src', '@litellm-models/conformance'],
  ['arrows-core', 'packages/core/src', '../../../bench/http.ts'],
  // Not installed, so it does not resolve: pnpm links only declared dependencies.
  ['arrows-core', 'packages/core/src', '@litellm-models/dev-tools'],
  ['arrows-python-semantics', 'packages/python-semantics/src', '@litellm-models/core'],
  ['arrows-python-semantics', 'packages/python-semantics/src', '@litellm-models/catalog'],
  ['arrows-python-semantics', 'packages/python-semantics/src', '@litellm-models/config'],
  ['arrows-python-semantics', 'packages/python-semantics/src', '@litellm-models/mock-server'],
  ['arrows-catalog', 'packages/catalog/src', '@litellm-models/core'],
  ['arrows-catalog', 'packages/catalog/src', '@litellm-models/config'],
  ['arrows-catalog', 'packages/catalog/src', '@litellm-models/mock-server'],
  ['arrows-config', 'packages/config/src', '@litellm-models/catalog'],
  ['arrows-config', 'packages/config/src', '@litellm-models/plan'],
  ['arrows-config', 'packages/config/src', '@litellm-models/cli'],
  ['arrows-client', 'packages/client/src', '@litellm-models/mock-server'],
  ['arrows-client', 'packages/client/src', '@litellm-models/cli'],
  ['arrows-plan', 'packages/plan/src', '@litellm-models/client'],
  ['arrows-plan', 'packages/plan/src', '@litellm-models/mock-server'],
  ['arrows-plan', 'packages/plan/src', '@litellm-models/cli'],
  ['arrows-mock-server', 'packages/mock-server/src/mock', '@litellm-models/client'],
  ['arrows-mock-server', 'packages/mock-server/src/mock', '@litellm-models/plan'],
  ['arrows-mock-server', 'packages/mock-server/src/mock', '@litellm-models/cli'],
  ['arrows-cli', 'packages/cli/src', '@litellm-models/reference'],
  ['sibling-by-name', 'packages/client/src', '../../core/src/errors.ts'],
  ['sibling-by-name', 'apps/demo/src', '../../../packages/core/src/errors.ts'],
  ['sibling-by-name', 'conformance', '../packages/core/src/errors.ts'],
  ['arrows-mock-server-proxy', 'packages/mock-server/src/proxy/state', '../../releases/1.109/index.ts'],
  ['arrows-mock-server-proxy', 'packages/mock-server/src/proxy/state', '../../quirks/quirks.ts'],
  ['arrows-mock-server-proxy', 'packages/mock-server/src/proxy/state', '../../mock/mock-proxy.ts'],
  ['arrows-mock-server-proxy', 'packages/mock-server/src/proxy/state', '../../adapters/http/server.ts'],
  ['arrows-mock-server-proxy', 'packages/mock-server/src/proxy/state', '../../index.ts'],
  ['arrows-mock-server-releases', 'packages/mock-server/src/releases/1.109', '../../mock/mock-proxy.ts'],
  ['arrows-mock-server-quirks', 'packages/mock-server/src/quirks', '../releases/1.109/index.ts'],
  ['arrows-mock-server-quirks', 'packages/mock-server/src/quirks', '../mock/mock-proxy.ts'],
  ['arrows-mock-server-mock', 'packages/mock-server/src/mock', '../adapters/http/server.ts'],
  ['arrows-mock-server-adapters', 'packages/mock-server/src/adapters/http', '../../releases/1.109/index.ts'],
  ['mock-server-folders', 'packages/mock-server/src', './engine/engine.ts'],
  ['proxy-folders', 'packages/mock-server/src/proxy', './reads/list.ts'],
  ['proxy-folders', 'packages/mock-server/src/proxy', './helpers.ts'],
  ['proxy-app-on-top', 'packages/mock-server/src/proxy/errors', '../app.ts'],
];

/** Imports that the rules forbid unless only types are imported. */
export const FORBIDDEN_VALUES: typeof FORBIDDEN = [
  ['adapters-import-proxy-types-only', 'packages/mock-server/src/adapters/http', '../../proxy/app.ts'],
];

/** Files that only forbidden imports point to. */
export const TARGETS = ['engine/engine.ts', 'proxy/reads/list.ts', 'proxy/helpers.ts'].map(
  (file) => `packages/mock-server/src/${file}`,
);
