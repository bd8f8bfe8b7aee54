import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collectSecrets,
  decodeError,
  isCiphertextShaped,
  isMasked,
  isSecretName,
  REDACTED,
  redact,
  redactBody,
  redactText,
  redactUrl,
} from '../src/index.ts';

describe('isSecretName', () => {
  it.each([
    'api_key',
    'apiKey',
    'API-KEY',
    'x-api-key',
    'api-key',
    'Ocp-Apim-Subscription-Key',
    'x-goog-api-key',
    'Authorization',
    'Cookie',
    'set-cookie',
    'aws_access_key_id',
    'aws_secret_access_key',
    'aws_session_token',
    'vertex_credentials',
    'vertex_ai_credentials',
    'client_secret',
    'azure_ad_token',
    'azure_password',
    'valkey_password',
    's3_secret_access_key',
    'anthropic_identity_token',
    'private_key',
    'master_key',
    'salt_key',
    'password',
    'aws_web_identity_token',
    'apitoken',
    'x-authtoken',
    'api_keys',
    'apiKeys',
    'XAPIKEY',
    'accesskey',
  ])('returns true for %s', (name) => expect(isSecretName(name)).toBe(true));

  it.each([
    'model',
    'key',
    'input_cost_per_token',
    'cache_read_input_token_cost',
    'max_tokens',
    'token_count_model',
    'litellm_credential_name',
    'default_api_key_tpm_limit',
    'configurable_clientside_auth_params',
    'access_groups',
    'direct_access',
    'api_base',
    'anthropic_identity_token_file',
    'token_exchange_endpoint',
    'anthropic_keycloak_token_url',
    'anthropic_keycloak_auth_method',
    'supports_tool_choice',
    'keepalive_seconds',
    'tenant_id',
    'prompt_tokens',
    'valkey_host',
    'tokenizer',
  ])('returns false for %s', (name) => expect(isSecretName(name)).toBe(false));
});

describe('isMasked and isCiphertextShaped', () => {
  it.each(['sk-1****2345', 'hunt***2222', '*********', 'sk-...abcd', REDACTED, 'Bear**********hijk'])(
    'recognize the mask %s',
    (value) => expect(isMasked(value)).toBe(true),
  );
  it.each(['sk-abc123456789', 'openai/*', 'deepseek/*', 'a*b', 'os.environ/OPENAI_API_KEY', ''])(
    'do not take %s for a mask',
    (value) => expect(isMasked(value)).toBe(false),
  );
  it.each([
    'H-mH8-uZLGhhiHSAKeu348-SVVpaur0naPoQvXJho8agyAczbR610vNeGHsf3VqLTG1QMALqh2o=',
    '5n1EcSj0xeu6mOKBN9HAFNzaVefy_M5gUH1PuUmQuoAbwbHMevvS3KG6-eEHJHR0IA==',
  ])('recognize the ciphertext %s', (value) => expect(isCiphertextShaped(value)).toBe(true));
  it.each([
    'sk-proj-aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_',
    'ABSKQmVkcm9ja0FQSUtleS1leGFtcGxlLWF0LTEyMzQ1Njc4OTAxMjpleGFtcGxlMQ==',
    'nvapi-aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_12',
    'openai/gpt-4o',
    'https://a-very-long-address.example.com/with/a/path/that/is/long/enough1',
    '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    'os.environ/A_VERY_LONG_NAME_OF_AN_ENVIRONMENT_VARIABLE_THAT_HOLDS_1',
  ])('do not take %s for ciphertext', (value) => expect(isCiphertextShaped(value)).toBe(false));
});

describe('redact', () => {
  it('redacts secrets by name, by format and by value, and keeps the rest', () => {
    const value = {
      model: 'openai/gpt-4o',
      api_key: 'abc',
      extra_headers: { authorization: 'Bearer abcdefgh', 'x-team': 'red' },
      vertex_credentials: { private_key: 'p' },
      note: 'the key is sk-abc123456789 or hunter22',
      api_base: 'https://me:pw@host/v1?api-key=abc&x=1',
      input_cost_per_token: 1e-6,
      when: new Date(0),
      api_key_2: null,
    };
    expect(redact(value, ['hunter22'])).toEqual({
      model: 'openai/gpt-4o',
      api_key: REDACTED,
      extra_headers: { authorization: REDACTED, 'x-team': 'red' },
      vertex_credentials: REDACTED,
      note: `the key is ${REDACTED} or ${REDACTED}`,
      api_base: `https://${REDACTED}@host/v1?api-key=${REDACTED}&x=1`,
      input_cost_per_token: 1e-6,
      when: new Date(0).toISOString(),
      api_key_2: null,
    });
  });

  it('accepts headers, maps, sets, URLs, errors and cycles', () => {
    const cycle: Record<string, unknown> = { api_key: 'abcdef' };
    cycle['self'] = cycle;
    expect(redact(cycle)).toEqual({ api_key: REDACTED, self: '[circular]' });
    expect(redact(new Headers({ 'x-api-key': 'abcdef', accept: '*/*' }))).toEqual({
      'x-api-key': REDACTED,
      accept: '*/*',
    });
    expect(redact(new Map([['token', 'abcdef']]))).toEqual({ token: REDACTED });
    expect(redact(new Set(['sk-abcdefgh']))).toEqual([REDACTED]);
    expect(redact(new URL('https://h/?key=abcdef'))).toBe(`https://h/?key=${REDACTED}`);
    expect(redact(new Error('no sk-abcdefgh', { cause: { password: 'p' } }))).toMatchObject({
      message: `no ${REDACTED}`,
      cause: { password: REDACTED },
    });
  });

  it('does not change its argument', () => {
    const value = { api_key: 'abc', deep: [{ token: 't' }] };
    redact(value);
    expect(value).toEqual({ api_key: 'abc', deep: [{ token: 't' }] });
  });

  it('redacts strings', () => {
    expect(redactUrl('/v1/models?x-litellm-api-key=abcdef#x')).toBe(`/v1/models?x-litellm-api-key=${REDACTED}#x`);
    expect(redactText('-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----')).toBe(REDACTED);
    expect(redactBody('not json sk-abcdefgh')).toBe(`not json ${REDACTED}`);
    expect(redactBody(undefined)).toBeUndefined();
    expect(redactBody('x'.repeat(20_000))?.length).toBeLessThan(17_000);
  });
});

describe('a secret that is known', () => {
  const secret = 'aB3/x+"y&z=~ü';
  const percent = encodeURIComponent(secret);
  const html = secret.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('/', '&#x2F;');
  it.each([
    ['as it is', secret],
    ['escaped for a URL', percent],
    ['escaped for a URL in lower case', percent.replace(/%../g, (code) => code.toLowerCase())],
    ['escaped for a URL twice', encodeURIComponent(percent)],
    ['escaped for JSON', JSON.stringify(secret).slice(1, -1)],
    ['escaped for JSON twice', JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
    [
      'escaped for JSON with code points',
      secret.replace(/[^a-z0-9]/gi, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['escaped for HTML', html],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 for URLs', Buffer.from(secret).toString('base64url')],
    ['in base64 with a user name', Buffer.from(`user:${secret}`).toString('base64')],
  ])('is redacted %s', (_, form) => {
    const text = redactText(`got ${form} from you`, [secret]);
    expect(text).toContain(REDACTED);
    expect(text).not.toMatch(/aB3|y.*z/);
    expect(text).toMatch(/^got .*from you$/);
  });

  it('is redacted after any character', () => {
    for (const before of ['\\', '%', '&', '%2', '\\u', '=', '"'])
      expect(redactText(`x${before}token1234;`, ['token1234'])).not.toContain('token1234');
  });

  it('can contain lone surrogates', () => {
    expect(redactText('key \ud800abcdef!', ['\ud800abcdef'])).toBe(`key ${REDACTED}!`);
  });

  it('is redacted where a body is cut', () => {
    for (let i = 1; i < 30; i++) {
      const body = redactBody(`${'x'.repeat(16_384 - i)}${percent}${'y'.repeat(99)}`, [secret]) ?? '';
      expect(body).toContain(REDACTED);
      expect(body).not.toContain('aB3');
    }
  });
});

describe('collectSecrets', () => {
  it('finds the secrets inside credentials that are a JSON string', () => {
    const text = '{"type": "service_account", "private_key": "pk-of-vertex"}';
    expect(collectSecrets({ vertex_credentials: text, model: '{"private_key": "none"}' })).toEqual([
      text,
      'pk-of-vertex',
    ]);
    expect(collectSecrets({ api_key: '{broken' })).toEqual(['{broken']);
  });
});

describe('a random secret', () => {
  const canary = fc.string({ minLength: 8, maxLength: 24, unit: 'grapheme-ascii' }).map((text) => `cAnArY${text}`);

  it('is redacted under any secret name, at any depth', () => {
    const name = fc.constantFrom(
      'api_key',
      'aws_secret_access_key',
      'vertex_credentials',
      'authorization',
      'client_secret',
      'x-api-key',
      'azurePassword',
    );
    const wrap = fc.array(fc.constantFrom('litellm_params', 'model_info', 'list', 'map'), { maxLength: 5 });
    fc.assert(
      fc.property(canary, name, wrap, (secret, key, path) => {
        let value: unknown = { [key]: secret, other: 'kept' };
        for (const part of path)
          value = part === 'list' ? [value] : part === 'map' ? new Map([[part, value]]) : { [part]: value };
        expect(inspect(redact(value), { depth: null })).not.toContain('cAnArY');
        expect(inspect(redact(value), { depth: null })).toContain('kept');
      }),
    );
  });

  it('of a request body never appears in an error, wherever the proxy repeats it', () => {
    fc.assert(
      fc.property(canary, fc.integer({ min: 200, max: 599 }), fc.nat(5), (secret, status, form) => {
        const body = { litellm_params: { model: 'openai/gpt-4o', api_key: secret } };
        const echo = [
          { error: { message: `bad key ${secret}`, type: 'auth_error', param: secret, code: '400' } },
          { detail: [{ type: 't', loc: ['body', 'litellm_params', 'rpm'], msg: `not ${secret}`, input: secret }] },
          { detail: { error: `{'error': 'bad ${secret}'}` } },
          `<html>${encodeURIComponent(secret)} ${secret}</html>`,
          JSON.stringify({ detail: secret }),
          `plain ${secret}`,
        ][form];
        const error = decodeError(
          { status, body: echo },
          { secrets: collectSecrets(body), path: `/model/${encodeURIComponent(secret)}/update` },
        );
        const shown = `${inspect(error, { depth: null, showHidden: true })}${JSON.stringify(error)}${error.message}${error.stack}`;
        expect(shown).not.toContain('cAnArY');
      }),
    );
  });
});
