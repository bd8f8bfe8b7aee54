import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { bodyOf, errorOf, principalOf, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { rejectDelegatedTokens, rejectTeamSecretReference } from './delegated-tokens.ts';

const RULES = { sources: ['token_file'], destinations: ['api_base', 'api_key'] };

const guarding = RELEASES.filter(({ writes }) => writes.delegatedTokens);

describe.each(guarding)('delegated tokens in $name', (release) => {
  const state = stateOf(release);
  const params = (given: PyDict) =>
    bodyOf(state, 'patchModelModelModelIdUpdatePatch', { litellm_params: given }).model('litellm_params');
  const reject =
    (given: PyDict | undefined, stored: PyDict = {}, key = 'sk-user') =>
    () =>
      rejectDelegatedTokens(RULES, principalOf(state, key), given && params(given), stored);

  it.each<[string, PyDict, PyDict, string]>([
    ['the source', { token_file: '/a' }, {}, 'token_file'],
    ['a destination of a stored source', { api_base: 'https://a' }, { token_file: '/a' }, 'token_file'],
    ['a destination of a stored reference', { api_base: 'https://a' }, { api_key: 'oidc/google/x' }, 'api_key'],
    ['a reference', { api_key: 'oidc/google/x' }, {}, 'api_key'],
    ['the destination of a stored source, by null', { api_base: null }, { token_file: '/a' }, 'token_file'],
  ])('only an administrator may set %s', (_, given, stored, param) => {
    expect(errorOf(reject(given, stored))).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining(`('${param}')`), param } },
    });
    expect(reject(given, stored, 'sk-1234')).not.toThrow();
  });

  it.each<[string, PyDict | undefined, PyDict]>([
    ['another parameter', { rpm: 5 }, { token_file: '/a' }],
    ['a destination without a source', { api_base: 'https://a' }, { token_file: null }],
    ['a key that is not a reference', { api_key: 'sk-1' }, { api_key: 'sk-2' }],
    ['no parameters', undefined, { token_file: '/a' }],
  ])('everyone may set %s', (_, given, stored) => {
    expect(reject(given, stored)).not.toThrow();
  });

  it("rejects a reference as the key of a team's deployment only", () => {
    const reference = params({ api_key: 'oidc/google/x' });
    expect(errorOf(() => rejectTeamSecretReference('red', reference))).toMatchObject({
      status: 400,
      body: { error: { param: 'api_key', type: 'bad_request_error' } },
    });
    expect(() => rejectTeamSecretReference(undefined, reference)).not.toThrow();
    for (const given of [params({ api_key: 'sk-1' }), params({ rpm: 5 }), undefined]) {
      expect(() => rejectTeamSecretReference('red', given)).not.toThrow();
    }
  });
});
