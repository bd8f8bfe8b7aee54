import type { AuthRelease } from '../auth/auth-release.ts';
import type { ConfigRelease } from '../config/config-release.ts';
import type { HttpRelease } from '../http/http-release.ts';
import type { ReadsRelease } from '../operations/reads/reads-release.ts';
import type { WritesRelease } from '../operations/writes/writes-release.ts';
import type { RouterRelease } from '../router/router-release.ts';
import type { ValidationRelease } from '../validation/types.ts';

/** What the emulated proxy uses of a LiteLLM release: facts, and named differences from other releases. */
export interface Release {
  /** The first two numbers of the version: `1.2` for version 1.2.3. */
  readonly name: string;
  /** The full version of LiteLLM. */
  readonly litellm: string;
  readonly auth: AuthRelease;
  readonly config: ConfigRelease;
  readonly http: HttpRelease;
  readonly validation: ValidationRelease;
  readonly router: RouterRelease;
  readonly reads: ReadsRelease;
  readonly writes: WritesRelease;
}
