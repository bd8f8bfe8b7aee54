/** An HTTP request, independent of the transport that received it. */
export interface ProxyRequest {
  /** The HTTP method in upper case. */
  readonly method: string;
  /** The percent-encoded path, without the query. */
  readonly path: string;
  /** The percent-encoded query, without the question mark; empty if there is none. */
  readonly query: string;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded body; empty if there is none. */
  readonly body: string;
  /** The bytes of a body that is not UTF-8; undefined for any other body. */
  readonly bytes?: Uint8Array | undefined;
}

/** An HTTP response. Transports that can stream send the pieces of a long body one by one. */
export interface ProxyResponse {
  readonly status: number;
  /** Headers by lower-case name. The transport adds `content-length`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Iterable<string>;
}

/**
 * Returns the whole body of a response as one string.
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
