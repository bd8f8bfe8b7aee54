import { PythonError } from '@litellm-models/python-semantics';
import { expect, it } from 'vitest';
import { errorOf } from '../../../test/emulated-proxy.ts';
import { ExceptionError } from '../errors/exception-error.ts';
import { RejectedRequest, wrapPythonErrors } from './python-errors.ts';

it.each(['None', null] as const)('converts a Python exception to a 401 with the param %s', (noParam) => {
  const cause = new RejectedRequest('model_list is not allowed');
  const wrapped = () =>
    wrapPythonErrors(noParam, () => {
      throw cause;
    });
  expect(errorOf(wrapped)).toEqual({
    status: 401,
    body: {
      error: {
        message: 'Authentication Error, Rejected Request: model_list is not allowed',
        type: 'auth_error',
        param: noParam,
        code: '401',
      },
    },
  });
  expect(wrapped).toThrow(expect.objectContaining({ cause }));
});

it('does not change other errors, and returns without one', () => {
  const other = new ExceptionError(400, { message: 'x', type: 't', param: null });
  const fails = () =>
    wrapPythonErrors(null, () => {
      throw other;
    });
  expect(fails).toThrow(other);
  expect(wrapPythonErrors(null, () => undefined)).toBeUndefined();
  expect(new RejectedRequest('x')).toBeInstanceOf(PythonError);
});
