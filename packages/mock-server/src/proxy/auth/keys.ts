import type { TeamEntry } from '@litellm-models/config';

/** A team as the operations use it. */
export interface Team {
  readonly teamId: string;
  readonly alias: string | undefined;
  /** The same array until the next reset: some releases change it while they read. */
  readonly models: string[];
  readonly members: TeamEntry['members'];
}
