/** A request as the core sees it: already read from whatever transport carried it. */
export interface ProxyRequest {
  /** Upper-case HTTP method. */
  readonly method: string;
  /** Path as it came on the wire: percent-encoded, no query. */
  readonly path: string;
  /** Query as it came on the wire, without the question mark. */
  readonly query: string;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as text; empty when none was sent. */
  readonly body: string;
  /** The body as it came, where it is no UTF-8. */
  readonly bytes?: Uint8Array | undefined;
}

/** An answer of the core. A list of pieces is streamed by transports that can. */
export interface ProxyResponse {
  readonly status: number;
  /** Headers by lower-case name; `content-length` is the transport's business. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Iterable<string>;
}

/**
 * The whole body of an answer as one string.
 *
 * @example
 * bodyText({ status: 200, headers: {}, body: ['[', ']'] }); // "[]"
 */
export function bodyText(response: ProxyResponse): string {
  if (typeof response.body === 'string') return response.body;
  let text = '';
  for (const piece of response.body) text += piece;
  return text;
}
