import { ValidationError } from '@litellm-models/core';
import type { Call } from '../transport/call.ts';
import type { DeploymentId, NewDeployment } from '../types.ts';
import { requireNonEmptyString } from './read.ts';
import type { SentDeployment } from './read-back.ts';
import { checkFields, writeCall } from './write.ts';

const OPERATION = 'addNewModelModelNewPost';

/** What a create cannot do without; the proxy answers most of it with a bare 500, as if it had failed. */
function checkParts({ model_name: name, litellm_params: params }: Partial<NewDeployment>): void {
  const model = (params as { model?: unknown } | undefined)?.model;
  const missing =
    typeof name !== 'string' || name === ''
      ? 'model_name'
      : typeof model !== 'string' || model === ''
        ? 'litellm_params.model'
        : '';
  if (missing === '') return;
  const message = 'Field required';
  throw new ValidationError(`${missing}: ${message}`, { operation: OPERATION }, [
    { path: missing, loc: ['body', ...missing.split('.')], type: 'missing', message },
  ]);
}

/**
 * A create, checked and ready to be sent, and what it sends.
 *
 * @param id instead of its own, or of one made here
 * @throws ValidationError where a part is missing, RefusedError for a masked secret
 */
export function buildCreate(
  deployment: NewDeployment,
  id?: DeploymentId,
): { readonly call: Call; readonly sent: SentDeployment } {
  checkFields(deployment, 'model_name litellm_params model_info blocked', 'A deployment');
  checkParts(deployment);
  const given = deployment.model_info;
  const sent = {
    ...deployment,
    model_info: { ...given, id: requireNonEmptyString(id ?? given?.id ?? crypto.randomUUID()) },
  };
  return { call: writeCall(OPERATION, 'POST', '/model/new', sent, true), sent };
}
