import type { Json, RecordedRequest } from '../player/transcript.ts';
import { bodyText, hasLiteral } from './literal.ts';

/** A step before it is written down: the body still in parts, so that shrinking can take them away. */
export interface Draft {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: Json;
  raw?: string;
  save?: Record<string, string>;
}

/** The request as a transcript holds it. */
export function recorded(draft: Draft): RecordedRequest {
  const { body, ...rest } = draft;
  if (body === undefined) return rest;
  return hasLiteral(body) ? { ...rest, raw: bodyText(body) } : { ...rest, body };
}
