import type { Operation } from '@litellm-models/core';
import { isDict, type PyValue } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';
import { decodePath } from '../http/route.ts';
import type { AuthRelease } from './auth-release.ts';
import { readKey } from './key-header.ts';
import type { Keyring } from './keyring.ts';
import type { Principal } from './principal.ts';
import { wrapPythonErrors } from './python-errors.ts';

/**
 * Identifies the caller by the key in one of six headers.
 *
 * @param data the request data, which some releases check after they read the key and before they look it up
 * @param hasDatabase false for a proxy without a database, which accepts only the master key
 * @param keyHeader `general_settings.litellm_key_header_name`
 * @throws ExceptionError 401 with the release's message: missing, malformed, without `sk-` prefix or unknown key
 * @example
 * authenticate({ authorization: 'Bearer sk-1234' }, undefined, keyring, release.auth).role; // "proxy_admin"
 */
export function authenticate(
  headers: Readonly<Record<string, string>>,
  data: PyValue | undefined,
  keyring: Keyring,
  release: AuthRelease,
  hasDatabase = true,
  keyHeader: PyValue = null,
): Principal {
  const found = wrapPythonErrors(release.noParam, () => readKey(headers, release, keyHeader));
  if (!found) throw unauthorized('Authentication Error, No api key passed in.', release);
  const { key, header } = found;
  if (key === '') throw unauthorized(`Authentication Error, ${release.malformedKey(header)}`, release);
  if (isDict(data)) wrapPythonErrors(release.noParam, () => release.beforeLookup(data));
  const principal = keyring.principal(key);
  if (!hasDatabase && !principal?.isMaster) {
    throw new ExceptionError(400, { message: 'No connected db.', type: 'no_db_connection', param: null });
  }
  if (principal && (principal.isMaster || key.startsWith('sk-'))) return principal;
  if (!key.startsWith('sk-')) {
    // While the proxy logs the 401, it looks the string up as a hash and caches the key with that hash.
    if (release.admitsHashedKeys) {
      if (principal && keyring.wasHashSent(principal)) return principal;
      keyring.noteRejected(key);
    }
    throw unauthorized(release.unprefixedKey(key), release);
  }
  throw new ExceptionError(401, release.unknownKey(key));
}

/**
 * Checks whether the caller's role may call the operation at all. The operation itself checks what the caller may do there.
 *
 * @param rawPath the percent-encoded path
 * @throws ExceptionError 403, or 401 if the release confuses the path with that of another operation
 */
export function authorizeRoute(
  principal: Principal,
  operation: Operation,
  rawPath: string,
  release: AuthRelease,
): void {
  if (operation.method === 'GET' || principal.role === 'proxy_admin') return;
  const path = decodePath(rawPath);
  const { role = 'unknown', userId = 'unknown' } = principal;
  if (role !== 'proxy_admin_viewer') {
    const route = release.cutsRoutes ? (path.split(/[?#]/, 1)[0] ?? path) : path;
    if (route === path) return;
    const message =
      'Authentication Error, Only proxy admin can be used to generate, delete, update info for new keys/users/teams. ' +
      `Route=${route}. Your role=${role}. Your user_id=${userId}`;
    throw unauthorized(message, release);
  }
  if (operation.id === 'patchModelModelModelIdUpdatePatch' && release.viewersReachPatch) return;
  throw new ExceptionError(403, {
    message: `user not allowed to access this route, role= ${role}. Trying to access: ${path}`,
    type: 'auth_error',
    param: release.noParam,
  });
}

function unauthorized(message: string, release: AuthRelease): ExceptionError {
  return new ExceptionError(401, { message, type: 'auth_error', param: release.noParam });
}
