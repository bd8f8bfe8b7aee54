import type { Connection } from '../connection.ts';
import type { AnyOperationId } from '../types.ts';

/** The `info.version` at the head of the proxy's own OpenAPI document. */
const IN_DOCUMENT = /"info":\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*?"version":\s*"(\d+\.\d+[^"]*)"/;

const VERSION = /^\d+\.\d+/;

/**
 * The proxy's LiteLLM version, by reads alone; undefined where it tells nobody.
 *
 * 1. `GET /health/readiness/details`: newer proxies, to admins and their viewers
 * 2. `GET /health/readiness`: older ones (1.71), to everyone
 * 3. `GET /openapi.json`: to everyone, unless the documents are switched off; megabytes, so it comes last
 */
export async function detectVersion({ send }: Connection): Promise<string | undefined> {
  const ask = async (operation: AnyOperationId, path: string): Promise<string> => {
    const { status, text } = await send({ operation, method: 'GET', path, retry: true });
    return status === 200 ? text : '';
  };
  for (const [operation, path] of [
    ['healthReadinessDetails', '/health/readiness/details'],
    ['healthReadiness', '/health/readiness'],
  ] as const) {
    const version = parseReadinessVersion(await ask(operation, path));
    if (version !== undefined) return version;
  }
  return IN_DOCUMENT.exec(await ask('openapiDocument', '/openapi.json'))?.[1];
}

function parseReadinessVersion(text: string): string | undefined {
  try {
    const { litellm_version } = JSON.parse(text) as { litellm_version?: unknown };
    return typeof litellm_version === 'string' && VERSION.test(litellm_version) ? litellm_version : undefined;
  } catch {
    return undefined;
  }
}

/** True when `version` is `major.minor` or newer. */
export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [a = 0, b = 0] = version.split('.').map(Number);
  return a > major || (a === major && b >= minor);
}
