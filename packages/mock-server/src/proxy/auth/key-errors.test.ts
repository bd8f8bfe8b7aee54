import { describe, expect, it } from 'vitest';
import { abbreviateKey, keyNotInDatabase, virtualKeyExpected } from './key-errors.ts';

describe('the errors about a key', () => {
  it('show the last four characters of a long key only', () => {
    expect(abbreviateKey('sk-1234567890123456')).toBe('sk-...3456');
    expect(abbreviateKey('sk-abcdefghij')).toBe('sk-...');
  });

  it('mask a key without the prefix', () => {
    expect(virtualKeyExpected('abcdefghij')).toContain('Received=abcd****ghij,');
    expect(virtualKeyExpected('abcdefgh')).toContain('Received=****,');
  });

  it('suggest to enable JWT authentication for a JWT', () => {
    expect(virtualKeyExpected('a.b.c')).toContain('enable_jwt_auth');
    expect(virtualKeyExpected('a.b')).not.toContain('enable_jwt_auth');
  });

  it('show the hash of an unknown key', () => {
    const { message } = keyNotInDatabase('sk-...ghij', 'sk-abcdefghij');
    expect(message).toContain('Received API Key = sk-...ghij, Key Hash (Token) =954f18c6');
    expect(message).not.toContain('abcdef');
  });
});
