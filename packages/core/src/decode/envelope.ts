import type { ValidationIssue } from '../errors/validation.ts';
import { toIssue } from './issues.ts';

/** What an answer's body turned out to be. `other` is JSON in none of the proxy's shapes, `malformed_json` claims to be JSON and is not. */
export interface Envelope {
  readonly shape:
    | 'error'
    | 'detail-error'
    | 'detail-text'
    | 'issues'
    | 'text'
    | 'html'
    | 'other'
    | 'malformed_json'
    | 'empty';
  readonly message: string;
  /** `error.type`, where the proxy gives one. */
  readonly type: string;
  readonly issues: readonly ValidationIssue[];
}

const envelope = (
  shape: Envelope['shape'],
  message = '',
  type = '',
  issues: readonly ValidationIssue[] = [],
): Envelope => ({ shape, message, type, issues });

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function ofJson(body: unknown): Envelope {
  const record = asRecord(body);
  const error = asRecord(record?.['error']);
  if (typeof error?.['message'] === 'string')
    return envelope('error', error['message'], typeof error['type'] === 'string' ? error['type'] : '');
  const detail = record?.['detail'];
  if (typeof detail === 'string') return envelope('detail-text', detail);
  if (Array.isArray(detail)) {
    const issues = detail.map(toIssue);
    const message = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
    return envelope('issues', message, '', issues);
  }
  const inner = asRecord(detail)?.['error'];
  return typeof inner === 'string' ? envelope('detail-error', inner) : envelope('other');
}

/**
 * Reads the body of a failure in any of the proxy's shapes, or says that it is none of them.
 * @param body the text as it came, or what it was parsed to
 */
export function readEnvelope(body: unknown, contentType: string): Envelope {
  if (typeof body !== 'string') return body === undefined || body === null ? envelope('empty') : ofJson(body);
  const text = body.trim();
  if (text === '') return envelope('empty');
  if (/html/i.test(contentType) || /^<(?:!doctype|html|head|body|\?xml)/i.test(text)) return envelope('html');
  try {
    return ofJson(JSON.parse(text));
  } catch {
    return /json/i.test(contentType) ? envelope('malformed_json') : envelope('text', text);
  }
}
