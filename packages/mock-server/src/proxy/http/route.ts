import { type Operation, operations } from '@litellm-models/core';

/** What a method and path come to. */
export type Route =
  | { readonly type: 'operation'; readonly operation: Operation; readonly modelId: string }
  | { readonly type: 'wrongMethod'; readonly allow: string }
  | { readonly type: 'redirect'; readonly path: string }
  | { readonly type: 'notFound' };

const NOT_FOUND: Route = { type: 'notFound' };
const exact = new Map<string, Operation>();
const byMethod = new Map<string, Route>();
let patch: Operation | undefined;
for (const operation of Object.values(operations)) {
  if (operation.path.includes('{')) {
    patch = operation;
    continue;
  }
  exact.set(operation.path, operation);
  byMethod.set(`${operation.method} ${operation.path}`, { type: 'operation', operation, modelId: '' });
}

/**
 * Finds what answers a request, as Starlette's router does: the whole path must fit, an id holds no slash even when it is
 * percent-encoded, another method is a 405 that names the right one, and a slash too many or too few is a redirect.
 *
 * @example
 * findRoute('GET', '/v1/models/'); // { type: 'redirect', path: '/v1/models' }
 */
export function findRoute(method: string, rawPath: string): Route {
  const known = byMethod.get(`${method} ${rawPath}`);
  if (known) return known;
  const path = decodePath(rawPath);
  const operation = match(path);
  if (operation) {
    if (operation.found.method === method) {
      return { type: 'operation', operation: operation.found, modelId: operation.modelId };
    }
    return { type: 'wrongMethod', allow: operation.found.method };
  }
  if (path !== '/') {
    const other = path.endsWith('/') ? path.replace(/\/+$/, '') : `${path}/`;
    if (match(other)) return { type: 'redirect', path: other };
  }
  return NOT_FOUND;
}

function match(path: string): { readonly found: Operation; readonly modelId: string } | undefined {
  const found = exact.get(path);
  if (found) return { found, modelId: '' };
  if (!patch || !path.startsWith('/model/') || !path.endsWith('/update')) return undefined;
  const modelId = path.slice('/model/'.length, -'/update'.length);
  return modelId === '' || modelId.includes('/') || path.length <= '/model/update'.length
    ? undefined
    : { found: patch, modelId };
}

/** Percent-decoding as Python's `unquote`: bytes that are no UTF-8 become the replacement character. */
export function decodePath(raw: string): string {
  if (!raw.includes('%')) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
      return new TextDecoder().decode(bytes);
    });
  }
}
