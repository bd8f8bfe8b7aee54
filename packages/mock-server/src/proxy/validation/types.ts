import type { PyValue } from '@litellm-models/python-semantics';
import type { SchemaSet } from '@litellm-models/python-semantics/pydantic';

/** The four operations with a request body. */
export type BodyOperation =
  | 'addNewModelModelNewPost'
  | 'updateModelModelUpdatePost'
  | 'patchModelModelModelIdUpdatePatch'
  | 'deleteModelModelDeletePost';

/** The operations that validate the query. */
export type QueryOperation =
  | 'modelInfoV1ModelInfoGet'
  | 'modelInfoV1V1ModelInfoGet'
  | 'modelGroupInfoModelGroupInfoGet'
  | 'modelListModelsGet'
  | 'modelListV1ModelsGet';

/** What differs between releases in validation: the schemas as data, and a few named differences. */
export interface ValidationRelease {
  /** The name of each body's model in the schemas. */
  readonly bodies: Readonly<Record<BodyOperation, string>>;
  /** The query parameters of each read, in the order of declaration. */
  readonly queries: Readonly<Record<QueryOperation, readonly QueryParameter[]>>;
  /** The core schemas of the models, as `scripts/extract_schemas.py` writes them. */
  readonly schemas: ReleaseSchemas;
  /** Whether an error shows its `input`, and its `ctx` if it has one. */
  readonly errorsShowInput: boolean;
  /** Whether a body of `null` counts as missing. */
  readonly nullIsMissing: boolean;
  /** How deep a body may be nested before the proxy reaches Python's recursion limit. */
  readonly maxNesting: number;
}

/** An optional query parameter. */
export interface QueryParameter {
  readonly name: string;
  readonly type: 'bool' | 'str';
  readonly default: boolean | null;
}

/** The query of `/model/info`. A release leaves out the parameters that it does not have. */
export interface ModelInfoQuery {
  readonly litellm_model_id: string | null;
  readonly include_team_models?: boolean | null;
  readonly teamId?: string | null;
  readonly healthy_only?: boolean | null;
}

/** The query of `/model_group/info`. */
export interface ModelGroupQuery {
  readonly model_group: string | null;
}

/** The query of `/models`. A release leaves out the parameters that it does not have. */
export interface ModelListQuery {
  readonly return_wildcard_routes: boolean | null;
  readonly team_id: string | null;
  readonly include_model_access_groups: boolean | null;
  readonly only_model_access_groups?: boolean | null;
  readonly include_metadata?: boolean | null;
  readonly fallback_type?: string | null;
  readonly scope?: string | null;
  readonly healthy_only?: boolean | null;
  readonly client_version?: string | null;
}

/** The validated query of an operation. */
export type QueryValues<O extends QueryOperation> = O extends 'modelListModelsGet' | 'modelListV1ModelsGet'
  ? ModelListQuery
  : O extends 'modelGroupInfoModelGroupInfoGet'
    ? ModelGroupQuery
    : ModelInfoQuery;

/** A parsed body: missing, JSON, or bytes of another type, with their `text` if they are UTF-8. */
export type ParsedBody =
  | { readonly kind: 'missing' }
  | { readonly kind: 'json'; readonly value: PyValue }
  | { readonly kind: 'bytes'; readonly text: string | undefined };

/** A Python exception that validation does not convert to a 422. The proxy returns a 500. */
export interface Crash {
  /** The class of the exception, such as `TypeError`. */
  readonly type: string;
  /** `str(exception)`. */
  readonly message: string;
}

/** The result of validation: a value, a 422 or 400 with the body `{"detail": …}`, or an exception that becomes a 500. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: 422 | 400; readonly detail: PyValue; readonly crash?: undefined }
  | { readonly ok: false; readonly status: 500; readonly crash: Crash; readonly detail?: undefined };

/** The request body models of a LiteLLM release, as `scripts/extract_schemas.py` writes them. */
export interface ReleaseSchemas extends SchemaSet {
  /** The version of LiteLLM. */
  readonly litellm: string;
  /** Parameters that `Deployment.__init__` copies from `litellm_params` into `model_info`. */
  readonly mirrored: readonly string[];
  /** LiteLLM's name for each provider's finish reason. */
  readonly finishReasons: Readonly<Record<string, string>>;
}
