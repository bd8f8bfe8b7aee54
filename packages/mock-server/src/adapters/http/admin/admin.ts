import { isDict, type PyDict, PythonError, parseJson } from '@litellm-models/python-semantics';
import { SettingsError } from '../../../mock/check-options.ts';
import { FaultRuleError } from '../../../mock/faults/parse-rules.ts';
import type { MockProxy } from '../../../mock/mock-proxy.ts';
import { SeedError } from '../../../mock/seed.ts';

/** The response of an admin route. */
export interface AdminResponse {
  readonly status: number;
  readonly body: unknown;
}

/** A request body that an admin route rejects. */
class AdminError extends Error {
  override name = 'AdminError';
}

const REJECTIONS = [AdminError, FaultRuleError, PythonError, SeedError, SettingsError] as const;

/**
 * Handles a request to an admin route. The transport has already checked that the request is allowed.
 *
 * @param path without the query
 */
export function handleAdmin(mock: MockProxy, method: string, path: string, body: string): AdminResponse {
  const route = ROUTES[`${method} ${path}`];
  if (!route) {
    const methods = Object.keys(ROUTES)
      .filter((name) => name.endsWith(` ${path}`))
      .map((name) => name.split(' ', 1)[0]);
    if (methods.length > 0) {
      return { status: 405, body: { error: `expected the method to be ${methods.join(' or ')}, got ${method}` } };
    }
    return {
      status: 404,
      body: { error: `${path} does not exist; the admin routes are ${Object.keys(ROUTES).join(', ')}` },
    };
  }
  try {
    return route(mock, body);
  } catch (error) {
    if (error instanceof Error && REJECTIONS.some((rejection) => error instanceof rejection)) {
      return { status: 400, body: { error: error.message } };
    }
    throw error;
  }
}

const ROUTES: Readonly<Record<string, (mock: MockProxy, body: string) => AdminResponse>> = {
  'GET /__admin/health': () => ({ status: 200, body: { status: 'ready' } }),
  'POST /__admin/reset': (mock, body) => {
    const warnings = mock.resetTo(parseObject(body));
    return { status: 200, body: { ok: true, warnings } };
  },
  'POST /__admin/reload': (mock) => {
    mock.reload();
    return ok();
  },
  'PATCH /__admin/settings': (mock, body) => {
    mock.configure(parseObject(body));
    return ok();
  },
  'GET /__admin/requests': (mock) => ({ status: 200, body: { requests: mock.requests.entries() } }),
  'DELETE /__admin/requests': (mock) => {
    mock.requests.clear();
    return ok();
  },
  'GET /__admin/faults': (mock) => ({ status: 200, body: { rules: mock.faults.rules } }),
  'PUT /__admin/faults': (mock, body) => {
    mock.faults.set(parse(body, JSON.parse));
    return { status: 200, body: { rules: mock.faults.rules } };
  },
  'DELETE /__admin/faults': (mock) => {
    mock.faults.clear();
    return ok();
  },
};

function ok(): AdminResponse {
  return { status: 200, body: { ok: true } };
}

/** Parses a body as Python does, which distinguishes `1` from `1.0`. An empty body is an empty object. */
function parseObject(body: string): PyDict {
  const value = body.trim() === '' ? {} : parse(body, parseJson);
  if (!isDict(value)) throw new AdminError('expected the request body to be a JSON object');
  return value;
}

function parse<T>(body: string, parser: (text: string) => T): T {
  try {
    return parser(body);
  } catch (error) {
    // The messages of JSON.parse quote the body, which can contain secrets. Python's messages name a position.
    const position = error instanceof PythonError ? `: ${error.message}` : '';
    throw new AdminError(`expected the request body to be valid JSON${position}`);
  }
}
