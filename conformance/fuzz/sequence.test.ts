import { describe, expect, it } from 'vitest';
import { bodyText, hasLiteral, literal } from './literal.ts';
import { Random } from './random.ts';
import { asTranscript, type Material, sequence } from './sequence.ts';

const MATERIAL: Material = {
  fields: {
    params: { rpm: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, api_key: { type: 'string' } },
    info: { id: { type: 'string' }, tier: { type: 'string', enum: ['free', 'paid'] } },
    query: { '/v1/models': [{ name: 'team_id', schema: { type: 'string' } }] },
  },
  listed: ['gpt-4o', 'claude-3-haiku', 'mistral/mistral-small'],
  providers: ['openai', 'anthropic'],
};

describe('a sequence', () => {
  it('is the same for the same name, and another for another', () => {
    expect(sequence('a/1', MATERIAL)).toEqual(sequence('a/1', MATERIAL));
    expect(sequence('a/1', MATERIAL)).not.toEqual(sequence('a/2', MATERIAL));
  });

  it('covers every operation, refused requests and controls', () => {
    const steps = Array.from({ length: 300 }, (_, index) => sequence(`all/${index}`, MATERIAL).steps).flat();
    const calls = new Set(
      steps.map((step) => ('control' in step ? step.control : `${step.method} ${step.path.replace(/\?.*/, '')}`)),
    );
    const wanted = [
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
    expect(wanted.filter((call) => !calls.has(call))).toEqual([]);
    expect([...calls].some((call) => /^PATCH \/model\/.+\/update$/.test(call))).toBe(true);
    expect([...calls].some((call) => call.startsWith('OPTIONS '))).toBe(true);
  });

  it('sends only paths that go over the wire as they are', () => {
    for (let index = 0; index < 200; index += 1) {
      for (const step of asTranscript(sequence(`paths/${index}`, MATERIAL), '').steps) {
        if ('request' in step) expect(step.request.path).toMatch(/^\/[!-~]*$/);
      }
    }
  });
});

describe('a literal number', () => {
  it('stands in the body letter for letter', () => {
    const body = { a: literal('1.0'), b: ['x', literal('9007199254740993')] };
    expect(hasLiteral(body)).toBe(true);
    expect(bodyText(body)).toBe('{"a":1.0,"b":["x",9007199254740993]}');
  });
});

describe('chance', () => {
  it('stays within its bounds and picks everything', () => {
    const random = new Random('bounds');
    const seen = new Set(Array.from({ length: 500 }, () => random.int(2, 5)));
    expect([...seen].sort()).toEqual([2, 3, 4, 5]);
    expect(random.some([1, 2, 3], 3, 3).sort()).toEqual([1, 2, 3]);
  });
});
