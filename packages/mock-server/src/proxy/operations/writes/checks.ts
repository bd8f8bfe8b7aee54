import { getKey, isDict, type PyDict } from '@litellm-models/python-semantics';
import type { Quirks } from '../../../quirks/quirks.ts';
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
    if (supplied.length > 0) throw ptuDisabled(supplied, 400);
  };
}

const PTU_FIELDS = ['ptu_count', 'cost_per_ptu_per_hour', 'ptu_effective_from', 'ptu_effective_to', 'ptu_shares'];

/** Refuses the same fields in a body before it is validated, with quirks off. */
export function refusePtuFirst(body: PyDict, quirks: Quirks): void {
  if (!quirks.mends('disabled-feature-is-a-400')) return;
  const info = getKey(body, 'model_info');
  if (info === undefined || !isDict(info)) return;
  const supplied = PTU_FIELDS.filter((field) => (getKey(info, field) ?? null) !== null);
  if (supplied.length > 0) throw ptuDisabled(supplied, 403);
}

function ptuDisabled(supplied: readonly string[], status: number): DetailError {
  return new DetailError(
    status,
    `PTU cost attribution is disabled, so ${supplied.join(', ')} cannot be set. ` +
      'Set LITELLM_ENABLE_PTU_COST_ATTRIBUTION=true to enable it.',
  );
}

/** Refuses to move a deployment into a team whose deployments the caller may not manage. */
export function refuseTeamMove({ model, requireTeam }: CheckedWrite): void {
  const teamId = textOf(model.model('model_info')?.get('team_id'));
  if (teamId !== undefined) requireTeam(teamId);
}

/** Refuses a stored credential that does not exist. The emulated proxy stores none, so only a row's own name passes. */
export function refuseUnknownCredential({ quirks, model, row }: CheckedWrite): void {
  const params = model.model('litellm_params');
  if (!params?.fieldsSet.has('litellm_credential_name') || removals(model).includes('litellm_credential_name')) return;
  const name = textOf(params.get('litellm_credential_name'));
  if (name === undefined) return;
  const stored = textOf(row?.params['litellm_credential_name']);
  if (name !== '' && stored !== undefined && row?.secrets.get(stored) === name) return;
  const message =
    name === ''
      ? 'litellm_credential_name cannot be an empty string. Send null to detach the stored credential or omit the field ' +
        'to leave it unchanged.'
      : `Credential '${name}' not found. Create it via /credentials before attaching it to a model.`;
  const status = quirks.status('unknown-name-is-a-400', { right: 404, proxy: 400 });
  throw new ExceptionError(status, { message, type: 'validation_error', param: 'litellm_credential_name' });
}

/** Refuses a write after which the router could not load the deployment as an auto router. */
export function refuseBrokenStrategyRouter(write: CheckedWrite): void {
  const message = strategyViolation(write);
  if (message === undefined) return;
  const status = write.quirks.status('contradiction-is-malformed', { right: 409, proxy: 400 });
  throw new ExceptionError(status, { message, type: 'validation_error', param: 'litellm_params.model' });
}
