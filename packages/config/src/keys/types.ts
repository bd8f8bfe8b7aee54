/** Every role of a user that LiteLLM knows. */
export const USER_ROLES = [
  'proxy_admin',
  'proxy_admin_viewer',
  'org_admin',
  'internal_user',
  'internal_user_viewer',
  'team',
  'customer',
] as const;

/** The roles of a team's member. */
export const MEMBER_ROLES = ['admin', 'user'] as const;

/** One virtual key with its user. */
export interface KeyEntry {
  key: string;
  user_id: string;
  user_role: (typeof USER_ROLES)[number];
  /** Names and access groups the key may call; none means all. */
  models: string[];
  team_id?: string;
}

/** One team. */
export interface TeamEntry {
  team_id: string;
  team_alias?: string;
  /** Names the team may call; none means all. */
  models: string[];
  members: { user_id: string; role: (typeof MEMBER_ROLES)[number] }[];
}

/** A keys file: the master key, virtual keys, teams. */
export interface KeysFile {
  master_key?: string;
  keys: KeyEntry[];
  teams: TeamEntry[];
}
