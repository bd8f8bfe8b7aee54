import type { Principal } from '../../auth/principal.ts';
import type { ProxyConfig } from '../../config/proxy-config.ts';
import type { Router } from '../../router/router.ts';
import type { ReadsRelease } from './reads-release.ts';

/** A team as the reads use it. */
export interface ReadTeam {
  readonly teamId: string;
  readonly models: readonly string[];
  readonly members: readonly { readonly user_id: string; readonly role: string }[];
}

/** A user as the reads use it. */
export interface ReadUser {
  readonly userId: string;
  readonly models: readonly string[];
  readonly teams: readonly string[];
}

/** The input of a read. */
export interface ReadContext {
  readonly router: Router;
  readonly principal: Principal;
  readonly release: ReadsRelease;
  readonly team: (teamId: string) => ReadTeam | undefined;
  /** Every team in order. */
  readonly teams: () => Iterable<ReadTeam>;
  readonly user: (userId: string) => ReadUser | undefined;
  /** The ids of the stored rows with one of these model names. */
  readonly databaseIds: (modelNames: readonly string[]) => Iterable<string>;
  /** The request's headers by lower-case name, which select the format of the list of models. */
  readonly headers?: { readonly [name: string]: string };
  readonly config: ProxyConfig;
}
