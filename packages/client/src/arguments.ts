/** Checks one option: a test, what it expects in words, and the default. */
export type OptionRule = readonly [accepts: (value: unknown) => boolean, expected: string, fallback?: unknown];

/** One rule for each option, by name. */
export type OptionRules<T> = { readonly [Name in keyof T]-?: OptionRule };

/** True for objects and functions. */
export const isObject = (value: unknown): boolean => Object(value) === value;

export const FUNCTION: OptionRule = [(value) => typeof value === 'function', 'a function'];
export const ABORT_SIGNAL: OptionRule = [
  // Not `instanceof`: signals may come from another realm or a polyfill.
  (value) => value === null || typeof (Object(value) as { addEventListener?: unknown }).addEventListener === 'function',
  'an AbortSignal',
];

export const milliseconds = (fallback: number): OptionRule => [
  (value) => typeof value === 'number' && value > 0,
  'a positive number of milliseconds (Infinity for no limit)',
  fallback,
];

export const positiveInteger = (fallback: number): OptionRule => [
  (value) => Number.isInteger(value) && (value as number) > 0,
  'a positive integer',
  fallback,
];

/**
 * The type of a value, never the value itself: it may be a secret.
 *
 * @example typeName(new AbortController()); // 'AbortController'
 */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'an empty string';
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}

/**
 * The message of every error about an argument: where, what was expected, what was given, and how to fix it.
 *
 * @param got a type (see {@link typeName}) or a description that cannot contain a secret
 * @example expectedMessage('options.fetch', 'a function', 'number'); // 'expected options.fetch to be a function, got number'
 */
export function expectedMessage(path: string, expected: string, got: string, fix: string = ''): string {
  return `expected ${path} to be ${expected}, got ${got}${fix && `: ${fix}`}`;
}

/** A `TypeError` with the message of {@link expectedMessage}. */
export const argumentError = (...message: Parameters<typeof expectedMessage>): TypeError =>
  new TypeError(expectedMessage(...message));

/**
 * @throws TypeError if `value` is not a non-empty string
 * @example requireNonEmptyString('d-1', 'id');
 */
export function requireNonEmptyString(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw argumentError(path, 'a non-empty string', typeName(value));
  return value;
}

/** Makes `api_key`, `apikey`, and `apiKey` equal. */
const simplify = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

/**
 * Rejects a value that is not an object, and properties that nothing reads.
 *
 * @throws TypeError naming the property and those that exist
 * @example checkProperties({ rpm: 60 }, ['model_name', 'litellm_params'], 'change'); // throws
 */
export function checkProperties(value: unknown, keys: readonly string[], path: string): void {
  if (!isObject(value)) throw argumentError(path, 'an object', typeName(value));
  for (const key of Object.keys(value as object)) {
    if (keys.includes(key)) continue;
    const similar = keys.find((known) => simplify(known) === simplify(key));
    const fix = similar ? `did you mean "${similar}"?` : `expected one of ${keys.join(', ')}`;
    throw new TypeError(`unknown property "${key}" in ${path}: ${fix}`);
  }
}

/**
 * Checks options and fills in their defaults.
 *
 * @throws TypeError naming the option
 * @example checkOptions<{ attempts: number }>({ attempts: 5 }, { attempts: positiveInteger(3) }, 'options.retry');
 */
export function checkOptions<T extends object>(options: unknown, rules: OptionRules<T>, path: string = 'options'): T {
  checkProperties(options, Object.keys(rules), path);
  const checked: Record<string, unknown> = {};
  for (const name in rules) {
    const [accepts, expected, fallback] = rules[name];
    const value = (options as Record<string, unknown>)[name];
    if (value !== undefined && !accepts(value)) {
      // Where a number is expected, a wrong number cannot be a secret.
      const got = typeof value === 'number' && typeof fallback === 'number' ? `${value}` : typeName(value);
      throw argumentError(`${path}.${name}`, expected, got);
    }
    checked[name] = value === undefined ? fallback : value;
  }
  // Each value has just been checked against its rule.
  return checked as T;
}
