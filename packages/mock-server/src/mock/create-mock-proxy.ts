import { MockProxy, type OpenStore } from './mock-proxy.ts';
import type { MockOptions } from './options.ts';

/**
 * Creates a mock of the LiteLLM proxy. It is usable at once; large data is loaded at the first request.
 *
 * @throws SeedError naming what is wrong in config or keys, UnknownProfileError, TypeError naming the option that is wrong
 * @example
 * const mock = createMockProxy({ config: { model_list: [] } });
 * const response = await mock.fetch('/v1/models', { headers: { authorization: 'Bearer sk-1234' } });
 */
export function createMockProxy(options?: MockOptions): MockProxy;
/** @internal */
export function createMockProxy(options?: MockOptions, openStore?: OpenStore): MockProxy;
export function createMockProxy(options: MockOptions = {}, openStore?: OpenStore): MockProxy {
  return new MockProxy(options, openStore);
}
