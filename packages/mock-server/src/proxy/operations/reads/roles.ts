import type { Principal } from '../../auth/principal.ts';

/** Whether the caller sees what administrators see: the master key, administrators, and those who may only look. */
export function hasAdminView(principal: Principal): boolean {
  return principal.isMaster || principal.role === 'proxy_admin' || principal.role === 'proxy_admin_viewer';
}
