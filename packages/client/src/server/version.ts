import {
  type AuxiliaryOperation,
  healthReadiness,
  healthReadinessDetails,
  openapiDocument,
} from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import { callOf } from '../transport/call.ts';
import { parseJson } from '../transport/json.ts';

/** Matches `info.version` at the start of the proxy's OpenAPI document: parsing megabytes of JSON would block for too long. */
const OPENAPI_VERSION = /"info":\s*\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*?"version":\s*"(\d+\.\d+[^"]*)"/;

const VERSION = /^\d+\.\d+/;

/**
 * Returns the proxy's LiteLLM version, or `undefined` if no response contains it. Tries, in this order:
 *
 * 1. `GET /health/readiness/details`: newer releases, for admins only
 * 2. `GET /health/readiness`: older releases (1.71), for everyone
 * 3. `GET /openapi.json`: for everyone, unless the docs are disabled; last, because the response has megabytes
 */
export async function detectVersion({ send }: Connection): Promise<string | undefined> {
  const read = async (operation: AuxiliaryOperation): Promise<string> => {
    const { status, text } = await send(callOf(operation));
    return status === 200 ? text : '';
  };
  return (
    parseReadinessVersion(await read(healthReadinessDetails)) ??
    parseReadinessVersion(await read(healthReadiness)) ??
    OPENAPI_VERSION.exec(await read(openapiDocument))?.[1]
  );
}

function parseReadinessVersion(text: string): string | undefined {
  const { litellm_version: version } = Object(parseJson(text)) as { litellm_version?: unknown };
  return typeof version === 'string' && VERSION.test(version) ? version : undefined;
}

/**
 * Whether `version` is `major.minor` or newer.
 *
 * @example isAtLeast('1.109.1', 1, 75); // true
 */
export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [actualMajor = 0, actualMinor = 0] = version.split('.').map(Number);
  return actualMajor > major || (actualMajor === major && actualMinor >= minor);
}
