import type { AuxiliaryOperationId, components, OperationId } from '@litellm-models/core';

type Schemas = components['schemas'];

export type { OperationId };

/** The id of any operation that the client calls: the nine of the contract, and those that it uses to detect the proxy's version. */
export type AnyOperationId = OperationId | AuxiliaryOperationId;

/**
 * The id of one deployment. Plain strings are accepted, but a {@link ModelName} is not.
 *
 * @example const id: DeploymentId = 'd-1';
 */
export type DeploymentId = string & { readonly __kind?: 'DeploymentId' };

/**
 * The public name of a model; deployments with the same name form a model group. Plain strings are accepted, but a {@link DeploymentId} is not.
 *
 * @example const name: ModelName = 'gpt-4o';
 */
export type ModelName = string & { readonly __kind?: 'ModelName' };

/** A hash of a deployment's content, for `ifUnchanged`. */
export type ContentHash = string & { readonly __kind?: 'ContentHash' };

/** Where a deployment is defined: in the proxy's config file, which this API cannot change, or in its database. */
export type DeploymentSource = 'config' | 'database';

/** A deployment that the proxy serves. */
export interface Deployment {
  readonly id: DeploymentId;
  readonly model_name: ModelName;
  /** The parameters. Secrets are masked or missing. */
  readonly litellm_params: Schemas['ServedLiteLLMParams'];
  /** What was stored, and what the proxy looked up: prices (USD per token), limits (tokens), capabilities. */
  readonly model_info: Schemas['ServedModelInfo'];
  readonly source: DeploymentSource;
  /** A hash of `model_name`, `litellm_params`, and `model_info`, for `ifUnchanged`. Computed on first access. */
  readonly hash: ContentHash;
}

/**
 * What a write returns. In its response the proxy encrypts every string in `litellm_params`: here the values that you sent replace them, without
 * secrets, and strings that you did not send are left out. `deployments.get` returns all parameters.
 */
export interface WrittenDeployment {
  readonly id: DeploymentId;
  readonly model_name: ModelName;
  readonly litellm_params: Readonly<Record<string, unknown>>;
  /** As stored, without what the proxy looks up for reads. */
  readonly model_info: Readonly<Record<string, unknown>>;
  readonly source: 'database';
  /** Missing if the response was lost and the deployment was read back instead. So are the next three. */
  readonly created_at?: string | undefined;
  readonly created_by?: string | undefined;
  readonly updated_at?: string | undefined;
  readonly updated_by?: string | undefined;
  /** Whether the deployment is paused (since 1.106). */
  readonly blocked?: boolean | undefined;
}

/** A deployment to create. */
export interface NewDeployment {
  readonly model_name: ModelName;
  readonly litellm_params: Schemas['LiteLLMParams'];
  /** If `id` is omitted, the client generates a UUID. */
  readonly model_info?: (Omit<Schemas['ModelInfo'], 'id'> & { readonly id?: DeploymentId }) | undefined;
  /** `true` creates the deployment paused (since 1.106). */
  readonly blocked?: boolean | undefined;
}

/** The fields that `update` changes. Omitted fields stay as they are. */
export interface DeploymentChange {
  readonly model_name?: ModelName | undefined;
  readonly litellm_params?: Schemas['LiteLLMParamsPatch'] | undefined;
  readonly model_info?: Schemas['ModelInfo'] | undefined;
  /** `true` pauses the deployment, `false` resumes it (since 1.106). */
  readonly blocked?: boolean | undefined;
  /** Names of parameters to remove. Requires LiteLLM 1.109 or newer. */
  readonly unset?: readonly string[] | undefined;
}

/** The fields that `legacyUpdate` changes. */
export interface LegacyDeploymentChange {
  /** Ignored by 1.71. */
  readonly model_name?: ModelName | undefined;
  readonly litellm_params?: Schemas['LiteLLMParamsPatch'] | undefined;
  readonly blocked?: boolean | undefined;
}

/** Query parameters of `GET /v1/model/info`, by the proxy's names. All since 1.106. */
export interface DeploymentListQuery {
  /** Only deployments that the caller can use, directly or through a team. */
  readonly include_team_models?: boolean | undefined;
  /** Only deployments that this team can use. */
  readonly teamId?: string | undefined;
  /** Leave out deployments that failed the background health checks. */
  readonly healthy_only?: boolean | undefined;
}

/** All deployments with the same model name. */
export interface ModelGroup extends Omit<Schemas['ModelGroup'], 'model_group'> {
  readonly model_group: ModelName;
}

/** A model that the key can call, in the format of OpenAI's API. */
export type AvailableModel = Schemas['AvailableModel'];

/** Query parameters of `GET /v1/models`, by the proxy's names. */
export interface ModelListQuery {
  /** Also list wildcards (`openai/*`). */
  readonly return_wildcard_routes?: boolean | undefined;
  /** List the models of this team instead of the key's. */
  readonly team_id?: string | undefined;
  /** Also list access groups. */
  readonly include_model_access_groups?: boolean | undefined;
  /** List only access groups (since 1.106). */
  readonly only_model_access_groups?: boolean | undefined;
  /** Add `metadata` to each model, with its fallbacks (since 1.106). */
  readonly include_metadata?: boolean | undefined;
  /** The fallbacks that `include_metadata` lists (since 1.106). */
  readonly fallback_type?: 'general' | 'context_window' | 'content_policy' | undefined;
  /** `expand` shows every model to an admin (since 1.106). */
  readonly scope?: 'expand' | undefined;
  /** Leave out models that failed the background health checks (since 1.106). */
  readonly healthy_only?: boolean | undefined;
}

/** One mismatch between a response body and the contract. */
export interface ResponseIssue {
  /** The path from the top of the body, with dots: `data.0.model_info.id`. Empty for the body itself. */
  readonly path: string;
  readonly message: string;
}

/** Checks a response body against the contract and returns all mismatches: none if it matches. */
export type ResponseValidator = (operation: OperationId, status: number, body: unknown) => readonly ResponseIssue[];
