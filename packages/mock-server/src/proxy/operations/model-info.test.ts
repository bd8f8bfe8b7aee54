import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { type CallOptions, entry, errorOf, RELEASES, runForList, stateOf } from '../../../test/emulated-proxy.ts';

const INFO = 'modelInfoV1ModelInfoGet';
const idOf = (row: PyDict) => (row['model_info'] as PyDict)['id'];

describe.each(RELEASES)('GET /model/info of $name', (release) => {
  const { reads } = release;
  const state = stateOf(release, {
    modelList: [
      entry(
        'gpt-4o',
        { api_key: 'sk-secret', aws_session_token: 'abcdefghijkl', rpm: 5 },
        { id: '1', access_groups: ['beta'] },
      ),
      entry('hidden', {}, { id: '2', discoverable: false }),
      entry('of-red', {}, { id: '3', team_id: 'red', team_public_model_name: 'public' }),
      entry('gpt-4o', { model: 'azure/gpt-4o' }, { id: '4' }),
    ],
  });
  const rows = (options: CallOptions = {}) => runForList(state, INFO, options);
  const ids = (options: CallOptions = {}) => rows(options).map(idOf);

  it('returns each deployment with parameters, prices and limits, and no secret', () => {
    const [first] = rows();
    expect(first).toMatchObject({ model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o', rpm: 5 } });
    expect(first?.['model_info']).toMatchObject({ id: '1', max_input_tokens: 128_000, litellm_provider: 'openai' });
    expect(JSON.stringify(first)).not.toContain('sk-secret');
    const token = reads.masksSecrets ? 'abcd****ijkl' : 'abcdefghijkl';
    expect(first?.['litellm_params']).toHaveProperty('aws_session_token', token);
  });

  it('lists every deployment, or those without a team by name in a release that reads lists of names', () => {
    expect(ids()).toEqual(reads.changesListsWhileReading ? ['1', '4', '2'] : ['1', '2', '3', '4']);
  });

  it('lists to a key what its list grants', () => {
    expect(new Set(ids({ key: 'sk-limited' }))).toEqual(new Set(['1', '4']));
  });

  it("hides a deployment that is not discoverable, and other teams' deployments, from users", () => {
    if (reads.changesListsWhileReading)
      return expect(new Set(ids({ key: 'sk-user' }))).toEqual(new Set(['1', '2', '4']));
    expect(ids({ key: 'sk-user' })).toEqual(['1', '4']);
    expect(ids({ key: 'sk-team-member' })).toEqual(['1', '3', '4']);
    expect(ids({ key: 'sk-viewer' })).toEqual(['1', '2', '3', '4']);
  });

  it('returns one deployment by id, and 400 for an unknown id', () => {
    expect(ids({ query: 'litellm_model_id=4' })).toEqual(['4']);
    const { status, body } = errorOf(() => rows({ query: 'litellm_model_id=nope' }));
    expect({ status, body }).toEqual({
      status: 400,
      body: { detail: { error: 'Model id = nope not found on litellm proxy' } },
    });
  });

  it('shows access and the public name of a team, in a release that does', () => {
    const row = rows().find((candidate) => idOf(candidate) === '3') ?? rows({ query: 'litellm_model_id=3' })[0];
    expect(Object.hasOwn(row?.['model_info'] as PyDict, 'direct_access')).toBe(reads.showsAccess);
    expect(row?.['model_name']).toBe('of-red');
  });

  it('filters by team and by usability, in a release that has these parameters', () => {
    const all = ids();
    const filtered = reads.showsAccess;
    expect(ids({ query: 'teamId=red' })).toEqual(filtered ? ['1', '2', '3', '4'] : all);
    expect(ids({ query: 'teamId=blue' })).toEqual(filtered ? ['1', '4'] : all);
    expect(ids({ query: 'teamId=nope' })).toEqual(filtered ? [] : all);
    expect(ids({ query: 'teamId=%20' })).toEqual(all);
    expect(ids({ query: 'include_team_models=true', key: 'sk-user' })).toEqual(
      filtered ? ['1', '4'] : ids({ key: 'sk-user' }),
    );
    const read = () => rows({ query: 'teamId=red', key: 'sk-user' });
    if (filtered) expect(errorOf(read).status).toBe(403);
    else read();
  });

  it('rejects an invalid query', () => {
    const read = () => rows({ query: 'include_team_models=maybe' });
    if (reads.showsAccess) expect(errorOf(read).status).toBe(422);
    else expect(read().length).toBeGreaterThan(0);
  });
});
