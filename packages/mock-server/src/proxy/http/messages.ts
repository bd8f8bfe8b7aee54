import type { ChunkedText } from './chunked-text.ts';

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

/** The text of a response body: a string, or chunks that the proxy keeps because it may send them again. */
export type ResponseText = string | ChunkedText;

/** A response of the emulated proxy. */
export interface ProxyResponse {
  readonly status: number;
  /** Headers by lower-case name. The transport adds `content-length`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ResponseText;
}
