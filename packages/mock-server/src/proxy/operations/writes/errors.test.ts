import { PythonError } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { errorOf, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import {
  errorTypeOf,
  licenseRequired,
  noDatabase,
  pythonException,
  storingDisabled,
  toPatchError,
  toWriteError,
} from './errors.ts';

const thrown = (error: unknown) =>
  errorOf(() => {
    throw error;
  });

describe.each(RELEASES)('toWriteError in $name', (release) => {
  const { auth, writes } = release;
  const convert = (error: unknown) => toWriteError(error, stateOf(release));

  it('converts an object to Python’s format', () => {
    const cause = new DetailError(403, { error: "it's" });
    const converted = convert(cause);
    expect(thrown(converted)).toEqual({
      status: 403,
      body: {
        error: { message: `{'error': "it's"}`, type: writes.errorType(403), param: auth.noParam, code: '403' },
      },
    });
    expect(converted).toHaveProperty('cause', cause);
  });

  it('does not change a string', () => {
    expect(thrown(convert(new DetailError(400, 'wrong'))).body).toHaveProperty('error.message', 'wrong');
  });

  it('converts a Python exception to a 400 with the release’s prefix', () => {
    const { status, body } = thrown(convert(pythonException('model not found')));
    expect(status).toBe(400);
    expect(body).toHaveProperty('error.message', `${writes.exceptionPrefix}model not found`);
  });

  it('does not change other errors', () => {
    for (const error of [new Error('x'), new ExceptionError(500, { message: 'x', type: 't', param: null })]) {
      expect(convert(error)).toBe(error);
    }
  });
});

describe('toPatchError', () => {
  it('converts a Python exception to a 500, and does not change other errors', () => {
    expect(thrown(toPatchError(new PythonError('ValueError', 'x')))).toEqual({
      status: 500,
      body: { error: { message: 'Error updating model: x', type: 'internal_server_error', param: null, code: '500' } },
    });
    const detail = new DetailError(404, 'x');
    expect(toPatchError(detail)).toBe(detail);
  });
});

it.each([
  [400, 'invalid_request_error'],
  [401, 'auth_error'],
  [403, 'auth_error'],
  [404, 'invalid_request_error'],
  [500, 'internal_server_error'],
  [503, 'internal_server_error'],
])('the type of a %d is %s', (status, type) => {
  expect(errorTypeOf(status)).toBe(type);
});

it('describes a disabled setting, a missing database and a missing license', () => {
  expect(thrown(storingDisabled())).toMatchObject({ status: 500 });
  expect(JSON.stringify(storingDisabled().body())).toContain('STORE_MODEL_IN_DB');
  expect(JSON.stringify(noDatabase('patchModelModelModelIdUpdatePatch').body())).toContain('DB not connected. See');
  expect(JSON.stringify(noDatabase('addNewModelModelNewPost').body())).toContain('No DB Connected.');
  expect(licenseRequired('https://trial')).toContain('Get a 7 day trial key here: https://trial. \n');
});
