import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { bodyOf, errorOf, modelRow, principalOf, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { type ManagedWrite, requirePermission, requireTeam } from './permission.ts';

describe.each(RELEASES)('requirePermission in $name', (release) => {
  const { auth, writes } = release;
  const licensed = stateOf(release, { settings: { premium_user: true } });
  const given = (params: PyDict) =>
    bodyOf(licensed, 'patchModelModelModelIdUpdatePatch', { litellm_params: params }).model('litellm_params');
  const check =
    (key: string, write: Partial<ManagedWrite> = {}) =>
    () =>
      requirePermission({ state: licensed, principal: principalOf(licensed, key), teamId: undefined, ...write });
  const refusalOf = (code: () => void) => {
    const { status, body } = errorOf(code);
    return `${status} ${JSON.stringify(body)}`;
  };

  it('allows an administrator to manage every deployment', () => {
    expect(check('sk-1234')).not.toThrow();
    expect(check('sk-1234', { teamId: 'red' })).not.toThrow();
    expect(check('sk-1234', { teamId: 'red', given: given({ rpm: 5 }) })).not.toThrow();
  });

  it('rejects other callers for a deployment without a team', () => {
    expect(refusalOf(check('sk-user'))).toMatch(/^403 .*Your role=internal_user/);
    expect(refusalOf(check('sk-team-admin'))).toMatch(/^403 .*Your role=internal_user/);
  });

  it('rejects roles that may only view', () => {
    const viewer = auth.viewOnlyRoles.has('proxy_admin_viewer') ? 'View-only users' : 'Your role=proxy_admin_viewer';
    expect(refusalOf(check('sk-viewer'))).toContain(viewer);
  });

  it("allows an administrator of the team to manage the team's deployments", () => {
    expect(check('sk-team-admin', { teamId: 'red' })).not.toThrow();
    expect(refusalOf(check('sk-team-admin', { teamId: 'blue' }))).toContain('Team ID=blue does not match');
    expect(refusalOf(check('sk-team-member', { teamId: 'red' }))).toContain('Team ID=red does not match');
  });

  it('has another message for a member who sets parameters, in a release where members may own auto routers', () => {
    const write = { teamId: 'red', given: given({ rpm: 5 }) };
    expect(refusalOf(check('sk-team-member', write))).toContain(
      writes.membersManageAutoRouters ? 'does not allow you to manage your own auto routers' : 'does not match',
    );
    expect(check('sk-team-admin', write)).not.toThrow();
  });

  it('needs a license for a deployment of a team', () => {
    const state = stateOf(release);
    const unlicensed = (key: string) => () =>
      requirePermission({ state, principal: principalOf(state, key), teamId: 'red' });
    for (const key of ['sk-1234', 'sk-team-admin']) {
      expect(refusalOf(unlicensed(key))).toMatch(/^403 .*LiteLLM Enterprise/);
    }
  });

  it('returns 400 for a team that does not exist', () => {
    expect(refusalOf(check('sk-1234', { teamId: 'nope' }))).toBe(
      '400 {"detail":{"error":"Team id=nope does not exist in db"}}',
    );
  });

  it('allows an administrator to delete a deployment without its team, in a release that does', () => {
    const write = { teamId: 'nope', deletes: true };
    if (!writes.deletesOrphans) {
      expect(refusalOf(check('sk-1234', write))).toMatch(/^400/);
      return;
    }
    expect(check('sk-1234', write)).not.toThrow();
    expect(refusalOf(check('sk-user', write))).toContain('Only a proxy admin can delete');
  });

  it('rejects the name of a credential by a caller who is not an administrator, in a release that looks it up', () => {
    const write = { teamId: 'red', given: given({ litellm_credential_name: "it's" }) };
    expect(check('sk-1234', write)).not.toThrow();
    if (writes.looksUpCredentials) {
      expect(refusalOf(check('sk-team-admin', write))).toContain(`No credential named \\"it's\\" exists.`);
    } else expect(check('sk-team-admin', write)).not.toThrow();
    const detaches = { teamId: 'red', given: given({ litellm_credential_name: null }) };
    expect(check('sk-team-admin', detaches)).not.toThrow();
  });

  it('guards delegated tokens in a release that does, in the request and in the decrypted row', () => {
    const row = modelRow({
      params: { model: 'm', api_key: 'cipher' },
      secrets: new Map([['cipher', 'oidc/google/x']]),
    });
    const write = { teamId: 'red', given: given({ api_base: 'https://a' }) };
    const changesDestination = check('sk-team-admin', { ...write, row });
    const setsReference = { given: given({ api_key: 'oidc/google/x' }) };
    if (writes.delegatedTokens === undefined) {
      expect(changesDestination).not.toThrow();
      expect(check('sk-1234', { ...setsReference, teamId: 'red' })).not.toThrow();
      return;
    }
    expect(refusalOf(changesDestination)).toContain("('api_key')");
    expect(check('sk-team-admin', write)).not.toThrow();
    for (const teams of [{ teamId: 'red' }, { teamId: undefined, givenTeamId: 'red' }]) {
      expect(refusalOf(check('sk-1234', { ...setsReference, ...teams }))).toMatch(/^400 .*A team model cannot hold/);
    }
    expect(check('sk-1234', setsReference)).not.toThrow();
  });
});

describe.each(RELEASES)('requireTeam in $name', (release) => {
  it('needs a license and the permission for the team', () => {
    const licensed = stateOf(release, { settings: { premium_user: true } });
    const state = stateOf(release);
    expect(errorOf(() => requireTeam(state, principalOf(state), 'red'))).toEqual({
      status: 403,
      body: { detail: { error: release.writes.licenseMessage } },
    });
    expect(() => requireTeam(licensed, principalOf(licensed, 'sk-team-admin'), 'red')).not.toThrow();
    expect(errorOf(() => requireTeam(licensed, principalOf(licensed, 'sk-team-admin'), 'blue')).status).toBe(403);
  });
});
