import { getKey, isDict, type PyDict } from '@litellm-models/python-semantics';
import type { Quirks } from '../../../quirks/quirks.ts';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import { textOf } from './model.ts';
import { mayManage } from './permission.ts';
import { removals } from './removals.ts';
import { strategyViolation } from './strategy-router.ts';
import type { WriteCheck } from './writes-release.ts';

/** Fields of reserved capacity, as the first release with it knows them, and later ones. */
export const PTU: readonly string[] = ['ptu_count', 'cost_per_ptu_per_hour', 'ptu_effective_from', 'ptu_effective_to'];
export const PTU_SHARES: readonly string[] = [...PTU, 'ptu_shares'];

/** Releases differ in how many fields of reserved capacity they know. */
export function refusePtu(fields: readonly string[]): (write: WriteCheck) => void {
  return ({ model }) => {
    const info = model.model('model_info');
    const supplied = fields.filter((field) => (info?.get(field) ?? null) !== null);
    if (supplied.length > 0) throw ptuDisabled(supplied, 400);
  };
}

/** The same of a body that was not validated yet, where that bug is mended: what a release says of the fields' values comes second. */
export function refusePtuFirst(body: PyDict, quirks: Quirks): void {
  if (!quirks.mends('disabled-feature-is-a-400')) return;
  const info = getKey(body, 'model_info');
  if (info === undefined || !isDict(info)) return;
  const supplied = PTU_SHARES.filter((field) => (getKey(info, field) ?? null) !== null);
  if (supplied.length > 0) throw ptuDisabled(supplied, 403);
}

function ptuDisabled(supplied: readonly string[], status: number): DetailError {
  return new DetailError(
    status,
    `PTU cost attribution is disabled, so ${supplied.join(', ')} cannot be set. ` +
      'Set LITELLM_ENABLE_PTU_COST_ATTRIBUTION=true to enable it.',
  );
}

/** A patch that moves a deployment into a team needs what a team's deployment needs. */
export function refuseTeamMove({ state, principal, model }: WriteCheck): void {
  const teamId = textOf(model.model('model_info')?.get('team_id'));
  if (teamId === undefined) return;
  if (!state.settings.premium_user) throw new DetailError(403, { error: state.release.writes.licenceMessage });
  mayManage({ state, principal, teamId });
}

/** A stored credential must exist before it is attached; the mock keeps none. */
export function refuseUnknownCredential({ state, model, row }: WriteCheck): void {
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
  const status = state.quirks.status('unknown-name-is-a-400', { right: 404, proxy: 400 });
  throw new ExceptionError(status, { message, type: 'validation_error', param: 'litellm_credential_name' });
}

/** A deployment that routes among others must stay one that the router can load. */
export function refuseBrokenStrategyRouter(write: WriteCheck): void {
  const message = strategyViolation(write);
  if (message === undefined) return;
  const status = write.state.quirks.status('contradiction-is-malformed', { right: 409, proxy: 400 });
  throw new ExceptionError(status, { message, type: 'validation_error', param: 'litellm_params.model' });
}
