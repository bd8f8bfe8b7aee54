import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopbackAddress, isLoopbackHost, isLoopbackOrigin } from './host.ts';

/** Which requests to the admin routes are allowed. */
export interface AdminPolicy {
  /** The token that a request must send in `x-admin-token`. Without a token, only this machine can send requests. */
  readonly token: string | undefined;
}

/**
 * Returns why a request to the admin routes is not allowed, or undefined if it is allowed. Pages of other sites are never allowed. Without
 * a token, the `Host` header must be a loopback name, which stops DNS rebinding.
 */
export function adminRejection(request: IncomingMessage, policy: AdminPolicy): string | undefined {
  const { origin, host = '' } = request.headers;
  if (origin !== undefined && !isLoopbackOrigin(origin)) return 'Pages of other sites cannot use the admin routes.';
  if (policy.token !== undefined) {
    const given = request.headers['x-admin-token'];
    return typeof given === 'string' && isSameToken(given, policy.token)
      ? undefined
      : 'The header x-admin-token is missing or wrong.';
  }
  if (!isLoopbackAddress(request.socket.remoteAddress ?? '')) {
    return 'Only this machine can use the admin routes. Start the server with an admin token to allow other machines.';
  }
  return isLoopbackHost(host)
    ? undefined
    : 'The admin routes accept only a loopback name, such as localhost, in the header host.';
}

function isSameToken(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
