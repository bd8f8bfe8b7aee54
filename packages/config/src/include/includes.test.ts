import { expect, test } from 'vitest';
import { formatIssue, type ParsedConfig, parseConfig } from '../index.ts';

function parse(files: Readonly<Record<string, string>>): ParsedConfig {
  const readFile = (name: string): string | undefined => files[name];
  return parseConfig(files['conf/config.yaml'] ?? '', { fileName: 'conf/config.yaml', readFile });
}

const messages = ({ issues }: ParsedConfig): string[] => issues.map(formatIssue);
const names = ({ config }: ParsedConfig): unknown[] => (config?.model_list ?? []).map((entry) => entry.model_name);
const entry = (name: string): string => `  - {model_name: ${name}, litellm_params: {model: openai/${name}}}\n`;

test('extends lists and replaces other values, in the order of the proxy', () => {
  const parsed = parse({
    'conf/config.yaml': `include: [a.yaml, b.yaml]\nmodel_list:\n${entry('main')}general_settings: {master_key: sk-1, alerting: [slack]}\n`,
    'conf/a.yaml': `include: [deep/c.yaml]\nmodel_list:\n${entry('a')}general_settings: {master_key: sk-2}\n`,
    'conf/b.yaml': `model_list:\n${entry('b')}`,
    'conf/deep/c.yaml': `model_list:\n${entry('c')}litellm_settings: {drop_params: true}\n`,
  });
  expect(messages(parsed)).toEqual([]);
  expect(names(parsed)).toEqual(['main', 'a', 'b', 'c']);
  expect(parsed.config?.general_settings).toEqual({ master_key: 'sk-2' });
  expect(parsed.config).not.toHaveProperty('include');
  expect(parsed.positionOf(['model_list', 1, 'model_name'])).toEqual({ file: 'conf/a.yaml', line: 3, column: 18 });
  expect(parsed.positionOf(['litellm_settings', 'drop_params'])).toEqual({
    file: 'conf/deep/c.yaml',
    line: 3,
    column: 33,
  });
});

test('finds a nested file next to the main file too', () => {
  const parsed = parse({
    'conf/config.yaml': 'include: [deep/a.yaml]',
    'conf/deep/a.yaml': 'include: [b.yaml]',
    'conf/b.yaml': `model_list:\n${entry('b')}`,
  });
  expect([messages(parsed), names(parsed)]).toEqual([[], ['b']]);
});

test('reports problems with the file, line and column of the included file', () => {
  const parsed = parse({
    'conf/config.yaml': `include: [a.yaml]\nmodel_list:\n${entry('main')}`,
    'conf/a.yaml': 'x: 1\nx: 2\nmodel_list:\n  - {model_name: a, litellm_params: {model: openai/a, rpm: abc}}\n',
  });
  expect(messages(parsed)).toEqual([
    'conf/a.yaml:1:1: warning: duplicate key: the same mapping has this key again, and the proxy uses the last value',
    'conf/a.yaml:4:60: error: expected model_list[1].litellm_params.rpm to be an integer, got a string',
  ]);
  expect([...parsed.skipped]).toEqual([1]);
});

test.each([
  ['[none.yaml]', 'conf/config.yaml:1:11: error: included file conf/none.yaml does not exist'],
  ['none.yaml', 'conf/config.yaml:1:10: error: expected include to be a list of file names, got a string'],
  ['[list.yaml]', 'conf/list.yaml:1:1: error: expected an included file to be a mapping, got a list'],
  ['[bad.yaml]', 'conf/bad.yaml:1:5: error: invalid YAML: a "[" or "{" is not closed'],
])('does not start with include: %s', (include, message) => {
  const files = { 'conf/config.yaml': `include: ${include}`, 'conf/list.yaml': '- a', 'conf/bad.yaml': 'a: [' };
  expect(messages(parse(files))).toEqual([message]);
  expect(parse(files).config).toBeUndefined();
});

test('reads an empty file, and a file that is included twice once', () => {
  const parsed = parse({
    'conf/config.yaml': 'include: [empty.yaml, a.yaml, a.yaml]',
    'conf/empty.yaml': '# nothing',
    'conf/a.yaml': `include: [config.yaml]\nmodel_list:\n${entry('a')}`,
  });
  expect(names(parsed)).toEqual(['a']);
  expect(parsed.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['duplicate_include', 'warning'],
    ['duplicate_include', 'warning'],
  ]);
});

test('names a file that cannot be read', () => {
  const readFile = (): string => {
    throw new Error('permission denied');
  };
  expect(messages(parseConfig('include: [a.yaml]', { readFile }))).toEqual([
    '1:11: error: cannot read the included file a.yaml: permission denied',
  ]);
});

test('warns that included files are not read without readFile', () => {
  const parsed = parseConfig('include: [a.yaml]');
  expect(parsed.issues).toMatchObject([{ code: 'include_not_read', severity: 'warning' }]);
  expect(parsed.config?.model_list).toEqual([]);
});
