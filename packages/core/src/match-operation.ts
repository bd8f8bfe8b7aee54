import { operationList } from './generated/operations.ts';
import type { Operation } from './operations.ts';

/** The result of {@link matchOperation}. */
export interface OperationMatch {
  readonly operation: Operation;
  /** The path parameters, decoded. Empty if the operation has none. */
  readonly params: Readonly<Record<string, string>>;
}

/** Decodes a path segment like the proxy: invalid escape sequences are kept. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * Returns the operation that a request calls. As on the proxy, an id that contains an encoded slash does not match.
 *
 * @param method the HTTP method, in any case
 * @param path the path relative to the base URL; a query is ignored
 * @returns `undefined` if no operation matches
 * @example
 * matchOperation('PATCH', '/model/m%201/update')?.params['model_id']; // 'm 1'
 */
export function matchOperation(method: string, path: string): OperationMatch | undefined {
  const wanted = path.replace(/[?#].*$/s, '').split('/');
  for (const operation of operationList) {
    if (operation.method !== method.toUpperCase()) continue;
    const pattern = operation.path.split('/');
    if (pattern.length !== wanted.length) continue;
    const params: Record<string, string> = {};
    const matches = pattern.every((part, index) => {
      const segment = decodeSegment(wanted[index] ?? '');
      if (!part.startsWith('{')) return part === segment;
      params[part.slice(1, -1)] = segment;
      return segment !== '' && !segment.includes('/');
    });
    if (matches) return { operation, params };
  }
  return undefined;
}
