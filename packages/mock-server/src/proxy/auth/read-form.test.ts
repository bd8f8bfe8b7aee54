import { type PyDict, setKey } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from './read-form.ts';

const URL_ENCODED = 'application/x-www-form-urlencoded';
const field = fc.tuple(fc.stringMatching(/^[a-z[\]]{1,6}$/), fc.string({ unit: 'grapheme', maxLength: 8 }));

/** The last value of each name. */
function fieldsOf(pairs: readonly (readonly [string, string])[]): PyDict {
  const fields: PyDict = {};
  for (const [name, value] of pairs) setKey(fields, name, value);
  return fields;
}

function multipart(pairs: readonly (readonly [string, string])[], boundary: string): string {
  const parts = pairs.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

describe('readForm', () => {
  it('parses URL-encoded fields', () => {
    fc.assert(
      fc.property(fc.array(field), (pairs) => {
        const body = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
        expect(readForm(`${URL_ENCODED}; charset=utf-8`, body)).toEqual(fieldsOf(pairs));
        expect(readForm(URL_ENCODED.toUpperCase(), body)).toEqual(fieldsOf(pairs));
      }),
    );
  });

  it('parses multipart fields', () => {
    fc.assert(
      fc.property(fc.array(field), fc.constantFrom('XX', '--boundary'), fc.boolean(), (pairs, boundary, quoted) => {
        fc.pre(pairs.every(([, value]) => !value.includes(boundary)));
        const type = `multipart/form-data; boundary=${quoted ? `"${boundary}"` : boundary}`;
        expect(readForm(type, multipart(pairs, boundary))).toEqual(fieldsOf(pairs));
      }),
    );
  });

  it('keeps empty lines inside of a value', () => {
    const type = 'multipart/form-data; boundary=XX';
    expect(readForm(type, multipart([['a', 'x\r\n\r\ny']], 'XX'))).toEqual({ a: 'x\r\n\r\ny' });
  });

  it('ignores parts without a name', () => {
    const part = '--XX\r\nContent-Type: text/plain\r\n\r\nignored\r\n';
    expect(readForm('multipart/form-data; boundary=XX', part + multipart([['a', '1']], 'XX'))).toEqual({ a: '1' });
  });

  it.each([
    ['multipart/form-data', 'x', '400: Missing boundary in multipart.'],
    ['multipart/form-data; boundary=XX', 'not a part', '400: Invalid multipart data.'],
  ])('returns an error message for %s', (type, body, message) => {
    expect(readForm(type, body)).toBe(message);
  });

  it.each([
    ['multipart/form-data; boundary=XX', ''],
    ['text/form', 'a=1'],
    [URL_ENCODED, ''],
  ])('returns no fields for %s with "%s"', (type, body) => {
    expect(readForm(type, body)).toEqual({});
  });
});
