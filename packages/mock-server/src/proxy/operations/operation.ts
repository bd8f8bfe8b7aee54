import type { Principal } from '../auth/principal.ts';
import type { ProxyRequest, ResponseText } from '../http/messages.ts';
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

/**
 * Runs an operation: validates its input, does the work and returns the body of the 200 as JSON.
 *
 * @throws ProxyError with the release's status and message, UnhandledException for the proxy's bare 500
 */
export type OperationHandler = (state: ProxyState, call: OperationCall) => ResponseText;
