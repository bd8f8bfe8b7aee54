import type { Principal } from '../auth/principal.ts';
import type { ProxyRequest } from '../http/messages.ts';
import type { ProxyState } from '../state/state.ts';
import { accept } from '../validation/accept.ts';
import { validateQuery } from '../validation/validate-query.ts';
import type { Operation } from './operations.ts';
import { listingForm } from './reads/claude-code-view.ts';
import type { ReadBody, ReadContext } from './reads/context.ts';
import { modelGroupInfo, modelInfo, modelList } from './reads/reads.ts';

/** At most so many answers are kept; a reader of every deployment by id would otherwise fill the memory. */
const KEPT = 256;

/** The reading operations, with their answers kept for as long as nothing they are made of changes. */
export class Reads {
  readonly #state: ProxyState;
  readonly #kept = new Map<string, string>();
  #version = '';

  constructor(state: ProxyState) {
    this.#state = state;
  }

  /**
   * The body of a read's 200.
   *
   * @param request its query and headers count
   * @throws ProxyError as the release does
   */
  read(operation: Operation, principal: Principal, { query, headers }: ProxyRequest): ReadBody {
    const { router, prices } = this.#state;
    const version = `${router.version} ${prices.version}`;
    if (version !== this.#version) {
      this.#kept.clear();
      this.#version = version;
    }
    const key = `${operation.id} ${principal.token} ${listingForm(headers)} ${query}`;
    // In old releases a read of a team's models changes what the next one finds; what is percent-encoded may name one.
    if (this.#state.release.reads.changesListsWhileReading && /team_id|%/.test(query)) {
      return this.#answer(operation, principal, query, headers);
    }
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const body = this.#answer(operation, principal, query, headers);
    if (typeof body !== 'string') return body;
    if (this.#kept.size >= KEPT) this.#kept.clear();
    this.#kept.set(key, body);
    return body;
  }

  #answer(operation: Operation, principal: Principal, query: string, headers: ProxyRequest['headers']): ReadBody {
    const { release, quirks } = this.#state;
    const context = this.#context(principal, headers);
    switch (operation.id) {
      case 'modelInfoV1ModelInfoGet':
      case 'modelInfoV1V1ModelInfoGet':
        return modelInfo(context, accept(validateQuery(release.validation, operation.id, query), quirks));
      case 'modelGroupInfoModelGroupInfoGet':
        return modelGroupInfo(context, accept(validateQuery(release.validation, operation.id, query), quirks));
      case 'modelListModelsGet':
      case 'modelListV1ModelsGet':
        return modelList(context, accept(validateQuery(release.validation, operation.id, query), quirks));
      default:
        throw new Error(`${operation.id} is no read`);
    }
  }

  #context(principal: Principal, headers: ProxyRequest['headers']): ReadContext {
    const { router, release, quirks, keyring, settings, database } = this.#state;
    return {
      router,
      principal,
      headers,
      release: release.reads,
      quirks,
      team: (teamId) => keyring.team(teamId),
      teams: () => keyring.teams(),
      user: (userId) => keyring.user(userId),
      databaseIds: (names) => database.idsNamed(names),
      settings: { store_model_in_db: settings.store_model_in_db },
    };
  }
}
