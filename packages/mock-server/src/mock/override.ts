import type { ResponseBody } from '@litellm-models/core';
import type { ProxyRequest, ProxyResponse } from '../proxy/http/messages.ts';
import { OPERATIONS, type OperationId } from '../proxy/operations/operations.ts';

/** What an override answers with: a body as JSON, or as it is where it is a text. */
export interface OverrideAnswer<Body = unknown, Status extends number = number> {
  /** 200 unless given. */
  readonly status?: Status;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body;
}

/** Answers in the place of an operation, at once; undefined lets the operation answer. */
export type Override<Answer = OverrideAnswer> = (request: ProxyRequest) => Answer | undefined;

/** A success has the body that the contract gives the operation. */
export type SuccessOverride<Id extends OperationId> = Override<OverrideAnswer<ResponseBody<Id>, 200>>;

/** Any other status has any body. */
export type FailureOverride<Status extends number> = Override<
  OverrideAnswer & { readonly status: Status & (Status extends 200 ? never : unknown) }
>;

/** Overrides by operation. */
export class Overrides {
  readonly #byOperation = new Map<OperationId, Override>();

  /** @throws TypeError for an operation that there is not */
  set(operation: OperationId, override: Override): void {
    if (!OPERATIONS.some(({ id }) => id === operation)) {
      const known = OPERATIONS.map(({ id }) => id).join(', ');
      throw new TypeError(`override: unknown operation ${JSON.stringify(operation)}; expected one of ${known}`);
    }
    this.#byOperation.set(operation, override);
  }

  delete(operation: OperationId): void {
    this.#byOperation.delete(operation);
  }

  clear(): void {
    this.#byOperation.clear();
  }

  /** The answer of an operation's override, if it has one and it answers. */
  answer(operation: OperationId, request: ProxyRequest): ProxyResponse | undefined {
    const answer = this.#byOperation.get(operation)?.(request);
    if (!answer) return undefined;
    if ('then' in answer)
      throw new TypeError(`override of ${operation}: it gave a promise; an override answers at once`);
    const { status = 200, headers = {}, body } = answer;
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
    return { status, headers: { 'content-type': type, ...headers }, body: text };
  }
}
