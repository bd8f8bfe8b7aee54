import { dumps, type PyDict } from '@litellm-models/python-semantics';
import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { ProxyState } from '../../state/state.ts';
import { accept } from '../../validation/accept.ts';
import type { BodyOperation } from '../../validation/types.ts';
import { validateBody } from '../../validation/validate-body.ts';
import type { OperationCall, OperationHandler } from '../operation.ts';
import { asPatchError, asWriteError, noDatabase } from './errors.ts';

/** The work of a write, given its validated body; returns the body of the 200. */
export type Write = (state: ProxyState, model: ValidatedModel, call: OperationCall) => PyDict | null;

/**
 * A handler that validates the request body before the write, and puts errors of the write into the operation's own envelope.
 *
 * @param id the operation, which decides the body's model and the envelope
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

function inEnvelope<T>(state: ProxyState, id: BodyOperation, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw id === 'patchModelModelModelIdUpdatePatch' ? asPatchError(error) : asWriteError(error, state);
  }
}
