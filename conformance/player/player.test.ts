import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { canonical, normalise } from './normalise.ts';
import { callOf, play } from './play.ts';
import { record } from './record.ts';
import { type Answer, jsonOf, targetOf } from './target.ts';
import type { Transcript } from './transcript.ts';

const answer = (status: number, text: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  text,
  json: jsonOf(text),
});

const GET = { method: 'GET', path: '/v1/models' };

describe('normalise', () => {
  it('replaces times, uuids, and the ciphertexts of a written row, of these the length stays', () => {
    const cipher = 'A'.repeat(44);
    const body = {
      created_by: 'u',
      litellm_params: { api_key: cipher },
      model_info: { note: cipher },
      created_at: '2024-05-01T10:00:00.123Z',
      model_id: 'x 0b9a3f1e-0000-4000-8000-00000000abcd',
    };
    expect(normalise(body)).toEqual({
      created_by: 'u',
      litellm_params: { api_key: '<encrypted 44>' },
      model_info: { note: cipher },
      created_at: '<timestamp>',
      model_id: 'x <uuid>',
    });
  });

  it('finds bodies equal whichever way keys and `data` are ordered, and no other list', () => {
    expect(canonical({ data: [{ a: 1, b: 2 }, 'x'] })).toBe(canonical({ data: ['x', { b: 2, a: 1 }] }));
    expect(canonical({ rows: [1, 2] })).not.toBe(canonical({ rows: [2, 1] }));
  });
});

describe('compare', () => {
  const want = {
    status: 200,
    headers: { 'content-type': 'application/json', vary: 'Origin' },
    body: { data: [{ id: 'a', object: 'model', mode: 'chat' }] },
  };
  const levels: [string, Answer][] = [
    ['none', answer(404, '{}')],
    ['status', answer(200, '{"data":[]}')],
    ['core', answer(200, '{"data":[{"id":"a","object":"model","mode":"embedding"}]}')],
    ['full', answer(200, '{"data":[{"id":"a","object":"model","mode":"chat"}]}')],
    ['exact', answer(200, '{"data":[{"mode":"chat","id":"a","object":"model"}]}', { vary: 'origin', date: 'now' })],
  ];
  it.each(levels)('knows the level %s', (level, got) => {
    expect(compare(GET, want, got, new Set())).toBe(level);
  });
});

describe('play', () => {
  it('sends bodies as they were recorded: none with GET, JSON unless raw, saved values filled in', () => {
    const saved = new Map([['id', 'abc']]);
    expect(callOf({ method: 'POST', path: '/m/$id', body: { id: '$id', other: '$none' } }, saved)).toEqual({
      method: 'POST',
      path: '/m/abc',
      headers: { 'content-type': 'application/json' },
      body: '{"id":"abc","other":"$none"}',
    });
    expect(callOf({ method: 'POST', path: '/', raw: '{bad $id' }, saved).body).toBe('{bad $id');
    expect(callOf({ method: 'GET', path: '/', body: {} }, saved).body).toBeUndefined();
  });

  it('plays controls, saves values, and says what differs; recording gives a transcript that agrees', async () => {
    const calls: string[] = [];
    const target = targetOf(async ({ method, path, body }) => {
      calls.push(`${method} ${path}${body ?? ''}`);
      return answer(200, path === '/new' ? '{"model_id":"m9"}' : '{"ok":true}');
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
    expect(calls).toEqual([
      'POST /__admin/reset{"config":{"model_list":[]}}',
      'GET /new',
      'POST /__admin/reload{}',
      'PATCH /__admin/settings{"store_model_in_db":false}',
      'GET /x/m9',
    ]);
    const again = await record(transcript, target);
    expect((await play(again, target)).every(({ level }) => level === 'exact')).toBe(true);
  });
});
