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

/** The caller, as the proxy knows it once the key is accepted (`UserAPIKeyAuth`). */
export interface Principal {
  /** True for the master key, which may do everything and sees everything. */
  readonly isMaster: boolean;
  /** The SHA-256 hash of the key in hex, as the proxy stores it. */
  readonly token: string;
  readonly userId: string | undefined;
  readonly role: UserRole | undefined;
  /** Names that the key may call: models, access groups and wildcards. Empty means all. */
  readonly models: readonly string[];
  readonly teamId: string | undefined;
  /** The team's models. Empty means all. */
  readonly teamModels: readonly string[];
}
