import type { PyDateTime, PyTime } from '../python/datetime.ts';
import type { PyObject } from '../python/object.ts';
import type { PyDict, PyValue } from '../python/values.ts';
import type { SchemaFile } from './schema.ts';

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

/** What validation needs to know of a profile: schemas as data, and a few named differences. */
export interface ValidationProfile {
  readonly name: string;
  /** The model of each body, by its name in `models`. */
  readonly bodies: Readonly<Record<BodyOperation, string>>;
  /** Query parameters of each reading operation, in the order of declaration. */
  readonly queries: Readonly<Record<QueryOperation, readonly QueryParameter[]>>;
  /** Core schemas of the models, written by the extractor. */
  readonly schemas: SchemaFile;
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

/** The query of `/model/info`, as the endpoint gets it. A profile leaves out what it does not know. */
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

/** The query of `/models`. A profile leaves out what it does not know. */
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

/** Where generated ids come from (a uuid4 in text form), and the time. */
export interface IdSource {
  uuid(): string;
  /** Milliseconds since 1970; only a `mock_response` given as an object is stamped with it. The system's clock where none is given. */
  now?(): number;
}

/** One error of a 422, before it is rendered for the profile. */
export interface LineError {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: ModelValue | undefined;
  readonly ctx: Readonly<Record<string, PyValue>> | undefined;
}

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

/** What a field of a validated model may hold. */
export type ModelValue =
  | PyValue
  | PyDateTime
  | PyTime
  | PyObject
  | ValidatedModel
  | ModelValue[]
  | { [key: string]: ModelValue };

/** Options of {@link ValidatedModel.dump}, as pydantic's `model_dump`. */
export interface DumpOptions {
  /** Leave out fields, of nested models and typed dicts too, whose value is None; entries of other dicts stay. */
  readonly excludeNone?: boolean;
  /** Leave out fields that the input did not set. */
  readonly excludeUnset?: boolean;
  /**
   * How datetimes look: `python` gives `datetime.isoformat()`, as FastAPI writes a datetime that stays one until the answer (`+00:00`);
   * `json` gives what `model_dump_json` writes (`Z`). Default `python`.
   */
  readonly mode?: 'python' | 'json';
  /** Leave a declared float as it is where it has no end, as `model_dump(mode='json')` does and `model_dump_json` does not. */
  readonly keepsFloats?: boolean;
}

/** A validated pydantic model: what the endpoint code of the proxy gets. */
export interface ValidatedModel {
  /** The class: `Deployment`, `LiteLLM_Params`, `ModelInfo`, … */
  readonly className: string;
  /** Names that the input gave (`model_fields_set`). */
  readonly fieldsSet: ReadonlySet<string>;
  /** `getattr(model, name, None)`; undefined where there is no such attribute. Extras count. */
  get(name: string): ModelValue | undefined;
  /** A nested model, or undefined. */
  model(name: string): ValidatedModel | undefined;
  /** `setattr`: no validation, as in the proxy. */
  set(name: string, value: ModelValue): void;
  /**
   * `model_dump`: declared fields in their order, then extras in the order given.
   *
   * @throws PythonError `TypeError` where a field holds an object that JSON does not know (a `timeout` with its four parts, since 1.109).
   */
  dump(options?: DumpOptions): PyDict;
}
