import type { ProxyRequest, ProxyResponse } from '../proxy/http.ts';
import type { OperationId } from '../proxy/operations.ts';

/** What an override may answer with: status and body, as JSON unless it is a text. */
export interface OverrideAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers in the place of an operation; undefined lets the operation answer. */
export type Override = (request: ProxyRequest) => OverrideAnswer | undefined;

/** Overrides by operation. */
export class Overrides {
  readonly #byOperation = new Map<OperationId, Override>();

  set(operation: OperationId, override: Override): void {
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
    const { status = 200, headers = {}, body } = answer;
    const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
    return { status, headers: { 'content-type': type, ...headers }, body: text };
  }
}
