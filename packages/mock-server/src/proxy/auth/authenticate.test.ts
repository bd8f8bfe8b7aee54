import { operations } from '@litellm-models/core';
import { PythonError } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { errorOf, KEYS, MASTER_KEY, RELEASES } from '../../../test/emulated-proxy.ts';
import { sha256 } from '../state/sha256.ts';
import type { AuthRelease } from './auth-release.ts';
import { authenticate, authorizeRoute } from './authenticate.ts';
import { Keyring } from './keyring.ts';

const UPDATE = operations.updateModelModelUpdatePost;
const PATCH = operations.patchModelModelModelIdUpdatePatch;

describe.each(RELEASES)('authenticate in $name', ({ auth }) => {
  const keyring = () => new Keyring(KEYS, MASTER_KEY);
  const identify = (key: string, ring = keyring()) =>
    authenticate({ authorization: `Bearer ${key}` }, undefined, ring, auth);
  const messageOf = (code: () => unknown) => {
    const { status, body } = errorOf(code);
    expect(status).toBe(401);
    return (body as { error: { message: string } }).error.message;
  };

  it('returns the principal of the master key and of virtual keys', () => {
    expect(identify(MASTER_KEY)).toMatchObject({ isMaster: true, role: 'proxy_admin' });
    expect(identify('sk-limited')).toMatchObject({ isMaster: false, userId: 'limited', models: ['gpt-4o'] });
  });

  it('returns 401 without a key, with the release’s param', () => {
    const { status, body } = errorOf(() => authenticate({}, undefined, keyring(), auth));
    expect({ status, body }).toEqual({
      status: 401,
      body: {
        error: {
          message: 'Authentication Error, No api key passed in.',
          type: 'auth_error',
          param: auth.noParam,
          code: '401',
        },
      },
    });
  });

  it('returns the release’s message for a malformed, unknown or unprefixed key', () => {
    const malformed = () => authenticate({ authorization: 'Token x' }, undefined, keyring(), auth);
    expect(messageOf(malformed)).toBe(`Authentication Error, ${auth.malformedKey('Token x')}`);
    expect(messageOf(() => identify('sk-nope'))).toBe(auth.unknownKey('sk-nope').message);
    expect(messageOf(() => identify('nope'))).toBe(auth.unprefixedKey('nope'));
    expect(messageOf(() => identify('no-prefix'))).toBe(auth.unprefixedKey('no-prefix'));
  });

  it('accepts a key without a prefix after its hash was sent, in a release with that bug', () => {
    const ring = keyring();
    expect(messageOf(() => identify(sha256('no-prefix'), ring))).toBe(auth.unprefixedKey(sha256('no-prefix')));
    if (auth.admitsHashedKeys) expect(identify('no-prefix', ring).userId).toBe('no-prefix');
    else expect(messageOf(() => identify('no-prefix', ring))).toBe(auth.unprefixedKey('no-prefix'));
  });

  it('accepts a master key without a prefix', () => {
    const ring = new Keyring({ keys: [], teams: [] }, 'master');
    expect(identify('master', ring).isMaster).toBe(true);
  });

  it('accepts only the master key without a database', () => {
    const identifyOffline = (key: string) =>
      authenticate({ authorization: `Bearer ${key}` }, undefined, keyring(), auth, false);
    expect(identifyOffline(MASTER_KEY).isMaster).toBe(true);
    for (const key of ['sk-user', 'sk-nope']) {
      expect(errorOf(() => identifyOffline(key))).toMatchObject({
        status: 400,
        body: { error: { message: 'No connected db.', type: 'no_db_connection' } },
      });
    }
  });

  it('checks the data after it reads the key and before it looks it up', () => {
    const release: AuthRelease = {
      ...auth,
      beforeLookup: () => {
        throw new PythonError('TypeError', 'no dict');
      },
    };
    const check = (headers: Record<string, string>) => () => authenticate(headers, {}, keyring(), release);
    expect(messageOf(check({ authorization: 'Bearer sk-nope' }))).toBe('Authentication Error, no dict');
    expect(messageOf(check({}))).toBe('Authentication Error, No api key passed in.');
    expect(authenticate({ 'x-api-key': 'sk-user' }, [1], keyring(), release).userId).toBe('user');
  });
});

describe.each(RELEASES)('authorizeRoute in $name', ({ auth }) => {
  const ring = new Keyring(KEYS, MASTER_KEY);
  const authorize = (key: string, operation: Parameters<typeof authorizeRoute>[1], path: string = operation.path) => {
    const principal = ring.principal(key);
    if (!principal) throw new Error(`expected ${key} to be a key`);
    return authorizeRoute(principal, operation, path, auth);
  };

  it('allows every read, and every operation to administrators and other users', () => {
    for (const operation of Object.values(operations)) {
      if (operation.method === 'GET') authorize('sk-viewer', operation);
      authorize(MASTER_KEY, operation);
      authorize('sk-user', operation);
    }
  });

  it('rejects writes by an administrator with view-only rights, except for PATCH in a release with that bug', () => {
    const { status, body } = errorOf(() => authorize('sk-viewer', UPDATE));
    expect({ status, body }).toMatchObject({
      status: 403,
      body: {
        error: {
          message: 'user not allowed to access this route, role= proxy_admin_viewer. Trying to access: /model/update',
          param: auth.noParam,
        },
      },
    });
    const patch = () => authorize('sk-viewer', PATCH, '/model/x/update');
    if (auth.viewersReachPatch) patch();
    else expect(errorOf(patch).status).toBe(403);
  });

  it.each(['%3F', '%23'])('cuts the path at %s in a release with that bug', (separator) => {
    const patch = () => authorize('sk-user', PATCH, `/model/a${separator}b/update`);
    if (auth.cutsRoutes)
      expect(JSON.stringify(errorOf(patch).body)).toContain('Route=/model/a. Your role=internal_user');
    else patch();
    authorize(MASTER_KEY, PATCH, `/model/a${separator}b/update`);
  });
});
