import type { TeamEntry } from '@litellm-models/config';

/** A team as operations see it. */
export interface Team {
  readonly teamId: string;
  readonly alias: string | undefined;
  /** One array for as long as the seed holds: 1.71 changes it while reading. */
  readonly models: string[];
  readonly members: TeamEntry['members'];
}
