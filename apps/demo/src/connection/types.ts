import type { LitellmModelsClient } from '@litellm-models/client';
import type { ProfileName } from '@litellm-models/mock-server';

/** What to connect to: a proxy over HTTP, or a mock that runs in this page. */
export type Target =
  | { readonly kind: 'http'; readonly baseUrl: string; readonly apiKey: string }
  | { readonly kind: 'mock'; readonly profile: ProfileName };

/** An open connection to a target. */
export interface Connection {
  readonly target: Target;
  readonly client: LitellmModelsClient;
  /** Describes the target on the page. Never contains a key. */
  readonly label: string;
  /** Stops the mock, if the connection started one. */
  close(): void;
}
