/** What becomes of requests that no handler owns. */
export type Unhandled = 'bypass' | 'warn' | 'error';

/** MSW's option for requests that no handler owns, under the name that 3 has for it and under that of 2. */
export function unhandled(strategy: Unhandled): { onUnhandledFrame: Unhandled; onUnhandledRequest: Unhandled } {
  return { onUnhandledFrame: strategy, onUnhandledRequest: strategy };
}
