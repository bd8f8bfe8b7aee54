import type { PyDate } from '../datetime/date.ts';
import type { PyDateTime, PyTime } from '../datetime/datetime.ts';
import type { PyObject } from '../values/object.ts';
import type { PyDict, PyValue } from '../values/values.ts';

/** Where generated ids come from (a uuid4 in text form), and the time. */
export interface IdSource {
  uuid(): string;
  /** Milliseconds since 1970; only a `mock_response` given as an object is stamped with it. The system's clock where none is given. */
  now?(): number;
}

/** One error of a `ValidationError`. */
export interface LineError {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: ModelValue | undefined;
  readonly ctx: Readonly<Record<string, PyValue>> | undefined;
}

/** What a field of a validated model may hold. */
export type ModelValue =
  | PyValue
  | PyDate
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
