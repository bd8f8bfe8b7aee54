import type { KeysFile, TeamEntry } from '@litellm-models/config';
import { sha256 } from '../state/sha256.ts';
import type { Principal, UserRole } from './principal.ts';

/** A row of the proxy's user table. */
export interface User {
  readonly userId: string;
  readonly role: UserRole;
  readonly models: readonly string[];
  readonly teams: readonly string[];
}

/** A row of the proxy's team table. */
export interface Team {
  readonly teamId: string;
  readonly alias: string | undefined;
  /** The same array until the next reset, because some releases change it while they read. */
  readonly models: string[];
  readonly members: TeamEntry['members'];
}

/** The user id of the master key. */
export const ADMIN_USER_ID = 'default_user_id';

/** The virtual keys, users and teams of the proxy. They do not change until the next reset. */
export class Keyring {
  readonly #principals = new Map<string, Principal>();
  readonly #teams = new Map<string, Team>();
  readonly #users = new Map<string, User>();
  readonly #hashesSent = new Set<string>();
  readonly masterKey: string;

  /**
   * @param seed a validated keys file
   * @param masterKey the master key if the seed does not have one
   */
  constructor(seed: KeysFile, masterKey: string) {
    this.masterKey = seed.master_key ?? masterKey;
    for (const team of seed.teams) {
      const { team_id: teamId, team_alias: alias, models, members } = team;
      this.#teams.set(teamId, { teamId, alias, models: [...models], members });
    }
    for (const { key, user_id: userId, user_role: ownRole, models, team_id: teamId } of seed.keys) {
      const teamModels = teamId === undefined ? [] : (this.#teams.get(teamId)?.models ?? []);
      // A user with several keys has the role of the first one: the proxy reads the role from its user table.
      const user = this.#users.get(userId) ?? {
        userId,
        role: ownRole,
        models: [],
        teams: teamId === undefined ? [] : [teamId],
      };
      this.#users.set(userId, user);
      const { role } = user;
      this.#principals.set(key, { isMaster: false, token: sha256(key), userId, role, models, teamId, teamModels });
    }
    this.#principals.set(this.masterKey, {
      isMaster: true,
      token: sha256(this.masterKey),
      userId: ADMIN_USER_ID,
      role: 'proxy_admin',
      models: [],
      teamId: undefined,
      teamModels: [],
    });
  }

  /** Returns the principal of a key; undefined for an unknown key. */
  principal(key: string): Principal | undefined {
    return this.#principals.get(key);
  }

  /** Remembers a rejected key if it is the hash of a key. */
  noteRejected(rejected: string): void {
    for (const { token } of this.#principals.values()) if (token === rejected) this.#hashesSent.add(token);
  }

  /** Whether the hash of a principal's key was sent as a key. */
  wasHashSent({ token }: Principal): boolean {
    return this.#hashesSent.has(token);
  }

  /** Returns the team with this id. */
  team(teamId: string): Team | undefined {
    return this.#teams.get(teamId);
  }

  /** Returns every team, in the order of the keys file. */
  teams(): Iterable<Team> {
    return this.#teams.values();
  }

  /** Returns the user with this id. */
  user(userId: string): User | undefined {
    return this.#users.get(userId);
  }
}
