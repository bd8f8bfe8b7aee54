import type { Principal } from '../auth/principal.ts';
import type { ProxyRequest } from '../http/messages.ts';
import type { ProxyState } from '../state/state.ts';
import type { ParsedBody } from '../validation/types.ts';

/** A call of an operation by an authenticated caller who may use it. */
export interface OperationCall {
  readonly request: ProxyRequest;
  readonly principal: Principal;
  /** The `model_id` in the path; empty for operations without one. */
  readonly modelId: string;
  readonly body: ParsedBody;
}

/** The body of a 200 as JSON text, in pieces if it is a long list. */
export type ResponseText = string | Iterable<string>;

/**
 * Runs an operation: validates its input, does the work and returns the body of the 200.
 *
 * @throws ProxyError with the release's status and message, UnhandledException for the proxy's bare 500
 */
export type OperationHandler = (state: ProxyState, call: OperationCall) => ResponseText;
