import { expect, it } from 'vitest';
import { type ClientOptions, createClient } from './index.ts';

const GOOD: ClientOptions = { baseUrl: 'https://llm.example.com', apiKey: 'sk-1234' };

it.each<[string, object, string]>([
  ['no base URL', { baseUrl: undefined }, 'baseUrl is missing'],
  ['no key', { apiKey: undefined }, 'apiKey is missing or empty'],
  ['an empty key', { apiKey: '' }, 'apiKey is missing or empty'],
  ['an option in another spelling', { api_key: 'sk' }, 'did you mean "apiKey"?'],
  ['an option in another case', { baseURL: 'x' }, 'did you mean "baseUrl"?'],
  ['an option that is none', { maxRetries: 2 }, 'createClient has no "maxRetries"; it knows baseUrl, apiKey'],
  ['a time that is none', { timeout: 0 }, 'timeout is milliseconds'],
  ['a time as text', { deadline: '5s' }, 'deadline is milliseconds'],
  ['retries as a number', { retry: 3 }, 'retry is an object, or false'],
  ['attempts that are none', { retry: { attempts: 0 } }, 'retry.attempts is a whole number from 1'],
  ['an option of retry that is none', { retry: { retries: 1 } }, 'retry has no "retries"'],
  ['a hook that is none', { hooks: { onRequest: () => {} } }, 'hooks has no "onRequest"'],
  ['no retry at all', { retry: null }, 'retry is an object, or false'],
  ['no hooks at all', { hooks: null }, 'hooks is an object'],
  ['a hook that cannot be called', { hooks: { onAttemptEnd: 5 } }, 'onAttemptEnd is a function'],
  ['no reading back at all', { readBack: null }, 'readBack is an object'],
  ['no headers at all', { headers: null }, 'headers is an object'],
  [
    'a header with a space in its name',
    { headers: { 'x a': 'b' } },
    'headers["x a"] is a text that a header can carry',
  ],
  ['a version as a number', { serverVersion: 1.106 }, 'serverVersion is a LiteLLM version'],
  ['a fetch that is none', { fetch: 'fetch' }, 'fetch is a function'],
  ['a validator that is none', { validate: true }, 'validate is a function'],
  ['a version that is none', { serverVersion: 'newest' }, 'serverVersion is a LiteLLM version'],
  ['the key among the headers', { headers: { Authorization: 'x' } }, 'give the key as apiKey'],
  [
    'a header with a line break',
    { headers: { 'x-a': 'b\r\nc: d' } },
    'headers["x-a"] is a text that a header can carry',
  ],
])('%s is refused at construction', (_, wrong, why) => {
  const make = (): unknown => createClient({ ...GOOD, ...wrong } as ClientOptions);
  expect(make).toThrow(TypeError);
  expect(make).toThrow(why);
});

it('nothing at all is refused too', () => {
  expect(() => createClient(undefined as never)).toThrow('createClient takes an object');
});

it('headers may come as the platform has them', async () => {
  const sent: unknown[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    sent.push(new Headers(init.headers).get('x-gateway'));
    return Response.json({ data: [] });
  };
  const headers = new Headers({ 'x-gateway': 'blue' }) as unknown as Record<string, string>;
  await createClient({ ...GOOD, headers, fetch }).models.list();
  expect(sent).toEqual(['blue']);
});
