import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { Principal } from '../../auth/principal.ts';
import { DetailError } from '../../errors/detail-error.ts';
import { ExceptionError } from '../../errors/exception-error.ts';
import type { ModelRow } from '../../state/model-row.ts';
import type { ProxyState } from '../../state/state.ts';
import { autoRouterViolation } from './auto-router.ts';
import { stringOrUndefined } from './body-fields.ts';
import { requireTeam } from './permission.ts';
import type { CheckedWrite, WriteCheck } from './writes-release.ts';

/** The input of {@link runChecks}. */
export interface UncheckedWrite {
  readonly principal: Principal;
  /** The validated request body. */
  readonly model: ValidatedModel;
  /** The stored row; left out in a create. */
  readonly row?: ModelRow;
}

/**
 * Runs the checks of a write in order.
 *
 * @throws ProxyError from the first check that fails
 */
export function runChecks(
  checks: readonly WriteCheck[],
  state: ProxyState,
  { principal, model, row }: UncheckedWrite,
): void {
  for (const check of checks) {
    check({
      model,
      row,
      credentials: state.config.credentials,
      requireTeam: (teamId) => requireTeam(state, principal, teamId),
    });
  }
}

/**
 * Returns a check that rejects the fields of reserved capacity (PTU). The emulated proxy is not configured for them.
 *
 * @param fields the fields of `model_info` that the release has for it
 */
export function rejectPtu(fields: readonly string[]): WriteCheck {
  return ({ model }) => {
    const info = model.model('model_info');
    const supplied = fields.filter((field) => (info?.get(field) ?? null) !== null);
    if (supplied.length > 0) throw ptuDisabled(supplied);
  };
}

/** Returns the error for fields of reserved capacity. */
export function ptuDisabled(supplied: readonly string[]): DetailError {
  return new DetailError(
    400,
    `PTU cost attribution is disabled, so ${supplied.join(', ')} cannot be set. ` +
      'Set LITELLM_ENABLE_PTU_COST_ATTRIBUTION=true to enable it.',
  );
}

/** Rejects moving a deployment to a team whose deployments the caller may not manage. */
export function rejectTeamMove({ model, requireTeam }: CheckedWrite): void {
  const teamId = stringOrUndefined(model.model('model_info')?.get('team_id'));
  if (teamId !== undefined) requireTeam(teamId);
}

/** Rejects a stored credential that does not exist: the config file does not list it, and the row does not have its name. */
export function rejectUnknownCredential({ model, row, credentials }: CheckedWrite): void {
  const field = 'litellm_credential_name';
  const params = model.model('litellm_params');
  const name = params?.fieldsSet.has(field) ? stringOrUndefined(params.get(field)) : undefined;
  if (name === undefined) return;
  if (credentials.has(name)) return;
  const stored = stringOrUndefined(row?.params[field]);
  if (name !== '' && stored !== undefined && row?.secrets.get(stored) === name) return;
  const message =
    name === ''
      ? 'litellm_credential_name cannot be an empty string. Send null to detach the stored credential or omit the field ' +
        'to leave it unchanged.'
      : `Credential '${name}' not found. Create it via /credentials before attaching it to a model.`;
  throw new ExceptionError(400, { message, type: 'validation_error', param: field });
}

/** Rejects a write after which the router could not load the deployment as an auto router. */
export function rejectBrokenAutoRouter(write: CheckedWrite): void {
  const message = autoRouterViolation(write);
  if (message === undefined) return;
  throw new ExceptionError(400, { message, type: 'validation_error', param: 'litellm_params.model' });
}
