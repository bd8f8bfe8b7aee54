import { describe, expect, it } from 'vitest';
import type { ProxyRequest } from '../../proxy/http/messages.ts';
import { Journal } from './journal.ts';

const REQUEST: ProxyRequest = {
  method: 'POST',
  path: '/model/new',
  query: 'a=1',
  headers: { 'content-type': 'application/json', 'user-agent': 'test' },
  body: '{"model_name":"m"}',
};
const OUTCOME = { time: 0, operation: 'addNewModelModelNewPost', status: 200 } as const;

/** A journal with one request. */
function journalOf(request: Partial<ProxyRequest>): Journal {
  const journal = new Journal();
  journal.record({ ...REQUEST, ...request }, OUTCOME);
  return journal;
}

describe('Journal', () => {
  it('returns what was requested and how the mock responded', () => {
    expect(journalOf({}).entries()).toEqual([
      {
        seq: 1,
        time: '1970-01-01T00:00:00.000Z',
        method: 'POST',
        path: '/model/new',
        query: 'a=1',
        operation: 'addNewModelModelNewPost',
        status: 200,
        headers: { 'content-type': 'application/json', 'user-agent': 'test' },
        body: { model_name: 'm' },
      },
    ]);
  });

  it('stores the last requests, and counts all of them', () => {
    const journal = new Journal(3);
    for (let i = 1; i <= 5; i++) journal.record({ ...REQUEST, path: `/${i}` }, OUTCOME);
    expect(journal.count).toBe(5);
    expect(journal.entries().map(({ seq, path }) => [seq, path])).toEqual([
      [3, '/3'],
      [4, '/4'],
      [5, '/5'],
    ]);
  });

  it('starts again when it is cleared, with the next number', () => {
    const journal = journalOf({});
    journal.clear();
    expect([journal.count, journal.entries()]).toEqual([0, []]);
    journal.record(REQUEST, OUTCOME);
    expect(journal.count).toBe(1);
    expect(journal.entries()).toMatchObject([{ seq: 2 }]);
  });

  it.each([
    'authorization',
    'x-litellm-api-key',
    'api-key',
    'x-api-key',
    'x-goog-api-key',
    'ocp-apim-subscription-key',
  ])('redacts the key of the header %s wherever it occurs', (header) => {
    // A key without a known format, which only its header identifies.
    const key = 'team-canary-key';
    const value = header === 'authorization' ? `Bearer ${key}` : key;
    const journal = journalOf({
      headers: { [header]: value, referer: `https://app.test/?k=${key}` },
      query: `note=${key}`,
      body: JSON.stringify({ model_name: `for ${key}`, nested: [{ [key]: key }] }),
    });
    expect(JSON.stringify(journal.entries())).not.toContain(key);
    expect(journal.entries()[0]?.body).toMatchObject({ model_name: 'for [redacted]' });
  });

  it('redacts every key of a request with several', () => {
    const journal = journalOf({
      headers: { authorization: 'Bearer first-canary', 'x-api-key': 'second-canary' },
      body: 'first-canary second-canary',
    });
    expect(journal.entries()[0]?.body).toBe('[redacted] [redacted]');
  });

  it('redacts secrets of the body and of cookies', () => {
    const journal = journalOf({
      headers: { cookie: 'token=canary-cookie' },
      body: '{"litellm_params":{"api_key":"canary-1","aws_secret_access_key":"canary-2","rpm":5}}',
    });
    const [entry] = journal.entries();
    expect(JSON.stringify(entry)).not.toContain('canary');
    expect(entry?.body).toMatchObject({ litellm_params: { rpm: 5 } });
  });

  it('does not change the recorded request', () => {
    const request = { ...REQUEST, headers: { authorization: 'Bearer sk-canary-1' } };
    const journal = new Journal();
    journal.record(request, OUTCOME);
    journal.entries();
    expect(request.headers.authorization).toBe('Bearer sk-canary-1');
  });
});
