// Jest runs tests in a separate VM context with its own globals. This environment copies the global hook through which
// `conformance/contract` checks each mock response against the contract.
const { createRequire } = require('node:module');

const HOOK = Symbol.for('@litellm-models/mock-server/witness');
// jest-environment-node is not a direct dependency, so resolve it through Jest's own packages.
const requireFromJestConfig = ['jest', '@jest/core', 'jest-config'].reduce(
  (previous, name) => createRequire(previous.resolve(name)),
  require,
);
const { TestEnvironment } = requireFromJestConfig('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    this.global[HOOK] = globalThis[HOOK];
  }
};
