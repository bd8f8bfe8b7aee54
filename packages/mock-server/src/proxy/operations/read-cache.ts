import type { OperationId } from '@litellm-models/core';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler, ResponseText } from './operation.ts';
import { listingForm } from './reads/claude-code-view.ts';

/** A client that reads every deployment by id would otherwise fill the memory. */
const MAX_ENTRIES = 256;

/** Response bodies of reads, kept until a deployment or a price changes. */
export class ReadCache {
  readonly #state: ProxyState;
  readonly #bodies = new Map<string, string>();
  #version = '';

  constructor(state: ProxyState) {
    this.#state = state;
  }

  /**
   * The body of a read's 200, from the cache if nothing it depends on has changed.
   *
   * @throws ProxyError as the handler does
   */
  read(id: OperationId, handler: OperationHandler, call: OperationCall): ResponseText {
    const { router, prices, release } = this.#state;
    const { query, headers } = call.request;
    // In some releases a read of a team's models changes what the next read finds; a percent-encoded name may be `team_id`.
    if (release.reads.changesListsWhileReading && /team_id|%/.test(query)) return handler(this.#state, call);
    const version = `${router.version} ${prices.version}`;
    if (version !== this.#version) {
      this.#bodies.clear();
      this.#version = version;
    }
    const key = `${id} ${call.principal.token} ${listingForm(headers)} ${query}`;
    const cached = this.#bodies.get(key);
    if (cached !== undefined) return cached;
    const body = handler(this.#state, call);
    if (typeof body !== 'string') return body;
    if (this.#bodies.size >= MAX_ENTRIES) this.#bodies.clear();
    this.#bodies.set(key, body);
    return body;
  }
}
