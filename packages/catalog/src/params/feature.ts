import type { LookupContext } from '../lookup/context.ts';

/**
 * A property of a model that decides which parameters a provider supports. The generated decision trees name a feature as
 * `kind=argument`.
 *
 * @returns a boolean, or one character for a feature with more than two values
 */
export type Feature = (context: LookupContext, model: string, argument: string, provider: string) => boolean | string;
