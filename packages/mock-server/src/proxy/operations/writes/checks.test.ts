import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { bodyOf, errorOf, modelRow, principalOf, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import {
  ptuDisabled,
  rejectBrokenAutoRouter,
  rejectPtu,
  rejectTeamMove,
  rejectUnknownCredential,
  runChecks,
} from './checks.ts';
import type { CheckedWrite } from './writes-release.ts';

const PATCH = 'patchModelModelModelIdUpdatePatch';

describe.each(RELEASES)('the checks of a write in $name', (release) => {
  const state = stateOf(release, { settings: { premium_user: true } });
  const writeOf = (body: PyDict, row: CheckedWrite['row'] = modelRow()): CheckedWrite => ({
    model: bodyOf(state, PATCH, body),
    row,
    credentials: new Set(['listed']),
    requireTeam: () => undefined,
  });

  it('run in order until one fails, and can require a team', () => {
    const seen: string[] = [];
    const write = { principal: principalOf(state, 'sk-team-member'), model: bodyOf(state, PATCH, {}) };
    const checks = [
      () => void seen.push('first'),
      ({ requireTeam }: CheckedWrite) => requireTeam('red'),
      () => void seen.push('last'),
    ];
    expect(errorOf(() => runChecks(checks, state, write)).status).toBe(403);
    expect(seen).toEqual(['first']);
    runChecks(checks, state, { ...write, principal: principalOf(state, 'sk-team-admin') });
    expect(seen).toEqual(['first', 'first', 'last']);
  });

  it('reject fields of reserved capacity that are not null', () => {
    const check = rejectPtu(['ptu_count', 'ptu_effective_from']);
    expect(() => check(writeOf({ model_info: { owner: 'me' } }))).not.toThrow();
    expect(() => check(writeOf({ model_info: { ptu_count: null } }))).not.toThrow();
    expect(() => check(writeOf({}))).not.toThrow();
    expect(errorOf(() => check(writeOf({ model_info: { ptu_count: 3 } })))).toEqual(
      errorOf(() => {
        throw ptuDisabled(['ptu_count']);
      }),
    );
  });

  it('require the permission for the team to which a deployment moves', () => {
    const required: string[] = [];
    const requireTeam = (teamId: string) => void required.push(teamId);
    rejectTeamMove({ ...writeOf({ model_info: { team_id: 'red' } }), requireTeam });
    rejectTeamMove({ ...writeOf({ model_info: { owner: 'me' } }), requireTeam });
    rejectTeamMove({ ...writeOf({}), requireTeam });
    expect(required).toEqual(['red']);
  });

  describe('of a stored credential', () => {
    const named = (litellm_credential_name: string | null) => ({ litellm_params: { litellm_credential_name } });
    const row = modelRow({
      params: { model: 'm', litellm_credential_name: 'cipher' },
      secrets: new Map([['cipher', 'mine']]),
    });

    it('reject a name, since the emulated proxy stores no credentials', () => {
      expect(errorOf(() => rejectUnknownCredential(writeOf(named('mine'))))).toMatchObject({
        status: 400,
        body: {
          error: {
            message: expect.stringContaining("Credential 'mine' not found."),
            param: 'litellm_credential_name',
          },
        },
      });
      expect(JSON.stringify(errorOf(() => rejectUnknownCredential(writeOf(named('')))).body)).toContain(
        'cannot be an empty string',
      );
    });

    it('accept the name that the row has, null, and a body without it', () => {
      for (const body of [named('mine'), named(null), { litellm_params: { rpm: 1 } }, {}]) {
        expect(() => rejectUnknownCredential(writeOf(body, row))).not.toThrow();
      }
      expect(() => rejectUnknownCredential(writeOf(named('other'), row))).toThrow("Credential 'other'");
      expect(() => rejectUnknownCredential(writeOf(named('mine'), undefined))).toThrow("Credential 'mine'");
    });
  });

  it('reject a model that the router could not load as an auto router', () => {
    const check = () => rejectBrokenAutoRouter(writeOf({ litellm_params: { model: 'auto_router/' } }));
    expect(errorOf(check)).toMatchObject({ status: 400, body: { error: { param: 'litellm_params.model' } } });
    expect(() => rejectBrokenAutoRouter(writeOf({ litellm_params: { model: 'openai/x' } }))).not.toThrow();
  });
});
