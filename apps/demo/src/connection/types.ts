import type { LitellmModelsClient } from '@litellm-models/client';

/** The profiles that the mock inside the page can take. */
export const PROFILES = ['1.109', '1.106', '1.71'] as const;

/** Where the deployments are: a proxy, or a mock inside this page. */
export type Target =
  | { readonly kind: 'http'; readonly baseUrl: string; readonly apiKey: string }
  | { readonly kind: 'page'; readonly profile: (typeof PROFILES)[number] };

/** A target that can be asked. */
export interface Connection {
  readonly target: Target;
  readonly client: LitellmModelsClient;
  /** Says in the page where the data comes from; never holds a key. */
  readonly label: string;
  /** Ends what the connection started. */
  close(): void;
}
