import type { AuxiliaryOperationId, components, ErrorCode, OperationId } from '@litellm-models/core';

type Schemas = components['schemas'];

/** Whatever the client asks: the nine operations, and what it asks besides to find the server's version. */
export type AnyOperationId = OperationId | AuxiliaryOperationId;

export type { OperationId };

/** The code of any error that this package throws. */
export type ClientErrorCode = ErrorCode;

/**
 * The id of one deployment. Any string will do, but not what is known to be a model name: the two are never interchangeable.
 *
 * @example const id: DeploymentId = 'd-1';
 */
export type DeploymentId = string & { readonly __kind?: 'DeploymentId' };

/**
 * The public name of a model; deployments of one name form a group. Any string will do, but not what is known to be an id.
 *
 * @example const name: ModelName = 'gpt-4o';
 */
export type ModelName = string & { readonly __kind?: 'ModelName' };

/** The content hash of a deployment as it was read; for `ifUnchanged`. */
export type ContentHash = string & { readonly __kind?: 'ContentHash' };

/** Where a deployment stands: in the proxy's config file (read-only for this API), or in its database. */
export type DeploymentSource = 'config' | 'database';

/** A deployment as it is served: everything that the proxy says of it, and what the client knows at hand. */
export interface Deployment {
  readonly id: DeploymentId;
  readonly model_name: ModelName;
  /** Parameters without secrets: reads leave those out, or mask them. */
  readonly litellm_params: Schemas['ServedLiteLLMParams'];
  /** What was stored, and what the proxy looked up: prices, limits, abilities. */
  readonly model_info: Schemas['ServedModelInfo'];
  readonly source: DeploymentSource;
  /** A hash of the three above, computed when asked for. Give it to `ifUnchanged`. */
  readonly hash: ContentHash;
}

/**
 * What a write gives back. The proxy answers with every string in `litellm_params` encrypted, so those are left out here; what you sent
 * stands in their place, without secrets. `get` reads the whole.
 */
export interface WrittenDeployment {
  readonly id: DeploymentId;
  readonly model_name: ModelName;
  readonly litellm_params: Readonly<Record<string, unknown>>;
  /** As stored, without what the proxy looks up for reads. */
  readonly model_info: Readonly<Record<string, unknown>>;
  readonly source: 'database';
  /** Missing where the answer was lost and the deployment was read back instead; so are the next three. */
  readonly created_at?: string | undefined;
  readonly created_by?: string | undefined;
  readonly updated_at?: string | undefined;
  readonly updated_by?: string | undefined;
  /** Paused (since 1.106). */
  readonly blocked?: boolean | undefined;
}

/** A deployment to create; `model_info.id` is made here if you give none. */
export interface NewDeployment {
  readonly model_name: ModelName;
  readonly litellm_params: Schemas['LiteLLMParams'];
  readonly model_info?: (Omit<Schemas['ModelInfo'], 'id'> & { readonly id?: DeploymentId }) | undefined;
  /** Create it paused (since 1.106). */
  readonly blocked?: boolean | undefined;
}

/** What an update changes; whatever is left out stays as it is. */
export interface DeploymentChange {
  readonly model_name?: ModelName | undefined;
  readonly litellm_params?: Schemas['LiteLLMParamsPatch'] | undefined;
  readonly model_info?: Schemas['ModelInfo'] | undefined;
  /** Pause (`true`) or resume (`false`) the deployment (since 1.106). */
  readonly blocked?: boolean | undefined;
  /** Names of parameters to remove. Needs a proxy that can: 1.109 and newer. */
  readonly unset?: readonly string[] | undefined;
}

/** What `legacyUpdate` can change. */
export interface LegacyDeploymentChange {
  /** Ignored by 1.71. */
  readonly model_name?: ModelName | undefined;
  readonly litellm_params?: Schemas['LiteLLMParamsPatch'] | undefined;
  readonly blocked?: boolean | undefined;
}

/** Which deployments a list holds; as the proxy names them. All since 1.106. */
export interface DeploymentListQuery {
  /** Only deployments that the caller may use, directly or through a team. */
  readonly include_team_models?: boolean | undefined;
  /** Only deployments that this team may use. */
  readonly teamId?: string | undefined;
  /** Leave away what the background health checks found unhealthy. */
  readonly healthy_only?: boolean | undefined;
}

/** What end users call: the deployments of one name, taken together. */
export interface ModelGroup extends Omit<Schemas['ModelGroup'], 'model_group'> {
  readonly model_group: ModelName;
}

/** A model that the key may call, as OpenAI's API lists it. */
export type AvailableModel = Schemas['AvailableModel'];

/** What the list of available models holds; as the proxy names the flags. */
export interface ModelListQuery {
  /** List wildcards (`openai/*`) too. */
  readonly return_wildcard_routes?: boolean | undefined;
  /** What this team may call, instead of what the key may. */
  readonly team_id?: string | undefined;
  /** List access groups too. */
  readonly include_model_access_groups?: boolean | undefined;
  /** List access groups alone (since 1.106). */
  readonly only_model_access_groups?: boolean | undefined;
  /** Add `metadata` to each model, with its fallbacks (since 1.106). */
  readonly include_metadata?: boolean | undefined;
  /** Which fallbacks `include_metadata` lists (since 1.106). */
  readonly fallback_type?: 'general' | 'context_window' | 'content_policy' | undefined;
  /** `expand` shows an admin every model (since 1.106). */
  readonly scope?: 'expand' | undefined;
  /** Leave away what the background health checks found unhealthy (since 1.106). */
  readonly healthy_only?: boolean | undefined;
}
