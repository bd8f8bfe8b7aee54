import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConfigObject, formatIssue, PythonFloat, parseConfig } from './index.ts';

const lines = (text: string, env?: Record<string, string>): string[] =>
  parseConfig(text, { fileName: 'config.yaml', ...(env ? { env } : {}) }).issues.map(formatIssue);

const GOOD = `model_list:
  - model_name: gpt-4o
    litellm_params: {model: openai/gpt-4o, api_key: sk-secret-1, rpm: 100, timeout: 30.0}
    model_info: {id: one, access_groups: [beta]}
general_settings:
  master_key: sk-1234
`;

describe('a good file', () => {
  const parsed = parseConfig(GOOD);

  test('is read without an issue, 30.0 apart from 30', () => {
    expect(parsed.issues).toEqual([]);
    expect(parsed.config?.model_list[0]).toEqual({
      model_name: 'gpt-4o',
      litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-secret-1', rpm: 100, timeout: new PythonFloat(30) },
      model_info: { id: 'one', access_groups: ['beta'] },
    });
    expect(parsed.config?.general_settings).toEqual({ master_key: 'sk-1234' });
  });

  test('has a place for every value', () => {
    expect(parsed.positionOf(['model_list', 0, 'litellm_params', 'rpm'])).toEqual({ line: 3, column: 71 });
    expect(parsed.positionOf(['model_list', 0, 'model_info', 'access_groups', 0])).toEqual({ line: 4, column: 43 });
    expect(parsed.positionOf(['model_list', 1])).toBeUndefined();
  });

  test('may lack a model_list, as a proxy with models in its database has it', () => {
    expect(parseConfig('general_settings: {}').config?.model_list).toEqual([]);
    expect(parseConfig('model_list:\n').config?.model_list).toEqual([]);
  });
});

describe('what the real proxy does not start with', () => {
  test.each([
    ['', '1:1: error: the file is empty; expected a mapping with model_list'],
    ['# nothing\n', '1:1: error: the file is empty; expected a mapping with model_list'],
    ['- a\n', '1:1: error: expected a mapping with model_list, found a list of 1'],
    ['model_list: {a: 1}', '1:13: error: model_list: expected a list of deployments, found a mapping'],
    [
      'model_list: [gpt]',
      '1:14: error: model_list[0]: expected a deployment (a mapping with model_name and litellm_params), found a string',
    ],
    [
      'model_list:\n  - litellm_params: {model: a/b}',
      '2:5: error: model_list[0].model_name: missing; expected the name that callers use',
    ],
    [
      'model_list:\n  - model_name: 4\n    litellm_params: {model: a/b}',
      '2:17: error: model_list[0].model_name: expected a string, found a number (quote it if a string is meant)',
    ],
    [
      'model_list:\n  - model_name: a\n',
      "2:5: error: model_list[0].litellm_params: missing; expected a mapping with at least model, the provider's name of it",
    ],
    [
      'model_list:\n  - model_name: a\n    litellm_params:\n',
      '3:20: error: model_list[0].litellm_params: expected a mapping, found nothing (null)',
    ],
    [
      'model_list:\n  - model_name: a\n    litellm_params: {api_key: k}',
      '3:21: error: model_list[0].litellm_params.model: missing; expected the model with its provider, such as openai/gpt-4o',
    ],
    [
      'model_list:\n  - model_name: a\n    litellm_params: {model: 5}',
      '3:29: error: model_list[0].litellm_params.model: expected a string, found a number (quote it if a string is meant)',
    ],
    [
      'model_list:\n  - model_name: a\n    litellm_params: {model: b}\n    model_info: x',
      '4:17: error: model_list[0].model_info: expected a mapping (or no model_info at all), found a string',
    ],
    [
      'general_settings: 5',
      '1:19: error: general_settings: expected a mapping, found a number (quote it if a string is meant)',
    ],
    [
      'general_settings: {master_key: 1234}',
      '1:32: error: general_settings.master_key: expected a string, found a number (quote it if a string is meant)',
    ],
    ['a: [1', '1:6: error: not readable as YAML: a "[" or "{" that is not closed'],
    [
      'a: b: c',
      '1:4: error: not readable as YAML: a mapping on the line of another key (a ": " inside of a value needs quotes)',
    ],
    ['a: "sk-secret', '1:14: error: not readable as YAML: a missing quote, bracket, comma, colon or space'],
    [
      'model_list:\n\t- a',
      '2:1: error: not readable as YAML: a tab; expected spaces: YAML allows no tab between its parts',
    ],
  ])('%j', (text, issue) => {
    expect(lines(text)).toEqual([`config.yaml:${issue}`]);
    expect(parseConfig(text).config).toBeUndefined();
  });
});

describe('what the real proxy starts with and leaves out or takes otherwise', () => {
  const entry = (params: string, info = ''): string =>
    `model_list:\n  - model_name: a\n    litellm_params: {model: openai/x, ${params}}\n${info && `    model_info: {${info}}\n`}`;

  test.each([
    [entry('rpm: abc'), 'error: model_list[0].litellm_params.rpm: expected an integer, found a string'],
    [entry('rpm: 1.5'), 'error: model_list[0].litellm_params.rpm: expected an integer, found the number 1.5'],
    [
      entry('api_key: 123456'),
      'error: model_list[0].litellm_params.api_key: expected a string, found a number (quote it if a string is meant)',
    ],
    [
      entry('api_version: 2024-05-13'),
      'error: model_list[0].litellm_params.api_version: expected a string, found a date (quote it if a string is meant)',
    ],
    [
      entry('api_bse: x'),
      'warning: model_list[0].litellm_params.api_bse: unknown field "api_bse", did you mean "api_base"? The proxy passes unknown fields on as they are',
    ],
    [
      entry('rpm: 1', 'tier: fre'),
      'error: model_list[0].model_info.tier: expected "free" or "paid", found a string; did you mean "free"?',
    ],
    [
      entry('rpm: 1', 'no: 1'),
      'error: model_list[0].model_info: YAML reads this key as a number, a boolean, a date or null; quote it if a string is meant',
    ],
  ])('%j', (text, issue) => {
    const parsed = parseConfig(text);
    expect(parsed.config?.model_list).toHaveLength(1);
    expect(parsed.issues.map((i) => formatIssue(i).replace(/^\(config\):\d+:\d+: /, ''))).toEqual([issue]);
  });

  test.each([
    'rpm: "100"',
    'rpm: 100.0',
    'timeout: 1e-6',
    'anything_else: {a: 1}',
    'input_cost_per_token: 1e-6',
    'api_key:',
  ])('takes %s', (params) => {
    expect(lines(entry(params))).toEqual([]);
  });

  test('an id that is a number is taken, one that stands twice is a warning', () => {
    const two = `${entry('rpm: 1', 'id: 7')}  - {model_name: b, litellm_params: {model: openai/y}, model_info: {id: "7"}}\n`;
    expect(lines(two)).toEqual([
      expect.stringContaining('config.yaml:5:73: warning: model_list[1].model_info.id: the id of model_list[0] again'),
    ]);
    expect(parseConfig(two).config?.model_list).toHaveLength(2);
  });

  test('access groups that are no list of texts are a warning: the proxy starts with them', () => {
    const entry = { model_name: 'a', litellm_params: { model: 'openai/x' }, model_info: { id: 'i', access_groups: 5 } };
    const [issue] = checkConfigObject({ model_list: [entry] }).issues;
    expect(issue).toMatchObject({ code: 'wrong_type', severity: 'warning' });
    expect(issue?.message).toContain('fails at every list of models');
  });

  test('a parameter over which one release alone skips the deployment is a warning', () => {
    const params = { model: 'openai/x', thought_signature_in_tool_call_id: 'x' };
    const [issue, ...rest] = checkConfigObject({ model_list: [{ model_name: 'a', litellm_params: params }] }).issues;
    expect(issue).toMatchObject({ code: 'wrong_type', severity: 'warning' });
    expect(issue?.message).toContain('1.109 skips the deployment');
    expect(rest).toEqual([]);
  });

  test('a misspelt section is a warning', () => {
    expect(lines('model-list: []')[0]).toContain(
      'config.yaml:1:1: warning: model-list: unknown section "model-list", did you mean "model_list"?',
    );
  });
});

describe('references to the environment', () => {
  const text = `model_list:
  - model_name: a
    litellm_params: {model: openai/x, api_key: os.environ/KEY, rpm: os.environ/RPM, api_base: os.environ/NOPE, tags: [os.environ/KEY]}
general_settings: {store_model_in_db: os.environ/FLAG}
`;

  test('stay as they are without one, and are listed', () => {
    const { config, references, issues } = parseConfig(text);
    expect(config?.model_list[0]?.litellm_params['api_key']).toBe('os.environ/KEY');
    expect(references.map((r) => [r.name, r.field])).toEqual([
      ['KEY', 'model_list[0].litellm_params.api_key'],
      ['RPM', 'model_list[0].litellm_params.rpm'],
      ['NOPE', 'model_list[0].litellm_params.api_base'],
      ['FLAG', 'general_settings.store_model_in_db'],
    ]);
    expect(issues).toEqual([]);
  });

  test('are resolved as the proxy does it', () => {
    const { config, issues } = parseConfig(text, { env: { KEY: 'sk-secret', RPM: '5', FLAG: ' TRUE ' } });
    expect(config?.model_list[0]?.litellm_params).toMatchObject({
      api_key: 'sk-secret',
      rpm: '5',
      api_base: null,
      tags: ['os.environ/KEY'],
    });
    expect(config?.general_settings).toEqual({ store_model_in_db: true });
    expect(issues.map(formatIssue)).toEqual([
      '(config):3:95: warning: model_list[0].litellm_params.api_base: the environment variable NOPE is not set; the proxy reads null',
    ]);
  });

  test('what a variable holds is checked and never shown', () => {
    const [issue] = parseConfig(text, { env: { KEY: 'sk-secret', RPM: 'sk-secret', NOPE: '', FLAG: 'true' } }).issues;
    expect(issue && formatIssue(issue)).toBe(
      '(config):3:69: error: model_list[0].litellm_params.rpm: expected an integer, found a string',
    );
  });
});

test('an object is checked like a text and not changed', () => {
  const config = {
    model_list: [{ model_name: 'a', litellm_params: { model: 'b', rpm: 'x', api_key: 'os.environ/A' } }],
  };
  const before = structuredClone(config);
  const [issue] = checkConfigObject(config, { env: { A: 'sk-1' } }).issues;
  expect(issue && formatIssue(issue)).toBe(
    'error: model_list[0].litellm_params.rpm: expected an integer, found a string',
  );
  expect(config).toEqual(before);
});

test('no issue ever holds a value of the file', () => {
  const canary = 'sk-CANARY-0123456789';
  const shapes = [
    (s: string) => `model_list: ${s}`,
    (s: string) => `model_list: [${s}]`,
    (s: string) =>
      `model_list: [{model_name: a, litellm_params: {model: b, rpm: ${s}, timeout: [${s}]}, model_info: {tier: ${s}, db_model: ${s}}}]`,
    (s: string) => `model_list: [{model_name: a, litellm_params: {model: b, ${s}: 1, "${s}x": 2}}]`,
    (s: string) => `general_settings: {master_key: [${s}], store_model_in_db: ${s}}`,
    (s: string) => `a: *${s}`,
    (s: string) => `a: &${s} [*${s}]`,
    (s: string) => `a: !${s} x`,
    (s: string) => `a: "${s}`,
    (s: string) => `a: ${s}: ${s}`,
    (s: string) => `${s}\n  ${s}: [`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...shapes), fc.constantFrom('', '{', '"', "'", '\t', ' - ', ': '), (shape, after) => {
      const { issues } = parseConfig(shape(canary + after), { env: {} });
      expect(JSON.stringify(issues.map(({ path: _, ...issue }) => issue))).not.toContain('CANARY');
      expect(issues.map(formatIssue).join('\n')).not.toContain('CANARY');
    }),
    { numRuns: 200 },
  );
});

test('10,000 deployments are read well under two seconds of work', () => {
  let text = 'model_list:\n';
  for (let i = 0; i < 10_000; i++)
    text += `  - model_name: gpt-${i}\n    litellm_params: {model: openai/gpt-4o, api_key: sk-${i}, rpm: 100}\n    model_info: {id: id-${i}}\n`;
  const before = process.cpuUsage();
  const { config, issues } = parseConfig(text);
  const used = process.cpuUsage(before);
  expect(config?.model_list).toHaveLength(10_000);
  expect(issues).toEqual([]);
  // CPU time, not the clock: other tests run beside this one.
  expect((used.user + used.system) / 1000).toBeLessThan(4000);
});
