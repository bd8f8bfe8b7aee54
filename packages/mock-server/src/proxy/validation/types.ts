import type { PyValue } from '@litellm-models/python-semantics';
import type { SchemaSet } from '@litellm-models/python-semantics/pydantic';

/** The four operations that take a body. */
export type BodyOperation =
  | 'addNewModelModelNewPost'
  | 'updateModelModelUpdatePost'
  | 'patchModelModelModelIdUpdatePatch'
  | 'deleteModelModelDeletePost';

/** The operations that read the query. */
export type QueryOperation =
  | 'modelInfoV1ModelInfoGet'
  | 'modelInfoV1V1ModelInfoGet'
  | 'modelGroupInfoModelGroupInfoGet'
  | 'modelListModelsGet'
  | 'modelListV1ModelsGet';

/** What validation needs to know of a release: schemas as data, and a few named differences. */
export interface ValidationRelease {
  readonly name: string;
  /** The model of each body, by its name in `models`. */
  readonly bodies: Readonly<Record<BodyOperation, string>>;
  /** Query parameters of each reading operation, in the order of declaration. */
  readonly queries: Readonly<Record<QueryOperation, readonly QueryParameter[]>>;
  /** Core schemas of the models, written by the extractor. */
  readonly schemas: ReleaseSchemas;
  /** Whether an error shows the `input` it was about (and `ctx`, where there is one). */
  readonly errorsShowInput: boolean;
  /** Whether a body of `null` counts as none. */
  readonly nullIsMissing: boolean;
  /** How deep a body may nest before the release's stack meets Python's recursion limit. */
  readonly maxNesting: number;
}

/** A query parameter: its type and default; every one of them may be left out. */
export interface QueryParameter {
  readonly name: string;
  readonly type: 'bool' | 'str';
  readonly default: boolean | null;
}

/** The query of `/model/info`, as the endpoint gets it. A release leaves out what it does not know. */
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

/** The query of `/models`. A release leaves out what it does not know. */
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

/** A body as it was read: none, JSON, or bytes of another type (`text` where they are UTF-8). */
export type ParsedBody =
  | { readonly kind: 'missing' }
  | { readonly kind: 'json'; readonly value: PyValue }
  | { readonly kind: 'bytes'; readonly text: string | undefined };

/** A Python exception that no layer of validation turns into a 422: the proxy answers it with its 500. */
export interface Crash {
  /** The exception's class: `TypeError`, `ValueError` … */
  readonly type: string;
  /** `str(exception)`. */
  readonly message: string;
}

/** What validation comes to: a value; a 422 or 400 whose body is `{"detail": …}`; an exception that becomes the proxy's 500. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: 422 | 400; readonly detail: PyValue; readonly crash?: undefined }
  | { readonly ok: false; readonly status: 500; readonly crash: Crash; readonly detail?: undefined };

/** A generated file: what a LiteLLM release declares of the bodies. */
export interface ReleaseSchemas extends SchemaSet {
  readonly litellm: string;
  /** Parameters that `Deployment.__init__` copies from `litellm_params` into `model_info`. */
  readonly mirrored: readonly string[];
  /** LiteLLM's name for each provider's finish reason. */
  readonly finishReasons: Readonly<Record<string, string>>;
}
