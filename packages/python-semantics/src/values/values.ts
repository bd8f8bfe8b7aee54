/**
 * JSON as Python sees it. A JS number cannot tell `1` from `1.0`, yet Python's `repr`, the ids that are hashed from
 * parameters and several messages can, so a float that looks like an int is wrapped, and an int too large for a JS
 * number is a bigint. Every other number is a plain number.
 */
export type PyValue = PyScalar | PyValue[] | PyDict;

/** A {@link PyValue} that is neither a list nor a dict. */
export type PyScalar = null | boolean | number | bigint | string | PyFloat;

/** A Python dict with string keys. Read own keys only; write through {@link setKey}, for `__proto__` is a key like any other. */
export interface PyDict {
  [key: string]: PyValue;
}

/**
 * A float that a JS number cannot tell from an int: an integral one (`1.0`, `1e20`), or one that JSON does not know
 * (`inf`, `nan`). Made by {@link pyFloat}, which wraps only where it must.
 */
export class PyFloat {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }

  /** The number, for whoever only asks how big it is. */
  valueOf(): number {
    return this.value;
  }

  /** Returns the number, so that `JSON.stringify` writes `1` and not an object. `dumps` and `jsonDumps` write `1.0`, as Python does. */
  toJSON(): number {
    return this.value;
  }
}

/**
 * A Python float of this value: wrapped where a plain number would read as an int.
 *
 * @example pyFloat(0.5) // 0.5
 * @example pyFloat(1) // PyFloat { value: 1 }, which prints as 1.0
 */
export function pyFloat(value: number): number | PyFloat {
  return Number.isInteger(value) || !Number.isFinite(value) ? new PyFloat(value) : value;
}

/**
 * A Python int of this value: a number where one is exact, else a bigint.
 *
 * @example pyInt(5n) // 5
 */
export function pyInt(value: bigint): number | bigint {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

/** Whether the value is a Python dict: a plain object, not one of a class. */
export function isDict(value: unknown): value is PyDict {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether the value is a Python int (`bool` aside). */
export function isInt(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
}

/** Whether the value is a Python float. */
export function isFloat(value: unknown): value is number | PyFloat {
  return value instanceof PyFloat || (typeof value === 'number' && !Number.isInteger(value));
}

/** The number in an int or a float, as a double. */
export function toNumber(value: number | bigint | PyFloat): number {
  return value instanceof PyFloat ? value.value : Number(value);
}

/** `dict[key] = value`, right for `__proto__` too. */
export function setKey<T>(dict: { [key: string]: T }, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(dict, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    dict[key] = value;
  }
}

/** `dict.get(key)`: an own key's value, else undefined. */
export function getKey<T>(dict: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(dict, key) ? dict[key] : undefined;
}

/** Python's truth of a value: none, false, zero and empty ones are false. */
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
