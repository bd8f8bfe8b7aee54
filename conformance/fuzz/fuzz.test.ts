import { describe, expect, it } from 'vitest';
import type { Vocabulary } from './context.ts';
import { hasNumberLiteral, numberLiteral, serializeBody } from './number-literal.ts';
import { Random } from './random.ts';
import { generateSequence, toTranscript } from './sequence.ts';

const VOCABULARY: Vocabulary = {
  fields: {
    params: { rpm: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, api_key: { type: 'string' } },
    info: { id: { type: 'string' }, tier: { type: 'string', enum: ['free', 'paid'] } },
    query: { '/v1/models': [{ name: 'team_id', schema: { type: 'string' } }] },
  },
  models: ['gpt-4o', 'claude-3-haiku', 'mistral/mistral-small'],
  providers: ['openai', 'anthropic'],
};

describe('generateSequence', () => {
  it('returns the same sequence for the same name, and another one for another name', () => {
    expect(generateSequence('a/1', VOCABULARY)).toEqual(generateSequence('a/1', VOCABULARY));
    expect(generateSequence('a/1', VOCABULARY)).not.toEqual(generateSequence('a/2', VOCABULARY));
  });

  it('covers every operation, preflights and control steps', () => {
    const steps = Array.from({ length: 300 }, (_, index) => generateSequence(`all/${index}`, VOCABULARY).steps).flat();
    const requests = new Set(
      steps.map((step) => ('control' in step ? step.control : `${step.method} ${step.path.replace(/\?.*/, '')}`)),
    );
    const expected = [
      'POST /model/new',
      'POST /model/update',
      'POST /model/delete',
      'GET /v1/model/info',
      'GET /model/info',
      'GET /model_group/info',
      'GET /v1/models',
      'GET /models',
      'tick',
      'set',
    ];
    expect(expected.filter((request) => !requests.has(request))).toEqual([]);
    expect([...requests].some((request) => /^PATCH \/model\/.+\/update$/.test(request))).toBe(true);
    expect([...requests].some((request) => request.startsWith('OPTIONS '))).toBe(true);
  });

  it('generates only paths of visible ASCII characters, which are sent unchanged', () => {
    for (let index = 0; index < 200; index += 1) {
      for (const step of toTranscript(generateSequence(`paths/${index}`, VOCABULARY), '').steps) {
        if ('request' in step) expect(step.request.path).toMatch(/^\/[!-~]*$/);
      }
    }
  });
});

describe('serializeBody', () => {
  it('writes number literals unchanged', () => {
    const body = { a: numberLiteral('1.0'), b: ['x', numberLiteral('9007199254740993')] };
    expect(hasNumberLiteral(body)).toBe(true);
    expect(serializeBody(body)).toBe('{"a":1.0,"b":["x",9007199254740993]}');
  });
});

describe('Random', () => {
  it('returns every value within the bounds, and no other', () => {
    const random = new Random('bounds');
    const seen = new Set(Array.from({ length: 500 }, () => random.int(2, 5)));
    expect([...seen].sort()).toEqual([2, 3, 4, 5]);
    expect(random.some([1, 2, 3], 3, 3).sort()).toEqual([1, 2, 3]);
  });
});
