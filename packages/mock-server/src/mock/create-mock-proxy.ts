import { MockProxy, type OpenStore } from './mock-proxy.ts';
import type { MockOptions } from './options.ts';

/**
 * Creates a mock of the LiteLLM proxy. You can use it immediately; it loads the data of its release at the first request.
 *
 * @throws SeedError if config or keys are invalid, with the file, line and column, or the field
 * @throws UnknownProfileError for a release that cannot be emulated
 * @throws TypeError for another invalid option, with what was expected and what was given
 * @example
 * const mock = createMockProxy({ config: { model_list: [] } });
 * const response = await mock.fetch('/v1/models', { headers: { authorization: `Bearer ${mock.masterKey}` } });
 */
export function createMockProxy(options?: MockOptions): MockProxy;
/** @internal */
export function createMockProxy(options?: MockOptions, openStore?: OpenStore): MockProxy;
export function createMockProxy(options: MockOptions = {}, openStore?: OpenStore): MockProxy {
  return new MockProxy(options, openStore);
}
