import { describe, expect, it } from 'vitest';
import { DetailError } from './detail-error.ts';
import { ExceptionError } from './exception-error.ts';
import { ProxyError } from './proxy-error.ts';

describe('DetailError', () => {
  it('has the detail as its body', () => {
    const error = new DetailError(404, { error: 'x' });
    expect(error).toBeInstanceOf(ProxyError);
    expect({ status: error.status, body: error.body() }).toEqual({ status: 404, body: { detail: { error: 'x' } } });
  });

  it('has a string detail as its message, and the status instead of another detail', () => {
    expect(new DetailError(400, 'wrong').message).toBe('wrong');
    expect(new DetailError(422, [{ msg: 'secret' }]).message).toBe('HTTP 422');
  });

  it('keeps headers and cause', () => {
    const cause = new Error('cause');
    expect(new DetailError(405, 'x', { headers: { allow: 'GET' }, cause })).toMatchObject({
      headers: { allow: 'GET' },
      cause,
    });
  });
});

describe('ExceptionError', () => {
  it('has message, type, param and the status as a string in its body', () => {
    const error = new ExceptionError(403, { message: 'no', type: 'auth_error', param: null });
    expect(error.message).toBe('no');
    expect(error.body()).toEqual({ error: { message: 'no', type: 'auth_error', param: null, code: '403' } });
  });
});
