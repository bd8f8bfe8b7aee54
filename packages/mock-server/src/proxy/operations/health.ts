import { operations } from '@litellm-models/core';
import type { PyDict } from '@litellm-models/python-semantics';
import { dumps, isoformat, utcDateTime } from '@litellm-models/python-semantics';
import { authenticate } from '../auth/authenticate.ts';
import { ExceptionError } from '../errors/exception-error.ts';
import type { ProxyRequest } from '../http/messages.ts';
import type { ProxyState } from '../state/state.ts';

/** `paths` of the OpenAPI document, shortened to method and operation id. The real document has 3 MB. */
const PATHS: PyDict = {};
for (const { id, method, path } of Object.values(operations))
  PATHS[path] = { [method.toLowerCase()]: { operationId: snake(id) } };

function snake(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * Returns the JSON body of a health route or of the OpenAPI document; undefined for another path.
 *
 * @throws ExceptionError 401 if the caller may not see the details
 */
export function health(state: ProxyState, request: ProxyRequest): string | undefined {
  const { showsDetails } = state.release.http.health;
  switch (request.path) {
    case '/health/liveliness':
    case '/health/liveness':
      return '"I\'m alive!"';
    case '/health/readiness':
      if (!showsDetails) return '{"status":"healthy","db":"connected"}';
      return dumps({ ...details(state, 'connected'), use_aiohttp_transport: false, last_updated: now(state) });
    case '/health/readiness/details':
      if (showsDetails) return undefined;
      requireAdmin(state, request);
      return dumps({
        ...details(state, 'healthy'),
        use_aiohttp_transport: true,
        log_level: 'WARNING',
        is_detailed_debug: false,
        show_no_redis_warning: true,
        show_env_credential_login_warning: true,
      });
    case '/openapi.json':
      return dumps({ openapi: '3.1.0', info: { title: 'LiteLLM API', version: state.release.litellm }, paths: PATHS });
    default:
      return undefined;
  }
}

function details(state: ProxyState, status: string): PyDict {
  return {
    status,
    db: 'connected',
    cache: null,
    litellm_version: state.release.litellm,
    success_callbacks: [...state.release.http.health.callbacks],
  };
}

function now(state: ProxyState): string {
  return isoformat(utcDateTime(state.sources.clock.now())).replace('+00:00', '');
}

/** Throws unless the caller is an administrator. View-only rights are sufficient. */
function requireAdmin(state: ProxyState, request: ProxyRequest): void {
  const { auth } = state.release;
  const { role, userId = 'unknown' } = authenticate(request.headers, undefined, state.keyring, auth);
  if (role === 'proxy_admin' || role === 'proxy_admin_viewer') return;
  throw new ExceptionError(401, {
    message:
      'Authentication Error, Only proxy admin can be used to generate, delete, update info for new keys/users/teams. ' +
      `Route=${request.path}. Your role=${role ?? 'unknown'}. Your user_id=${maskId(userId)}`,
    type: 'auth_error',
    param: auth.noParam,
  });
}

function maskId(userId: string): string {
  if (userId.length <= 4) return '***';
  return userId.length <= 8 ? userId : `${userId.slice(0, 6)}${'*'.repeat(userId.length - 8)}${userId.slice(-2)}`;
}
