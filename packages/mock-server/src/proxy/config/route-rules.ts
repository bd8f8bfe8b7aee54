import type { Operation } from '@litellm-models/core';
import { isDict, PythonError, type PyValue } from '@litellm-models/python-semantics';
import type { AuthRelease } from '../auth/auth-release.ts';
import type { Principal } from '../auth/principal.ts';
import { ExceptionError } from '../errors/exception-error.ts';
import { contains } from './contains.ts';
import { generalSetting, type ProxyConfig } from './proxy-config.ts';

/** The caller of a route that `public_routes` opens to everyone. */
export const ANYONE: Principal = {
  isMaster: false,
  token: '',
  userId: undefined,
  role: 'internal_user_viewer',
  models: [],
  teamId: undefined,
  teamModels: [],
};

/**
 * Checks `general_settings.allowed_routes`, before the key is read.
 *
 * @throws ExceptionError 403 for a route that is not listed
 * @throws PythonError where the setting is not a list
 */
export function requireAllowedRoute(config: ProxyConfig, path: string, noParam: 'None' | null): void {
  if (!Object.hasOwn(config.general, 'allowed_routes')) return;
  if (contains(generalSetting(config, 'allowed_routes'), path)) return;
  throw forbidden(`Access forbidden: Route ${path} not allowed`, noParam);
}

/**
 * Checks `general_settings.admin_only_routes`, which needs a license.
 *
 * @throws ExceptionError 403 for a caller who is not an administrator
 */
export function requireAdminRoute(
  config: ProxyConfig,
  path: string,
  { role }: Principal,
  noParam: 'None' | null,
): void {
  if (role === 'proxy_admin' || !Object.hasOwn(config.general, 'admin_only_routes')) return;
  if (!contains(generalSetting(config, 'admin_only_routes'), path)) return;
  throw forbidden(`user not allowed to access this route. Route=${path} is an admin only route`, noParam);
}

/** Whether `general_settings.public_routes`, which needs a license, opens a route to everyone. */
export function isPublicRoute(config: ProxyConfig, path: string, release: AuthRelease): boolean {
  const routes = Object.hasOwn(config.general, 'public_routes') ? generalSetting(config, 'public_routes') : [];
  if (typeof routes === 'string') return routes.includes(path);
  return routesIn(routes).some(
    (route) =>
      route === path ||
      (release.publicRoutesMatchPrefixes && route.endsWith('*') && path.startsWith(route.slice(0, -1))),
  );
}

function routesIn(routes: PyValue): string[] {
  const items = isDict(routes) ? Object.keys(routes) : Array.isArray(routes) ? routes : [];
  return items.filter((item) => typeof item === 'string');
}

/** The operations that `general_settings.enforce_user_param` applies to, in releases where it applies to reads. */
const LISTS: readonly string[] = ['modelListModelsGet', 'modelListV1ModelsGet'];

/**
 * Checks `general_settings.enforce_user_param`, for callers other than the master key.
 *
 * @throws PythonError where the request has no `user`
 */
export function requireUserParam(
  config: ProxyConfig,
  operation: Operation,
  data: PyValue | undefined,
  { isMaster }: Principal,
): void {
  const setting = generalSetting(config, 'enforce_user_param');
  if (setting !== true || isMaster || !LISTS.includes(operation.id)) return;
  if (data !== undefined && isDict(data) && Object.hasOwn(data, 'user')) return;
  throw new PythonError('Exception', "'user' param not passed in. 'enforce_user_param'=True");
}

function forbidden(message: string, noParam: 'None' | null): ExceptionError {
  return new ExceptionError(403, { message, type: 'auth_error', param: noParam });
}
