import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConfigObject, formatIssue, PyDate, PyFloat, parseConfig } from './index.ts';

const lines = (text: string, env?: Record<string, string>): string[] =>
  parseConfig(text, { fileName: 'config.yaml', ...(env ? { env } : {}) }).issues.map(formatIssue);

const CONFIG = `model_list:
  - model_name: gpt-4o
    litellm_params: {model: openai/gpt-4o, api_key: sk-secret-1, rpm: 100, timeout: 30.0}
    model_info: {id: one, access_groups: [beta]}
general_settings:
  master_key: sk-1234
`;

describe('a valid config', () => {
  const parsed = parseConfig(CONFIG);

  test('has no issues, and distinguishes 30.0 from 30', () => {
    expect(parsed.issues).toEqual([]);
    expect(parsed.config?.model_list[0]).toEqual({
      model_name: 'gpt-4o',
      litellm_params: { model: 'openai/gpt-4o', api_key: 'sk-secret-1', rpm: 100, timeout: new PyFloat(30) },
      model_info: { id: 'one', access_groups: ['beta'] },
    });
    expect(parsed.config?.general_settings).toEqual({ master_key: 'sk-1234' });
  });

  test('is written by JSON.stringify with numbers and dates', () => {
    const { config } = parseConfig('{a: 30.0, b: 12345, c: 2024-05-13, d: 2024-05-13 01:02:03}');
    expect(JSON.stringify(config)).toBe(
      '{"a":30,"b":12345,"c":"2024-05-13","d":"2024-05-13T01:02:03","model_list":[],"general_settings":{}}',
    );
  });

  test('has a position for every value', () => {
    expect(parsed.positionOf(['model_list', 0, 'litellm_params', 'rpm'])).toEqual({ line: 3, column: 71 });
    expect(parsed.positionOf(['model_list', 0, 'model_info', 'access_groups', 0])).toEqual({ line: 4, column: 43 });
    expect(parsed.positionOf(['model_list', 1])).toBeUndefined();
  });

  test('may have no model_list', () => {
    expect(parseConfig('general_settings: {}').config?.model_list).toEqual([]);
    expect(parseConfig('model_list:\n').config?.model_list).toEqual([]);
  });
});

describe('config is undefined if the proxy does not start', () => {
  test.each([
    ['', '1:1: error: expected a mapping with model_list, got null (is the file empty?)'],
    ['# nothing\n', '1:1: error: expected a mapping with model_list, got null (is the file empty?)'],
    ['model_list: {a: 1}', '1:13: error: expected model_list to be a list of deployments, got a mapping'],
    [
      'model_list:\n  - litellm_params: {model: a/b}',
      '2:5: error: model_list[0].model_name is missing; set it to the name that clients request',
    ],
    [
      'model_list:\n  - model_name: 4\n    litellm_params: {model: a/b}',
      '2:17: error: expected model_list[0].model_name to be a string, got a number; quote it if you mean a string',
    ],
    [
      'general_settings: {master_key: 1234}',
      '1:32: error: expected general_settings.master_key to be a string, got a number; quote it if you mean a string',
    ],
    ['a: "sk-secret', '1:14: error: invalid YAML: missing quote, bracket, comma, colon or space'],
    ['model_list:\n\t- a', '2:1: error: invalid YAML: a tab is not allowed here; use spaces'],
  ])('%j', (text, issue) => {
    expect(lines(text)).toEqual([`config.yaml:${issue}`]);
    expect(parseConfig(text).config).toBeUndefined();
  });
});

describe('config contains a deployment that the proxy skips', () => {
  const entry = (fields: string): string =>
    `model_list:\n  - {model_name: a, litellm_params: {model: openai/x, rpm: 1}, ${fields}}\n`;

  test.each([
    ['blocked: maybe', '2:73: error: expected model_list[0].blocked to be a boolean, got a string'],
    [
      'model_info: {no: 1}',
      '2:77: error: expected every key of model_list[0].model_info to be a string, but YAML reads this one as a number, boolean, date or null; quote it',
    ],
  ])('%s', (fields, issue) => {
    const { config, issues } = parseConfig(entry(fields));
    expect(config?.model_list).toHaveLength(1);
    expect(issues.map(formatIssue)).toEqual([issue]);
    expect(issues[0]?.effect).toBe('deployment_skipped');
  });

  test('an unquoted api_version is a date', () => {
    const { config, issues } = parseConfig(
      'model_list: [{model_name: a, litellm_params: {model: azure/x, api_version: 2023-05-15}}]',
    );
    expect(config?.model_list[0]?.litellm_params['api_version']).toEqual(new PyDate(2023, 5, 15));
    expect(issues).toMatchObject([
      {
        effect: 'deployment_skipped',
        message:
          'expected model_list[0].litellm_params.api_version to be a string, got a date; quote it if you mean a string',
      },
    ]);
  });
});

describe('environment variables', () => {
  const text = `model_list:
  - model_name: a
    litellm_params: {model: openai/x, api_key: os.environ/KEY, rpm: os.environ/RPM}
`;

  test('without env, references are listed and kept', () => {
    const { config, references, issues } = parseConfig(text);
    expect(config?.model_list[0]?.litellm_params['api_key']).toBe('os.environ/KEY');
    expect(references.map(({ name, field }) => [name, field])).toEqual([
      ['KEY', 'model_list[0].litellm_params.api_key'],
      ['RPM', 'model_list[0].litellm_params.rpm'],
    ]);
    expect(issues).toEqual([]);
  });

  test('with env, references are replaced before the checks', () => {
    const { config } = parseConfig(text, { env: { KEY: 'sk-secret', RPM: '5' } });
    expect(config?.model_list[0]?.litellm_params).toEqual({ model: 'openai/x', api_key: 'sk-secret', rpm: '5' });
    expect(lines(text, { KEY: 'sk-secret', RPM: 'sk-secret' })).toEqual([
      'config.yaml:3:69: error: expected model_list[0].litellm_params.rpm to be an integer, got a string',
    ]);
  });
});

describe('checkConfigObject', () => {
  test('checks an object like a file, and does not change it', () => {
    const config = {
      model_list: [{ model_name: 'a', litellm_params: { model: 'b', rpm: 'x', api_key: 'os.environ/A' } }],
    };
    const before = structuredClone(config);
    expect(checkConfigObject(config, { env: { A: 'sk-1' } }).issues.map(formatIssue)).toEqual([
      'error: expected model_list[0].litellm_params.rpm to be an integer, got a string',
    ]);
    expect(config).toEqual(before);
  });

  test('keeps the floats and dates of a parsed config', () => {
    const { config } = parseConfig(CONFIG);
    expect(config).toBeDefined();
    const checked = checkConfigObject(config ?? null);
    expect(checked.issues).toEqual([]);
    expect(checked.config?.model_list[0]?.litellm_params['timeout']).toEqual(new PyFloat(30));
  });
});

test('no issue contains a value of the file', () => {
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

test('reads 10,000 deployments in less than four seconds of CPU time', () => {
  let text = 'model_list:\n';
  for (let i = 0; i < 10_000; i++)
    text += `  - model_name: gpt-${i}\n    litellm_params: {model: openai/gpt-4o, api_key: sk-${i}, rpm: 100}\n    model_info: {id: id-${i}}\n`;
  const before = process.cpuUsage();
  const { config, issues } = parseConfig(text);
  const used = process.cpuUsage(before);
  expect(config?.model_list).toHaveLength(10_000);
  expect(issues).toEqual([]);
  // CPU time, not elapsed time: other tests run at the same time.
  expect((used.user + used.system) / 1000).toBeLessThan(4000);
});
