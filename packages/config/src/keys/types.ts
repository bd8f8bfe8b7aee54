/** The roles of a LiteLLM user. */
export const USER_ROLES = [
  'proxy_admin',
  'proxy_admin_viewer',
  'org_admin',
  'internal_user',
  'internal_user_viewer',
  'team',
  'customer',
] as const;

/** The roles of a team member. */
export const MEMBER_ROLES = ['admin', 'user'] as const;

/** A virtual key and its user. */
export interface KeyEntry {
  key: string;
  user_id: string;
  user_role: (typeof USER_ROLES)[number];
  /** Model names and access groups that the key may use. An empty list allows all. */
  models: string[];
  team_id?: string;
}

/** A team. */
export interface TeamEntry {
  team_id: string;
  team_alias?: string;
  /** Model names and access groups that the team may use. An empty list allows all. */
  models: string[];
  members: { user_id: string; role: (typeof MEMBER_ROLES)[number] }[];
}

/** The contents of a keys file: the virtual keys and teams that a proxy has in its database. */
export interface KeysFile {
  master_key?: string;
  keys: KeyEntry[];
  teams: TeamEntry[];
}
