import { describe, expect, it } from 'vitest';
import { KEYS } from '../../../test/emulated-proxy.ts';
import { sha256 } from '../state/sha256.ts';
import { ADMIN_USER_ID, Keyring } from './keyring.ts';

describe('Keyring', () => {
  const keyring = () => new Keyring(KEYS, 'sk-1234');

  it('returns the principal of a key with its user and its team', () => {
    expect(keyring().principal('sk-team-admin')).toEqual({
      isMaster: false,
      token: sha256('sk-team-admin'),
      userId: 'team-admin',
      role: 'internal_user',
      models: [],
      teamId: 'red',
      teamModels: [],
    });
    expect(keyring().principal('sk-nope')).toBeUndefined();
  });

  it('returns the principal of the master key, which the keys file may set', () => {
    expect(keyring().principal('sk-1234')).toMatchObject({
      isMaster: true,
      userId: ADMIN_USER_ID,
      role: 'proxy_admin',
    });
    const own = new Keyring({ ...KEYS, master_key: 'sk-own' }, 'sk-1234');
    expect(own.masterKey).toBe('sk-own');
    expect(own.principal('sk-own')?.isMaster).toBe(true);
    expect(own.principal('sk-1234')).toBeUndefined();
  });

  it('uses the role of the first key of a user for all keys of that user', () => {
    const key = { user_id: 'u', models: [] };
    const keys = [
      { ...key, key: 'sk-a', user_role: 'proxy_admin' as const },
      { ...key, key: 'sk-b', user_role: 'internal_user' as const },
    ];
    expect(new Keyring({ keys, teams: [] }, 'sk-1').principal('sk-b')?.role).toBe('proxy_admin');
  });

  it('gives a key the models of its team, and none of an unknown team', () => {
    const key = { user_id: 'u', user_role: 'internal_user' as const, models: [] };
    const keys = [
      { ...key, key: 'sk-a', team_id: 'blue' },
      { ...key, key: 'sk-b', user_id: 'v', team_id: 'nope' },
    ];
    const ring = new Keyring({ keys, teams: KEYS.teams }, 'sk-1');
    expect(ring.principal('sk-a')?.teamModels).toEqual(['gpt-4o']);
    expect(ring.principal('sk-b')).toMatchObject({ teamId: 'nope', teamModels: [] });
    expect(ring.user('u')).toEqual({ userId: 'u', role: 'internal_user', models: [], teams: ['blue'] });
  });

  it('returns teams in order, with lists that are not those of the file', () => {
    const ring = keyring();
    expect(Array.from(ring.teams(), ({ teamId }) => teamId)).toEqual(['red', 'blue']);
    expect(ring.team('red')).toMatchObject({ alias: 'Red', members: KEYS.teams[0]?.members });
    ring.team('blue')?.models.push('other');
    expect(ring.team('blue')?.models).toEqual(['gpt-4o', 'other']);
    expect(KEYS.teams[1]?.models).toEqual(['gpt-4o']);
    expect(ring.team('nope')).toBeUndefined();
    expect(ring.user('nope')).toBeUndefined();
  });

  it('remembers which hashes of keys were sent', () => {
    const ring = keyring();
    const principal = ring.principal('no-prefix');
    const other = ring.principal('sk-user');
    if (!principal || !other) throw new Error('expected the keys to exist');
    ring.noteRejected('no-prefix');
    expect(ring.wasHashSent(principal)).toBe(false);
    ring.noteRejected(sha256('no-prefix'));
    expect(ring.wasHashSent(principal)).toBe(true);
    expect(ring.wasHashSent(other)).toBe(false);
  });
});
