import type { OperationId } from '@litellm-models/core';
import { dumps, getKey, isDict, type PyDict, setKey } from '@litellm-models/python-semantics';
import { DetailError } from '../../proxy/errors/detail-error.ts';
import { ExceptionError } from '../../proxy/errors/exception-error.ts';
import type { ResponseText } from '../../proxy/http/messages.ts';
import { remainingSecrets } from '../../proxy/operations/writes/encrypt-params.ts';
import { storingDisabled, toPatchError, toWriteError } from '../../proxy/operations/writes/errors.ts';
import { nonFiniteAsNull, rowBody } from '../../proxy/operations/writes/stored-row.ts';
import type { ModelRow } from '../../proxy/state/model-row.ts';
import { reload } from '../../proxy/state/reload.ts';
import type { ProxyState } from '../../proxy/state/state.ts';
import type { ParsedBody } from '../../proxy/validation/types.ts';
import { DELETE, PATCH, UPDATE } from '../quirk.ts';

/** Returns the id of the deployment that a write names; undefined if it does not name one. */
export function writtenId(operation: OperationId, pathId: string, body: ParsedBody): string | undefined {
  if (operation === PATCH) return pathId;
  if (body.kind !== 'json' || !isDict(body.value)) return undefined;
  const holder = operation === DELETE ? body.value : getKey(body.value, 'model_info');
  const id = isDict(holder) ? getKey(holder, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Returns the body of a PATCH with the id of the deployment in its `model_info`, so that the stored id does not change. */
export function withOwnId(modelId: string, body: ParsedBody): ParsedBody {
  if (body.kind !== 'json' || !isDict(body.value)) return body;
  const info = getKey(body.value, 'model_info');
  return isDict(info) ? { kind: 'json', value: { ...body.value, model_info: { ...info, id: modelId } } } : body;
}

/** A write that the proxy has executed. */
export interface CompletedWrite {
  readonly state: ProxyState;
  readonly operation: OperationId;
  readonly body: ParsedBody;
  /** The row before the write; undefined if it did not exist. */
  readonly before: ModelRow | undefined;
  /** The id of the row that was written; undefined if the write did not store one. */
  readonly written: string | undefined;
}

/**
 * Corrects the response of a write and its changes of the table and the router.
 *
 * @param responseText the response body of the proxy
 * @returns the corrected response body
 * @throws ProxyError in the envelope of the operation if nothing should have been written
 */
export function correctWrite(responseText: ResponseText, write: CompletedWrite): ResponseText {
  const { state, operation, written } = write;
  if (operation === UPDATE && responseText === 'null') throw inEnvelope(storingDisabled(), write);
  if (written === undefined) return responseText;
  const row = operation === UPDATE ? keepUnsentParams(write, written) : undefined;
  if (operation !== DELETE) requireServable(write, written);
  return row === undefined ? responseText : dumps(nonFiniteAsNull(rowBody(state, row)));
}

/** Restores the stored parameters that the request body does not have. */
function keepUnsentParams({ state, body, before }: CompletedWrite, modelId: string): ModelRow | undefined {
  const after = state.database.get(modelId);
  if (before === undefined || after === undefined) return undefined;
  const sent = body.kind === 'json' && isDict(body.value) ? getKey(body.value, 'litellm_params') : undefined;
  const sentNames = new Set(isDict(sent) ? Object.keys(sent) : []);
  const params: PyDict = {};
  for (const name of Object.keys({ ...before.params, ...after.params })) {
    const value = getKey(sentNames.has(name) ? after.params : before.params, name);
    if (value !== undefined) setKey(params, name, value);
  }
  const row = { ...after, params, secrets: remainingSecrets(params, before.secrets, after.secrets) };
  state.database.replace(row);
  reload(state);
  return row;
}

/** Undoes a write if the router cannot serve its deployment. */
function requireServable(write: CompletedWrite, modelId: string): void {
  const { state, before } = write;
  const row = state.database.get(modelId);
  if (row === undefined) return;
  // Otherwise the router could still serve the old deployment.
  state.router.delete(modelId);
  state.pending.rowWritten(modelId);
  reload(state);
  if (state.router.get(modelId)) return;
  undo(state, modelId, before);
  throw inEnvelope(notServable(), write);
}

/**
 * Undoes a write that the proxy stored but does not serve.
 *
 * @param error the error of the proxy
 * @returns the corrected error; the given one if it reports something else
 */
export function correctUnservable(error: unknown, write: CompletedWrite): unknown {
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

/** Converts an error to the envelope of the operation. */
export function inEnvelope(error: unknown, { state, operation }: Pick<CompletedWrite, 'state' | 'operation'>): unknown {
  return operation === PATCH ? toPatchError(error) : toWriteError(error, state);
}
