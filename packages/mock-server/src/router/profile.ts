import type { ReadDeployment } from './deployment.ts';

/** What differs between releases in the router; each profile has one, composed of data and functions. */
export interface RouterProfile {
  /** `Deployment(**row).to_json(exclude_none=True)` of this release. */
  readonly readDeployment: ReadDeployment;
}
