import { findOperation, isObject } from './document.ts';

/** What the web framework answers where no operation is met, whatever the path. */
interface OutsideAnswer {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly status: number;
  readonly contentType?: string | null | undefined;
  readonly body: unknown;
}

const METHODS = ['GET', 'POST', 'PATCH'];

const isEmpty = (body: unknown): boolean => body === '' || body === null || body === undefined;
const says = (body: unknown, detail: string): boolean =>
  isObject(body) && Object.keys(body).length === 1 && body['detail'] === detail;

/** Rules for answers that belong to no operation: each says what the body is, for one status. */
function isRight({ method, path = '', status, contentType, body }: OutsideAnswer): boolean {
  switch (status) {
    case 404:
      return says(body, 'Not Found');
    case 405:
      // HEAD has no body to look at.
      return method === 'HEAD' ? isEmpty(body) : says(body, 'Method Not Allowed');
    case 307:
      return (
        isEmpty(body) &&
        path.replace(/\?.*$/s, '').endsWith('/') &&
        // The slash is looked at before the method is.
        METHODS.some((one) => findOperation(one, path.replace(/\/(?=\?|$)/, '')) !== undefined)
      );
    case 200:
    case 400:
      // A preflight, allowed or refused.
      return (
        method === 'OPTIONS' && (isEmpty(body) || (/^text\/plain/.test(contentType ?? '') && typeof body === 'string'))
      );
    default:
      return false;
  }
}

/** Faults of an answer outside all operations. */
export function outsideFaults(answer: OutsideAnswer): string[] {
  if (isRight(answer)) return [];
  return [`no operation is met, and this is not what the web framework answers then: ${JSON.stringify(answer.body)}`];
}
