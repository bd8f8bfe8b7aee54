import { type Operation, operations } from '@litellm-models/core';

/** The result of matching a method and a path. */
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
 * Matches a request as Starlette's router does. The whole path must match, and a model id cannot contain a slash, even a percent-encoded
 * one. Another method is a 405 whose `Allow` header has the right one. A missing or extra slash at the end is a redirect.
 *
 * @param rawPath the percent-encoded path, without the query
 * @example
 * findRoute('GET', '/v1/models/'); // { type: 'redirect', path: '/v1/models' }
 */
export function findRoute(method: string, rawPath: string): Route {
  const known = byMethod.get(`${method} ${rawPath}`);
  if (known) return known;
  const path = decodePath(rawPath);
  const match = matchPath(path);
  if (match) {
    const { operation, modelId } = match;
    if (operation.method === method) return { type: 'operation', operation, modelId };
    return { type: 'wrongMethod', allow: operation.method };
  }
  if (path !== '/') {
    const other = path.endsWith('/') ? path.replace(/\/+$/, '') : `${path}/`;
    if (matchPath(other)) return { type: 'redirect', path: other };
  }
  return NOT_FOUND;
}

function matchPath(path: string): { readonly operation: Operation; readonly modelId: string } | undefined {
  const operation = exact.get(path);
  if (operation) return { operation, modelId: '' };
  if (!patch || !path.startsWith('/model/') || !path.endsWith('/update')) return undefined;
  const modelId = path.slice('/model/'.length, -'/update'.length);
  return modelId === '' || modelId.includes('/') || path.length <= '/model/update'.length
    ? undefined
    : { operation: patch, modelId };
}

/** Percent-decodes a path as Python's `unquote` does: invalid UTF-8 becomes the replacement character. */
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
