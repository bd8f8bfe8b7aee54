import { beforeEach } from 'vitest';
import { deploymentSuite } from './deployments.ts';
import { errorSuite } from './errors.ts';
import { listingSuite } from './listings.ts';
import { rawHttpSuite } from './raw-http.ts';
import { type ReleaseFacts, SEED, type Target } from './target.ts';

/** Every method, without faults. */
export function methodSuite(target: Target, facts: ReleaseFacts): void {
  beforeEach(() => target.reset(SEED));
  deploymentSuite(target, facts);
  listingSuite(target, facts);
  rawHttpSuite(target);
  errorSuite(target);
}
