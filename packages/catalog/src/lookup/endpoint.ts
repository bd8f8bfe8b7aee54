import type { Shelf } from '../store/shelf.ts';
import { parseUrl } from './python.ts';

/**
 * The provider whose host a deployment's `api_base` names: null where LiteLLM knows the host but no provider for it,
 * undefined where it does not know the host.
 */
export function providerOfHost({ release, behaviour }: Shelf, apiBase: string): string | null | undefined {
  const matches = behaviour.comparesHostsAsText ? containsEndpoint : isAtEndpoint;
  return release.endpoints.find(([endpoint]) => matches(endpoint, apiBase))?.[1];
}

function containsEndpoint(endpoint: string, apiBase: string): boolean {
  return apiBase.includes(endpoint);
}

function isAtEndpoint(endpoint: string, apiBase: string): boolean {
  const known = parseUrl(withScheme(endpoint));
  const given = parseUrl(withScheme(apiBase));
  if (known.host === undefined || known.host !== given.host) return false;
  const path = known.path.replace(/\/+$/, '');
  const givenPath = given.path.replace(/\/+$/, '');
  return path === '' || givenPath === path || givenPath.startsWith(`${path}/`);
}

function withScheme(address: string): string {
  return address.includes('://') ? address : `https://${address}`;
}

/** Whether an `api_base` is Azure AI Foundry's own inference, which serves other models than OpenAI's. */
export function isFoundryInference(apiBase: string): boolean {
  const { host, path } = parseUrl(apiBase);
  return host?.endsWith('.services.ai.azure.com') === true && !path.includes('/openai/deployments');
}
