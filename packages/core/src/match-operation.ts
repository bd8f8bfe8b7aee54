import { type Operation, operationIds, operations } from './operations.ts';

/** The operation that a request meets, and the parameters in its path. */
export interface OperationMatch {
  readonly operation: Operation;
  /** Decoded; empty for operations without path parameters. */
  readonly params: Readonly<Record<string, string>>;
}

/** Decodes a path segment as the proxy does: what is no valid escape stays as it is. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * Finds the operation for a method and a path (a query is ignored). An id with an encoded slash matches nothing, as on the proxy.
 *
 * @example
 * matchOperation('PATCH', '/model/m%201/update')?.params.model_id; // 'm 1'
 */
export function matchOperation(method: string, path: string): OperationMatch | undefined {
  const wanted = path.replace(/[?#].*$/s, '').split('/');
  for (const id of operationIds) {
    const operation = operations[id];
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
