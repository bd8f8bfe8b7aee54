import { PyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { generateModelId } from './model-id.ts';

// The expected hashes are from Python's hashlib.sha256.
describe('generateModelId', () => {
  it('hashes the name and the parameters in order', () => {
    const id = '1ea10090ede736d023fbce89e183508cde59965844d03a0d42a618eda8c59e4c';
    expect(generateModelId('a', { model: 'openai/gpt-4o' })).toBe(id);
    expect(generateModelId('b', { model: 'openai/gpt-4o' })).not.toBe(id);
  });

  it('formats values as Python does', () => {
    const params = {
      model: 'm',
      rpm: 4,
      timeout: new PyFloat(30),
      x: null,
      b: true,
      l: [1, 'a', null, 1.5],
      d: { z: 'é', y: [new PyFloat(1)] },
      c: 1e-7,
    };
    expect(generateModelId('ü', params)).toBe('30fa52085adfdb869ab01f6d9c45d8d40ddd1a546e1bfbcd5a4588624a5a67f8');
  });

  it('returns another hash for another order', () => {
    expect(generateModelId('a', { x: 1, y: 2 })).not.toBe(generateModelId('a', { y: 2, x: 1 }));
  });
});
