import { expect, test } from 'vitest';
import { formatIssue, parseConfig } from '../index.ts';

const text = `environment_variables:
  BASE: https://a.example
  COPY: os.environ/PRESET
  MISSING: os.environ/NOPE
  COUNT: 5
  FLAG: true
  WHEN: 2024-05-13 01:02:03
  PATH: /bin
model_list:
  - {model_name: a, litellm_params: {model: openai/a, api_base: os.environ/BASE}}
`;

test('lists the variables as strings, as the proxy sets them', () => {
  const { environmentVariables } = parseConfig(text, { env: { PRESET: 'x' } });
  expect(environmentVariables).toEqual({
    BASE: 'https://a.example',
    COPY: 'x',
    MISSING: 'None',
    COUNT: '5',
    FLAG: 'True',
    WHEN: '2024-05-13 01:02:03',
  });
});

test('leaves out variables whose references are not resolved', () => {
  expect(parseConfig(text).environmentVariables).not.toHaveProperty('COPY');
});

test('does not use the variables for the references of the same config, and says why', () => {
  const { config, issues } = parseConfig(text, { env: { PRESET: 'x', NOPE: 'y' } });
  expect(config?.model_list[0]?.litellm_params['api_base']).toBeNull();
  expect(issues.map(formatIssue)).toEqual([
    '10:65: warning: environment_variables sets BASE only after the proxy has resolved references; ' +
      'the proxy uses null for model_list[0].litellm_params.api_base',
  ]);
});
