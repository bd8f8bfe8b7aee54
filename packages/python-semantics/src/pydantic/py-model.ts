import { PyDate } from '../datetime/date.ts';
import { isoformat, PyDateTime, PyTime, pydanticDatetime, timeIsoformat } from '../datetime/datetime.ts';
import { PythonError } from '../values/errors.ts';
import { PyObject } from '../values/object.ts';
import { type PyDict, PyFloat, type PyValue, setKey } from '../values/values.ts';
import type { ModelClass } from './model-class.ts';
import { isTypedDict } from './typed-dicts.ts';
import type { DumpOptions, ModelValue, ValidatedModel } from './types.ts';

/** An instance of a pydantic model. Fields that the input did not give are not stored: their default is the class's. */
export class PyModel implements ValidatedModel {
  readonly class: ModelClass;
  readonly fieldsSet: Set<string>;
  /** Declared fields by their place in the class; undefined where one was removed. */
  readonly values: Map<number, ModelValue | undefined>;
  readonly extras: Map<string, ModelValue>;

  constructor(
    modelClass: ModelClass,
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
    const place = this.class.index.get(name);
    return place === undefined ? this.extras.get(name) : this.at(place);
  }

  model(name: string): ValidatedModel | undefined {
    const value = this.get(name);
    return value instanceof PyModel ? value : undefined;
  }

  set(name: string, value: ModelValue): void {
    const place = this.class.index.get(name);
    if (place === undefined) this.extras.set(name, value);
    else this.values.set(place, value);
    this.fieldsSet.add(name);
  }

  /** `delattr`: the field is gone from dumps, default and all. */
  remove(name: string): void {
    const place = this.class.index.get(name);
    if (place === undefined) this.extras.delete(name);
    else this.values.set(place, undefined);
  }

  dump(options: DumpOptions = {}): PyDict {
    const result: PyDict = {};
    const { fields } = this.class;
    for (let place = 0; place < fields.length; place++) {
      const value = this.at(place);
      const name = fields[place]?.name;
      if (name === undefined || value === undefined || (value === null && options.excludeNone)) continue;
      if (options.excludeUnset && !this.fieldsSet.has(name)) continue;
      result[name] = options.keepsFloats && value instanceof PyFloat ? value : dumpValue(value, options, 0);
    }
    for (const [name, value] of this.extras) {
      if (value !== null || !options.excludeNone) setKey(result, name, dumpValue(value, options, 1));
    }
    return result;
  }

  private at(place: number): ModelValue | undefined {
    return this.values.has(place) ? this.values.get(place) : this.class.fields[place]?.validator.fallback?.();
  }
}

/** How deep `model_dump_json` goes into a value whose type is not declared. */
const MAX_DEPTH = 255;

/**
 * A value as `model_dump` gives it.
 *
 * @throws PythonError where JSON cannot hold it.
 */
export function dumpValue(value: ModelValue, options: DumpOptions, depth = 0): PyValue {
  if (depth > MAX_DEPTH && options.mode === 'json') {
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
  const leavesOut = options.excludeNone === true && isTypedDict(value);
  for (const [key, item] of Object.entries(value)) {
    if (item !== null || !leavesOut) setKey(result, key, dumpValue(item, options, depth + 1));
  }
  return result;
}
