import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeError,
  NotTheProxyError,
  operationIds,
  operations,
  parseRetryAfter,
  RateLimitedError,
  ServerError,
  ValidationError,
} from '../src/index.ts';

const json = new Headers({ 'content-type': 'application/json' });
const html = new Headers({ 'content-type': 'text/html; charset=utf-8' });
const page = '<!DOCTYPE html><html><body>Sign in</body></html>';
const decode = (status: number, body: unknown, headers?: Headers) => decodeError({ status, body, headers });

describe('a response that does not come from the proxy', () => {
  it.each([
    ['a login page with status 200', 200, page, html, 'html'],
    ['a gateway’s page with status 502', 502, '<html>Bad Gateway</html>', html, 'html'],
    ['an HTML page without a content type', 503, page, undefined, 'html'],
    ['truncated JSON', 200, '{"data":[{"model_na', json, 'malformed_json'],
    ['plain text with status 200', 200, 'hello', undefined, 'unexpected_body'],
    ['an empty body with status 200', 200, '', json, 'empty'],
    ['another service’s JSON', 403, { message: 'Forbidden' }, json, 'unexpected_body'],
    ['a gateway’s text', 502, 'upstream connect error', undefined, 'unexpected_body'],
    ['a 404 of a gateway', 404, '404 page not found', undefined, 'unexpected_body'],
    ['a 404 of an ingress', 404, 'default backend - 404', undefined, 'unexpected_body'],
    ['a 404 without a body', 404, '', undefined, 'empty'],
    ['a 404 with other JSON', 404, { message: 'no Route matched with those values' }, json, 'unexpected_body'],
    ['a string with the proxy’s words', 400, 'Model with id=d-1 not found in db', undefined, 'unexpected_body'],
  ] as const)('is not_the_proxy: %s', (_, status, body, headers, kind) => {
    const error = decode(status, body, headers);
    expect(NotTheProxyError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ code: 'not_the_proxy', kind, status, name: 'NotTheProxyError' });
  });
});

describe('a response without an error message', () => {
  it.each([
    [401, 'authentication'],
    [403, 'permission'],
    [409, 'conflict'],
    [429, 'rate_limited'],
    [500, 'server'],
    [503, 'server'],
  ] as const)('gets its code from status %i', (status, code) => {
    expect(decode(status, '')).toMatchObject({ code, kind: 'empty', status });
  });

  it('is rate_limited for a 429 from anyone', () => {
    const error = decode(429, page, new Headers({ 'content-type': 'text/html', 'retry-after': '3' }));
    expect(RateLimitedError.isInstance(error) && error.retryAfterMs).toBe(3000);
  });

  it('is a server error if the database is down', () => {
    const body = { error: { message: 'Database unavailable', type: 'no_db_connection', param: null, code: '503' } };
    expect(decode(503, body)).toMatchObject({ code: 'server', kind: 'database_down' });
    expect(decode(400, { error: { ...body.error, message: 'No connected db.' } })).toMatchObject({
      code: 'database_off',
    });
  });

  it('is saved_not_served if the write succeeded despite the 500', () => {
    const message =
      "Model create was saved to the database, but the model id(s) ['m1'] are not live in this pod's router.";
    const error = { message, type: 'internal_server_error', param: null, code: '500' };
    expect(decode(500, { error })).toMatchObject({ code: 'server', kind: 'saved_not_served' });
  });

  it('names the missing field', () => {
    const error = {
      message: 'Authentication Error, litellm_params not provided',
      type: 'auth_error',
      param: 'None',
      code: '400',
    };
    expect(decode(400, { error })).toMatchObject({
      code: 'validation',
      kind: 'missing_field',
      issues: [{ path: 'litellm_params', loc: ['body', 'litellm_params'], type: 'missing' }],
    });
  });

  it('is a permission error for a viewer’s key', () => {
    const message = 'user not allowed to access this route, role= proxy_admin_viewer. Trying to access: /model/new';
    expect(decode(403, { error: { message, type: 'auth_error', param: 'None', code: '403' } })).toMatchObject({
      code: 'permission',
      kind: 'not_permitted',
    });
  });

  it('is rate_limited if the budget is used up', () => {
    const error = { message: 'Budget has been exceeded!', type: 'budget_exceeded', param: null, code: '400' };
    expect(decode(400, { error })).toMatchObject({ code: 'rate_limited', kind: 'budget_exceeded' });
  });
});

describe('a 5xx', () => {
  it.each([
    'user not allowed to do this',
    "'NoneType' object has no attribute 'model_id'",
    'Model with id=d-1 not found in db',
    'Model in config',
    'Budget has been exceeded!',
    'This is a LiteLLM Enterprise user feature',
    'the write to the table failed after STORE_MODEL_IN_DB was read',
  ])('is a server error whatever it says: %s', (message) => {
    const error = { message, type: 'auth_error', param: 'None', code: '500' };
    const context = { operation: 'addNewModelModelNewPost' } as const;
    expect(decodeError({ status: 500, body: { error } }, context)).toMatchObject({
      code: 'server',
      mayHaveHappened: true,
      message: `${message} It may or may not have been performed.`,
    });
  });
});

describe('mayHaveHappened', () => {
  const error = (message: string) => ({ error: { message, type: 'auth_error', param: 'None', code: '400' } });
  const cases: readonly [string, number, unknown, boolean][] = [
    ['an invalid field', 422, { detail: [] }, false],
    ['an invalid request', 400, error('litellm_params not provided'), false],
    ['a conflict of settings', 400, error('The model carries auto-router settings'), false],
    ['an unknown key', 401, error('Authentication Error, Invalid proxy server token passed.'), false],
    ['an unknown id', 400, error("{'error': 'Model with id=x not found in db'}"), false],
    ['a rate limit', 429, '', false],
    [
      'a database that is not used',
      500,
      error(`{'error': "Set \`'STORE_MODEL_IN_DB='True'\` in your env to enable this feature."}`),
      false,
    ],
    ['no database', 500, error("{'error': \"No DB Connected. Here's how to do it\"}"), false],
    ['a 404 of a gateway', 404, '404 page not found', false],
    ['a redirect of a gateway', 302, '', false],
    ['a page of a gateway', 502, page, true],
    ['a login page', 200, page, true],
    ['a timeout of a gateway', 408, '', true],
    ['a failure after the write', 400, error('Authentication Error, Error serializing to JSON: ValueError'), true],
    ['a failure of the proxy', 500, 'Internal Server Error', true],
    [
      'a failed write',
      500,
      error("{'error': 'Failed to add model to db. Check your server logs for more details.'}"),
      true,
    ],
    ['a row that is not served', 500, error('Model create was saved to the database, but it is not live'), true],
    ['a database that is down', 503, { error: { message: 'x', type: 'no_db_connection' } }, true],
  ];
  it.each(cases)('of a write after %s', (_, status, body, mayHaveHappened) => {
    for (const operation of operationIds.filter((id) => operations[id].effect === 'write')) {
      const failure = decodeError({ status, body }, { operation });
      expect(failure.mayHaveHappened).toBe(mayHaveHappened);
      expect(failure.message.includes('may or may not')).toBe(mayHaveHappened);
    }
  });

  it.each(cases)('of a read is false: %s', (_, status, body) => {
    for (const operation of operationIds.filter((id) => operations[id].effect === 'read'))
      expect(decodeError({ status, body }, { operation }).mayHaveHappened).toBe(false);
    expect(decodeError({ status, body }).mayHaveHappened).toBe(false);
  });

  it('is true if an earlier attempt may have been performed', () => {
    const context = {
      mayHaveHappened: true,
      outcome: 'Perhaps it was.',
      operation: 'deleteModelModelDeletePost',
    } as const;
    const failure = decodeError({ status: 403, body: error('No') }, context);
    expect(failure).toMatchObject({ code: 'permission', mayHaveHappened: true, message: 'No Perhaps it was.' });
  });
});

describe('parseRetryAfter', () => {
  it.each([
    ['2', 2000],
    [' 1.5 ', 1500],
    ['0', 0],
    ['Thu, 01 Jan 1970 00:00:09 GMT', 9000],
    ['Wed, 31 Dec 1969 23:59:59 GMT', 0],
    ['-1', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['in 2099', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j as %j ms', (value, wait) => expect(parseRetryAfter(value, 0)).toBe(wait));
});

describe('the error', () => {
  it('has the request, the call id and the attempts', () => {
    const headers = new Headers({ 'content-type': 'application/json', 'x-litellm-call-id': 'call-1' });
    const body = { error: { message: 'Internal server error', type: 'internal_server_error' } };
    const error = decodeError(
      { status: 500, body, headers },
      {
        operation: 'addNewModelModelNewPost',
        method: 'POST',
        path: '/model/new?api_key=abc12345',
        attempts: 3,
        modelId: 'm1',
        cause: 'x',
      },
    );
    expect(ServerError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({
      operation: 'addNewModelModelNewPost',
      method: 'POST',
      path: '/model/new',
      callId: 'call-1',
      attempts: 3,
      modelId: 'm1',
      cause: 'x',
    });
  });

  it('lists invalid fields without pydantic’s union branches and without the rejected values', () => {
    const detail = [
      {
        type: 'float_type',
        loc: ['body', 'litellm_params', 'timeout', 'float'],
        msg: 'Input should be a number',
        input: 'my-secret',
      },
      { type: 'int_type', loc: ['body', 'litellm_params', 'tags', 0], msg: 'Input should be text' },
      'nonsense',
    ];
    const error = decode(422, { detail }, json);
    if (!ValidationError.isInstance(error)) throw error;
    expect(error.issues.map(({ path }) => path)).toEqual(['litellm_params.timeout', 'litellm_params.tags.0', '']);
    expect(error.issues[0]?.loc).toEqual(['body', 'litellm_params', 'timeout', 'float']);
    expect(JSON.stringify([error, error.rawBody])).not.toContain('my-secret');
  });

  it('unpacks stringified Python dicts', () => {
    const message = `{'error': "Can't edit model. Model in config.\\nIt\\'s \\u00e4 \\x41 {'x'}"}`;
    const error = decode(400, { error: { message, type: 'auth_error', param: 'None', code: '400' } });
    expect(error.message).toBe("Can't edit model. Model in config.\nIt's ä A {'x'}");
  });
});

describe('any body', () => {
  // Each of these once took minutes. The test's timeout is the assertion.
  it.each([
    ['names with dots', `&${'a.'.repeat(400_000)}`],
    ['prefixes of tokens', 'eyJaaaaaaaa-'.repeat(80_000)],
    ['query parameters without a value', '&aaaa'.repeat(150_000)],
    ['the proxy’s wording', 'Model Team credential budget '.repeat(30_000)],
  ])('is decoded in linear time: %s', (_, text) => {
    expect(decode(502, text, html).rawBody).toContain(text.slice(0, 9));
    expect(decode(400, { error: { message: text } }).message).toContain(text.slice(0, 9));
  });

  it('is decoded to an error with a code, a message and one attempt', () => {
    const body = fc.oneof(fc.string(), fc.json(), fc.anything(), fc.constant(page));
    const type = fc.constantFrom('application/json', 'text/html', 'text/plain', '');
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), body, type, (status, value, contentType) => {
        const error = decodeError({ status, body: value, headers: new Map([['content-type', contentType]]) });
        expect(error.message).not.toBe('');
        expect(error.attempts).toBe(1);
        expect(error.code).toMatch(/^[a-z_]+$/);
      }),
    );
  });
});
