import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullMatchWildcard, matchWildcard } from './wildcard-name.ts';

/** The same match by JavaScript's backtracking regular expressions. */
function byRegExp(name: string, request: string, whole: boolean): string[] | undefined {
  const source = name
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('([^\\n]*)');
  return new RegExp(`^(?:${source})${whole ? '$' : ''}`, 'u').exec(request)?.slice(1);
}

describe('matchWildcard', () => {
  it('starts at the first character and need not reach the end', () => {
    expect(matchWildcard('a*b', 'aXbY')).toEqual(['X']);
    expect(fullMatchWildcard('a*b', 'aXbY')).toBeUndefined();
    expect(fullMatchWildcard('a*b', 'aXbb')).toEqual(['Xb']);
  });

  it('matches everything but the star literally, and ends a star at a line break', () => {
    expect(matchWildcard('a.b/*', 'axb/y')).toBeUndefined();
    expect(matchWildcard('(ü)[/]*', '(ü)[/]z')).toEqual(['z']);
    expect(matchWildcard('a/*', 'a/x\ny')).toEqual(['x']);
  });

  it('agrees with a backtracking regular expression', () => {
    const character = fc.constantFrom('a', 'b', '*', '/', '\n', '😀', '\ud83d');
    const text = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, fc.boolean(), (name, request, whole) => {
        const matched = whole ? fullMatchWildcard(name, request) : matchWildcard(name, request);
        expect(matched).toEqual(byRegExp(name, request, whole));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['openai/**********Z', 'openai/**********\nZ'])('matches %j without backtracking', (name) => {
    expect(matchWildcard(name, `openai/${'a'.repeat(50_000)}`)).toBeUndefined();
  });
});
