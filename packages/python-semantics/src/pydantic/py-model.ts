import { PyDate } from '../datetime/date.ts';
import { isoformat, PyDateTime, PyTime, pydanticDatetime, timeIsoformat } from '../datetime/datetime.ts';
import { PythonError } from '../values/errors.ts';
import { PyObject } from '../values/object.ts';
import { type PyDict, PyFloat, type PyValue, setKey } from '../values/values.ts';
import type { ModelFields } from './model-fields.ts';
import { isTypedDict } from './typed-dicts.ts';
import type { DumpOptions, ModelValue, ValidatedModel } from './types.ts';

/** An instance of a pydantic model. Fields that the input did not set are not stored: `get` returns the default of the class. */
export class PyModel implements ValidatedModel {
  readonly class: ModelFields;
  readonly fieldsSet: Set<string>;
  /** The values of declared fields by their index in the class; undefined for a field that was removed. */
  readonly values: Map<number, ModelValue | undefined>;
  /** The values of keys that are not declared fields. */
  readonly extras: Map<string, ModelValue>;

  constructor(
    modelClass: ModelFields,
    values: Map<number, ModelValue | undefined>,
    extras: Map<string, ModelValue>,
    fieldsSet: Set<string>,
  ) {
    this.class = modelClass;
    this.values = values;
    this.extras = extras;
    this.fieldsSet = fieldsSet;
  }

  get className(): string {
    return this.class.name;
  }

  get(name: string): ModelValue | undefined {
    const index = this.class.index.get(name);
    return index === undefined ? this.extras.get(name) : this.valueAt(index);
  }

  model(name: string): ValidatedModel | undefined {
    const value = this.get(name);
    return value instanceof PyModel ? value : undefined;
  }

  set(name: string, value: ModelValue): void {
    const index = this.class.index.get(name);
    if (index === undefined) this.extras.set(name, value);
    else this.values.set(index, value);
    this.fieldsSet.add(name);
  }

  /** `delattr(model, name)`: dumps omit the field, even if it has a default. */
  remove(name: string): void {
    const index = this.class.index.get(name);
    if (index === undefined) this.extras.delete(name);
    else this.values.set(index, undefined);
  }

  dump(options: DumpOptions = {}): PyDict {
    const result: PyDict = {};
    const { fields } = this.class;
    for (let index = 0; index < fields.length; index++) {
      const value = this.valueAt(index);
      const name = fields[index]?.name;
      if (name === undefined || value === undefined || (value === null && options.excludeNone)) continue;
      if (options.excludeUnset && !this.fieldsSet.has(name)) continue;
      result[name] = options.keepsFloats && value instanceof PyFloat ? value : dumpValue(value, options, 0);
    }
    for (const [name, value] of this.extras) {
      if (value !== null || !options.excludeNone) setKey(result, name, dumpValue(value, options, 1));
    }
    return result;
  }

  private valueAt(index: number): ModelValue | undefined {
    if (this.values.has(index)) return this.values.get(index);
    return this.class.fields[index]?.validator.createDefault?.();
  }
}

/** How deep a value without a declared type may be nested in `model_dump_json`. */
const MAX_JSON_DEPTH = 255;

/**
 * Returns a value as `model_dump` does.
 *
 * @param depth how deep the value is nested in a value without a declared type
 * @throws PythonError `TypeError` for an object that cannot be written as JSON, `PydanticSerializationError` in mode `json` for a
 * value that is nested too deeply
 */
export function dumpValue(value: ModelValue, options: DumpOptions, depth = 0): PyValue {
  if (depth > MAX_JSON_DEPTH && options.mode === 'json') {
    const reason = 'Error serializing to JSON: ValueError: Maximum serialization depth exceeded';
    throw new PythonError('PydanticSerializationError', reason);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof PyModel) return value.dump(options);
  if (value instanceof PyDateTime) return options.mode === 'json' ? pydanticDatetime(value) : isoformat(value);
  if (value instanceof PyDate) return value.toJSON();
  if (value instanceof PyTime) return timeIsoformat(value);
  if (value instanceof PyObject)
    throw new PythonError('TypeError', `Object of type ${value.className} is not JSON serializable`);
  if (value instanceof PyFloat) return options.mode === 'json' && !Number.isFinite(value.value) ? null : value;
  if (Array.isArray(value)) return value.map((item) => dumpValue(item, options, depth + 1));
  const result: PyDict = {};
  const excludeNone = options.excludeNone === true && isTypedDict(value);
  for (const [key, item] of Object.entries(value)) {
    if (item !== null || !excludeNone) setKey(result, key, dumpValue(item, options, depth + 1));
  }
  return result;
}
