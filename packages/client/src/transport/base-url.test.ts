import { describe, expect, it } from 'vitest';
import { normalizeBaseUrl } from './base-url.ts';

describe('normaliseBaseUrl', () => {
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
  ])('%s becomes %s', (given, mended) => expect(normalizeBaseUrl(given)).toBe(mended));

  it('takes a URL', () => expect(normalizeBaseUrl(new URL('http://localhost:4000/v1'))).toBe('http://localhost:4000'));

  it.each([
    [undefined, 'baseUrl is missing'],
    ['', 'baseUrl is missing'],
    [4000, 'baseUrl is missing'],
    ['localhost:4000', 'no scheme: write "http://localhost:4000"'],
    ['127.0.0.1:4000/v1', 'no scheme: write "http://127.0.0.1:4000/v1"'],
    ['llm.example.com', 'no scheme: write "https://llm.example.com"'],
    ['//llm.example.com', 'no scheme: write "https://llm.example.com"'],
    ['ftp://llm.example.com', 'the scheme "ftp://"'],
    ['https://', 'not a URL'],
    ['https://llm.example.com?x=1', 'a query or a fragment: write "https://llm.example.com"'],
    ['https://llm.example.com/#top', 'a query or a fragment'],
    ['https://llm.example.com/v1/models', 'the address of one operation: write "https://llm.example.com"'],
    ['https://example.com/litellm/model/info', 'the address of one operation: write "https://example.com/litellm"'],
  ])('%s is refused: %s', (given, why) => {
    expect(() => normalizeBaseUrl(given)).toThrow(TypeError);
    expect(() => normalizeBaseUrl(given)).toThrow(why);
  });

  it.each(['https://me:hunter2@llm.example.com', 'me:hunter2@llm.example.com', 'https://llm.example.com?key=hunter2'])(
    'never repeats a password: %s',
    (given) => {
      expect(() => normalizeBaseUrl(given)).toThrow(/baseUrl/);
      expect(() => normalizeBaseUrl(given)).not.toThrow(/hunter2/);
    },
  );
});
