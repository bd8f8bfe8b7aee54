import type { PyDict } from '../python/values.ts';

/**
 * One deployment as the proxy's router holds it: `Deployment.to_json(exclude_none=True)`. Keys stand in the order in which
 * LiteLLM's class dumps them; a config entry may carry further keys of its own (`tpm`, `rpm`).
 */
export interface RouterDeployment {
  readonly model_name: string;
  readonly litellm_params: PyDict;
  readonly model_info: PyDict;
}

/**
 * Reads a config entry, a database row or a dump again as LiteLLM's `Deployment(**row)` does, and dumps it without its
 * nulls. Throws where pydantic raises.
 */
export type ReadDeployment = (row: PyDict) => RouterDeployment;
