import { pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { errorOf, RELEASES, requestOf } from '../../../test/emulated-proxy.ts';
import { UnhandledException } from '../errors/unhandled-exception.ts';
import { invalidPayload, isFormType, readBody } from './read-body.ts';

const FORM = 'application/x-www-form-urlencoded';

describe.each(RELEASES)('readBody in $name', ({ auth: { body: parsing } }) => {
  const read = (body: string, contentType?: string) =>
    readBody(requestOf({ body, headers: contentType === undefined ? {} : { 'content-type': contentType } }), parsing);
  const expectRejected = (code: () => unknown, message: RegExp) => {
    if (!parsing.rejectsInvalid) return expect(code()).toBeUndefined();
    const { status, body } = errorOf(code);
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { type: 'invalid_request_error', message: expect.stringMatching(message) } });
  };

  it.each(['application/json', 'text/plain', undefined])('parses JSON for the content type %s', (type) => {
    expect(read('{"a": [1, 2.0, null]}', type)).toEqual({ a: [1, pyFloat(2), null] });
    expect(read('5', type)).toBe(5);
  });

  it('ignores an empty body and a body that is not UTF-8', () => {
    expect(read('')).toBeUndefined();
    const bytes = new Uint8Array([0xff]);
    expect(readBody(requestOf({ body: '{}', bytes }), parsing)).toBeUndefined();
  });

  it('rejects or ignores invalid JSON', () => {
    expectRejected(() => read('{"a": '), /^Invalid JSON payload: /);
    expectRejected(() => read('\ufeff{}'), /^Invalid JSON payload: /);
  });

  it('rejects or keeps a lone surrogate', () => {
    for (const body of ['{"a": "\\ud800"}', '{"\\udfff": 1}', '[["\\ud800"]]']) {
      if (parsing.rejectsInvalid) expectRejected(() => read(body), /^Invalid JSON payload: /);
      else expect(read(body)).toBeDefined();
    }
    expect(read('{"a": "\\ud83d\\ude00"}')).toEqual({ a: '😀' });
  });

  it('converts integers beyond 64 bits to floats, unless only Python can parse the body', () => {
    expect(read('{"a": [18446744073709551615, -9223372036854775808]}')).toEqual({
      a: [18446744073709551615n, -9223372036854775808n],
    });
    expect(read('{"a": [18446744073709551616, -9223372036854775809]}')).toEqual({
      a: [pyFloat(2 ** 64), pyFloat(-(2 ** 63))],
    });
    expect(read('{"a": [NaN, 18446744073709551616]}')).toEqual({ a: [pyFloat(Number.NaN), 18446744073709551616n] });
  });

  it('ignores a body of a binary type unless it is a JSON object', () => {
    for (const type of parsing.binary) {
      expect(read('{"a": 1}', type)).toEqual({ a: 1 });
      expect(read('[1]', type)).toBeUndefined();
      expect(read('{"a": ', type)).toBeUndefined();
    }
  });

  it('parses forms, and the JSON in their metadata in a release that does', () => {
    expect(read('a=1&b=2', FORM)).toEqual({ a: '1', b: '2' });
    const metadata = { metadata: parsing.rejectsInvalid ? { a: 1 } : '{"a":1}' };
    expect(read('metadata={"a":1}', FORM)).toEqual(metadata);
    const invalid = () => read('metadata={', FORM);
    if (parsing.rejectsInvalid) expect(invalid).toThrow(UnhandledException);
    else expect(invalid()).toEqual({ metadata: '{' });
    expectRejected(() => read('x', 'multipart/form-data'), /^Invalid form payload: 400: Missing boundary/);
  });
});

it.each([
  [FORM, true],
  ['Multipart/Form-Data; boundary=x', true],
  ['text/form', false],
  ['', false],
])('isFormType of "%s" is %s', (type, expected) => {
  expect(isFormType(type)).toBe(expected);
});

it('names the format and the reason of an invalid payload', () => {
  expect(invalidPayload('form', 'why').message).toBe('Invalid form payload: why');
});
