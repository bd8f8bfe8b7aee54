import { parseUrl } from '@litellm-models/python-semantics';
import type { LookupContext } from './context.ts';

/**
 * Returns the provider of the host in a deployment's `api_base`.
 *
 * @returns null for a known host that has no provider, undefined for an unknown host
 */
export function providerOfHost({ data, behavior }: LookupContext, apiBase: string): string | null | undefined {
  const matches = behavior.matchesHostsBySubstring ? containsEndpoint : isAtEndpoint;
  return data.endpoints.find(([endpoint]) => matches(endpoint, apiBase))?.[1];
}

function containsEndpoint(endpoint: string, apiBase: string): boolean {
  return apiBase.includes(endpoint);
}

function isAtEndpoint(endpoint: string, apiBase: string): boolean {
  const known = parseUrl(withScheme(endpoint));
  const given = parseUrl(withScheme(apiBase));
  if (known.hostname === undefined || known.hostname !== given.hostname) return false;
  const path = known.path.replace(/\/+$/, '');
  const givenPath = given.path.replace(/\/+$/, '');
  return path === '' || givenPath === path || givenPath.startsWith(`${path}/`);
}

function withScheme(url: string): string {
  return url.includes('://') ? url : `https://${url}`;
}

/** Whether an `api_base` is the inference API of Azure AI Foundry, which also serves models that are not OpenAI's. */
export function isFoundryInference(apiBase: string): boolean {
  const { hostname, path } = parseUrl(apiBase);
  return hostname?.endsWith('.services.ai.azure.com') === true && !path.includes('/openai/deployments');
}
