import type { AuthRelease } from '../auth/auth-release.ts';
import type { HttpRelease } from '../http/http-release.ts';
import type { HealthRelease } from '../operations/health.ts';
import type { ReadsRelease } from '../operations/reads/reads-release.ts';
import type { WritesRelease } from '../operations/writes/writes-release.ts';
import type { RouterRelease } from '../router/router-release.ts';
import type { ValidationRelease } from '../validation/types.ts';

/** One LiteLLM release: data and a few named differences. Nothing else in the mock knows of releases. */
export interface Release {
  readonly name: string;
  /** The release, such as `1.106.2`. */
  readonly litellm: string;
  readonly auth: AuthRelease;
  readonly http: HttpRelease;
  readonly health: HealthRelease;
  readonly validation: ValidationRelease;
  readonly router: RouterRelease;
  readonly reads: ReadsRelease;
  readonly writes: WritesRelease;
}
