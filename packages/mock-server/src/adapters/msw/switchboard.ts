import type { MockProxy } from '../../mock/mock-proxy.ts';
import { type AnyMswHandler, mswHandlers } from './handler.ts';

/** Several mocks behind one handler: a request goes to the one under whose address it is. */
export class Switchboard {
  readonly url = '';
  readonly #mocks = new Map<string, MockProxy>();

  /** Connects a mock; the function given back takes it away. */
  connect(mock: MockProxy): () => void {
    this.#mocks.set(mock.url, mock);
    return () => {
      this.#mocks.delete(mock.url);
    };
  }

  async respond(request: Request): Promise<Response | undefined> {
    for (const mock of this.#mocks.values()) {
      if (mock.owns(request.url)) return mock.respond(request);
    }
    return undefined;
  }

  get handlers(): readonly AnyMswHandler[] {
    return mswHandlers(this);
  }
}
