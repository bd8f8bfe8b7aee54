/** What an option must be, as a test and in words, and what it is when it is not given. */
export type Rule = readonly [fits: (given: unknown) => boolean, what: string, otherwise?: unknown];

/** One rule for each option, by name. */
export type Rules<T> = { readonly [Name in keyof T]-?: Rule };

export const isObject = (given: unknown): boolean => Object(given) === given;

export const FUNCTION: Rule = [(given) => typeof given === 'function', 'a function'];
export const SIGNAL: Rule = [
  (given) => given === null || typeof (Object(given) as { addEventListener?: unknown }).addEventListener === 'function',
  'an AbortSignal',
];

/** A number of milliseconds. */
export const milliseconds = (otherwise: number): Rule => [
  (given) => typeof given === 'number' && given > 0,
  'milliseconds, a number above 0 (Infinity for none)',
  otherwise,
];

/** How often. */
export const positiveInteger = (otherwise: number): Rule => [
  (given) => Number.isInteger(given) && (given as number) > 0,
  'a whole number from 1',
  otherwise,
];

/** @throws TypeError where something given does not fit */
export function requireOption(fits: boolean, name: string, what: string): void {
  if (!fits) throw new TypeError(`${name} is ${what}.`);
}

/** `api_key`, `apikey` and `apiKey` are one. */
const normalizeName = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

/**
 * Options with their defaults, where each is known and what it must be. The values themselves never show in what is thrown.
 *
 * @param where who takes them, for the message
 * @throws TypeError naming the option
 * @example checkOptions<RetryPolicy>({ attempts: 5 }, RETRY_RULES, 'retry', 'retry.')
 */
export function checkOptions<T extends object>(given: unknown, rules: Rules<T>, where: string, path: string = ''): T {
  if (!isObject(given)) throw new TypeError(`${where} takes an object.`);
  for (const stray of Object.keys(given as object)) {
    if (Object.hasOwn(rules, stray)) continue;
    const known = Object.keys(rules);
    const meant = known.find((name) => normalizeName(name) === normalizeName(stray));
    throw new TypeError(
      `${where} has no "${stray}"; ${meant ? `did you mean "${meant}"?` : `it knows ${known.join(', ')}.`}`,
    );
  }
  const filled: Record<string, unknown> = {};
  for (const name in rules) {
    const [fits, what, otherwise] = rules[name];
    const value = (given as Record<string, unknown>)[name];
    requireOption(value === undefined || fits(value), path + name, what);
    filled[name] = value === undefined ? otherwise : value;
  }
  // Each was just seen to be what its rule says.
  return filled as T;
}
