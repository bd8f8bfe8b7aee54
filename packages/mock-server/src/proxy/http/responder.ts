import { dumps } from '@litellm-models/python-semantics';
import type { ProxyError } from '../errors/proxy-error.ts';
import { corsHeaders } from './cors.ts';
import type { HttpRelease } from './http-release.ts';
import type { ProxyRequest, ProxyResponse, ResponseText } from './messages.ts';

const JSON_TYPE = 'application/json';

/** Dresses answers in the headers that a release's middlewares add. Headers of requests without an `Origin` are made once. */
export class Responder {
  readonly #release: HttpRelease;
  readonly #short: Readonly<Record<string, string>>;
  readonly #long: Readonly<Record<string, string>>;

  constructor(release: HttpRelease) {
    this.#release = release;
    const plain = { method: 'GET', path: '/', query: '', headers: {}, body: '' };
    this.#short = Object.freeze(this.#headers(plain, false));
    this.#long = Object.freeze(this.#headers(plain, true));
  }

  /** An answer whose body is JSON already. */
  json(request: ProxyRequest, status: number, body: ResponseText): ProxyResponse {
    const long = this.#isLong(body);
    const headers =
      request.headers['origin'] === undefined ? (long ? this.#long : this.#short) : this.#headers(request, long);
    return { status, headers, body };
  }

  /** An error in the envelope it names. */
  error(request: ProxyRequest, error: ProxyError): ProxyResponse {
    const answer = this.json(request, error.status, dumps(error.body()));
    return error.headers ? { ...answer, headers: { ...answer.headers, ...error.headers } } : answer;
  }

  /** A redirect to another path of the same host. */
  redirect(request: ProxyRequest, path: string): ProxyResponse {
    const { 'content-type': _, ...headers } = this.#headers(request, false);
    const scheme = request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
    const query = request.query === '' ? '' : `?${request.query}`;
    const location = `${scheme}://${request.headers['host'] ?? ''}${quote(path)}${query}`;
    return { status: 307, headers: { ...headers, location }, body: '' };
  }

  /** What is sent when the proxy's code raises and nothing catches it: past every middleware, so without their headers. */
  crash(): ProxyResponse {
    const { contentType, body } = this.#release.crash;
    return { status: 500, headers: { 'content-type': contentType }, body };
  }

  #headers(request: ProxyRequest, long: boolean): Record<string, string> {
    const { vary, ...cors } = corsHeaders(request, this.#release);
    const varies = [vary, long ? 'Accept-Encoding' : undefined].filter((name) => name !== undefined).join(', ');
    return { 'content-type': JSON_TYPE, ...cors, ...(varies ? { vary: varies } : {}), ...this.#release.always };
  }

  #isLong(body: ResponseText): boolean {
    const limit = this.#release.variesOnEncodingFrom;
    if (limit === undefined) return false;
    if (body.length >= limit) return true;
    return body.length * 3 >= limit && new TextEncoder().encode(String(body)).length >= limit;
  }
}

/** Percent-encoding as Starlette's redirects do it. */
function quote(path: string): string {
  return encodeURI(path).replaceAll('%25', '%').replaceAll('%5B', '[').replaceAll('%5D', ']');
}
