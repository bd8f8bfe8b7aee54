import type { PyValue } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, errorOf, principalOf, RELEASES, stateOf } from '../../../test/emulated-proxy.ts';
import type { AuthRelease } from './auth-release.ts';
import { authorizeModels, modelNotAvailable } from './authorize-models.ts';
import type { Principal } from './principal.ts';

describe.each(RELEASES)('authorizeModels in $name', (release) => {
  const { auth } = release;
  const state = stateOf(release, { modelList: [entry('gpt-4o', {}, { id: '1' }), entry('other', {}, { id: '2' })] });
  const principal = (models: readonly string[], more: Partial<Principal> = {}): Principal => ({
    ...principalOf(state, 'sk-user'),
    models,
    ...more,
  });
  const authorize =
    (data: PyValue | undefined, caller: Principal, rules: AuthRelease = auth) =>
    () =>
      authorizeModels(data, caller, state.router, rules);

  it('accepts data without a model, and data that is not an object', () => {
    for (const data of [undefined, {}, [], 'x']) expect(authorize(data, principal(['gpt-4o']))).not.toThrow();
  });

  it('checks the model against the list of the key', () => {
    expect(authorize({ model: 'gpt-4o' }, principal(['gpt-4o']))).not.toThrow();
    expect(authorize({ model: 'other' }, principal([]))).not.toThrow();
    const { status, body } = errorOf(authorize({ model: 'other' }, principal(['gpt-4o'])));
    expect({ status, body }).toEqual(
      errorOf(() => {
        throw auth.models.denied('key', 'other', ['gpt-4o']);
      }),
    );
  });

  it('checks the list of the team, and only that for all-team-models', () => {
    const team = { teamId: 'blue', teamModels: ['gpt-4o'] };
    expect(authorize({ model: 'gpt-4o' }, principal([], team))).not.toThrow();
    expect(errorOf(authorize({ model: 'other' }, principal([], team))).body).toHaveProperty(
      'error.type',
      'team_model_access_denied',
    );
    expect(authorize({ model: 'gpt-4o' }, principal(['all-team-models'], team))).not.toThrow();
    expect(errorOf(authorize({ model: 'gpt-4o' }, principal(['other'], team))).body).toHaveProperty(
      'error.type',
      'key_model_access_denied',
    );
  });

  it('checks that fallbacks are granted and served', () => {
    const caller = principal(['gpt-4o', 'unserved']);
    const data = (fallback: PyValue) => ({ model: 'gpt-4o', fallbacks: [{ model: fallback }] });
    expect(authorize(data('gpt-4o'), caller)).not.toThrow();
    expect(errorOf(authorize(data('other'), caller)).body).toHaveProperty('error.type', 'key_model_access_denied');
    expect(errorOf(authorize(data('unserved'), caller))).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('Invalid model name passed in model=unserved') } },
    });
    for (const served of ['1', 'openai/gpt-4o', 'a,b']) expect(authorize(data(served), principal([]))).not.toThrow();
  });

  it('accepts any fallback if there is a wildcard', () => {
    const { router } = stateOf(release, { modelList: [entry('mine/*', { model: 'openai/*' })] });
    expect(() => authorizeModels({ fallbacks: [{ model: 'x' }] }, principal([]), router, auth)).not.toThrow();
  });

  it('exempts the master key in a release that does', () => {
    const fails: AuthRelease = {
      ...auth,
      models: {
        ...auth.models,
        afterGrant: () => {
          throw auth.models.denied('key', 'x', []);
        },
      },
    };
    const check = authorize({ model: 'x' }, principalOf(state), fails);
    if (auth.models.exemptsMasterKey) expect(check).not.toThrow();
    else expect(check).toThrow();
    expect(authorize({ model: 'nope', fallbacks: [{ model: 'nope' }] }, principalOf(state))).not.toThrow();
  });

  it('converts a Python exception to a 401', () => {
    const data = { fallbacks: [{ model: { a: 1 } }] };
    const named = { ...auth.models.named, fallbacks: () => [{ a: 1 }, 5, [['other']]] };
    const rules: AuthRelease = { ...auth, models: { ...auth.models, named } };
    expect(errorOf(authorize(data, principal(['gpt-4o']), rules))).toMatchObject({
      status: 401,
      body: { error: { message: "Authentication Error, unhashable type: 'dict'" } },
    });
  });

  it.each<[string, PyValue, string[], RegExp | undefined]>([
    ['null', null, ['x'], undefined],
    ['a number that is not listed', 5, ['x'], /_model_access_denied/],
    ['a listed number', 5, ['5'], /argument of type 'int' is not iterable/],
    ['a number while the list has a wildcard', 5, ['x*'], /expected string or bytes-like object, got 'int'/],
    ['a list of granted names', ['gpt-4o'], ['gpt-4o'], /unhashable type: 'list'/],
    ['a list with another name', ['gpt-4o', ['other']], ['gpt-4o'], /_model_access_denied/],
  ])('checks %s as a fallback', (_, fallback, listed, error) => {
    const named = { requested: () => [], fallbacks: () => [fallback] };
    const rules: AuthRelease = { ...auth, models: { ...auth.models, named } };
    const check = authorize({}, principal(listed), rules);
    if (error === undefined) {
      expect(JSON.stringify(errorOf(check).body)).toContain('Invalid model name passed in model=None');
    } else expect(JSON.stringify(errorOf(check).body)).toMatch(error);
  });
});

it('does not show the list in the error for a model that is not available', () => {
  expect(modelNotAvailable('team', 'x').fields).toEqual({
    message: expect.stringContaining("The requested model 'x' is not available"),
    type: 'team_model_access_denied',
    param: 'model',
  });
});
