import type { Principal } from '../auth/principal.ts';
import type { ProxyRequest, ResponseText } from '../http/messages.ts';
import type { ProxyState } from '../state/state.ts';
import type { ParsedBody } from '../validation/types.ts';

/** A call of an operation by a caller who may call it. */
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
 * @throws ProxyError with the status and the message of the release
 * @throws UnhandledException or PythonError where the proxy does not handle an exception
 */
export type OperationHandler = (state: ProxyState, call: OperationCall) => ResponseText;
