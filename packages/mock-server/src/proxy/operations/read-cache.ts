import type { OperationId } from '@litellm-models/core';
import { ChunkedText, TextChunk } from '../http/chunked-text.ts';
import type { ResponseText } from '../http/messages.ts';
import type { ProxyState } from '../state/state.ts';
import type { OperationCall, OperationHandler } from './operation.ts';
import { listingForm } from './reads/claude-code-view.ts';

/** The most bodies that are kept: a client may read every deployment by its id. */
const MAX_BODIES = 256;

/** The greatest length of all kept bodies together, in UTF-16 code units. The latest body is kept even if it is longer. */
const MAX_LENGTH = 64 * 1024 * 1024;

/** Keeps the bodies of reads until a deployment or a price changes. Without room for another one, it drops the least recently used. */
export class ReadCache {
  readonly #state: ProxyState;
  /** The least recently used body first. */
  readonly #bodies = new Map<string, ChunkedText>();
  #length = 0;
  #version = '';

  constructor(state: ProxyState) {
    this.#state = state;
  }

  /**
   * Returns the body of a read's 200, from the cache if nothing that it depends on has changed.
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
      this.#length = 0;
      this.#version = version;
    }
    const key = `${id} ${call.principal.token} ${listingForm(headers)} ${query}`;
    const kept = this.#bodies.get(key);
    const body = kept ?? toChunks(handler(this.#state, call));
    if (kept === undefined) this.#length += body.length;
    else this.#bodies.delete(key);
    this.#bodies.set(key, body);
    this.#makeRoom();
    return body;
  }

  #makeRoom(): void {
    for (const [key, { length }] of this.#bodies) {
      if (this.#bodies.size === 1 || (this.#bodies.size <= MAX_BODIES && this.#length <= MAX_LENGTH)) return;
      this.#bodies.delete(key);
      this.#length -= length;
    }
  }
}

function toChunks(body: ResponseText): ChunkedText {
  return typeof body === 'string' ? new ChunkedText([new TextChunk(body)]) : body;
}
