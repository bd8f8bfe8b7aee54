import { beforeAll, describe, expect, test } from 'vitest';
import { type Catalog, loadCatalog } from '../index.ts';

let oldest: Catalog;
let newest: Catalog;

beforeAll(async () => {
  oldest = await loadCatalog('1.71');
  newest = await loadCatalog('1.109');
});

describe('the provider of a host in api_base', () => {
  test.each([
    ['https://api.groq.com/openai/v1', 'groq'],
    ['https://API.Groq.com/openai/v1/', 'groq'],
    ['api.groq.com/openai/v1', 'groq'],
    ['https://api.groq.com/openai/v1/chat', 'groq'],
    ['https://user:pw@api.groq.com:443/openai/v1?x=1', 'groq'],
    ['https://api.groq.com/openai/v10', undefined],
    ['https://api.groq.com/', undefined],
    ['https://example.com/api.groq.com/openai/v1', undefined],
    ['', undefined],
  ])('of %j is %s since 1.106', (apiBase, provider) => {
    expect(newest.providerOf('unknown-model', { apiBase })?.provider).toBe(provider);
  });

  test('is found anywhere in the string in 1.71', () => {
    const apiBase = 'https://example.com/api.groq.com/openai/v1';
    expect(oldest.providerOf('unknown-model', { apiBase })?.provider).toBe('groq');
  });

  test('is an error for an invalid URL', () => {
    expect(newest.resolveProvider('unknown-model', { apiBase: 'http://[::1' })).toEqual({
      ok: false,
      message: 'litellm.BadRequestError: GetLLMProvider Exception - Invalid IPv6 URL\n\noriginal model: unknown-model',
    });
  });
});
