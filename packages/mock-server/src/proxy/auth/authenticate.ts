import type { Operation } from '@litellm-models/core';
import { isDict, type PyValue } from '@litellm-models/python-semantics';
import { ExceptionError } from '../errors/exception-error.ts';
import { decodePath } from '../http/route.ts';
import type { AuthRelease } from './auth-release.ts';
import { passedKey } from './key-header.ts';
import type { Keyring } from './keyring.ts';
import type { Principal } from './principal.ts';
import { wrapPythonErrors } from './wrap-python-errors.ts';

/**
 * Identifies the caller by the key in one of six headers.
 *
 * @param data the request data, which some releases check between reading the key and looking it up
 * @param hasDatabase false for a proxy without database, which knows only the master key
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
  const passed = wrapPythonErrors(release.noParam, () => passedKey(headers, release, keyHeader));
  if (!passed) throw refuse('Authentication Error, No api key passed in.', release);
  const { key, passedIn } = passed;
  if (key === '') throw refuse(`Authentication Error, ${release.malformedKey(passedIn)}`, release);
  if (isDict(data)) wrapPythonErrors(release.noParam, () => release.beforeLookup(data));
  const principal = keyring.principal(key);
  if (!hasDatabase && !principal?.isMaster) {
    throw new ExceptionError(400, { message: 'No connected db.', type: 'no_db_connection', param: null });
  }
  if (principal && (principal.isMaster || key.startsWith('sk-'))) return principal;
  if (!key.startsWith('sk-')) {
    // While it logs the refusal, the proxy looks the string up as a hash and caches the key that it finds.
    if (release.admitsHashedKeys) {
      if (principal && keyring.wasHashSent(principal)) return principal;
      keyring.noteRefused(key);
    }
    throw refuse(release.unprefixedKey(key), release);
  }
  throw new ExceptionError(401, release.unknownKey(key));
}

/**
 * Checks whether the caller's role may call the operation at all. The operation itself checks what the caller may do there.
 *
 * @param rawPath the percent-encoded path
 * @throws ExceptionError 403, or 401 where the release mistakes the path for that of another operation
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
    throw refuse(message, release);
  }
  if (operation.id === 'patchModelModelModelIdUpdatePatch' && release.viewersReachPatch) return;
  throw new ExceptionError(403, {
    message: `user not allowed to access this route, role= ${role}. Trying to access: ${path}`,
    type: 'auth_error',
    param: release.noParam,
  });
}

function refuse(message: string, release: AuthRelease): ExceptionError {
  return new ExceptionError(401, { message, type: 'auth_error', param: release.noParam });
}
