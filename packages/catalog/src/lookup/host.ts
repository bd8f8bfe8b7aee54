import { parseUrl } from '@litellm-models/python-semantics';
import { parseEndpoint } from '../store/endpoints.ts';
import type { LookupContext } from './context.ts';

/**
 * Returns the provider of the host in a deployment's `api_base`.
 *
 * @returns null for a known host that has no provider, undefined for an unknown host
 * @throws PythonError `ValueError` for an invalid URL, unless the release only searches the string
 */
export function providerOfHost({ data, behavior }: LookupContext, apiBase: string): string | null | undefined {
  if (behavior.matchesHostsBySubstring) return data.endpoints.find(({ url }) => apiBase.includes(url))?.provider;
  const { hostname, path } = parseEndpoint(apiBase);
  if (hostname === undefined) return undefined;
  return data.endpoints.find(
    (known) =>
      known.hostname === hostname && (known.path === '' || path === known.path || path.startsWith(`${known.path}/`)),
  )?.provider;
}

/** Whether an `api_base` is the inference API of Azure AI Foundry, which also serves models that are not OpenAI's. */
export function isFoundryInference(apiBase: string): boolean {
  const { hostname, path } = parseUrl(apiBase);
  return hostname?.endsWith('.services.ai.azure.com') === true && !path.includes('/openai/deployments');
}
