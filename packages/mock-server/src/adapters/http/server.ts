import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine, Handled } from '../../mock/replicas.ts';
import type { ProxyRequest } from '../../proxy/http/messages.ts';
import { handleAdmin } from './admin/admin.ts';
import { type AdminPolicy, adminRefusal } from './admin-policy.ts';
import { type Body, BodyTooLarge, readBody } from './read-body.ts';
import { Sender } from './sender.ts';

/** How the transport behaves. */
export interface TransportOptions {
  readonly host: string;
  readonly port: number;
  readonly adminToken?: string | undefined;
  /** Bytes; more is answered with a 413. */
  readonly bodyLimit?: number | undefined;
  /** How long a sender may take for a whole request, in ms. */
  readonly requestTimeout?: number | undefined;
  /** Called with each answered request, secrets gone. */
  readonly onRequest?: ((line: RequestLine) => void) | undefined;
}

/** One line of the request log. */
export interface RequestLine {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** ms */
  readonly duration: number;
}

/** A server that answers. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Stops taking connections, lets answers in progress finish, then closes the rest. */
  close(): Promise<void>;
}

const ADMIN = '/__admin';

/** Serves an engine on node:http. Rejects with Node's own error (its `code` kept) when it cannot listen. */
export async function listen(engine: Engine, options: TransportOptions): Promise<Listening> {
  const transport = new Transport(engine, options);
  const requestTimeout = options.requestTimeout ?? 30_000;
  const server = createServer({
    keepAliveTimeout: 65_000,
    requestTimeout,
    headersTimeout: Math.min(10_000, requestTimeout),
    // Node looks for slow senders twice a minute unless told otherwise, which would double the time-outs.
    connectionsCheckingInterval: Math.min(1_000, requestTimeout),
  });
  server.on('request', (request, response) => transport.serve(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}`, port, close: () => close(server) };
}

class Transport {
  readonly #engine: Engine;
  readonly #limit: number;
  readonly #policy: AdminPolicy;
  readonly #onRequest: TransportOptions['onRequest'];
  readonly #sender = new Sender();

  constructor(engine: Engine, options: TransportOptions) {
    this.#engine = engine;
    this.#limit = options.bodyLimit ?? 16 * 1024 * 1024;
    this.#policy = { token: options.adminToken };
    this.#onRequest = options.onRequest;
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    const began = this.#onRequest ? performance.now() : 0;
    if (this.#onRequest) response.once('close', () => this.#log(request, response, began));
    const { method } = request;
    if (method === 'GET' && request.headers['content-length'] === undefined && !request.headers['transfer-encoding']) {
      this.#answer(request, response, NO_BODY);
      return;
    }
    readBody(request, this.#limit).then(
      (body) => this.#answer(request, response, body),
      (error: unknown) => this.#refuse(error, response),
    );
  }

  #answer(request: IncomingMessage, response: ServerResponse, body: Body): void {
    const [path, query] = split(request.url ?? '/');
    try {
      if (path === ADMIN || path.startsWith(`${ADMIN}/`)) {
        this.#admin(request, response, path, body.text);
        return;
      }
      this.#deliver(this.#engine.handle(proxyRequest(request, path, query, body)), request, response);
    } catch (error) {
      this.#sender.json(response, 500, { error: 'the mock itself failed; this is a bug of the mock' });
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }

  #deliver({ delay, delivery }: Handled, request: IncomingMessage, response: ServerResponse): void {
    const encoding = request.headers['accept-encoding'];
    const send = (): void => {
      if (delivery.type === 'answer') this.#sender.send(response, delivery.response, encoding);
      else if (delivery.type === 'reset') request.socket.resetAndDestroy();
      else this.#sender.cut(response, delivery.response, delivery.sent);
    };
    if (delay > 0) setTimeout(send, delay);
    else send();
  }

  #admin(request: IncomingMessage, response: ServerResponse, path: string, body: string): void {
    const refusal = adminRefusal(request, this.#policy);
    const origin = request.headers.origin;
    const cors = origin === undefined || refusal ? {} : { 'access-control-allow-origin': origin, vary: 'Origin' };
    if (refusal) this.#sender.json(response, 403, { error: refusal }, cors);
    else if (request.method === 'OPTIONS') this.#sender.json(response, 200, {}, { ...cors, ...PREFLIGHT });
    else {
      const answer = handleAdmin(this.#engine, request.method ?? 'GET', path, body);
      this.#sender.json(response, answer.status, answer.body, cors);
    }
  }

  #refuse(error: unknown, response: ServerResponse): void {
    if (error instanceof BodyTooLarge) {
      response.setHeader('connection', 'close');
      this.#sender.json(response, 413, { detail: error.message });
    } else response.destroy();
  }

  #log(request: IncomingMessage, response: ServerResponse, began: number): void {
    const [path] = split(request.url ?? '/');
    const duration = Math.round((performance.now() - began) * 1000) / 1000;
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

function split(url: string): [path: string, query: string] {
  const start = url.startsWith('/') ? 0 : Math.max(0, url.indexOf('/', url.indexOf('//') + 2));
  const mark = url.indexOf('?', start);
  return mark < 0 ? [url.slice(start), ''] : [url.slice(start, mark), url.slice(mark + 1)];
}

/** Answers in progress end, connections go as soon as nothing is in progress on them, what hangs is cut after a while. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 20);
    const force = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
