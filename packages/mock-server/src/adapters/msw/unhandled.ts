/** What happens to requests that no handler matches. */
export type UnhandledStrategy = 'bypass' | 'warn' | 'error';

/** Returns MSW's option for requests that no handler matches, with its names in MSW 3 and in MSW 2. */
export function unhandledOptions(strategy: UnhandledStrategy): {
  onUnhandledFrame: UnhandledStrategy;
  onUnhandledRequest: UnhandledStrategy;
} {
  return { onUnhandledFrame: strategy, onUnhandledRequest: strategy };
}
