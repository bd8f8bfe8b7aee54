import type { Principal } from '../../auth/principal.ts';

/** Whether the caller sees what administrators see: with the master key, as an administrator, or as a view-only administrator. */
export function hasAdminView(principal: Principal): boolean {
  return principal.isMaster || principal.role === 'proxy_admin' || principal.role === 'proxy_admin_viewer';
}
