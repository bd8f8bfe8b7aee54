import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DelayedDelivery } from '../../mock/faults/deliver.ts';
import type { MockProxy } from '../../mock/mock-proxy.ts';
import type { ProxyRequest } from '../../proxy/http/messages.ts';
import { handleAdmin } from './admin/admin.ts';
import { type AdminPolicy, adminRejection } from './admin/admin-policy.ts';
import { type Body, BodyTooLarge, readBody } from './read-body.ts';
import { Sender } from './sender.ts';

/** How requests are served. */
export interface TransportOptions {
  /** The token that requests to the admin routes must send in `x-admin-token`. */
  readonly adminToken?: string | undefined;
  /** The maximum length of a request body, in bytes. Default: 16 MiB. */
  readonly bodyLimit?: number | undefined;
  /** Called after each response. */
  readonly onRequest?: ((line: RequestLine) => void) | undefined;
}

/** A line of the request log. */
export interface RequestLine {
  /** The time of the response, ISO 8601. */
  readonly time: string;
  readonly method: string;
  /** The path, without the query. */
  readonly path: string;
  readonly status: number;
  /** In ms. */
  readonly duration: number;
}

const ADMIN = '/__admin';
const DEFAULT_BODY_LIMIT = 16 * 1024 * 1024;

/** Converts requests of node:http for a mock, and sends the mock's responses. */
export class Transport {
  readonly #mock: MockProxy;
  readonly #bodyLimit: number;
  readonly #policy: AdminPolicy;
  readonly #onRequest: TransportOptions['onRequest'];
  readonly #sender = new Sender();

  constructor(mock: MockProxy, { adminToken, bodyLimit = DEFAULT_BODY_LIMIT, onRequest }: TransportOptions) {
    this.#mock = mock;
    this.#bodyLimit = bodyLimit;
    this.#policy = { token: adminToken };
    this.#onRequest = onRequest;
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    if (this.#onRequest) {
      const started = performance.now();
      response.once('close', () => this.#log(request, response, started));
    }
    const { method, headers } = request;
    if (method === 'GET' && headers['content-length'] === undefined && !headers['transfer-encoding']) {
      this.#dispatch(request, response, NO_BODY);
      return;
    }
    readBody(request, this.#bodyLimit).then(
      (body) => this.#dispatch(request, response, body),
      (error: unknown) => this.#sendBodyError(error, response),
    );
  }

  #dispatch(request: IncomingMessage, response: ServerResponse, body: Body): void {
    const [path, query] = splitUrl(request.url ?? '/');
    try {
      if (path === ADMIN || path.startsWith(`${ADMIN}/`)) this.#admin(request, response, path, body.text);
      else this.#deliver(this.#mock.handle(proxyRequest(request, path, query, body)), request, response);
    } catch (error) {
      this.#sender.json(response, 500, {
        error: 'The mock server failed. This is a bug in the mock server, not in the proxy.',
      });
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }

  #deliver({ delay, delivery }: DelayedDelivery, request: IncomingMessage, response: ServerResponse): void {
    const encoding = request.headers['accept-encoding'];
    const send = (): void => {
      if (delivery.type === 'response') this.#sender.send(response, delivery.response, encoding);
      else if (delivery.type === 'reset') request.socket.resetAndDestroy();
      else this.#sender.cut(response, delivery.response, delivery.sent);
    };
    if (delay > 0) setTimeout(send, delay);
    else send();
  }

  #admin(request: IncomingMessage, response: ServerResponse, path: string, body: string): void {
    const rejection = adminRejection(request, this.#policy);
    const { origin } = request.headers;
    const cors = origin === undefined || rejection ? {} : { 'access-control-allow-origin': origin, vary: 'Origin' };
    if (rejection) this.#sender.json(response, 403, { error: rejection }, cors);
    else if (request.method === 'OPTIONS') this.#sender.json(response, 200, {}, { ...cors, ...PREFLIGHT });
    else {
      const { status, body: result } = handleAdmin(this.#mock, request.method ?? 'GET', path, body);
      this.#sender.json(response, status, result, cors);
    }
  }

  #sendBodyError(error: unknown, response: ServerResponse): void {
    if (error instanceof BodyTooLarge) {
      response.setHeader('connection', 'close');
      this.#sender.json(response, 413, { detail: error.message });
    } else response.destroy();
  }

  #log(request: IncomingMessage, response: ServerResponse, started: number): void {
    const [path] = splitUrl(request.url ?? '/');
    const duration = Math.round((performance.now() - started) * 1000) / 1000;
    const time = new Date().toISOString();
    this.#onRequest?.({ time, method: request.method ?? '', path, status: response.statusCode, duration });
  }
}

const NO_BODY: Body = { text: '' };

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'content-type, x-admin-token',
};

function proxyRequest(request: IncomingMessage, path: string, query: string, body: Body): ProxyRequest {
  const headers: Record<string, string> = {};
  for (const name in request.headers) {
    const value = request.headers[name];
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return { method: request.method ?? 'GET', path, query, headers, body: body.text, bytes: body.bytes };
}

/** The path and the query of a request target, which may be an absolute URL. */
function splitUrl(url: string): [path: string, query: string] {
  const start = url.startsWith('/') ? 0 : Math.max(0, url.indexOf('/', url.indexOf('//') + 2));
  const mark = url.indexOf('?', start);
  return mark < 0 ? [url.slice(start), ''] : [url.slice(start, mark), url.slice(mark + 1)];
}
