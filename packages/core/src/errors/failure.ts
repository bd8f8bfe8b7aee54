import type { AbortedError } from './aborted.ts';
import type { AuthenticationError } from './authentication.ts';
import type { ConfigModelError } from './config-model.ts';
import type { ConflictError } from './conflict.ts';
import type { ConnectionError } from './connection.ts';
import type { DatabaseOffError } from './database-off.ts';
import type { EnterpriseOnlyError } from './enterprise-only.ts';
import type { NotFoundError } from './not-found.ts';
import type { NotTheProxyError } from './not-the-proxy.ts';
import type { OutcomeUnknownError } from './outcome-unknown.ts';
import type { PermissionError } from './permission.ts';
import type { RateLimitedError } from './rate-limited.ts';
import type { RefusedError } from './refused.ts';
import type { ResponseTooLargeError } from './response-too-large.ts';
import type { RouteNotFoundError } from './route-not-found.ts';
import type { ServerError } from './server.ts';
import type { TimeoutError } from './timeout.ts';
import type { ValidationError } from './validation.ts';

/**
 * Any error of these packages. `switch (failure.code)` narrows it to one class.
 *
 * @example
 * const retryAfter = (failure: LitellmModelsFailure): number | undefined =>
 *   failure.code === 'rate_limited' ? failure.retryAfterMs : undefined;
 */
export type LitellmModelsFailure =
  | AbortedError
  | AuthenticationError
  | ConfigModelError
  | ConflictError
  | ConnectionError
  | DatabaseOffError
  | EnterpriseOnlyError
  | NotFoundError
  | NotTheProxyError
  | OutcomeUnknownError
  | PermissionError
  | RateLimitedError
  | RefusedError
  | ResponseTooLargeError
  | RouteNotFoundError
  | ServerError
  | TimeoutError
  | ValidationError;
