import { parseUrl } from '@litellm-models/python-semantics';
import type { PackedRelease } from './packed.ts';

/** A host of an OpenAI-compatible provider, and the path of its API. */
export interface Endpoint {
  /** The endpoint as LiteLLM has it, with or without a scheme. */
  readonly url: string;
  readonly hostname: string | undefined;
  /** The path without a slash at its end. */
  readonly path: string;
  /** Null for a host without a provider. */
  readonly provider: string | null;
}

/** Parses the endpoints of a release, because every lookup with an `api_base` compares them. */
export function unpackEndpoints(endpoints: PackedRelease['endpoints']): Endpoint[] {
  return endpoints.map(([url, provider]) => ({ url, ...parseEndpoint(url), provider }));
}

/**
 * Parses a URL that may not have a scheme. The path has no slash at its end.
 *
 * @throws PythonError `ValueError` for an invalid URL
 */
export function parseEndpoint(url: string): Pick<Endpoint, 'hostname' | 'path'> {
  const { hostname, path } = parseUrl(url.includes('://') ? url : `https://${url}`);
  return { hostname, path: path.replace(/\/+$/, '') };
}
