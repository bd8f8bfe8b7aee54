import type { PyDateTime } from '../python/datetime.ts';
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
  /** Whether a body without a JSON content type is still read as JSON. */
  readonly readsBodyOfUnknownType: boolean;
  /** `2.14` of `https://errors.pydantic.dev/2.14/v/…`. */
  readonly pydanticDocs: string;
}

/** A query parameter: its type and default. */
export interface QueryParameter {
  readonly name: string;
  readonly type: 'bool' | 'str' | 'int';
  readonly optional: boolean;
  readonly default: PyValue;
}

/** Where generated ids come from (a uuid4 in text form). */
export interface IdSource {
  uuid(): string;
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

/** What validation comes to: a value, a 422 with its `detail`, or an exception that becomes a 500. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly detail: PyValue; readonly crash?: undefined }
  | { readonly ok: false; readonly detail?: undefined; readonly crash: Crash };

/** What a field of a validated model may hold. */
export type ModelValue = PyValue | PyDateTime | ValidatedModel | ModelValue[] | { [key: string]: ModelValue };

/** Options of {@link ValidatedModel.dump}, as pydantic's `model_dump`. */
export interface DumpOptions {
  /** Leave out fields (at every level, dict entries too) whose value is None. */
  readonly excludeNone?: boolean;
  /** Leave out fields that the input did not set. */
  readonly excludeUnset?: boolean;
  /**
   * How datetimes look: `python` gives `datetime.isoformat()`, as FastAPI writes a datetime that stays one until the answer (`+00:00`);
   * `json` gives what `model_dump_json` writes (`Z`). Default `python`.
   */
  readonly mode?: 'python' | 'json';
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
  /** `model_dump`: declared fields in their order, then extras in the order given. */
  dump(options?: DumpOptions): PyDict;
}
