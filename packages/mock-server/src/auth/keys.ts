import type { UserRole } from './principal.ts';

/** One virtual key of a keys file. */
export interface KeySeed {
  readonly key: string;
  readonly user_id: string;
  readonly user_role: UserRole;
  /** Names the key may call; empty or left out: all. */
  readonly models?: readonly string[];
  readonly team_id?: string;
}

/** A member of a team. */
export interface TeamMember {
  readonly user_id: string;
  readonly role: 'admin' | 'user';
}

/** One team of a keys file. */
export interface TeamSeed {
  readonly team_id: string;
  readonly team_alias?: string;
  readonly models?: readonly string[];
  readonly members?: readonly TeamMember[];
}

/** A keys file: the master key, virtual keys with their users, teams. */
export interface KeysSeed {
  readonly master_key?: string;
  readonly keys?: readonly KeySeed[];
  readonly teams?: readonly TeamSeed[];
}

/** A team as operations see it. */
export interface Team {
  readonly teamId: string;
  readonly alias: string | undefined;
  readonly models: readonly string[];
  readonly members: readonly TeamMember[];
}
