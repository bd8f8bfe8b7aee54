import type { ValidationIssue } from '../errors/validation.ts';
import { toIssue } from './issues.ts';

/** What an answer's body turned out to be. `other` is JSON in none of the proxy's shapes, `malformed_json` claims to be JSON and is not. */
export interface Envelope {
  readonly shape: 'error' | 'detail-text' | 'issues' | 'text' | 'html' | 'other' | 'malformed_json' | 'empty';
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

type Fields = Readonly<Record<string, unknown>>;

/** What a value holds by name; nothing where it is no object. */
const fieldsOf = (value: unknown): Fields => Object(value) as Fields;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function ofJson(body: unknown): Envelope {
  const { error, detail } = fieldsOf(body);
  const { message, type } = fieldsOf(error);
  if (typeof message === 'string') return envelope('error', message, textOf(type));
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
 * Reads the body of a failure in any of the proxy's shapes, or says that it is none of them.
 * @param body the text as it came, or what it was parsed to
 */
export function readEnvelope(body: unknown, contentType: string): Envelope {
  if (typeof body !== 'string') return body == null ? envelope('empty') : ofJson(body);
  const text = body.trim();
  if (text === '') return envelope('empty');
  if (/html/i.test(contentType) || /^<(?:!doctype|html|head|body|\?xml)/i.test(text)) return envelope('html');
  try {
    return ofJson(JSON.parse(text));
  } catch {
    return /json/i.test(contentType) ? envelope('malformed_json') : envelope('text', text);
  }
}
