import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import {
  type CallOptions,
  entry,
  errorOf,
  RELEASES,
  runForDict,
  runForList,
  stateOf,
} from '../../../test/emulated-proxy.ts';

const LIST = 'modelListModelsGet';

describe.each(RELEASES)('GET /models of $name', (release) => {
  const { reads, router: facts } = release;
  const stateWith = (modelList: readonly PyDict[] = []) =>
    stateOf(release, {
      modelList: [
        entry('gpt-4o', {}, { id: '1', access_groups: ['beta'] }),
        entry('paused', {}, { id: '2', blocked: true }),
        entry('hidden', {}, { id: '3', discoverable: false }),
        entry('mine/*', { model: 'openai/*' }, { id: '4' }),
        ...modelList,
      ],
    });
  const state = stateWith();
  const ids = (options: CallOptions = {}) => runForList(state, LIST, options).map((model) => model['id']);
  const isOld = reads.changesListsWhileReading;

  it('returns models in the format of OpenAI', () => {
    const body = runForDict(state, LIST);
    expect(body).toMatchObject({ object: 'list' });
    expect(runForList(state, LIST)[0]).toMatchObject({
      id: 'gpt-4o',
      object: 'model',
      created: facts.facts.createdAt,
      owned_by: 'openai',
    });
  });

  it('hides paused deployments, and hidden ones from users', () => {
    expect(ids({ key: 'sk-user' }).filter((id) => ['paused', 'hidden'].includes(String(id)))).toEqual(
      isOld ? ['paused', 'hidden'] : [],
    );
    expect(ids().includes('hidden')).toBe(true);
    expect(ids().includes('paused')).toBe(isOld);
  });

  it('lists to a key what its list grants', () => {
    expect(ids({ key: 'sk-limited' })).toEqual(['gpt-4o']);
  });

  it('lists access groups and wildcards if the query asks for them', () => {
    expect(ids().includes('beta')).toBe(false);
    expect(ids({ query: 'include_model_access_groups=true' })).toContain('beta');
    expect(ids({ query: 'return_wildcard_routes=true' })).toContain('mine/*');
  });

  it('lists the models of a team to its members', () => {
    expect(ids({ query: 'team_id=blue' })).toEqual(['gpt-4o']);
    expect(ids({ query: 'team_id=red', key: 'sk-team-member' })).toContain('gpt-4o');
    expect(errorOf(() => ids({ query: 'team_id=red', key: 'sk-user' })).status).toBe(403);
  });

  it('rejects an unknown scope, and expands it for administrators, in a release that has it', () => {
    const limited = { query: 'scope=expand', key: 'sk-limited' };
    if (isOld) return expect(ids(limited)).toEqual(['gpt-4o']);
    expect(ids(limited)).toEqual(['gpt-4o']);
    expect(errorOf(() => ids({ query: 'scope=all' }))).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('Received: all') },
    });
    const keys = {
      keys: [
        { key: 'sk-lead', user_id: 'lead', user_role: 'internal_user' as const, models: ['gpt-4o'], team_id: 'red' },
        { key: 'sk-both', user_id: 'both', user_role: 'internal_user' as const, models: ['gpt-4o'], team_id: 'red' },
      ],
      teams: [{ team_id: 'red', models: [], members: [{ user_id: 'lead', role: 'admin' as const }] }],
    };
    const own = stateOf(release, { modelList: [entry('gpt-4o'), entry('other')], keys });
    const listed = (key: string) => runForList(own, LIST, { query: 'scope=expand', key }).map((model) => model['id']);
    expect(listed('sk-lead')).toEqual(['gpt-4o', 'other']);
    expect(listed('sk-both')).toEqual(['gpt-4o']);
  });

  it('returns the formats of Anthropic, Claude Code and Codex, in a release that has them', () => {
    const anthropic = { 'anthropic-version': '2023-06-01' };
    const first = (options: CallOptions) => runForDict(state, LIST, options);
    const models = (body: PyDict) => (Array.isArray(body['data']) ? body['data'] : body['models']) as PyDict[];
    if (isOld) {
      expect(first({ headers: anthropic })).toMatchObject({ object: 'list' });
      return;
    }
    expect(models(first({ headers: anthropic }))[0]).toMatchObject({ id: 'gpt-4o', type: 'model' });
    const claudeCode = { ...anthropic, 'user-agent': 'claude-cli/1.0' };
    expect(models(first({ headers: claudeCode }))[0]?.['id']).toMatch(/^claude-router-/);
    expect(first({ query: 'client_version=1' })).not.toHaveProperty('object');
  });
});
