import { dumps, type PyDict } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { ProxyState } from '../../state/state.ts';
import { accept } from '../../validation/accept.ts';
import type { BodyOperation } from '../../validation/types.ts';
import { validateBody } from '../../validation/validate-body.ts';
import type { OperationCall, OperationHandler } from '../operation.ts';
import { noDatabase, toPatchError, toWriteError } from './errors.ts';

/** Executes a write with its validated body and returns the body of the 200. */
export type Write = (state: ProxyState, model: ValidatedModel, call: OperationCall) => PyDict | null;

/**
 * Returns a handler that validates the request body before the write, and converts errors of the write to the operation's envelope.
 *
 * @param id the operation, which determines the schema of the body and the envelope
 */
export function writeOperation(id: BodyOperation, write: Write): OperationHandler {
  return (state, call) => {
    const outcome = validateBody(state.release.validation, id, call.body, { ids: state.sources.ids });
    const model = accept(outcome);
    const body = inEnvelope(state, id, () => {
      if (!state.settings.database_connected) throw noDatabase(id);
      return write(state, model, call);
    });
    return dumps(body);
  };
}

function inEnvelope<T>(state: ProxyState, id: BodyOperation, execute: () => T): T {
  try {
    return execute();
  } catch (error) {
    throw id === 'patchModelModelModelIdUpdatePatch' ? toPatchError(error) : toWriteError(error, state);
  }
}
