/** Every role of a user that LiteLLM knows (`LitellmUserRoles`). */
export const USER_ROLES = [
  'proxy_admin',
  'proxy_admin_viewer',
  'org_admin',
  'internal_user',
  'internal_user_viewer',
  'team',
  'customer',
] as const;

/** A user's role. */
export type UserRole = (typeof USER_ROLES)[number];

/** Who calls: what the proxy knows once the key is accepted (`UserAPIKeyAuth`). */
export interface Principal {
  /** True for the master key: everything is allowed, nothing is filtered. */
  readonly isMaster: boolean;
  /** SHA-256 of the key in hex, as the proxy stores it. */
  readonly token: string;
  readonly userId: string | undefined;
  readonly role: UserRole | undefined;
  /** Names the key may call: models, access groups, wildcards; empty means all. */
  readonly models: readonly string[];
  readonly teamId: string | undefined;
  /** The team's models; empty means all. */
  readonly teamModels: readonly string[];
}
