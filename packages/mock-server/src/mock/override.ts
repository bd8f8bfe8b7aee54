import type { ResponseBody } from '@litellm-models/core';
import { type OperationId, operationIds } from '@litellm-models/core';
import type { ProxyRequest, ProxyResponse } from '../proxy/http/messages.ts';

/** The response of an override. A string body is sent unchanged as plain text, any other body as JSON. */
export interface OverrideResponse<Body = unknown, Status extends number = number> {
  /** Default: 200. */
  readonly status?: Status;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
}

/** Returns the response to send in place of the proxy's, or undefined to let the proxy respond. It must be synchronous. */
export type Override<Response = OverrideResponse> = (request: ProxyRequest) => Response | undefined;

/** An override that returns status 200, with the body that the contract declares for the operation. */
export type SuccessOverride<Id extends OperationId> = Override<OverrideResponse<ResponseBody<Id>, 200>>;

/** An override that returns another status than 200. It can return any body. */
export type FailureOverride<Status extends number> = Override<
  OverrideResponse & { readonly status: Status & (Status extends 200 ? never : unknown) }
>;

/** The overrides of a mock, by operation. */
export class Overrides {
  readonly #byOperation = new Map<OperationId, Override>();

  /** @throws TypeError for an operation that does not exist */
  set(operation: OperationId, override: Override): void {
    if (!operationIds.includes(operation)) {
      const known = operationIds.join(', ');
      throw new TypeError(`expected an operation to override (${known}), got ${JSON.stringify(operation)}`);
    }
    this.#byOperation.set(operation, override);
  }

  clear(): void {
    this.#byOperation.clear();
  }

  /** Returns the response of an operation's override, or undefined if the proxy responds. */
  respond(operation: OperationId, request: ProxyRequest): ProxyResponse | undefined {
    const overridden = this.#byOperation.get(operation)?.(request);
    if (!overridden) return undefined;
    if ('then' in overridden) {
      throw new TypeError(`expected the override of ${operation} to return a response, got a promise`);
    }
    const { status = 200, headers = {}, body } = overridden;
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
    return { status, headers: { 'content-type': type, ...headers }, body: text };
  }
}
