/**
 * A float that a JavaScript number cannot tell from an integer: `1.0`, `1e+20`, `.inf`, `.nan`.
 *
 * Python keeps `1` and `1.0` apart, and the proxy shows it: in ids hashed from parameters, in messages, in answers.
 * Every other float (`0.5`) is a plain number, every integer a number while it is safe and a bigint beyond.
 *
 * @example
 * const { config } = parseConfig('model_list: [{model_name: a, litellm_params: {model: b, timeout: 30.0}}]');
 * config?.model_list[0]?.litellm_params['timeout']; // PythonFloat { value: 30 }
 */
export class PythonFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  /** JSON knows no `.inf` and `.nan`: they become null, as `JSON.stringify` has it. */
  toJSON(): number {
    return this.value;
  }
}

/**
 * A date or a moment that YAML 1.1 reads out of an unquoted `2024-05-13` or `2024-05-13 12:30:00Z`.
 *
 * `iso` is what Python's `isoformat()` gives, which is how the proxy answers it.
 */
export class PythonDate {
  readonly kind: 'date' | 'datetime';
  readonly iso: string;

  constructor(kind: 'date' | 'datetime', iso: string) {
    this.kind = kind;
    this.iso = iso;
  }

  toJSON(): string {
    return this.iso;
  }
}

/** What a value of the file is once read, as Python's `yaml.safe_load` would see it. */
export type ConfigValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | PythonFloat
  | PythonDate
  | ConfigValue[]
  | ConfigMapping;

/** A mapping of the file: own keys only, in the order of Python's dict. Keys that are no strings are written as JSON writes them. */
export interface ConfigMapping {
  [key: string]: ConfigValue;
}

/** Whether a value is a mapping (and no list, date or float). */
export function isMapping(value: ConfigValue | undefined): value is ConfigMapping {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof PythonFloat) &&
    !(value instanceof PythonDate)
  );
}

/** An own value of a mapping; never something inherited. */
export function own(mapping: ConfigMapping, key: string): ConfigValue | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** Sets an own value, `__proto__` included. */
export function setOwn(mapping: ConfigMapping, key: string, value: ConfigValue): void {
  if (key === '__proto__')
    Object.defineProperty(mapping, key, { value, enumerable: true, configurable: true, writable: true });
  else mapping[key] = value;
}
