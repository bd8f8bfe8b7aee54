import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopbackAddress, isLoopbackHost, isLoopbackOrigin } from './host.ts';

/** Who may use the admin routes. */
export interface AdminPolicy {
  /** Opens them to other machines, for whoever sends it in `x-admin-token`. */
  readonly token: string | undefined;
}

/**
 * Why a caller may not use the admin routes; undefined where it may. A page of another site never may, not even one whose
 * name was made to point at this machine: its `Origin`, or else its `Host`, gives it away.
 */
export function adminRefusal(request: IncomingMessage, policy: AdminPolicy): string | undefined {
  const { origin, host = '' } = request.headers;
  if (origin !== undefined && !isLoopbackOrigin(origin)) return 'the admin routes are closed to pages of other sites';
  if (policy.token !== undefined) {
    const given = request.headers['x-admin-token'];
    return typeof given === 'string' && same(given, policy.token) ? undefined : 'x-admin-token is missing or wrong';
  }
  if (!isLoopbackAddress(request.socket.remoteAddress ?? '')) {
    return 'the admin routes answer to this machine only, unless an admin token is set';
  }
  return isLoopbackHost(host) ? undefined : 'the admin routes answer under a loopback name only';
}

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
