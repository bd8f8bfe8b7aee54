import type { PyValue } from '@litellm-models/python-semantics';
import type { Quirks } from '../../../quirks/quirks.ts';
import type { Principal } from '../../auth/principal.ts';
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
  readonly quirks: Quirks;
  readonly team: (teamId: string) => ReadTeam | undefined;
  /** Every team in order. */
  readonly teams: () => Iterable<ReadTeam>;
  readonly user: (userId: string) => ReadUser | undefined;
  /** The ids of the stored rows with one of these model names. */
  readonly databaseIds: (modelNames: readonly string[]) => Iterable<string>;
  /** The request's headers by lower-case name, which select the format of the list of models. */
  readonly headers?: { readonly [name: string]: string };
  /** `general_settings`. */
  readonly settings: { readonly [name: string]: PyValue };
}

/** The validated query of `GET /model/info` and `GET /v1/model/info`. */
export interface ModelInfoQuery {
  readonly litellm_model_id?: string | null;
  readonly include_team_models?: boolean | null;
  readonly teamId?: string | null;
  readonly healthy_only?: boolean | null;
}

/** The validated query of `GET /model_group/info`. */
export interface ModelGroupInfoQuery {
  readonly model_group?: string | null;
}

/** The validated query of `GET /models` and `GET /v1/models`. */
export interface ModelListQuery {
  readonly return_wildcard_routes?: boolean | null;
  readonly team_id?: string | null;
  readonly include_model_access_groups?: boolean | null;
  readonly only_model_access_groups?: boolean | null;
  readonly include_metadata?: boolean | null;
  readonly fallback_type?: string | null;
  readonly scope?: string | null;
  readonly healthy_only?: boolean | null;
  readonly client_version?: string | null;
}

/** The JSON body of a 200, in pieces where it is a long list. */
export type ReadBody = string | Iterable<string>;
