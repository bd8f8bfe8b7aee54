import type { ResponseIssue } from '../validator.ts';

/** Looks at one value; gives what is wrong with it, nothing when it fits. */
export type Check = (value: unknown, path: string) => readonly ResponseIssue[];

const FITS: readonly ResponseIssue[] = [];
const wrong = (path: string, message: string): readonly ResponseIssue[] => [{ path, message }];
const below = (path: string, name: string | number): string => (path === '' ? `${name}` : `${path}.${name}`);

/** The types of JSON, one letter each: string, number, integer, boolean, null (`z`), object, array. */
const LETTERS: Readonly<Record<string, string>> = {
  s: 'a string',
  n: 'a number',
  i: 'a whole number',
  b: 'true or false',
  z: 'null',
  o: 'an object',
  a: 'a list',
};

function letterOf(value: unknown): string {
  if (value === null) return 'z';
  if (Array.isArray(value)) return 'a';
  return (typeof value)[0] as string;
}

const isOf = (letters: string, value: unknown): boolean => {
  const letter = letterOf(value);
  return letters.includes(letter) || (letter === 'n' && letters.includes('i') && Number.isInteger(value));
};

/** Any of some types, by their letters. */
export function types(letters: string): Check {
  const message = `should be ${[...letters].map((letter) => LETTERS[letter]).join(' or ')}`;
  return (value, path) => (isOf(letters, value) ? FITS : wrong(path, message));
}

/** One of some values. */
export function values(...allowed: readonly unknown[]): Check {
  const message = `should be ${allowed.map((value) => JSON.stringify(value)).join(' or ')}`;
  return (value, path) => (allowed.includes(value) ? FITS : wrong(path, message));
}

/** A list of alike items, at least so many. */
export function list(item: Check, least: number = 0): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return wrong(path, 'should be a list');
    if (value.length < least) return wrong(path, `should have ${least} items or more`);
    return value.flatMap((inner, i) => item(inner, below(path, i)));
  };
}

/** A number above a bound. */
export function above(bound: number, check: Check): Check {
  return (value, path) =>
    typeof value === 'number' && value <= bound ? wrong(path, `should be above ${bound}`) : check(value, path);
}

/**
 * An object: names that must be there, then checks with the names that they hold for (a name per word).
 * `rest` holds for every other name.
 */
export function object(required: string, fields: readonly (readonly [Check, string])[], rest?: Check): Check {
  const needed = required === '' ? [] : required.split(' ');
  const checks = new Map(fields.flatMap(([check, names]) => names.split(' ').map((name) => [name, check] as const)));
  return (value, path) => {
    if (letterOf(value) !== 'o') return wrong(path, 'should be an object');
    const missing = needed.filter((name) => !Object.hasOwn(value as object, name));
    const found = missing.flatMap((name) => wrong(below(path, name), 'is missing'));
    for (const [name, inner] of Object.entries(value as object)) {
      const check = checks.get(name) ?? rest;
      if (check) found.push(...check(inner, below(path, name)));
    }
    return found;
  };
}

/** Any of some forms. Where none fits, what is wrong with the one that came closest. */
export function any(...forms: readonly Check[]): Check {
  return (value, path) => {
    let closest: readonly ResponseIssue[] | undefined;
    for (const form of forms) {
      const issues = form(value, path);
      if (issues.length === 0) return FITS;
      const depth = (found: readonly ResponseIssue[]): number => (found[0]?.path ?? '').length;
      if (closest === undefined || depth(issues) > depth(closest)) closest = issues;
    }
    return closest ?? FITS;
  };
}
