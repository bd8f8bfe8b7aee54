import { AbortedError } from '../errors/aborted.ts';
import { AuthenticationError } from '../errors/authentication.ts';
import type { ErrorDetails } from '../errors/base.ts';
import type { ErrorCode } from '../errors/codes.ts';
import { ConfigModelError } from '../errors/config-model.ts';
import { ConflictError } from '../errors/conflict.ts';
import { ConnectionError } from '../errors/connection.ts';
import { DatabaseOffError } from '../errors/database-off.ts';
import { EnterpriseOnlyError } from '../errors/enterprise-only.ts';
import type { LitellmModelsFailure } from '../errors/failure.ts';
import { NotFoundError } from '../errors/not-found.ts';
import { NotTheProxyError } from '../errors/not-the-proxy.ts';
import { OutcomeUnknownError } from '../errors/outcome-unknown.ts';
import { PermissionError } from '../errors/permission.ts';
import { RateLimitedError } from '../errors/rate-limited.ts';
import { RefusedError } from '../errors/refused.ts';
import { RouteNotFoundError } from '../errors/route-not-found.ts';
import { ServerError } from '../errors/server.ts';
import { TimeoutError } from '../errors/timeout.ts';
import { ValidationError } from '../errors/validation.ts';

type ErrorClass = new (message: string, details?: ErrorDetails) => LitellmModelsFailure;

const CLASSES: Readonly<Record<ErrorCode, ErrorClass>> = {
  authentication: AuthenticationError,
  permission: PermissionError,
  not_found: NotFoundError,
  route_not_found: RouteNotFoundError,
  validation: ValidationError,
  conflict: ConflictError,
  config_model: ConfigModelError,
  database_off: DatabaseOffError,
  enterprise_only: EnterpriseOnlyError,
  rate_limited: RateLimitedError,
  server: ServerError,
  connection: ConnectionError,
  timeout: TimeoutError,
  aborted: AbortedError,
  outcome_unknown: OutcomeUnknownError,
  not_the_proxy: NotTheProxyError,
  refused: RefusedError,
};

/** An error of the class that a code belongs to. */
export function makeError(code: ErrorCode, message: string, details: ErrorDetails): LitellmModelsFailure {
  return new CLASSES[code](message, details);
}
