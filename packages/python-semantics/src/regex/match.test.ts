import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PythonError } from '../values/errors.ts';
import { matches } from './match.ts';

/** A pattern, strings, and for each string whether Python 3.11 matches it; or the exception that it raises. See scripts/regex_goldens.py. */
type Row = readonly [pattern: string, strings: readonly string[], outcome: readonly (boolean | string)[]];

function rows(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`../../goldens/regex/${name}.json`, import.meta.url), 'utf8'));
}

function outcomeOf(pattern: string, strings: readonly string[]): readonly (boolean | string)[] {
  try {
    return strings.map((text) => matches(pattern, text));
  } catch (error) {
    if (error instanceof PythonError) return [error.type, error.message];
    throw error;
  }
}

describe('matches', () => {
  it.each(rows('table'))('matches %j as Python does', (pattern, strings, outcome) => {
    expect(outcomeOf(pattern, strings)).toEqual(outcome);
  });

  it('matches random patterns as Python does', () => {
    const expected = rows('random');
    expect(expected.map(([pattern, strings]) => [pattern, strings, outcomeOf(pattern, strings)])).toEqual(expected);
  });

  it('stops a match that backtracks too much', () => {
    expect(outcomeOf('^(a.*)*b.*$', ['a'.repeat(60)])).toEqual(['error', 'match stopped after 20000000 steps']);
  });

  it('reuses a pattern after a match that was stopped', () => {
    expect(outcomeOf('^(a.*)*b.*$', ['a'.repeat(60)])).toHaveLength(2);
    expect(outcomeOf('^(a.*)*b.*$', ['aab'])).toEqual([true]);
  });

  it('matches long strings', () => {
    expect(matches('^.*(?:ab)*x.*$', `${'ab'.repeat(500)}x`)).toBe(true);
    expect(matches(`^${'a'.repeat(5000)}.*$`, 'a'.repeat(5001))).toBe(true);
  });

  it('rejects a pattern that is nested too deeply', () => {
    expect(outcomeOf('('.repeat(50_000), [''])).toEqual(['RecursionError', 'maximum recursion depth exceeded']);
  });

  it('compiles a pattern again after it left the cache', () => {
    for (let index = 0; index < 600; index++) expect(matches(`^m${index}.*$`, `m${index}`)).toBe(true);
    expect(matches('^m0.*$', 'm0')).toBe(true);
  });
});
