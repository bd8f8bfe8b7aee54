import { join } from 'node:path';
import { commentExamples, compileExamples, readmeExamples } from '@litellm-models/dev-tools/doc-examples';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');

/** Declarations for names that examples use without declaring them. */
const globals = {
  client: "declare const client: import('./src/index.ts').LitellmModelsClient;",
  connection: "declare const connection: import('./src/index.ts').Connection;",
  id: "declare const id: import('./src/index.ts').DeploymentId;",
  send: "declare const send: import('./src/transport/send.ts').Send;",
  settings: "declare const settings: import('./src/options.ts').Settings;",
};

it('compiles every example of the README and the doc comments under strict and exactOptionalPropertyTypes', () => {
  const examples = [...readmeExamples(join(folder, 'README.md')), ...commentExamples(folder)];
  expect(examples.length).toBeGreaterThan(40);
  expect(compileExamples(examples, { folder, entries: ['src/index.ts'], globals })).toEqual([]);
}, 120_000);
