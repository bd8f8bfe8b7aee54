/** The user roles of LiteLLM (`LitellmUserRoles`). */
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

/** The authenticated caller (`UserAPIKeyAuth`). */
export interface Principal {
  /** True for the master key, which may call every operation. */
  readonly isMaster: boolean;
  /** The SHA-256 hash of the key in hex, as the proxy stores it. */
  readonly token: string;
  readonly userId: string | undefined;
  readonly role: UserRole | undefined;
  /** The names of models, access groups and wildcards that the key may use. An empty list grants everything. */
  readonly models: readonly string[];
  readonly teamId: string | undefined;
  /** The same for the key's team. */
  readonly teamModels: readonly string[];
}
