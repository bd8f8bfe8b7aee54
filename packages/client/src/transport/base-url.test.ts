import { describe, expect, it } from 'vitest';
import { normalizeBaseUrl } from './base-url.ts';

const error = (problem: string, suggestion: string): TypeError =>
  new TypeError(`expected options.baseUrl to be the proxy's http or https URL, got ${problem}: use "${suggestion}"`);

describe('normalizeBaseUrl', () => {
  it.each([
    ['https://llm.example.com', 'https://llm.example.com'],
    ['https://llm.example.com/', 'https://llm.example.com'],
    ['  http://127.0.0.1:4000//  ', 'http://127.0.0.1:4000'],
    ['https://llm.example.com/v1', 'https://llm.example.com'],
    ['https://llm.example.com/v1/', 'https://llm.example.com'],
    ['https://llm.example.com/ui/', 'https://llm.example.com'],
    ['https://example.com/litellm', 'https://example.com/litellm'],
    ['https://example.com/litellm/v1/', 'https://example.com/litellm'],
    ['https://example.com/v1beta', 'https://example.com/v1beta'],
    ['HTTPS://LLM.example.com:443/', 'https://llm.example.com'],
  ])('turns %s into %s', (baseUrl, normalized) => expect(normalizeBaseUrl(baseUrl)).toBe(normalized));

  it('accepts a URL object', () =>
    expect(normalizeBaseUrl(new URL('http://localhost:4000/v1'))).toBe('http://localhost:4000'));

  it.each([
    [undefined, 'undefined', 'https://litellm.example.com'],
    [null, 'null', 'https://litellm.example.com'],
    ['', 'an empty string', 'https://litellm.example.com'],
    ['  ', 'an empty string', 'https://litellm.example.com'],
    [4000, 'number', 'https://litellm.example.com'],
    ['localhost:4000', 'a URL without a scheme', 'http://localhost:4000'],
    ['127.0.0.1:4000/v1', 'a URL without a scheme', 'http://127.0.0.1:4000/v1'],
    ['llm.example.com', 'a URL without a scheme', 'https://llm.example.com'],
    ['//llm.example.com', 'a URL without a scheme', 'https://llm.example.com'],
    ['ftp://llm.example.com', 'the scheme "ftp://"', 'https://litellm.example.com'],
    ['https://', 'an invalid URL', 'https://litellm.example.com'],
    ['https://llm.example.com?x=1', 'a URL with a query or fragment', 'https://llm.example.com'],
    ['https://llm.example.com/#top', 'a URL with a query or fragment', 'https://llm.example.com'],
    ['https://llm.example.com/v1/models', 'the URL of an operation', 'https://llm.example.com'],
    ['https://example.com/litellm/model/info', 'the URL of an operation', 'https://example.com/litellm'],
    ['https://me:pw@example.com', 'a URL with credentials (use options.apiKey)', 'https://example.com'],
  ])('rejects %s', (baseUrl, problem, suggestion) => {
    expect(() => normalizeBaseUrl(baseUrl)).toThrow(error(problem, suggestion));
  });

  it.each(['https://me:hunter2@llm.example.com', 'me:hunter2@llm.example.com', 'https://llm.example.com?key=hunter2'])(
    'does not show the password or query of %s',
    (baseUrl) => {
      expect(() => normalizeBaseUrl(baseUrl)).toThrow(/baseUrl/);
      expect(() => normalizeBaseUrl(baseUrl)).not.toThrow(/hunter2/);
    },
  );
});
