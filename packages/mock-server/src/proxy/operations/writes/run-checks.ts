import type { ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import type { Principal } from '../../auth/principal.ts';
import type { ModelRow } from '../../state/model-row.ts';
import type { ProxyState } from '../../state/state.ts';
import { requireTeam } from './permission.ts';
import type { WriteCheck } from './writes-release.ts';

/** A write to check. */
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
