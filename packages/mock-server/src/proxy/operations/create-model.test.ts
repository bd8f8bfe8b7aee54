import { describe, expect, it } from 'vitest';
import { entry, errorOf, MASTER_KEY, NOW, RELEASES, rowOf, runForDict, stateOf } from '../../../test/emulated-proxy.ts';
import type { Settings } from '../state/settings.ts';

const CREATE = 'addNewModelModelNewPost';

describe.each(RELEASES)('POST /model/new of $name', (release) => {
  const { writes } = release;

  it('returns the stored row', () => {
    const state = stateOf(release);
    const row = runForDict(state, CREATE, { body: entry('a', { rpm: 5 }, { id: 'x' }) });
    expect(row).toMatchObject({
      model_id: 'x',
      model_name: 'a',
      litellm_params: { rpm: 5 },
      model_info: { id: 'x', db_model: false },
      created_by: 'default_user_id',
      updated_by: 'default_user_id',
      created_at: writes.timestamp(NOW),
      updated_at: writes.timestamp(NOW),
    });
    expect(Object.hasOwn(row, 'blocked')).toBe(writes.hasBlocked);
    expect(rowOf(state, 'x')).toMatchObject({ modelName: 'a', createdAt: NOW, blocked: false });
  });

  it('stores encrypted strings and serves the plaintext', () => {
    const state = stateOf(release);
    const row = runForDict(state, CREATE, { body: entry('a', { api_key: 'sk-secret' }, { id: 'x' }) });
    expect(JSON.stringify(row)).not.toContain('sk-secret');
    expect(row['litellm_params']).toEqual(rowOf(state, 'x').params);
    expect(state.router.get('x')?.litellm_params).toMatchObject({ model: 'openai/gpt-4o', api_key: 'sk-secret' });
  });

  it('generates an id for a body without one', () => {
    const state = stateOf(release);
    const { model_id: id } = runForDict(state, CREATE, { body: entry('a') });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(state.router.has(String(id))).toBe(true);
  });

  it('leaves out nulls and stores the author', () => {
    const state = stateOf(release, { settings: { premium_user: true } });
    const body = entry('a', { api_base: null }, { id: 'x', team_id: 'red' });
    if (writes.membersManageAutoRouters) {
      expect(errorOf(() => runForDict(state, CREATE, { body, key: 'sk-team-member' })).status).toBe(403);
    }
    runForDict(state, CREATE, { body, key: 'sk-team-admin' });
    expect(rowOf(state, 'x')).toMatchObject({ createdBy: 'team-admin', updatedBy: 'team-admin' });
    expect(rowOf(state, 'x').params).not.toHaveProperty('api_base');
  });

  it('returns 500 for an id that exists and keeps the row', () => {
    const state = stateOf(release);
    runForDict(state, CREATE, { body: entry('a', {}, { id: 'x' }) });
    expect(errorOf(() => runForDict(state, CREATE, { body: entry('b', {}, { id: 'x' }) }))).toMatchObject({
      status: 500,
      body: { error: { message: expect.stringContaining('Failed to add model to db') } },
    });
    expect(rowOf(state, 'x').modelName).toBe('a');
  });

  it.each<[string, Partial<Settings>, string, number]>([
    ['by a user who is not an administrator', {}, 'sk-user', 403],
    ['if models are not stored', { store_model_in_db: false }, MASTER_KEY, 500],
    ['without a database', { database_connected: false }, MASTER_KEY, 500],
  ])('stores nothing %s', (_, settings, key, status) => {
    const state = stateOf(release, { settings });
    expect(errorOf(() => runForDict(state, CREATE, { body: entry('a', {}, { id: 'x' }), key })).status).toBe(status);
    expect(state.database.size).toBe(0);
  });

  it('runs the checks of the release before it stores', () => {
    const state = stateOf(release);
    const body = entry('a', {}, { id: 'x', ptu_count: 3 });
    if (writes.createChecks.length === 0) runForDict(state, CREATE, { body });
    else expect(errorOf(() => runForDict(state, CREATE, { body })).status).toBe(400);
    expect(state.database.size).toBe(writes.createChecks.length === 0 ? 1 : 0);
  });

  it('stores a deployment that it cannot serve, and returns 500 in a release that checks it', () => {
    const state = stateOf(release);
    const create = () => runForDict(state, CREATE, { body: entry('a', { model: 'no-such-provider/x' }, { id: 'x' }) });
    if (writes.checksServed) expect(errorOf(create).status).toBe(500);
    else expect(create()).toMatchObject({ model_id: 'x' });
    expect(state.database.get('x')).toBeDefined();
    expect(state.router.has('x')).toBe(false);
  });

  it('returns 500 for a lone surrogate in an info, and stores nothing', () => {
    const state = stateOf(release);
    const create = () => runForDict(state, CREATE, { body: entry('a', {}, { id: 'x', owner: '\ud800' }) });
    expect(errorOf(create).status).toBe(500);
    expect(state.database.size).toBe(0);
  });

  it('returns 400 for a lone surrogate in the name, after the row is stored', () => {
    const state = stateOf(release);
    expect(errorOf(() => runForDict(state, CREATE, { body: entry('\ud800', {}, { id: 'x' }) })).status).toBe(400);
    expect(state.database.get('x')).toBeDefined();
  });
});
