import type { PyDict } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyCheckContext } from './auth-release.ts';
import { type BodyRules, bodyRules } from './body-rules.ts';
import { checkBody, notAllowed } from './check-body.ts';
import { RejectedRequest } from './python-errors.ts';

const RULES = bodyRules(
  {
    litellm: '0',
    serverOwned: ['owned', 'settable'],
    banned: ['api_base', 'banned'],
    allowedInMetadata: ['banned'],
    secretReferences: ['password'],
  },
  { serverOwnedKind: 'test parameter', settable: ['settable'] },
);
const NO_OPT_IN: BodyCheckContext = { writes: false, optIn: () => false };

const check =
  (data: PyDict, context: Partial<BodyCheckContext> = {}, rules: BodyRules = RULES) =>
  () =>
    checkBody(data, rules, { ...NO_OPT_IN, ...context });

/** Puts an object in each place of the data whose fields are passed on to a call. */
const CALLS: readonly [string, (part: PyDict) => PyDict][] = [
  ['at the top level', (part) => part],
  ['in extra_body', (part) => ({ extra_body: part })],
  ['in the JSON of litellm_embedding_config', (part) => ({ litellm_embedding_config: JSON.stringify(part) })],
  ['in a fallback', (part) => ({ fallbacks: [{ ...part, model: 'a' }] })],
  ['in a fallback of the override', (part) => ({ router_settings_override: { fallbacks: [{ ...part, model: 'a' }] } })],
];
const METADATA: readonly [string, (part: PyDict) => PyDict][] = [
  ['in metadata', (part) => ({ metadata: part })],
  ['in the JSON of litellm_metadata', (part) => ({ litellm_metadata: JSON.stringify(part) })],
  [
    'in a form field of metadata',
    (part) => Object.fromEntries(Object.entries(part).map(([k, v]) => [`metadata[${k}]`, v])),
  ],
  ['in the metadata of litellm_params', (part) => ({ litellm_params: { metadata: part } })],
];

describe('bodyRules', () => {
  it('checks secrets in the banned parameters too, if it checks secrets at all', () => {
    expect([...RULES.secrets]).toEqual(['api_base', 'banned', 'password']);
    expect(RULES.bannedInMetadata).toEqual(['api_base']);
    const without = { litellm: '0', serverOwned: [], banned: ['a'], allowedInMetadata: [], secretReferences: [] };
    expect(bodyRules(without, { serverOwnedKind: '', settable: [] }).secrets.size).toBe(0);
  });
});

describe('checkBody', () => {
  it.each([...CALLS, ...METADATA])('rejects a server-owned parameter %s', (_, place) => {
    for (const writes of [false, true]) {
      for (const name of ['owned', 'settable']) {
        expect(check(place({ [name]: null }), { writes })).toThrow(
          `Rejected Request: ${name} is a server-owned test parameter and cannot be set in a request body.`,
        );
      }
    }
  });

  it('rejects a server-owned parameter in litellm_params, except for a settable one in a write', () => {
    expect(check({ litellm_params: { owned: 1 } }, { writes: true })).toThrow('owned is a server-owned');
    expect(check({ litellm_params: { settable: 1 } }, { writes: true })).not.toThrow();
    expect(check({ litellm_params: { settable: 1 } })).toThrow('settable is a server-owned');
  });

  it.each(CALLS)('rejects a banned parameter %s unless a deployment of the model allows it', (_, place) => {
    for (const name of ['api_base', 'banned']) {
      expect(check(place({ [name]: 'x' }))).toThrow(`${name} is not allowed in request body. Clientside passthrough`);
      expect(check(place({ [name]: 'x' }), { optIn: (_data, asked) => asked === name })).not.toThrow();
    }
  });

  it.each(METADATA)('rejects a banned parameter %s, except for those that metadata may set', (_, place) => {
    expect(check(place({ api_base: 'x' }))).toThrow(RejectedRequest);
    expect(check(place({ banned: 'x' }))).not.toThrow();
  });

  it('allows banned parameters in litellm_params', () => {
    expect(check({ litellm_params: { api_base: 'x', banned: 'y' } })).not.toThrow();
  });

  it('asks for the opt-in with the fields of the part and the model of the request', () => {
    const asked: PyDict[] = [];
    const optIn = (data: PyDict) => asked.push(data) > 0;
    check({ model: 'm', extra_body: { api_base: 'x', model: 'other' } }, { optIn })();
    check({ extra_body: { api_base: 'x' } }, { optIn })();
    check({ model: null, extra_body: { api_base: 'x' } }, { optIn })();
    expect(asked).toEqual([
      { api_base: 'x', model: 'm' },
      { api_base: 'x', model: '' },
      { api_base: 'x', model: null },
    ]);
  });

  it.each(CALLS)('rejects a reference to a secret %s, except in a write', (_, place) => {
    for (const reference of ['os.environ/KEY', 'oidc/google/x']) {
      expect(check(place({ password: reference }))).toThrow('password holds a secret reference');
      expect(check(place({ password: reference }), { writes: true })).not.toThrow();
    }
    expect(check(place({ password: 'plain' }))).not.toThrow();
    expect(check(place({ other: 'os.environ/KEY' }))).not.toThrow();
  });

  it.each([...CALLS, ...METADATA])('rejects an OIDC reference as api_key %s', (_, place) => {
    expect(check(place({ api_key: 'oidc/google/x' }), { writes: true })).toThrow('api_key holds an oidc/ secret');
    expect(check(place({ api_key: 'sk-1' }), { writes: true })).not.toThrow();
    const rules = { ...RULES, secrets: new Set<string>() };
    expect(check(place({ api_key: 'oidc/google/x' }), { writes: true }, rules)).not.toThrow();
  });

  it('rejects an OIDC reference in litellm_params, except in a write', () => {
    const data = { litellm_params: { api_key: 'oidc/google/x' } };
    expect(check(data)).toThrow('api_key holds an oidc/ secret');
    expect(check(data, { writes: true })).not.toThrow();
    const nested = { litellm_params: { extra_body: data.litellm_params } };
    expect(check(nested, { writes: true })).toThrow('api_key holds an oidc/ secret');
  });

  it('rejects model_list', () => {
    expect(check({ model_list: null })).toThrow('model_list is not allowed in the request body.');
  });

  it.each(['https://a', 'openai/HTTP://a', 'a, openai/https://b'])(
    'rejects the fallback %s, which is a URL',
    (model) => {
      expect(check({ fallbacks: [model] })).toThrow(`URL-valued fallback destination '${model}' is not allowed.`);
      expect(check({ fallbacks: [{ model }] })).toThrow('URL-valued');
    },
  );

  it.each(['a', 'https-a', 'a/b/https://c'])('accepts the fallback %s', (model) => {
    expect(check({ fallbacks: [model, { model }] })).not.toThrow();
  });

  it('accepts data without guarded parameters', () => {
    const name = fc.stringMatching(/^free_[a-z]{1,4}$/);
    const value = fc.jsonValue({ maxDepth: 2 }).map((json) => JSON.parse(JSON.stringify(json)));
    const part = fc.dictionary(name, value);
    fc.assert(
      fc.property(part, fc.constantFrom(...CALLS, ...METADATA), (data, [, place]) => {
        expect(check(place(data))).not.toThrow();
      }),
    );
  });

  it.each(['not JSON', '[1]', '"text"'])('ignores metadata that is the string %s', (metadata) => {
    expect(check({ metadata, extra_body: metadata })).not.toThrow();
  });
});

it('says in the message how to opt in', () => {
  expect(notAllowed('x', 'Set y.')).toMatch(/^x is not allowed in request body\. Set y\. Relevant Issue: https:/);
});
