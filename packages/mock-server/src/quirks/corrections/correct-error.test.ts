import type { OperationId } from '@litellm-models/core';
import { PythonError } from '@litellm-models/python-semantics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry, errorOf, RELEASES, stateOf } from '../../../test/emulated-proxy.ts';
import { RejectedRequest } from '../../proxy/auth/python-errors.ts';
import { DetailError } from '../../proxy/errors/detail-error.ts';
import { ExceptionError, type ExceptionFields } from '../../proxy/errors/exception-error.ts';
import { ProxyError } from '../../proxy/errors/proxy-error.ts';
import { UnhandledException } from '../../proxy/errors/unhandled-exception.ts';
import { storingDisabled, toWriteError } from '../../proxy/operations/writes/errors.ts';
import { ValidationCrash } from '../../proxy/validation/accept.ts';
import { CREATE, DELETE, PATCH, UPDATE } from '../quirk.ts';
import { correctError, type ErrorContext } from './correct-error.ts';

const thrown = (error: unknown) =>
  errorOf(() => {
    throw error;
  });
const exception = (fields: Partial<ExceptionFields>, status = 400, cause?: unknown) =>
  new ExceptionError(status, { message: 'x', type: 't', param: null, ...fields }, { cause });

describe.each(RELEASES)('correctError in $name', (release) => {
  const state = stateOf(release, { modelList: [entry('config', {}, { id: 'c' })] });
  const context = (operation: OperationId = UPDATE, more: Partial<ErrorContext> = {}): ErrorContext => ({
    operation,
    state,
    modelId: undefined,
    existed: false,
    ...more,
  });
  const correct = (error: unknown, operation?: OperationId, more?: Partial<ErrorContext>) =>
    correctError(error, context(operation, more));

  it.each<[number, number, string]>([
    [400, 404, 'Model id = x not found on litellm proxy'],
    [400, 404, 'Model with id=x not found in db'],
    [400, 404, 'model not found'],
    [400, 404, 'Team id=red does not exist in db'],
    [400, 404, "Credential 'c' not found. Create it"],
    [400, 404, 'No credential named c exists.'],
    [400, 409, "Can't edit model. Model in config. Store model in db"],
    [400, 409, 'Cannot edit config-based model. Store'],
    [400, 403, 'PTU cost attribution is disabled, so'],
    [400, 403, 'Model updates only supported for DB-stored models'],
    [400, 400, 'x model not found'],
    [403, 403, 'another error'],
  ])('corrects a %d to %d for "%s"', (before, after, message) => {
    expect(thrown(correct(exception({ message }, before))).status).toBe(after);
    expect(thrown(correct(new DetailError(before, { error: message }))).status).toBe(after);
    expect(thrown(correct(new DetailError(before, message))).status).toBe(after);
  });

  it('replaces a Python dict by the message in it, and derives the type from the status', () => {
    const converted = toWriteError(new DetailError(400, { error: 'Model with id=x not found in db' }), state);
    expect(thrown(correct(converted, DELETE))).toMatchObject({
      status: 404,
      body: { error: { message: 'Model with id=x not found in db', type: 'invalid_request_error', code: '404' } },
    });
    expect(thrown(correct(toWriteError(storingDisabled(), state)))).toMatchObject({
      status: 403,
      body: { error: { type: 'auth_error' } },
    });
    expect(thrown(correct(exception({ message: 'x', type: 'own' }))).body).toHaveProperty('error.type', 'own');
  });

  it('returns 409 for an id that a create finds', () => {
    const failed = toWriteError(new DetailError(500, { error: 'Failed to add model to db.' }), state);
    expect(thrown(correct(failed, CREATE, { modelId: 'x', existed: true }))).toMatchObject({
      status: 409,
      body: { error: { message: 'Model id=x is taken' } },
    });
    expect(thrown(correct(failed, CREATE, { modelId: 'x' })).status).toBe(500);
    expect(thrown(correct(failed, UPDATE, { modelId: 'x', existed: true })).status).toBe(500);
  });

  it('returns 409 for a config model that a delete does not find', () => {
    const failed = toWriteError(new DetailError(400, { error: 'Model with id=c not found in db' }), state);
    expect(thrown(correct(failed, DELETE, { modelId: 'c' }))).toMatchObject({
      status: 409,
      body: { error: { message: "Can't delete model. Model in config: id=c. Remove it there." } },
    });
    expect(thrown(correct(failed, DELETE, { modelId: 'x' })).status).toBe(404);
  });

  it('returns 409 for a write that would break an auto router', () => {
    const error = exception({ param: 'litellm_params.model' });
    expect(thrown(correct(error, PATCH)).status).toBe(409);
    expect(thrown(correct(exception({ param: 'litellm_params.model' }, 403), PATCH)).status).toBe(403);
  });

  it('returns 403 for a parameter that no caller may set', () => {
    const cause = new RejectedRequest('no');
    expect(thrown(correct(exception({ message: 'Authentication Error, no' }, 401, cause)))).toEqual({
      status: 403,
      body: {
        error: { message: 'Rejected Request: no', type: 'permission_denied_error', param: null, code: '403' },
      },
    });
  });

  it('returns 422 with the missing fields for a crash in a constructor', () => {
    const one = "Deployment.__init__() missing 1 required positional argument: 'litellm_params'";
    const two = "Deployment.__init__() missing 2 required positional arguments: 'model_name' and 'litellm_params'";
    const missing = (...names: string[]) =>
      names.map((name) => ({ type: 'missing', loc: ['body', name], msg: 'Field required' }));
    expect(thrown(correct(new ValidationCrash(one)))).toEqual({
      status: 422,
      body: { detail: missing('litellm_params') },
    });
    expect(thrown(correct(new ValidationCrash(two))).body).toEqual({ detail: missing('model_name', 'litellm_params') });
    expect(thrown(correct(new ValidationCrash('boom'))).body).toEqual({
      detail: [{ type: 'value_error', loc: ['body'], msg: 'Value error, boom' }],
    });
  });

  it('returns other errors unchanged', () => {
    for (const error of [
      new Error('bug'),
      new PythonError('ValueError', 'x'),
      new UnhandledException('x'),
      new DetailError(403, 'no'),
      new DetailError(422, [{ msg: 'x' }]),
    ]) {
      expect(correct(error)).toBe(error);
    }
  });

  it('does not change the status and the message of a corrected error', () => {
    const message = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('model not found', "Can't edit model. Model in config.", 'PTU cost attribution is disabled'),
    );
    const status = fc.constantFrom(400, 403, 500);
    const error = fc.oneof(
      fc.tuple(message, status).map(([text, code]) => new DetailError(code, text)),
      fc.tuple(message, status).map(([text, code]) => exception({ message: text }, code)),
      message.map((text) => toWriteError(new DetailError(400, { error: text }), state)),
    );
    const essence = (corrected: unknown) => {
      if (!(corrected instanceof ProxyError)) throw new Error('expected an error response');
      return { status: corrected.status, message: corrected.message };
    };
    fc.assert(
      fc.property(error, fc.constantFrom(CREATE, UPDATE, PATCH, DELETE), (given, operation) => {
        const corrected = correct(given, operation);
        expect(essence(correct(corrected, operation))).toEqual(essence(corrected));
      }),
    );
  });
});
