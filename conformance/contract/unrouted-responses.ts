import { findOperation, isObject } from './document.ts';

/** A response to a request that is not routed to an operation, which comes from the proxy's web framework. */
interface UnroutedResponse {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly status: number;
  readonly contentType?: string | null | undefined;
  readonly body: unknown;
}

const METHODS = ['GET', 'POST', 'PATCH'];

const isEmpty = (body: unknown): boolean => body === '' || body === null || body === undefined;
const hasOnlyDetail = (body: unknown, detail: string): boolean =>
  isObject(body) && Object.keys(body).length === 1 && body['detail'] === detail;

/** Whether the web framework returns such a body with this status. */
function isExpected({ method, path = '', status, contentType, body }: UnroutedResponse): boolean {
  switch (status) {
    case 404:
      return hasOnlyDetail(body, 'Not Found');
    case 405:
      // A response to HEAD has no body.
      return method === 'HEAD' ? isEmpty(body) : hasOnlyDetail(body, 'Method Not Allowed');
    case 307:
      return (
        isEmpty(body) &&
        path.replace(/\?.*$/s, '').endsWith('/') &&
        // The framework redirects to the path without the slash whatever the method is.
        METHODS.some((candidate) => findOperation(candidate, path.replace(/\/(?=\?|$)/, '')) !== undefined)
      );
    case 200:
    case 400:
      // A CORS preflight, accepted or rejected.
      return (
        method === 'OPTIONS' && (isEmpty(body) || (/^text\/plain/.test(contentType ?? '') && typeof body === 'string'))
      );
    default:
      return false;
  }
}

/** Returns how a response to a request outside the nine operations differs from what the web framework returns. */
export function unroutedViolations(response: UnroutedResponse): string[] {
  if (isExpected(response)) return [];
  const body = JSON.stringify(response.body);
  return [`the request matches no operation, and the proxy's web framework does not respond with ${body}`];
}
