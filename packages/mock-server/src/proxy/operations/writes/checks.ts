import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import { textOf } from './model.ts';
import { removals } from './removals.ts';
import { strategyViolation } from './strategy-router.ts';
import type { CheckedWrite, WriteCheck } from './writes-release.ts';

/**
 * Refuses the fields of reserved capacity (PTU), which a proxy accepts only where it is configured for them.
 *
 * @param fields the fields of `model_info` that the release knows
 */
export function refusePtu(fields: readonly string[]): WriteCheck {
  return ({ model }) => {
    const info = model.model('model_info');
    const supplied = fields.filter((field) => (info?.get(field) ?? null) !== null);
    if (supplied.length > 0) throw ptuDisabled(supplied);
  };
}

/** The error for fields of reserved capacity. */
export function ptuDisabled(supplied: readonly string[]): DetailError {
  return new DetailError(
    400,
    `PTU cost attribution is disabled, so ${supplied.join(', ')} cannot be set. ` +
      'Set LITELLM_ENABLE_PTU_COST_ATTRIBUTION=true to enable it.',
  );
}

/** Refuses to move a deployment into a team whose deployments the caller may not manage. */
export function refuseTeamMove({ model, requireTeam }: CheckedWrite): void {
  const teamId = textOf(model.model('model_info')?.get('team_id'));
  if (teamId !== undefined) requireTeam(teamId);
}

/** Refuses a stored credential that does not exist: the config file does not list it, and the row does not have its name. */
export function refuseUnknownCredential({ model, row, credentials }: CheckedWrite): void {
  const params = model.model('litellm_params');
  if (!params?.fieldsSet.has('litellm_credential_name') || removals(model).includes('litellm_credential_name')) return;
  const name = textOf(params.get('litellm_credential_name'));
  if (name === undefined) return;
  const stored = textOf(row?.params['litellm_credential_name']);
  if (credentials.has(name)) return;
  if (name !== '' && stored !== undefined && row?.secrets.get(stored) === name) return;
  const message =
    name === ''
      ? 'litellm_credential_name cannot be an empty string. Send null to detach the stored credential or omit the field ' +
        'to leave it unchanged.'
      : `Credential '${name}' not found. Create it via /credentials before attaching it to a model.`;
  throw new ExceptionError(400, { message, type: 'validation_error', param: 'litellm_credential_name' });
}

/** Refuses a write after which the router could not load the deployment as an auto router. */
export function refuseBrokenStrategyRouter(write: CheckedWrite): void {
  const message = strategyViolation(write);
  if (message === undefined) return;
  throw new ExceptionError(400, { message, type: 'validation_error', param: 'litellm_params.model' });
}
