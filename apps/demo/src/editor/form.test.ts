import { describe, expect, test } from 'vitest';
import { changesBetween, EMPTY_FORM, type Form, fieldForIssue, newDeployment, toForm, validate } from './form.ts';

const DEPLOYMENT = {
  id: 'd-1',
  model_name: 'gpt-4o',
  litellm_params: {
    model: 'openai/gpt-4o',
    rpm: 60,
    input_cost_per_token: 1.5e-7,
    use_xai_oauth: false,
    temperature: 0.2,
  },
  model_info: { id: 'd-1', db_model: true, access_groups: ['beta'] },
  source: 'database',
  hash: 'h',
} as unknown as Parameters<typeof toForm>[0];

const form = toForm(DEPLOYMENT);
const changesFor = (edited: Partial<Form>): unknown => changesBetween(form, { ...form, ...edited });

test('fills the form from a deployment, without the parameters that the proxy added', () => {
  expect(form).toMatchObject({
    model_name: 'gpt-4o',
    rpm: '60',
    input_price: '0.15',
    access_groups: 'beta',
    api_key: '',
  });
  expect(JSON.parse(form.other)).toEqual({ temperature: 0.2 });
});

describe('changesBetween returns only the changed fields', () => {
  test.each<[string, Partial<Form>, unknown]>([
    ['no change', {}, undefined],
    ['a limit', { rpm: '90' }, { litellm_params: { rpm: 90 } }],
    ['a limit that is not a number, unchanged', { rpm: 'many' }, { litellm_params: { rpm: 'many' } }],
    ['a key', { api_key: 'sk-new' }, { litellm_params: { api_key: 'sk-new' } }],
    ['a name', { model_name: 'other' }, { model_name: 'other' }],
    [
      'a price, converted to USD per token',
      { output_price: '0.6' },
      { litellm_params: { output_cost_per_token: 6e-7 } },
    ],
    ['a cleared field', { rpm: '' }, { unset: ['rpm'] }],
    ['access groups', { access_groups: 'beta, gamma ,' }, { model_info: { access_groups: ['beta', 'gamma'] } }],
    ['other parameters', { other: '{"temperature": 0.2, "top_p": 1}' }, { litellm_params: { top_p: 1 } }],
    ['a removed parameter', { other: '' }, { unset: ['temperature'] }],
  ])('%s', (_, edited, change) => {
    expect(changesFor(edited)).toEqual(change);
  });
});

test('creates a deployment from the fields that are not empty', () => {
  expect(newDeployment({ ...EMPTY_FORM, model_name: ' a ', model: 'openai/x', id: 'mine' })).toEqual({
    model_name: 'a',
    litellm_params: { model: 'openai/x' },
    model_info: { id: 'mine' },
  });
});

test('returns an error for each field that cannot be sent', () => {
  expect(Object.keys(validate({ ...EMPTY_FORM, input_price: 'x', other: '[]' }))).toEqual([
    'model_name',
    'model',
    'input_price',
    'other',
  ]);
  expect(validate(form)).toEqual({});
});

test.each([
  ['litellm_params.rpm', 'rpm'],
  ['litellm_params.temperature', 'other'],
  ['model_info.base_model', 'base_model'],
  ['', undefined],
])('maps an issue at %s to the field %s', (path, field) => {
  expect(fieldForIssue(path)).toBe(field);
});
