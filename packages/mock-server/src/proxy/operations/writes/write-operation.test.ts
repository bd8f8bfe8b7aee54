import { PythonError } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, errorOf, principalOf, RELEASES, requestOf, stateOf } from '../../../../test/emulated-proxy.ts';
import { ValidationCrash } from '../../validation/accept.ts';
import type { BodyOperation, ParsedBody } from '../../validation/types.ts';
import { writeOperation } from './write-operation.ts';

const CREATE = 'addNewModelModelNewPost';
const PATCH = 'patchModelModelModelIdUpdatePatch';

describe.each(RELEASES)('writeOperation in $name', (release) => {
  const state = stateOf(release);
  const call = (body: ParsedBody) => ({ request: requestOf(), principal: principalOf(state), modelId: 'x', body });
  const json = (value: Parameters<typeof entry>[1] = entry('a')): ParsedBody => ({ kind: 'json', value });
  const failing = (id: BodyOperation) =>
    writeOperation(id, () => {
      throw new PythonError('ValueError', 'x');
    });

  it('calls the write with the validated body and serializes its result', () => {
    const handler = writeOperation(CREATE, (_state, model, { modelId }) => ({
      modelId,
      name: String(model.get('model_name')),
    }));
    expect(handler(state, call(json()))).toBe('{"modelId":"x","name":"a"}');
    expect(writeOperation(CREATE, () => null)(state, call(json()))).toBe('null');
  });

  it('does not call the write for an invalid body', () => {
    const handler = writeOperation(CREATE, () => {
      throw new Error('called');
    });
    const invalid = errorOf(() => handler(state, call(json({ model_name: 5, litellm_params: { model: 'm' } }))));
    expect(invalid).toMatchObject({ status: 422, body: { detail: [{ loc: ['body', 'model_name'] }] } });
    expect(errorOf(() => handler(state, call({ kind: 'missing' }))).status).toBe(422);
    expect(() => handler(state, call(json({})))).toThrow(ValidationCrash);
  });

  it('converts errors of the write to the envelope of the operation', () => {
    expect(errorOf(() => failing(CREATE)(state, call(json())))).toMatchObject({
      status: 400,
      body: { error: { message: `${release.writes.exceptionPrefix}x` } },
    });
    expect(errorOf(() => failing(PATCH)(state, call(json({}))))).toMatchObject({
      status: 500,
      body: { error: { message: 'Error updating model: x' } },
    });
  });

  it('returns 500 without a database, after it validates the body', () => {
    const offline = stateOf(release, { settings: { database_connected: false } });
    expect(errorOf(() => failing(CREATE)(offline, call(json())))).toMatchObject({ status: 500 });
    expect(JSON.stringify(errorOf(() => failing(PATCH)(offline, call(json({})))).body)).toContain('DB not connected');
    expect(errorOf(() => failing(CREATE)(offline, call({ kind: 'missing' }))).status).toBe(422);
  });
});
