import type { OperationId } from '@litellm-models/core';
import { dumps, getKey, isDict, type PyDict, setKey } from '@litellm-models/python-semantics';
import { DetailError } from '../../proxy/errors/detail-error.ts';
import { ExceptionError } from '../../proxy/errors/exception-error.ts';
import type { ResponseText } from '../../proxy/http/messages.ts';
import { asPrinted } from '../../proxy/operations/writes/as-printed.ts';
import { asPatchError, asWriteError, notStored } from '../../proxy/operations/writes/errors.ts';
import { keepSecrets, rowBody } from '../../proxy/operations/writes/row.ts';
import type { ModelRow } from '../../proxy/state/model-row.ts';
import { reload } from '../../proxy/state/reload.ts';
import type { ProxyState } from '../../proxy/state/state.ts';
import type { ParsedBody } from '../../proxy/validation/types.ts';
import { DELETE, PATCH, UPDATE } from '../quirk.ts';

/** The id of the deployment that a write names, if it names one. */
export function writtenId(operation: OperationId, pathId: string, body: ParsedBody): string | undefined {
  if (operation === PATCH) return pathId;
  if (body.kind !== 'json' || !isDict(body.value)) return undefined;
  const holder = operation === DELETE ? body.value : getKey(body.value, 'model_info');
  const id = isDict(holder) ? getKey(holder, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The body of a PATCH with the id of the deployment in its `model_info`, so that the stored id stays. */
export function withOwnId(modelId: string, body: ParsedBody): ParsedBody {
  if (body.kind !== 'json' || !isDict(body.value)) return body;
  const info = getKey(body.value, 'model_info');
  return isDict(info) ? { kind: 'json', value: { ...body.value, model_info: { ...info, id: modelId } } } : body;
}

/** A write that was done. */
export interface DoneWrite {
  readonly state: ProxyState;
  readonly operation: OperationId;
  readonly body: ParsedBody;
  /** The row before the write; undefined if there was none. */
  readonly before: ModelRow | undefined;
  /** The id of the row that was written; undefined if none was. */
  readonly written: string | undefined;
}

/**
 * Corrects what a write did to the table and the router, and its response.
 *
 * @param text the response of the proxy
 * @throws ProxyError in the envelope of the operation if nothing should have been written
 */
export function correctWrite(text: ResponseText, write: DoneWrite): ResponseText {
  const { state, operation, written } = write;
  if (operation === UPDATE && text === 'null') throw inEnvelope(notStored(), write);
  if (written === undefined) return text;
  const row = operation === UPDATE ? keepUnsentParams(write, written) : undefined;
  if (operation !== DELETE) requireServable(write, written);
  return row === undefined ? text : dumps(asPrinted(rowBody(state, row)));
}

/** Restores the parameters that an update was not asked to change. */
function keepUnsentParams({ state, body, before }: DoneWrite, modelId: string): ModelRow | undefined {
  const after = state.database.get(modelId);
  if (before === undefined || after === undefined) return undefined;
  const sent = body.kind === 'json' && isDict(body.value) ? getKey(body.value, 'litellm_params') : undefined;
  const sentNames = new Set(isDict(sent) ? Object.keys(sent) : []);
  const params: PyDict = {};
  for (const name of Object.keys({ ...before.params, ...after.params })) {
    const value = getKey(sentNames.has(name) ? after.params : before.params, name);
    if (value !== undefined) setKey(params, name, value);
  }
  const row = { ...after, params, secrets: keepSecrets(params, before.secrets, after.secrets) };
  state.database.replace(row);
  reload(state);
  return row;
}

/** Undoes a write if the router cannot serve its deployment. */
function requireServable(write: DoneWrite, modelId: string): void {
  const { state, before } = write;
  const row = state.database.get(modelId);
  if (row === undefined) return;
  // The router would keep serving the old deployment.
  state.router.delete(modelId);
  state.pending.rowWritten(modelId);
  reload(state);
  if (state.router.get(modelId)) return;
  undo(state, modelId, before);
  throw inEnvelope(notServable(), write);
}

/** Undoes a write that the proxy reported as stored but not served. */
export function correctUnservable(error: unknown, write: DoneWrite): unknown {
  const { state, before, written } = write;
  const isUnserved = error instanceof ExceptionError && / are not live in this pod's router /.test(error.message);
  if (!isUnserved || written === undefined) return error;
  undo(state, written, before);
  return inEnvelope(notServable(), write);
}

function undo(state: ProxyState, modelId: string, before: ModelRow | undefined): void {
  if (before === undefined) state.database.delete(modelId);
  else state.database.replace(before);
  reload(state);
}

function notServable(): DetailError {
  return new DetailError(404, { error: 'The proxy has no provider that serves the deployment. Nothing was stored.' });
}

/** An error in the envelope of the operation. */
export function inEnvelope(error: unknown, { state, operation }: Pick<DoneWrite, 'state' | 'operation'>): unknown {
  return operation === PATCH ? asPatchError(error) : asWriteError(error, state);
}
