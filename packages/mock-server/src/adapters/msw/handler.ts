import { ConnectionReset } from '../../mock/response.ts';

/** What a handler of MSW is given. */
interface RunArguments {
  readonly request: Request;
  readonly requestId: string;
}

/** What it gives back; null where the request is none of its own. */
interface RunResult {
  readonly handler: MswHandler;
  readonly request: Request;
  readonly requestId: string;
  readonly response: Response;
  readonly parsedResult: object;
}

/** Who answers. */
interface Answering {
  readonly url: string;
  respond(request: Request): Promise<Response | undefined>;
}

/**
 * A request handler as MSW 2.10 and 3 know one, without MSW: it looks at the address once rather than at nine patterns one by
 * one, and clones nothing. Everything under the mock's address is its own, so that the proxy's 404s and redirects are too.
 */
export class MswHandler {
  readonly kind = 'request';
  readonly __kind = 'RequestHandler';
  readonly info: {
    readonly header: string;
    readonly method: string;
    readonly path: string;
    readonly callFrame: string;
  };
  readonly options: object = {};
  isUsed = false;
  readonly #mock: Answering;

  constructor(mock: Answering) {
    this.#mock = mock;
    this.info = { header: `LiteLLM proxy ${mock.url}`, method: 'ALL', path: `${mock.url}/*`, callFrame: '' };
  }

  async run({ request, requestId }: RunArguments): Promise<RunResult | null> {
    const response = await this.#mock.respond(request.body === null ? request : request.clone()).catch(asNetworkError);
    if (!response) return null;
    this.isUsed = true;
    return { handler: this, request, requestId, response, parsedResult: { match: { matches: true, params: {} } } };
  }

  async parse(): Promise<object> {
    return {};
  }

  predicate({ request }: { readonly request: Request }): boolean {
    return request.url.startsWith(`${this.#mock.url}/`);
  }

  async test({ request }: { readonly request: Request }): Promise<boolean> {
    return this.predicate({ request });
  }

  log(): void {}

  reset(): void {
    this.isUsed = false;
  }

  restore(): void {}

  dispose(): void {}
}

/** A reset connection as MSW knows one: it makes a 500 of anything that is thrown, and a failed fetch of this. */
function asNetworkError(error: unknown): Response {
  if (error instanceof ConnectionReset) return Response.error();
  throw error;
}

/**
 * A handler as MSW's own types have it. They differ from one major to the next and MSW need not be installed, so it is the
 * type that every one of them takes.
 */
export type AnyMswHandler = never;

/** The handlers of a mock. */
export function mswHandlers(mock: Answering): readonly AnyMswHandler[] {
  return [new MswHandler(mock)] as readonly unknown[] as readonly AnyMswHandler[];
}
