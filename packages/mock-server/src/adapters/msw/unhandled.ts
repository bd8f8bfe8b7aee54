/** What happens to requests that no handler matches. */
export type Unhandled = 'bypass' | 'warn' | 'error';

/** MSW's option for requests that no handler matches, under its names in MSW 3 and in MSW 2. */
export function unhandled(strategy: Unhandled): { onUnhandledFrame: Unhandled; onUnhandledRequest: Unhandled } {
  return { onUnhandledFrame: strategy, onUnhandledRequest: strategy };
}
