import { describe, expect, test } from 'vitest';
import { changeOf, EMPTY, type Form, fieldOfIssue, formOf, newDeployment, problemsOf } from './form.ts';

const READ = {
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
} as unknown as Parameters<typeof formOf>[0];

const form = formOf(READ);
const changed = (part: Partial<Form>): unknown => changeOf(form, { ...form, ...part });

test('a deployment becomes texts, without what the proxy added', () => {
  expect(form).toMatchObject({
    model_name: 'gpt-4o',
    rpm: '60',
    input_price: '0.15',
    access_groups: 'beta',
    api_key: '',
  });
  expect(JSON.parse(form.other)).toEqual({ temperature: 0.2 });
});

describe('only what was changed is sent', () => {
  test.each<[string, Partial<Form>, unknown]>([
    ['nothing', {}, undefined],
    ['a limit', { rpm: '90' }, { litellm_params: { rpm: 90 } }],
    ['a limit that is none: the proxy says so', { rpm: 'many' }, { litellm_params: { rpm: 'many' } }],
    ['a key', { api_key: 'sk-new' }, { litellm_params: { api_key: 'sk-new' } }],
    ['a name', { model_name: 'other' }, { model_name: 'other' }],
    ['a price, per million', { output_price: '0.6' }, { litellm_params: { output_cost_per_token: 6e-7 } }],
    ['an emptied field', { rpm: '' }, { unset: ['rpm'] }],
    ['groups', { access_groups: 'beta, gamma ,' }, { model_info: { access_groups: ['beta', 'gamma'] } }],
    ['other parameters', { other: '{"temperature": 0.2, "top_p": 1}' }, { litellm_params: { top_p: 1 } }],
    ['a parameter taken away', { other: '' }, { unset: ['temperature'] }],
  ])('%s', (_, part, change) => {
    expect(changed(part)).toEqual(change);
  });
});

test('a new deployment holds what was filled in', () => {
  expect(newDeployment({ ...EMPTY, model_name: ' a ', model: 'openai/x', id: 'mine' })).toEqual({
    model_name: 'a',
    litellm_params: { model: 'openai/x' },
    model_info: { id: 'mine' },
  });
});

test('what cannot be sent is said by field', () => {
  expect(Object.keys(problemsOf({ ...EMPTY, input_price: 'x', other: '[]' }))).toEqual([
    'model_name',
    'model',
    'input_price',
    'other',
  ]);
  expect(problemsOf(form)).toEqual({});
});

test.each([
  ['litellm_params.rpm', 'rpm'],
  ['litellm_params.temperature', 'other'],
  ['model_info.base_model', 'base_model'],
  ['', undefined],
])('an issue at %s belongs to %s', (path, field) => {
  expect(fieldOfIssue(path)).toBe(field);
});
