import type { KeysFile } from '@litellm-models/config';
import { sha256 } from '../state/sha256.ts';
import type { Team } from './keys.ts';
import type { Principal, UserRole } from './principal.ts';

/** A row of the proxy's user table. */
export interface User {
  readonly userId: string;
  readonly role: UserRole;
  readonly models: readonly string[];
  readonly teams: readonly string[];
}

/** The user id that the proxy gives the holder of the master key. */
export const ADMIN_USER_ID = 'default_user_id';

/** Keys, users and teams as the proxy reads them from its database. They stay the same until the next reset. */
export class Keyring {
  readonly #principals = new Map<string, Principal>();
  readonly #teams = new Map<string, Team>();
  readonly #users = new Map<string, User>();
  readonly #hashesSent = new Set<string>();
  readonly masterKey: string;

  /**
   * @param seed a validated keys file
   * @param masterKey used where the seed has no master key
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

  /** The principal of a key. */
  principal(key: string): Principal | undefined {
    return this.#principals.get(key);
  }

  /** Remembers that the hash of a key was sent in place of the key. Other strings are ignored. */
  noteRefused(sent: string): void {
    for (const { token } of this.#principals.values()) if (token === sent) this.#hashesSent.add(token);
  }

  /** Whether the hash of this key was sent in place of the key. */
  wasHashSent({ token }: Principal): boolean {
    return this.#hashesSent.has(token);
  }

  /** The team with this id. */
  team(teamId: string): Team | undefined {
    return this.#teams.get(teamId);
  }

  /** Every team, in the order of the keys file. */
  teams(): Iterable<Team> {
    return this.#teams.values();
  }

  /** The user with this id. */
  user(userId: string): User | undefined {
    return this.#users.get(userId);
  }
}
