import { ValidationError } from '@litellm-models/core';
import type { Call } from '../transport/types.ts';
import type { DeploymentId, NewDeployment } from '../types.ts';
import type { SentDeployment } from './outcome.ts';
import { nonEmpty } from './read.ts';
import { writeCall } from './write.ts';

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
 * @throws ValidationError where a part is missing, RefusedError for a masked secret
 */
export function newDeployment(
  deployment: NewDeployment,
  id: DeploymentId,
): { readonly call: Call; readonly sent: SentDeployment } {
  checkParts(deployment);
  const sent = { ...deployment, model_info: { ...deployment.model_info, id: nonEmpty(id) } };
  return { call: writeCall(OPERATION, 'POST', '/model/new', sent, true), sent };
}
