import { isDict, type PyDict, parseJson } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { createRow, errorOf, RELEASES, rowOf, run, stateOf } from '../../../test/emulated-proxy.ts';
import { DetailError } from '../../proxy/errors/detail-error.ts';
import { ExceptionError } from '../../proxy/errors/exception-error.ts';
import type { ProxyState } from '../../proxy/state/state.ts';
import type { ParsedBody } from '../../proxy/validation/types.ts';
import { CREATE, DELETE, PATCH, UPDATE } from '../quirk.ts';
import {
  type CompletedWrite,
  correctUnservable,
  correctWrite,
  inEnvelope,
  withOwnId,
  writtenId,
} from './correct-write.ts';

const json = (value: PyDict): ParsedBody => ({ kind: 'json', value });
const thrown = (error: unknown) =>
  errorOf(() => {
    throw error;
  });

describe('writtenId', () => {
  it('is the id in the path of a PATCH, and in the body of other writes', () => {
    const body = json({ id: 'top', model_info: { id: 'info' } });
    expect(writtenId(PATCH, 'path', body)).toBe('path');
    expect(writtenId(DELETE, '', body)).toBe('top');
    expect(writtenId(CREATE, '', body)).toBe('info');
    expect(writtenId(UPDATE, '', body)).toBe('info');
  });

  it('is undefined for a body without a string id', () => {
    for (const body of [
      json({}),
      json({ model_info: 5 }),
      json({ model_info: { id: 5 } }),
      { kind: 'missing' } as const,
    ]) {
      expect(writtenId(UPDATE, '', body)).toBeUndefined();
    }
    expect(writtenId(DELETE, '', { kind: 'json', value: [1] })).toBeUndefined();
  });
});

describe('withOwnId', () => {
  it('replaces the id in model_info', () => {
    const body = json({ model_name: 'b', model_info: { id: 'y', owner: 'me' } });
    expect(withOwnId('x', body)).toEqual(json({ model_name: 'b', model_info: { id: 'x', owner: 'me' } }));
    expect(withOwnId('x', json({ model_info: {} }))).toEqual(json({ model_info: { id: 'x' } }));
  });

  it('returns another body unchanged', () => {
    for (const body of [json({}), json({ model_info: null }), { kind: 'missing' } as const]) {
      expect(withOwnId('x', body)).toBe(body);
    }
  });
});

describe.each(RELEASES)('correctWrite in $name', (release) => {
  const withRow = (params: PyDict = {}): ProxyState => {
    const state = stateOf(release);
    createRow(state, 'x', params);
    return state;
  };
  const update = (state: ProxyState, params: PyDict): CompletedWrite => {
    const before = rowOf(state, 'x');
    const body = { litellm_params: params, model_info: { id: 'x' } };
    run(state, UPDATE, { body });
    return { state, operation: UPDATE, body: json(body), before, written: 'x' };
  };

  it('restores the parameters that an update does not have, in the table, the router and the response', () => {
    const state = withRow({ my_extra: 'secret', use_in_pass_through: true, api_key: 'k' });
    const text = correctWrite('{}', update(state, { rpm: 5, api_key: 'new' }));
    const params = { rpm: 5, my_extra: 'secret', use_in_pass_through: true, api_key: 'new' };
    expect(state.router.get('x')?.litellm_params).toMatchObject(params);
    const response = parseJson(String(text));
    expect(isDict(response) && response['litellm_params']).toEqual(rowOf(state, 'x').params);
    expect(String(text)).not.toContain('secret');
  });

  it('returns 403 instead of null for an update while models are not stored', () => {
    const state = withRow();
    const write = { state, operation: UPDATE, body: json({}), before: undefined, written: undefined } as const;
    expect(JSON.stringify(errorOf(() => correctWrite('null', write)).body)).toContain('STORE_MODEL_IN_DB');
    expect(correctWrite('{}', write)).toBe('{}');
  });

  it('undoes a write of a deployment that cannot be served', () => {
    const state = withRow({ rpm: 5 });
    const write = update(state, { model: 'no-such-provider/x' });
    expect(errorOf(() => correctWrite('{}', write)).status).toBe(404);
    expect(rowOf(state, 'x')).toEqual(write.before);
    expect(state.router.get('x')?.litellm_params).toMatchObject({ model: 'openai/gpt-4o', rpm: 5 });
  });

  it('undoes a create of a deployment that cannot be served', () => {
    const state = stateOf(release);
    createRow(state, 'x', { model: 'no-such-provider/x' });
    const write: CompletedWrite = { state, operation: CREATE, body: json({}), before: undefined, written: 'x' };
    const correct = () => correctWrite('{}', write);
    expect(errorOf(correct).status).toBe(404);
    expect(state.database.size).toBe(0);
  });

  it('returns the response to a delete, and to a write that is served, unchanged', () => {
    const state = withRow();
    const write = { state, body: json({}), before: rowOf(state, 'x'), written: 'x' };
    expect(correctWrite('{"a":1}', { ...write, operation: PATCH })).toBe('{"a":1}');
    expect(state.router.has('x')).toBe(true);
    run(state, DELETE, { body: { id: 'x' } });
    expect(correctWrite('{"a":1}', { ...write, operation: DELETE })).toBe('{"a":1}');
  });

  it('corrects the error for a deployment that is stored but not served, and undoes the write', () => {
    const state = stateOf(release);
    createRow(state, 'x', { model: 'no-such-provider/x' });
    const write: CompletedWrite = { state, operation: CREATE, body: json({}), before: undefined, written: 'x' };
    const error = new ExceptionError(500, {
      message: "the model id(s) ['x'] are not live in this pod's router after the reload",
      type: 'internal_server_error',
      param: null,
    });
    expect(correctUnservable(error, { ...write, written: undefined })).toBe(error);
    const other = new Error('bug');
    expect(correctUnservable(other, write)).toBe(other);
    expect(state.database.size).toBe(1);
    expect(thrown(correctUnservable(error, write)).status).toBe(404);
    expect(state.database.size).toBe(0);
  });

  it('uses the envelope of the operation', () => {
    const state = stateOf(release);
    const detail = new DetailError(404, { error: 'x' });
    expect(inEnvelope(detail, { state, operation: PATCH })).toBe(detail);
    expect(thrown(inEnvelope(detail, { state, operation: UPDATE })).body).toHaveProperty(
      'error.message',
      "{'error': 'x'}",
    );
  });
});
