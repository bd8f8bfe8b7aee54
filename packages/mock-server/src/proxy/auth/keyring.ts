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

/** Who the proxy calls the holder of the master key. */
export const ADMIN_USER_ID = 'default_user_id';

/** Keys, users and teams as the proxy finds them in its database; fixed for as long as one seed holds. */
export class Keyring {
  readonly #principals = new Map<string, Principal>();
  readonly #teams = new Map<string, Team>();
  readonly #users = new Map<string, User>();
  readonly #hashesSent = new Set<string>();
  readonly masterKey: string;

  /**
   * @param seed a checked keys file
   * @param masterKey holds where the seed names none
   */
  constructor(seed: KeysFile, masterKey: string) {
    this.masterKey = seed.master_key ?? masterKey;
    for (const team of seed.teams) {
      const { team_id: teamId, team_alias: alias, models, members } = team;
      this.#teams.set(teamId, { teamId, alias, models: [...models], members });
    }
    for (const { key, user_id: userId, user_role: ownRole, models, team_id: teamId } of seed.keys) {
      const teamModels = teamId === undefined ? [] : (this.#teams.get(teamId)?.models ?? []);
      // Of a user with several keys the table holds the first one's role, and the proxy goes by the table.
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

  /** Who holds this key. */
  principal(key: string): Principal | undefined {
    return this.#principals.get(key);
  }

  /** Remembers a text that was sent for a key and is none, where it is the hash of one. */
  noteRefused(text: string): void {
    for (const { token } of this.#principals.values()) if (token === text) this.#hashesSent.add(token);
  }

  /** Whether the hash of this key was sent for a key. */
  wasHashSent({ token }: Principal): boolean {
    return this.#hashesSent.has(token);
  }

  /** The team of this id. */
  team(teamId: string): Team | undefined {
    return this.#teams.get(teamId);
  }

  /** Every team, in the order of the seed. */
  teams(): Iterable<Team> {
    return this.#teams.values();
  }

  /** The user of this id. */
  user(userId: string): User | undefined {
    return this.#users.get(userId);
  }
}
