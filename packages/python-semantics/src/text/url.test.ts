import { describe, expect, it } from 'vitest';
import { PythonError } from '../values/errors.ts';
import { parseQuery, parseUrl, unquote } from './url.ts';

describe('unquote', () => {
  it.each([
    ['a%2Fb+%zz%', 'a/b+%zz%'],
    ['%E4%BD%A0', '你'],
    ['%ff%41', '\ufffdA'],
    ['%ef%bb%bf', '\ufeff'],
  ])('decodes %j', (text, decoded) => {
    expect(unquote(text)).toBe(decoded);
  });
});

describe('parseQuery', () => {
  it('returns names and values in order, blank values included', () => {
    expect(parseQuery('a=1&&b&a=2+3&c=%26=x')).toEqual([
      ['a', '1'],
      ['b', ''],
      ['a', '2 3'],
      ['c', '&=x'],
    ]);
  });
});

describe('parseUrl', () => {
  // What urlparse of CPython 3.11.7 returns.
  it.each([
    ['https://User@Example.com:8080/v1?x=1#y', 'example.com', '/v1'],
    ['http://[fe80::1%EN0]/x', 'fe80::1%EN0', '/x'],
    ['http://[::1]:8000', '::1', ''],
    ['http://[::ffff:1.2.3.4]/', '::ffff:1.2.3.4', '/'],
    ['http://u:p@[v1.x]/', 'v1.x', '/'],
    ['http://[::1]x:5/', '::1', '/'],
    ['http://x[::1]/', '::1', '/'],
    ['http://a:b@c:d@e/', 'e', '/'],
    ['http://HOST%25x/', 'host%25x', '/'],
    ['http://\u0130/', 'i\u0307', '/'],
    ['//U@H:1/p;a=b?x#y', 'h', '/p'],
    ['http:///p;q', undefined, '/p'],
    ['http:/a;b/c', undefined, '/a;b/c'],
    ['x:/a;b', undefined, '/a;b'],
    ['mailto:a', undefined, 'a'],
    ['1a://x/y', undefined, '1a://x/y'],
    ['a.b:c', undefined, 'c'],
    ['api.example.com/v1', undefined, 'api.example.com/v1'],
    ['?q', undefined, ''],
    ['', undefined, ''],
    [' \u0001http://h/\tp\n', 'h', '/p'],
  ])('reads %j', (url, hostname, path) => {
    expect(parseUrl(url)).toEqual({ hostname, path });
  });

  it.each([
    ['http://[::1', 'Invalid IPv6 URL'],
    ['http://a]b/', 'Invalid IPv6 URL'],
    ['http://[v1]/', 'IPvFuture address is invalid'],
    ['http://[1.2.3.4]/', 'An IPv4 address cannot be in brackets'],
    ['http://[]/', "'' does not appear to be an IPv4 or IPv6 address"],
    ['http://[zz]/', "'zz' does not appear to be an IPv4 or IPv6 address"],
    ['http://[01.2.3.4]/', "'01.2.3.4' does not appear to be an IPv4 or IPv6 address"],
    ['http://[::01.2.3.4]', "'::01.2.3.4' does not appear to be an IPv4 or IPv6 address"],
    ['http://[00001::]', "'00001::' does not appear to be an IPv4 or IPv6 address"],
    ['http://[1:2:3:4:5:6:7:8:9]', "'1:2:3:4:5:6:7:8:9' does not appear to be an IPv4 or IPv6 address"],
    ['http://[::1%]/', "'::1%' does not appear to be an IPv4 or IPv6 address"],
    ['http://[::1%a%b]/', "'::1%a%b' does not appear to be an IPv4 or IPv6 address"],
    ['http://a\u2100b/', "netloc 'a\u2100b' contains invalid characters under NFKC normalization"],
  ])('rejects %j', (url, message) => {
    expect(() => parseUrl(url)).toThrow(new PythonError('ValueError', message));
  });
});
