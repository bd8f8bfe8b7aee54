import { describe, expect, it } from 'vitest';
import { isUnder, mockUrl, withoutBase } from './base-url.ts';

describe('mockUrl', () => {
  it('returns another host for each mock', () => {
    const urls = [mockUrl(undefined), mockUrl(undefined)];
    expect(new Set(urls).size).toBe(2);
    for (const url of urls) expect(url).toMatch(/^http:\/\/litellm-\d+\.mock$/);
  });

  it.each([
    ['http://proxy.test', 'http://proxy.test'],
    ['http://proxy.test/', 'http://proxy.test'],
    ['https://PROXY.test:443/litellm//', 'https://proxy.test/litellm'],
    ['http://proxy.test:4000/a/b?x=1#y', 'http://proxy.test:4000/a/b'],
  ])('returns %s as %s', (baseUrl, url) => {
    expect(mockUrl(baseUrl)).toBe(url);
  });

  it('rejects a URL that is not absolute', () => {
    expect(() => mockUrl('/proxy')).toThrow('expected options.baseUrl to be an absolute URL, got "/proxy"');
    expect(() => mockUrl('http://user:canary@:x')).not.toThrow('canary');
  });
});

describe('isUnder', () => {
  it.each([
    ['http://proxy.test/a', true],
    ['http://proxy.test/a/v1/models', true],
    ['http://proxy.test/a?x=1', true],
    ['http://proxy.test/ab', false],
    ['http://proxy.test/', false],
    ['http://proxy.test.evil/a', false],
  ])('returns whether %s is under the base URL: %s', (url, expected) => {
    expect(isUnder(url, 'http://proxy.test/a')).toBe(expected);
  });
});

describe('withoutBase', () => {
  it('removes the path of the base URL, and keeps everything else', async () => {
    const request = new Request('http://proxy.test/a/v1/models?x=1', {
      method: 'POST',
      headers: { 'x-a': '1' },
      body: 'text',
    });
    const { url, method, headers, text } = await read(withoutBase(request, 'http://proxy.test/a'));
    expect({ url, method, header: headers.get('x-a'), text }).toEqual({
      url: 'http://proxy.test/v1/models?x=1',
      method: 'POST',
      header: '1',
      text: 'text',
    });
  });

  it('returns the root for the base URL itself', () => {
    expect(withoutBase(new Request('http://proxy.test/a'), 'http://proxy.test/a').url).toBe('http://proxy.test/');
  });

  it('returns the same request if the base URL has no path', () => {
    const request = new Request('http://proxy.test/v1/models');
    expect(withoutBase(request, 'http://proxy.test')).toBe(request);
  });
});

async function read(request: Request) {
  const { url, method, headers } = request;
  return { url, method, headers, text: await request.text() };
}
