import type { ValidationIssue } from '../errors/validation.ts';
import { stringOrEmpty, toIssue } from './issues.ts';

/** What a response body contains. `other` is JSON in none of the proxy's shapes; `malformed_json` is declared as JSON but does not parse. */
export interface Envelope {
  readonly shape: 'error' | 'detail-text' | 'issues' | 'text' | 'html' | 'other' | 'malformed_json' | 'empty';
  readonly message: string;
  /** `error.type`, or an empty string. */
  readonly type: string;
  readonly issues: readonly ValidationIssue[];
}

const envelope = (
  shape: Envelope['shape'],
  message = '',
  type = '',
  issues: readonly ValidationIssue[] = [],
): Envelope => ({ shape, message, type, issues });

/** The proxy's errors are shorter. Parsing a longer body, such as a list with an invalid item, would take as long as reading it. */
const MAX_PARSED = 2 ** 20;

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value; none if it is not an object. */
const fieldsOf = (value: unknown): Fields => Object(value) as Fields;

function fromJson(body: unknown): Envelope {
  const { error, detail } = fieldsOf(body);
  const { message, type } = fieldsOf(error);
  if (typeof message === 'string') return envelope('error', message, stringOrEmpty(type));
  if (typeof detail === 'string') return envelope('detail-text', detail);
  if (Array.isArray(detail)) {
    const issues = detail.map(toIssue);
    const text = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; ');
    return envelope('issues', text, '', issues);
  }
  const inner = fieldsOf(detail)['error'];
  return typeof inner === 'string' ? envelope('error', inner) : envelope('other');
}

/**
 * Reads an error body in any of the proxy's shapes.
 *
 * @param body the raw text, or the value that it was parsed to
 */
export function readEnvelope(body: unknown, contentType: string): Envelope {
  if (typeof body !== 'string') return body == null ? envelope('empty') : fromJson(body);
  const text = body.length > MAX_PARSED ? body.slice(0, 99).trimStart() : body.trim();
  if (text === '') return envelope('empty');
  if (/html/i.test(contentType) || /^<(?:!doctype|html|head|body|\?xml)/i.test(text)) return envelope('html');
  if (body.length > MAX_PARSED) return envelope(/^[[{]/.test(text) ? 'other' : 'text', text);
  try {
    return fromJson(JSON.parse(text));
  } catch {
    return /json/i.test(contentType) ? envelope('malformed_json') : envelope('text', text);
  }
}
