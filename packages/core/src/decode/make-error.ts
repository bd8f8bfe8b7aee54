import { AuthenticationError } from '../errors/authentication.ts';
import type { ErrorDetails } from '../errors/base.ts';
import type { ErrorCode } from '../errors/codes.ts';
import { ConfigModelError } from '../errors/config-model.ts';
import { ConflictError } from '../errors/conflict.ts';
import { DatabaseOffError } from '../errors/database-off.ts';
import { EnterpriseOnlyError } from '../errors/enterprise-only.ts';
import type { LitellmModelsFailure } from '../errors/failure.ts';
import { NotFoundError } from '../errors/not-found.ts';
import { NotTheProxyError } from '../errors/not-the-proxy.ts';
import { PermissionError } from '../errors/permission.ts';
import { RouteNotFoundError } from '../errors/route-not-found.ts';
import { ServerError } from '../errors/server.ts';
import { TimeoutError } from '../errors/timeout.ts';

/** The classes that a response can decode to, except those whose constructors need more than a message and details. */
const CLASSES = [
  AuthenticationError,
  ConfigModelError,
  ConflictError,
  DatabaseOffError,
  EnterpriseOnlyError,
  NotFoundError,
  NotTheProxyError,
  PermissionError,
  RouteNotFoundError,
  TimeoutError,
] as const;

/** Creates an error of the class that a code belongs to. */
export function makeError(code: ErrorCode, message: string, details: ErrorDetails): LitellmModelsFailure {
  const Class = CLASSES.find((candidate) => candidate.code === code) ?? ServerError;
  return new Class(message, details);
}
