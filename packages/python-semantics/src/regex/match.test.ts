import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PythonError } from '../values/errors.ts';
import { matches } from './match.ts';

/** A pattern, texts, and what Python 3.11 says of each; or the exception it raises (goldens/make.py). */
type Row = readonly [pattern: string, texts: readonly string[], outcome: readonly (boolean | string)[]];

function rows(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`goldens/${name}.json`, import.meta.url), 'utf8'));
}

function outcomeOf(pattern: string, texts: readonly string[]): readonly (boolean | string)[] {
  try {
    return texts.map((text) => matches(pattern, text));
  } catch (error) {
    if (error instanceof PythonError) return [error.type, error.message];
    throw error;
  }
}

describe('matches', () => {
  it.each(rows('table'))('%j', (pattern, texts, outcome) => {
    expect(outcomeOf(pattern, texts)).toEqual(outcome);
  });

  it('is as Python for patterns made up', () => {
    const made = rows('random');
    const found = made.map(([pattern, texts]) => [pattern, texts, outcomeOf(pattern, texts)]);
    expect(found).toEqual(made);
  });

  it('gives up a match that backtracks without end', () => {
    expect(outcomeOf('^(a.*)*b.*$', ['a'.repeat(60)])).toEqual(['error', 'no end after 20000000 steps']);
  });

  it('is used again after a match given up', () => {
    expect(outcomeOf('^(a.*)*b.*$', ['a'.repeat(60)])).toHaveLength(2);
    expect(outcomeOf('^(a.*)*b.*$', ['aab'])).toEqual([true]);
  });

  it('takes long names', () => {
    expect(matches('^.*(?:ab)*x.*$', `${'ab'.repeat(500)}x`)).toBe(true);
    expect(matches(`^${'a'.repeat(5000)}.*$`, 'a'.repeat(5001))).toBe(true);
  });

  it('says so where a pattern is nested too deep', () => {
    expect(outcomeOf('('.repeat(50_000), [''])).toEqual(['RecursionError', 'maximum recursion depth exceeded']);
  });

  it('keeps a bounded number of patterns', () => {
    for (let index = 0; index < 600; index++) expect(matches(`^m${index}.*$`, `m${index}`)).toBe(true);
    expect(matches('^m0.*$', 'm0')).toBe(true);
  });
});
