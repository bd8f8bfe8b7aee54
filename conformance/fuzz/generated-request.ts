import type { Json, RecordedRequest } from '../player/transcript.ts';
import { hasNumberLiteral, serializeBody } from './number-literal.ts';

/** A request before its body is serialized, so that shrinking can remove parts of it. */
export interface GeneratedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: Json;
  /** A body that is sent unchanged. */
  raw?: string;
  save?: Record<string, string>;
}

/** Converts a generated request to one that a transcript can store. */
export function toRecordedRequest(request: GeneratedRequest): RecordedRequest {
  const { body, ...rest } = request;
  if (body === undefined) return rest;
  return hasNumberLiteral(body) ? { ...rest, raw: serializeBody(body) } : { ...rest, body };
}
