import { describe, expect, it } from 'vitest';
import { JsonDecodeError, PythonError } from './errors.ts';

describe('PythonError', () => {
  it('has the class and the message of the Python exception', () => {
    const error = new PythonError('TypeError', 'unhashable type');
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.type, error.message]).toEqual(['PythonError', 'TypeError', 'unhashable type']);
  });
});

describe('JsonDecodeError', () => {
  it('gives line, column and position in code points', () => {
    const error = new JsonDecodeError('Extra data', '{"😀":\n "😀" x}', 12);
    expect(error).toMatchObject({ type: 'JSONDecodeError', msg: 'Extra data', pos: 10 });
    expect(error.message).toBe('Extra data: line 2 column 5 (char 10)');
  });
});
