import type { ErrorCode, ErrorKind } from '../errors/codes.ts';
import type { Envelope } from './envelope.ts';
import type { ErrorRules } from './rules.ts';

/** The code and kind of an error response. */
export interface Classification {
  readonly code: ErrorCode;
  readonly kind: ErrorKind;
}

const CODE_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  405: 'route_not_found',
  408: 'timeout',
  409: 'conflict',
  429: 'rate_limited',
};

/** Shapes that only the proxy's own errors have. */
const OWN_SHAPE = /^(?:error|detail-text|issues)$/;

/**
 * The kind of a body that no LiteLLM proxy sends: a web page, truncated JSON, JSON of another service, a gateway's plain text.
 * A 429 is always a rate limit.
 */
function foreignKind(status: number, { shape }: Envelope): ErrorKind | undefined {
  if (status === 429) return undefined;
  if (shape === 'html' || shape === 'malformed_json') return shape;
  // A gateway without a route to the proxy sends a 404 too. It says nothing about deployments.
  if (shape === 'empty') return status < 400 || status === 404 ? shape : undefined;
  const isForeign =
    status < 400 || shape === 'other' || (shape === 'text' && (status === 404 || (status > 501 && status < 505)));
  return isForeign ? 'unexpected_body' : undefined;
}

/**
 * Classifies a response by the shape of its body, then by its message, then by its status.
 * A 5xx says what the proxy failed at, not what is wrong with the request: it can contain any words.
 */
export function classify(status: number, envelope: Envelope, rules: ErrorRules): Classification {
  const { shape, message, type } = envelope;
  const foreign = foreignKind(status, envelope);
  if (foreign) return { code: 'not_the_proxy', kind: foreign };
  if (shape === 'detail-text' && message === 'Not Found') return { code: 'route_not_found', kind: 'route' };
  if (type === 'no_db_connection' && status > 499) return { code: 'server', kind: 'database_down' };
  // The proxy's own wording comes first. Matching the patterns against a very long message would take minutes.
  const head = message.slice(0, 4000);
  const rule =
    shape === 'issues'
      ? undefined
      : rules.find(
          ([ruleCode, , words]) =>
            (status < 500 || ruleCode === 'server' || ruleCode === 'database_off') &&
            (words.test(head) || words.test(type)),
        );
  if (rule?.[0] === 'not_found' && !OWN_SHAPE.test(shape)) return { code: 'not_the_proxy', kind: 'unexpected_body' };
  const code = CODE_BY_STATUS[status] ?? (status > 499 ? 'server' : 'validation');
  return rule ? { code: rule[0], kind: rule[1] } : { code, kind: shape === 'empty' ? shape : 'other' };
}
