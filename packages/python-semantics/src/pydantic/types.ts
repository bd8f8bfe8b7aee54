import type { PyDate } from '../datetime/date.ts';
import type { PyDateTime, PyTime } from '../datetime/datetime.ts';
import type { PyObject } from '../values/object.ts';
import type { PyDict, PyValue } from '../values/values.ts';

/** Where models that generate ids and timestamps get them from. */
export interface IdSource {
  /** Returns a new UUID as a string. */
  uuid(): string;
  /** Returns the current time in milliseconds since 1970. Default: the system clock. */
  now?(): number;
}

/** One error of a `ValidationError`, as `errors()` returns it. */
export interface LineError {
  /** The type of the error: `missing`, `int_parsing`, … */
  readonly type: string;
  /** The path to the input: keys and indexes, from the outside in. */
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: ModelValue | undefined;
  /** The values in the message. */
  readonly ctx: Readonly<Record<string, PyValue>> | undefined;
}

/** A value that a field of a validated model may have. */
export type ModelValue =
  | PyValue
  | PyDate
  | PyDateTime
  | PyTime
  | PyObject
  | ValidatedModel
  | ModelValue[]
  | { [key: string]: ModelValue };

/** The options of {@link ValidatedModel.dump}, as in pydantic's `model_dump`. */
export interface DumpOptions {
  /** `exclude_none`: omit fields whose value is None, also in nested models and typed dicts, but not in other dicts. */
  readonly excludeNone?: boolean;
  /** `exclude_unset`: omit fields that the input did not set. */
  readonly excludeUnset?: boolean;
  /**
   * How datetimes are written: `python` as `datetime.isoformat()` does (`+00:00`), which FastAPI also uses for a datetime that is
   * still an object; `json` as `model_dump_json` does (`Z`). Default: `python`.
   */
  readonly mode?: 'python' | 'json';
  /** Keep a declared float that is not finite, as `model_dump(mode="json")` does; `model_dump_json` writes it as null. */
  readonly keepsFloats?: boolean;
}

/** An instance of a pydantic model. */
export interface ValidatedModel {
  /** The name of the class. */
  readonly className: string;
  /** `model_fields_set`: the names of the fields that the input set. */
  readonly fieldsSet: ReadonlySet<string>;
  /** `getattr(model, name, None)`, extra fields included; undefined for an attribute that does not exist. */
  get(name: string): ModelValue | undefined;
  /** Returns a nested model; undefined where the field has another value. */
  model(name: string): ValidatedModel | undefined;
  /** `setattr(model, name, value)`, without validation. */
  set(name: string, value: ModelValue): void;
  /**
   * `model_dump()`: declared fields in the order of the class, then extra fields in the order of the input.
   *
   * @throws PythonError `TypeError` for a field with an object that cannot be written as JSON
   */
  dump(options?: DumpOptions): PyDict;
}
