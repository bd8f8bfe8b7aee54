import { isDict, isFloat, type PyDict, type PyValue, setKey, toNumber } from '@litellm-models/python-semantics';
import type { RouterDeployment } from '../../router/deployment.ts';

const BATCH = '/v1/batch';
const AZURE: ReadonlySet<string> = new Set(['azure', 'azure_ai']);

/** The first description of a deployment of the group; null where there is none. */
export function description(deployments: readonly RouterDeployment[]): PyValue {
  return deployments.map((d) => d.model_info['description']).find((text) => typeof text === 'string') ?? null;
}

/** The endpoints of a deployment: those of its model, and the batch endpoint by its mode. For Azure, only the mode adds that. */
export function endpoints(
  listed: PyValue | undefined,
  deployment: RouterDeployment,
  provider: string,
): readonly string[] {
  const paths = Array.isArray(listed) && listed.every((path) => typeof path === 'string') ? (listed as string[]) : [];
  const runsBatches = deployment.model_info['mode'] === 'batch';
  if (AZURE.has(provider)) return runsBatches ? [BATCH] : paths.filter((path) => path !== BATCH);
  return runsBatches && !paths.includes(BATCH) ? [...paths, BATCH] : paths;
}

/** The operator's tags and metadata of the group's deployments, the first of each name; null where there are none. */
export function customFields(deployments: readonly RouterDeployment[]): {
  custom_tags: PyValue;
  custom_metadata: PyValue;
} {
  const tags = new Set<string>();
  const metadata: PyDict = {};
  for (const { model_info: info } of deployments) {
    const own = info['custom_tags'];
    if (Array.isArray(own)) for (const tag of own) if (typeof tag === 'string') tags.add(tag);
    const fields = info['custom_metadata'];
    if (!isDict(fields)) continue;
    for (const [name, value] of Object.entries(fields)) {
      if (!Object.hasOwn(metadata, name) && isScalar(value)) setKey(metadata, name, value);
    }
  }
  return {
    custom_tags: tags.size > 0 ? Array.from(tags) : null,
    custom_metadata: Object.keys(metadata).length > 0 ? metadata : null,
  };
}

function isScalar(value: PyValue): boolean {
  if (isFloat(value)) return Number.isFinite(toNumber(value));
  return value !== null && !Array.isArray(value) && !isDict(value);
}
