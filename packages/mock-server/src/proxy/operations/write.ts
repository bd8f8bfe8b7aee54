import { getKey, isDict, type PyDict } from '@litellm-models/python-semantics';
import { refuseNamesAndParts } from '../../quirks/names-and-parts.ts';
import type { Quirks } from '../../quirks/quirks.ts';
import type { Principal } from '../auth/principal.ts';
import type { ProxyState } from '../state/state.ts';
import { accept } from '../validation/accept.ts';
import type { BodyOperation, ParsedBody } from '../validation/types.ts';
import { validateBody } from '../validation/validate-body.ts';
import { createModel } from './create-model.ts';
import { deleteModel } from './delete-model.ts';
import type { Operation } from './operations.ts';
import { patchModel } from './patch-model.ts';
import { updateModel } from './update-model.ts';
import { refusePtuFirst } from './writes/checks.ts';
import { asPatchError, asWriteError, noDatabase } from './writes/errors.ts';

/**
 * Checks the body of a write, does it, and gives the body of the 200.
 *
 * @throws ProxyError in the operation's own envelope
 */
export function write(
  state: ProxyState,
  operation: Operation,
  principal: Principal,
  modelId: string,
  body: ParsedBody,
): PyDict | null {
  const id = bodyOperation(operation);
  inEnvelope(state, id, () => refuseWellFormed(body, state.quirks));
  const model = accept(validateBody(state.release.validation, id, body, { ids: state.sources.ids }), state.quirks);
  return inEnvelope(state, id, () => {
    if (!state.settings.database_connected) throw noDatabase(id);
    switch (id) {
      case 'addNewModelModelNewPost':
        return createModel(state, principal, model);
      case 'updateModelModelUpdatePost':
        return updateModel(state, principal, model, sentParams(body));
      case 'deleteModelModelDeletePost':
        return deleteModel(state, principal, model);
      case 'patchModelModelModelIdUpdatePatch':
        return patchModel(state, principal, modelId, model);
    }
  });
}

/** What a mended proxy refuses of a well-formed body before it looks at its values. */
function refuseWellFormed(body: ParsedBody, quirks: Quirks): void {
  if (body.kind !== 'json' || !isDict(body.value)) return;
  refusePtuFirst(body.value, quirks);
  refuseNamesAndParts(body.value, quirks);
}

/** Errors of an operation's own code come in the operation's own envelope. */
function inEnvelope<T>(state: ProxyState, id: BodyOperation, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw id === 'patchModelModelModelIdUpdatePatch' ? asPatchError(error) : asWriteError(error, state);
  }
}

function bodyOperation({ id }: Operation): BodyOperation {
  switch (id) {
    case 'addNewModelModelNewPost':
    case 'updateModelModelUpdatePost':
    case 'deleteModelModelDeletePost':
    case 'patchModelModelModelIdUpdatePatch':
      return id;
    default:
      throw new Error(`${id} takes no body`);
  }
}

/** The names of the parameters that a body itself has. */
function sentParams(body: ParsedBody): Set<string> {
  const params = body.kind === 'json' && isDict(body.value) ? getKey(body.value, 'litellm_params') : undefined;
  return new Set(isDict(params) ? Object.keys(params) : []);
}
