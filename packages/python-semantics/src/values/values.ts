/**
 * A Python value that JSON can express. A JavaScript number cannot distinguish `1` from `1.0`, but Python's `repr` and `json.dumps`
 * do, so a float with an integral value is a {@link PyFloat}, and an int that a JavaScript number cannot hold exactly is a bigint.
 * All other numbers are plain numbers.
 */
export type PyValue = PyScalar | PyValue[] | PyDict;

/** A {@link PyValue} that is neither a list nor a dict. */
export type PyScalar = null | boolean | number | bigint | string | PyFloat;

/** A Python dict with string keys. Read own properties only, and write with {@link setKey}: `__proto__` is an ordinary key. */
export interface PyDict {
  [key: string]: PyValue;
}

/**
 * A Python float that a plain number cannot represent: one with an integral value (`1.0`, `1e20`), or `inf`, `-inf` or `nan`.
 * {@link pyFloat} creates one where it is needed.
 */
export class PyFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  /** Returns the number, so that `<` and arithmetic work. */
  valueOf(): number {
    return this.value;
  }

  /** Returns the number, so that `JSON.stringify` writes `1` and not an object. `dumps` and `jsonDumps` write `1.0`, as Python does. */
  toJSON(): number {
    return this.value;
  }
}

/**
 * Returns a Python float: a {@link PyFloat} where a plain number would be a Python int, otherwise the number.
 *
 * @example
 * pyFloat(0.5); // 0.5
 * pyFloat(1); // PyFloat { value: 1 }, which Python prints as 1.0
 */
export function pyFloat(value: number): number | PyFloat {
  return Number.isInteger(value) || !Number.isFinite(value) ? new PyFloat(value) : value;
}

/**
 * Returns a Python int: a number where it is exact, otherwise the bigint.
 *
 * @example
 * pyInt(5n); // 5
 * pyInt(2n ** 64n); // 18446744073709551616n
 */
export function pyInt(value: bigint): number | bigint {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

/** Whether the value is a Python dict: an object literal or an object without a prototype, not an instance of a class. */
export function isDict(value: unknown): value is PyDict {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether the value is a Python int. A `bool` is not, although Python's `isinstance(True, int)` is true. */
export function isInt(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
}

/** Whether the value is a Python float. */
export function isFloat(value: unknown): value is number | PyFloat {
  return value instanceof PyFloat || (typeof value === 'number' && !Number.isInteger(value));
}

/**
 * Whether Python can hash the value, so that it can be a key of a dict or a member of a set: false for lists and dicts.
 *
 * @example
 * isHashable('chat'); // true
 * isHashable(['chat']); // false: TypeError: unhashable type: 'list'
 */
export function isHashable(value: unknown): boolean {
  return !Array.isArray(value) && !isDict(value);
}

/** Returns an int or a float as a double. A bigint may lose precision. */
export function toNumber(value: number | bigint | PyFloat): number {
  return value instanceof PyFloat ? value.value : Number(value);
}

/** `dict[key] = value`. Unlike an assignment, it adds `__proto__` as an ordinary key. */
export function setKey<T>(dict: { [key: string]: T }, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(dict, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    dict[key] = value;
  }
}

/** `dict.get(key)`: the value of an own property, otherwise undefined. */
export function getKey<T>(dict: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(dict, key) ? dict[key] : undefined;
}

/**
 * `bool(value)`: false for `None`, `False`, zero, and empty strings, lists and dicts.
 *
 * @example
 * isTruthy([]); // false
 * isTruthy(new PyFloat(0)); // false
 * isTruthy('0'); // true
 */
export function isTruthy(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (value instanceof PyFloat) return value.value !== 0;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object') {
    for (const key in value) if (Object.hasOwn(value, key)) return true;
    return false;
  }
  return Boolean(value);
}
