import type { ResponseIssue } from '../types.ts';

/** Checks one value and returns its issues: none if it is valid. */
export type Check = (value: unknown, path: string) => readonly ResponseIssue[];

const NO_ISSUES: readonly ResponseIssue[] = [];
const issue = (path: string, message: string): readonly ResponseIssue[] => [{ path, message }];
const joinPath = (path: string, name: string | number): string => (path === '' ? `${name}` : `${path}.${name}`);

/** JSON types by the letter that generated checks use. `z` is null. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  s: 'a string',
  n: 'a number',
  i: 'an integer',
  b: 'a boolean',
  z: 'null',
  o: 'an object',
  a: 'an array',
};

function typeLetter(value: unknown): string {
  if (value === null) return 'z';
  if (Array.isArray(value)) return 'a';
  return (typeof value)[0] as string;
}

const hasType = (letters: string, value: unknown): boolean => {
  const letter = typeLetter(value);
  return letters.includes(letter) || (letter === 'n' && letters.includes('i') && Number.isInteger(value));
};

/** A value of one of these types, one letter each. */
export function ofType(letters: string): Check {
  const message = `must be ${[...letters].map((letter) => TYPE_NAMES[letter]).join(' or ')}`;
  return (value, path) => (hasType(letters, value) ? NO_ISSUES : issue(path, message));
}

/** One of these values. */
export function oneOf(...allowed: readonly unknown[]): Check {
  const message = `must be ${allowed.map((value) => JSON.stringify(value)).join(' or ')}`;
  return (value, path) => (allowed.includes(value) ? NO_ISSUES : issue(path, message));
}

/** An array of valid items. */
export function array(item: Check, minItems: number = 0): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return issue(path, 'must be an array');
    if (value.length < minItems) return issue(path, `must have at least ${minItems} items`);
    return value.flatMap((child, i) => item(child, joinPath(path, i)));
  };
}

/** A number greater than a limit. */
export function greaterThan(limit: number, check: Check): Check {
  return (value, path) =>
    typeof value === 'number' && value <= limit ? issue(path, `must be greater than ${limit}`) : check(value, path);
}

/**
 * An object with these required fields.
 *
 * @param required names, separated by spaces
 * @param fields checks, each with the names of its fields, separated by spaces
 * @param rest checks all other fields
 */
export function object(required: string, fields: readonly (readonly [Check, string])[], rest?: Check): Check {
  const requiredNames = required === '' ? [] : required.split(' ');
  const checks = new Map(fields.flatMap(([check, names]) => names.split(' ').map((name) => [name, check] as const)));
  return (value, path) => {
    if (typeLetter(value) !== 'o') return issue(path, 'must be an object');
    const missing = requiredNames.filter((name) => !Object.hasOwn(value as object, name));
    const issues = missing.flatMap((name) => issue(joinPath(path, name), 'is required'));
    for (const [name, child] of Object.entries(value as object)) {
      const check = checks.get(name) ?? rest;
      if (check) issues.push(...check(child, joinPath(path, name)));
    }
    return issues;
  };
}

/** A value that passes at least one check. Otherwise, returns the issues of the check that got furthest. */
export function anyOf(...checks: readonly Check[]): Check {
  return (value, path) => {
    let closest: readonly ResponseIssue[] | undefined;
    for (const check of checks) {
      const issues = check(value, path);
      if (issues.length === 0) return NO_ISSUES;
      const depth = (found: readonly ResponseIssue[]): number => (found[0]?.path ?? '').length;
      if (closest === undefined || depth(issues) > depth(closest)) closest = issues;
    }
    return closest ?? NO_ISSUES;
  };
}
