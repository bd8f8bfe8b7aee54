import type { Release } from '../../proxy/state/release.ts';
import { auth } from './auth.ts';
import { config } from './config.ts';
import { facts } from './generated/router.ts';
import { http } from './http.ts';
import { reads } from './reads.ts';
import { router } from './router.ts';
import { validation } from './validation.ts';
import { writes } from './writes.ts';

/** LiteLLM 1.106. */
export const release: Release = {
  name: '1.106',
  litellm: facts.litellm,
  auth,
  config,
  http,
  reads,
  router,
  validation,
  writes,
};
