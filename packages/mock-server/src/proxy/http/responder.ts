import { dumps } from '@litellm-models/python-semantics';
import type { ProxyError } from '../errors/proxy-error.ts';
import { corsHeaders } from './cors.ts';
import type { HttpRelease } from './http-release.ts';
import type { ProxyRequest, ProxyResponse, ResponseText } from './messages.ts';

const JSON_TYPE = 'application/json';

/** Creates responses with the headers that the middlewares of a release add. */
export class Responder {
  readonly #release: HttpRelease;
  /** The headers of responses to requests without `Origin`, which are always the same, for short and for long bodies. */
  readonly #short: Readonly<Record<string, string>>;
  readonly #long: Readonly<Record<string, string>>;

  constructor(release: HttpRelease) {
    this.#release = release;
    const plain = { method: 'GET', path: '/', query: '', headers: {}, body: '' };
    this.#short = Object.freeze(this.#headers(plain, false));
    this.#long = Object.freeze(this.#headers(plain, true));
  }

  /** Returns a response whose body is already serialized as JSON. */
  json(request: ProxyRequest, status: number, body: ResponseText): ProxyResponse {
    const long = this.#isLong(body);
    const headers =
      request.headers['origin'] === undefined ? (long ? this.#long : this.#short) : this.#headers(request, long);
    return { status, headers, body };
  }

  /**
   * Returns the response to an error.
   *
   * @throws PythonError if the body of the error is not serializable
   */
  error(request: ProxyRequest, error: ProxyError): ProxyResponse {
    const response = this.json(request, error.status, dumps(error.body()));
    return error.headers ? { ...response, headers: { ...response.headers, ...error.headers } } : response;
  }

  /** Returns a 307 to another path of the same host. */
  redirect(request: ProxyRequest, path: string): ProxyResponse {
    const { 'content-type': _, ...headers } = this.#headers(request, false);
    const scheme = request.headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
    const query = request.query === '' ? '' : `?${request.query}`;
    const location = `${scheme}://${request.headers['host'] ?? ''}${quote(path)}${query}`;
    return { status: 307, headers: { ...headers, location }, body: '' };
  }

  /** Returns the response to an exception that the proxy does not handle, without the headers of the middlewares. */
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

/** Percent-encodes a decoded path as Starlette does in redirects. It does not encode a percent sign again. */
function quote(path: string): string {
  return encodeURI(path).replaceAll('%25', '%').replaceAll('%5B', '[').replaceAll('%5D', ']');
}
