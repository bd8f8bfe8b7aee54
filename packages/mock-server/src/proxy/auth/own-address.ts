import { isDict, type PyDict, PythonError, typeName } from '@litellm-models/python-semantics';
import { notAllowed } from './body-rules.ts';
import type { OptIn } from './opt-in.ts';
import { RejectedRequest } from './rejected-request.ts';
import { sent } from './request-data.ts';

const OPT_IN = 'Enable with `general_settings::allow_client_side_credentials` on proxy config.yaml.';

/**
 * Refuses an address of the caller's own as 1.71 does: only where neither a key of its own comes with it nor a
 * deployment allows it.
 *
 * @throws PythonError with the release's message, or where it stumbles over the model
 */
export function checkAddress(body: PyDict, optIn: OptIn): void {
  const name = ['api_base', 'base_url'].find((param) => Object.hasOwn(body, param));
  if (name === undefined || hasOwnKey(body) || optIn(body, name)) return;
  throw new RejectedRequest(notAllowed(name, OPT_IN));
}

/** A body with a model and a key of its own may name its own address, unless the model takes more than a key. */
function hasOwnKey(body: PyDict): boolean {
  const model = sent(body, 'model');
  if (model === undefined) return false;
  if (typeof model !== 'string' && !Array.isArray(model) && !isDict(model)) {
    throw new PythonError('TypeError', `argument of type '${typeName(model)}' is not iterable`);
  }
  const parts = isDict(model) ? Object.keys(model) : model;
  return !['sagemaker', 'bedrock', 'vertex_ai'].some((name) => parts.includes(name)) && Object.hasOwn(body, 'api_key');
}
