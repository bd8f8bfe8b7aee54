import type { ResponseText } from '../../http/messages.ts';
import type { ProxyState } from '../../state/state.ts';
import { accept } from '../../validation/accept.ts';
import type { QueryOperation, QueryValues } from '../../validation/types.ts';
import { validateQuery } from '../../validation/validate-query.ts';
import type { OperationCall, OperationHandler } from '../operation.ts';
import type { ReadContext } from './context.ts';

/** A handler that validates the query before the read. */
export function readOperation<O extends QueryOperation>(
  id: O,
  read: (context: ReadContext, query: QueryValues<O>) => ResponseText,
): OperationHandler {
  return (state, call) => {
    const outcome = validateQuery(state.release.validation, id, call.request.query);
    return read(readContext(state, call), accept(outcome));
  };
}

function readContext(state: ProxyState, { principal, request }: OperationCall): ReadContext {
  const { router, release, keyring, config, database } = state;
  return {
    router,
    principal,
    headers: request.headers,
    release: release.reads,
    team: (teamId) => keyring.team(teamId),
    teams: () => keyring.teams(),
    user: (userId) => keyring.user(userId),
    databaseIds: (names) => database.idsNamed(names),
    config,
  };
}
