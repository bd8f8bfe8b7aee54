import type { LitellmModelsClient } from '@litellm-models/client';

/** The LiteLLM releases that the in-page mock can emulate. The first one is the default. */
export const PROFILES = ['1.109', '1.106', '1.71'] as const;

/** What to connect to: a proxy over HTTP, or a mock that runs in this page. */
export type Target =
  | { readonly kind: 'http'; readonly baseUrl: string; readonly apiKey: string }
  | { readonly kind: 'mock'; readonly profile: (typeof PROFILES)[number] };

/** An open connection to a target. */
export interface Connection {
  readonly target: Target;
  readonly client: LitellmModelsClient;
  /** Describes the target on the page. Never contains a key. */
  readonly label: string;
  /** Stops the mock, if the connection started one. */
  close(): void;
}
