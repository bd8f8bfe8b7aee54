// Jest runs tests in a context of its own. What looks at the answers of mocks there (`conformance/contract`) is the process's.
const { createRequire } = require('node:module');

const PLACE = Symbol.for('@litellm-models/mock-server/witness');
const from = ['jest', '@jest/core', 'jest-config'].reduce((near, name) => createRequire(near.resolve(name)), require);
const { TestEnvironment } = from('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    this.global[PLACE] = globalThis[PLACE];
  }
};
