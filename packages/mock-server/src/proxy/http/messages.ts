import type { ChunkedText } from './chunked-text.ts';

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

/** The text of a response body: a string, or chunks that the proxy keeps because it may send them again. */
export type ResponseText = string | ChunkedText;

/** A response of the emulated proxy. */
export interface ProxyResponse {
  readonly status: number;
  /** Headers by lower-case name. The transport adds `content-length`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ResponseText;
}
