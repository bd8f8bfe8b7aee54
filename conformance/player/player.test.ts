import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { canonicalize, normalize } from './normalize.ts';
import { play, toWireRequest } from './play.ts';
import { record } from './record.ts';
import { createTarget, parseJson, type WireResponse } from './target.ts';
import type { Transcript } from './transcript.ts';

const response = (status: number, text: string, headers: Record<string, string> = {}): WireResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  text,
  json: parseJson(text),
});

const GET = { method: 'GET', path: '/v1/models' };

describe('normalize', () => {
  it('replaces timestamps, UUIDs, and the ciphertexts of a database row, whose length it keeps', () => {
    const ciphertext = 'A'.repeat(44);
    const body = {
      created_by: 'u',
      litellm_params: { api_key: ciphertext },
      model_info: { note: ciphertext },
      created_at: '2024-05-01T10:00:00.123Z',
      model_id: 'x 0b9a3f1e-0000-4000-8000-00000000abcd',
    };
    expect(normalize(body)).toEqual({
      created_by: 'u',
      litellm_params: { api_key: '<encrypted 44>' },
      model_info: { note: ciphertext },
      created_at: '<timestamp>',
      model_id: 'x <uuid>',
    });
  });
});

describe('canonicalize', () => {
  it('ignores the order of keys and of `data`, but not of other lists', () => {
    expect(canonicalize({ data: [{ a: 1, b: 2 }, 'x'] })).toBe(canonicalize({ data: ['x', { b: 2, a: 1 }] }));
    expect(canonicalize({ rows: [1, 2] })).not.toBe(canonicalize({ rows: [2, 1] }));
  });
});

describe('compare', () => {
  const expected = {
    status: 200,
    headers: { 'content-type': 'application/json', vary: 'Origin' },
    body: { data: [{ id: 'a', object: 'model', mode: 'chat' }] },
  };
  const levels: [string, WireResponse][] = [
    ['none', response(404, '{}')],
    ['status', response(200, '{"data":[]}')],
    ['core', response(200, '{"data":[{"id":"a","object":"model","mode":"embedding"}]}')],
    ['full', response(200, '{"data":[{"id":"a","object":"model","mode":"chat"}]}')],
    ['exact', response(200, '{"data":[{"mode":"chat","id":"a","object":"model"}]}', { vary: 'origin', date: 'now' })],
  ];
  it.each(levels)('returns the level %s', (level, actual) => {
    expect(compare(GET, expected, actual, new Set())).toBe(level);
  });
});

describe('toWireRequest', () => {
  it('serializes JSON, sends raw bodies unchanged and none with GET, and fills in saved values', () => {
    const saved = new Map([['id', 'abc']]);
    expect(toWireRequest({ method: 'POST', path: '/m/$id', body: { id: '$id', other: '$none' } }, saved)).toEqual({
      method: 'POST',
      path: '/m/abc',
      headers: { 'content-type': 'application/json' },
      body: '{"id":"abc","other":"$none"}',
    });
    expect(toWireRequest({ method: 'POST', path: '/', raw: '{bad $id' }, saved).body).toBe('{bad $id');
    expect(toWireRequest({ method: 'GET', path: '/', body: {} }, saved).body).toBeUndefined();
  });
});

describe('play', () => {
  it('runs control steps, saves values and compares responses; a new recording is exact', async () => {
    const requests: string[] = [];
    const target = createTarget(async ({ method, path, body }) => {
      requests.push(`${method} ${path}${body ?? ''}`);
      return response(200, path === '/new' ? '{"model_id":"m9"}' : '{"ok":true}');
    });
    const transcript: Transcript = {
      name: 't',
      about: '',
      seed: { config: { model_list: [] } },
      steps: [
        { request: { method: 'GET', path: '/new', save: { id: 'model_id' } }, response: { status: 201, headers: {} } },
        { control: 'tick' },
        { control: 'set', body: { store_model_in_db: false } },
        {
          request: { method: 'GET', path: '/x/$id' },
          response: { status: 200, headers: { 'content-type': 'application/json' }, body: { ok: true } },
        },
      ],
    };
    expect((await play(transcript, target)).map(({ level }) => level)).toEqual(['none', 'exact']);
    expect(requests).toEqual([
      'POST /__admin/reset{"config":{"model_list":[]}}',
      'GET /new',
      'POST /__admin/reload{}',
      'PATCH /__admin/settings{"store_model_in_db":false}',
      'GET /x/m9',
    ]);
    const recording = await record(transcript, target);
    expect((await play(recording, target)).every(({ level }) => level === 'exact')).toBe(true);
  });
});
