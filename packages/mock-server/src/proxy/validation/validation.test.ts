import { dumps, PyFloat, PythonError } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { ValidationError } from '@litellm-models/python-semantics/pydantic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE, PROFILE_NAMES } from '../../releases/names.ts';
import { loadRelease } from '../../releases/registry.ts';
import { parseBody } from './parse-body.ts';
import type { BodyOperation, ValidationRelease } from './types.ts';
import { validateBody } from './validate-body.ts';
import { validateModel } from './validate-model.ts';
import { validateQuery } from './validate-query.ts';

const ids = { uuid: () => 'fresh', now: () => 0 };
const releases = await Promise.all(PROFILE_NAMES.map(loadRelease));

function accepted(release: ValidationRelease, operation: BodyOperation, body: unknown): ValidatedModel {
  const parsed = parseBody(release, JSON.stringify(body), 'application/json');
  if (!parsed.ok) throw new Error('not parsed');
  const made = validateBody(release, operation, parsed.value, { ids });
  if (!made.ok) throw new Error(dumps(made.detail ?? made.crash?.message ?? null));
  return made.value;
}

describe.each(releases)('validation of $name', ({ validation: release }) => {
  it('returns a model with defaults, converted values, extras last, and the fields that are set', () => {
    const made = accepted(release, 'addNewModelModelNewPost', {
      extra: 1,
      model_name: 'x',
      litellm_params: { zz: { a: null }, rpm: '5', model: 'a', max_budget: 3 },
    });
    expect(made.className).toBe('Deployment');
    expect(made.model('litellm_params')?.get('rpm')).toBe(5);
    expect(made.model('litellm_params')?.get('tpm')).toBeNull();
    expect(made.model('model_info')?.get('id')).toBe('fresh');
    expect([...made.fieldsSet].sort()).toEqual(['extra', 'litellm_params', 'model_info', 'model_name']);
    const params = made.dump({ excludeNone: true })['litellm_params'];
    expect(params).toMatchObject({ max_budget: new PyFloat(3), rpm: 5, zz: { a: null } });
    expect(Object.keys(params as object).at(-1)).toBe('zz');
  });

  it('omits None in a typed dict', () => {
    const given = ['a', { api_base: 'x', none: null, deep: { none: null } }];
    const made = accepted(release, 'addNewModelModelNewPost', {
      model_name: 'x',
      litellm_params: { model: 'a', configurable_clientside_auth_params: given },
    });
    const params = made.model('litellm_params');
    const field = 'configurable_clientside_auth_params';
    expect(params?.dump({ excludeNone: true })[field]).toEqual(['a', { api_base: 'x', deep: { none: null } }]);
    expect(params?.dump()[field]).toEqual(given);
  });

  it('sets fields in place and adds other attributes at the end', () => {
    const made = accepted(release, 'updateModelModelUpdatePost', { model_info: { id: 'a' } });
    const info = made.model('model_info');
    info?.set('updated_by', 'me');
    info?.set('other', 1);
    expect(Object.entries(info?.dump({ excludeUnset: true }) ?? {})).toEqual([
      ['id', 'a'],
      ['updated_by', 'me'],
      ['other', 1],
    ]);
  });

  it('formats datetimes in Python’s and in pydantic’s format', () => {
    const info = validateModel(release, 'ModelInfo', { created_at: '2024-01-02 03:04:05.5Z', id: 'a' }, { ids });
    expect(info.dump()['created_at']).toBe('2024-01-02T03:04:05.500000+00:00');
    expect(info.dump({ mode: 'json' })['created_at']).toBe('2024-01-02T03:04:05.500000Z');
  });

  it('distinguishes a crash, a 422 and a 400', () => {
    const missing = validateBody(release, 'addNewModelModelNewPost', { kind: 'json', value: {} }, { ids });
    expect(missing).toMatchObject({ ok: false, status: 500, crash: { type: 'TypeError' } });
    expect(parseBody(release, '{', 'application/json')).toMatchObject({ ok: false, status: 422 });
    expect(parseBody(release, new Uint8Array([0x22, 0xff, 0x22]), 'application/json')).toEqual({
      ok: false,
      status: 400,
      detail: 'There was an error parsing the body',
    });
    expect(parseBody(release, '['.repeat(2000), undefined)).toMatchObject({ ok: false, status: 400 });
  });

  it('throws pydantic’s message where the proxy creates a model itself', () => {
    expect(() => validateModel(release, 'LiteLLM_Params', { model: 'a', rpm: 'x' }, { ids })).toThrow(
      new ValidationError(release.schemas.pydantic, 'LiteLLM_Params', [
        {
          type: 'int_parsing',
          loc: ['rpm'],
          msg: 'Input should be a valid integer, unable to parse string as an integer',
          input: 'x',
          ctx: undefined,
        },
      ]),
    );
  });

  it('copies prices into model_info only from validated parameters', () => {
    const values = { model: 'a', input_cost_per_token: 1 };
    const instance = validateModel(release, 'LiteLLM_Params', values, { ids });
    const from = (params: typeof values | ValidatedModel): unknown =>
      validateModel(release, 'Deployment', { model_name: 'x', litellm_params: params }, { ids })
        .model('model_info')
        ?.get('input_cost_per_token') ?? null;
    expect([from(values), from(instance)]).toEqual([null, new PyFloat(1)]);
  });

  it('uses the last value of a query parameter and ignores unknown ones', () => {
    const query = validateQuery(release, 'modelListModelsGet', 'team_id=a&team_id=b+c&return_wildcard_routes=on&zz=1');
    expect(query).toMatchObject({ ok: true, value: { team_id: 'b c', return_wildcard_routes: true } });
    expect(validateQuery(release, 'modelListModelsGet', 'include_model_access_groups=')).toMatchObject({ status: 422 });
  });

  it('handles any JSON body without an unexpected error', () => {
    const operations = Object.keys(release.bodies) as BodyOperation[];
    fc.assert(
      fc.property(fc.constantFrom(...operations), fc.json(), (operation, text) => {
        const parsed = parseBody(release, text, 'application/json');
        if (!parsed.ok) return;
        const made = validateBody(release, operation, parsed.value, { ids });
        if (made.ok) made.value.dump();
      }),
    );
  });

  it('validates its own dump to the same model', () => {
    const params = fc
      .dictionary(fc.string(), fc.jsonValue())
      .map((extra) => ({ ...extra, model: 'a', max_retries: 1 }));
    fc.assert(
      fc.property(params, fc.option(fc.double({ noNaN: true })), (litellm_params, max_budget) => {
        delete (litellm_params as Record<string, unknown>)['self'];
        const first = accepted(release, 'updateModelModelUpdatePost', {
          litellm_params: { ...litellm_params, max_budget },
        }).dump();
        expect(validateModel(release, 'updateDeployment', first, { ids }).dump()).toEqual(first);
      }),
    );
  });
});

it('refuses to serialize an object that JSON does not have', async () => {
  const { validation: newest } = await loadRelease(DEFAULT_PROFILE);
  const timeout = { connect: 1, read: 2, write: 3, pool: 4 };
  const made = accepted(newest, 'updateModelModelUpdatePost', { litellm_params: { timeout } });
  expect(() => made.dump()).toThrow(new PythonError('TypeError', 'Object of type Timeout is not JSON serializable'));
});
