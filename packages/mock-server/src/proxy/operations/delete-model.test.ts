import { describe, expect, it } from 'vitest';
import { entry, errorOf, RELEASES, runForDict, stateOf } from '../../../test/emulated-proxy.ts';

const CREATE = 'addNewModelModelNewPost';
const DELETE = 'deleteModelModelDeletePost';

describe.each(RELEASES)('POST /model/delete of $name', (release) => {
  const withModel = (info: object = {}) => {
    const state = stateOf(release, { modelList: [entry('config', {}, { id: 'c' })] });
    runForDict(state, CREATE, { body: entry('a', {}, { id: 'x', ...info }) });
    return state;
  };

  it('deletes the row and stops serving it', () => {
    const state = withModel();
    const body = runForDict(state, DELETE, { body: { id: 'x' } });
    expect(body).toEqual({ message: 'Model: x deleted successfully' });
    expect(state.database.get('x')).toBeUndefined();
    expect(state.router.has('x')).toBe(false);
    expect(state.router.has('c')).toBe(true);
  });

  it.each(['nope', 'c'])('returns 400 for %s, which is not in the table', (id) => {
    const state = withModel();
    expect(errorOf(() => runForDict(state, DELETE, { body: { id } }))).toMatchObject({
      status: 400,
      body: { error: { message: `{'error': 'Model with id=${id} not found in db'}` } },
    });
    expect(state.router.has('c')).toBe(true);
  });

  it('deletes nothing for a caller who is not an administrator, or while models are not stored', () => {
    const state = withModel();
    expect(errorOf(() => runForDict(state, DELETE, { body: { id: 'x' }, key: 'sk-user' })).status).toBe(403);
    state.settings.store_model_in_db = false;
    expect(errorOf(() => runForDict(state, DELETE, { body: { id: 'x' } })).status).toBe(500);
    expect(state.database.get('x')).toBeDefined();
  });

  it("deletes a team's deployment for an administrator of the team", () => {
    const state = stateOf(release, { settings: { premium_user: true } });
    runForDict(state, CREATE, { body: entry('a', {}, { id: 'x', team_id: 'red' }) });
    expect(errorOf(() => runForDict(state, DELETE, { body: { id: 'x' }, key: 'sk-team-member' })).status).toBe(403);
    runForDict(state, DELETE, { body: { id: 'x' }, key: 'sk-team-admin' });
    expect(state.database.size).toBe(0);
  });

  it('deletes a deployment whose team does not exist, in a release that allows it', () => {
    const state = stateOf(release, { settings: { premium_user: true } });
    runForDict(state, CREATE, { body: entry('a', {}, { id: 'x', team_id: 'red' }) });
    state.keyring = stateOf(release, { keys: { keys: [], teams: [] } }).keyring;
    const deletes = () => runForDict(state, DELETE, { body: { id: 'x' } });
    if (release.writes.deletesOrphans) deletes();
    else expect(errorOf(deletes).status).toBe(400);
    expect(state.database.size).toBe(release.writes.deletesOrphans ? 0 : 1);
  });
});
