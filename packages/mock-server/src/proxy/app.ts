import { dumps, isDict, PythonError, type PyValue } from '@litellm-models/python-semantics';
import { refuseLoose } from '../quirks/loose.ts';
import type { Quirks } from '../quirks/quirks.ts';
import { refuseUnwritable } from '../quirks/unwritable.ts';
import { authenticate, authorizeRoute } from './auth/authenticate.ts';
import { authorizeModels } from './auth/authorize-models.ts';
import { optInOf } from './auth/opt-in.ts';
import type { Principal } from './auth/principal.ts';
import { readBody } from './auth/read-body.ts';
import { withQuery } from './auth/request-data.ts';
import { wrapPythonErrors } from './auth/wrap-python-errors.ts';
import { DetailError } from './errors/detail-error.ts';
import { ExceptionError } from './errors/exception-error.ts';
import { ProxyError } from './errors/proxy-error.ts';
import { isPreflight, preflight } from './http/cors.ts';
import type { ProxyRequest, ProxyResponse } from './http/messages.ts';
import { Responder } from './http/responder.ts';
import { findRoute } from './http/route.ts';
import { health } from './operations/health.ts';
import type { Operation } from './operations/operations.ts';
import { Reads } from './operations/read.ts';
import { write } from './operations/write.ts';
import type { ProxyState } from './state/state.ts';
import { accept, Crashed } from './validation/accept.ts';
import { parseBody } from './validation/parse-body.ts';
import type { ParsedBody } from './validation/types.ts';

/** The proxy as a pure function of its state: a request in, an answer out, nothing waited for. */
export class ProxyCore {
  readonly state: ProxyState;
  readonly #responder: Responder;
  readonly #reads: Reads;

  constructor(state: ProxyState) {
    this.state = state;
    this.#responder = new Responder(state.release.http);
    this.#reads = new Reads(state);
  }

  /** Answers a request as the release does, errors included; it throws only for bugs of its own. */
  handle(request: ProxyRequest): ProxyResponse {
    if (isPreflight(request)) return preflight(request, this.state.release.http);
    const route = findRoute(request.method, request.path);
    try {
      if (route.type === 'operation') return this.#operate(request, route.operation, route.modelId);
      if (route.type === 'redirect') return this.#responder.redirect(request, route.path);
      if (route.type === 'wrongMethod') throw new DetailError(405, 'Method Not Allowed', { allow: route.allow });
      return this.#probe(request);
    } catch (error) {
      return this.#failure(request, error);
    }
  }

  /** An error's answer; one that JSON cannot hold is a crash like any other. */
  #failure(request: ProxyRequest, error: unknown): ProxyResponse {
    if (error instanceof Crashed || error instanceof PythonError) return this.#responder.crash();
    if (!(error instanceof ProxyError)) throw error;
    try {
      const mends = error instanceof ExceptionError && this.state.quirks.mends('none-is-a-text');
      return this.#responder.error(request, mends ? error.withNull() : error);
    } catch (second) {
      if (second instanceof PythonError) return this.#responder.crash();
      throw second;
    }
  }

  #probe(request: ProxyRequest): ProxyResponse {
    const body = health(this.state, request);
    if (body === undefined) throw new DetailError(404, 'Not Found');
    if (request.method !== 'GET') throw new DetailError(405, 'Method Not Allowed', { allow: 'GET' });
    return this.#responder.json(request, 200, body);
  }

  /** In the proxy's order: the body is parsed, the caller found and what it names, the input checked, the operation done. */
  #operate(request: ProxyRequest, operation: Operation, modelId: string): ProxyResponse {
    const { release, quirks } = this.state;
    const writes = operation.method !== 'GET';
    const body: ParsedBody = writes
      ? accept(parseBody(release.validation, request.bytes ?? request.body, request.headers['content-type']), quirks)
      : { kind: 'missing' };
    refuseUnwritable(body, quirks);
    const sent = seenByAuth(readBody(request, release.auth.body), quirks);
    const data = release.auth.mergesQuery ? withQuery(sent, request.query) : sent;
    const principal = this.#admit(request, operation, data);
    refuseLoose(operation.id, body, request.query, quirks);
    const answer = writes
      ? dumps(write(this.state, operation, principal, modelId, body))
      : this.#reads.read(operation, principal, request);
    return this.#responder.json(request, 200, answer);
  }

  /** Who calls, if that is known and may do this. Some releases crash while they take down that they refused a read. */
  #admit(request: ProxyRequest, operation: Operation, data: PyValue | undefined): Principal {
    const { release, router, keyring, quirks, settings } = this.state;
    const writes = operation.method !== 'GET';
    try {
      if (data !== undefined) {
        const context = { writes, optIn: optInOf(router, release.reads) };
        const forbids = quirks.mends('forbidden-field-is-a-401');
        wrapPythonErrors(release.auth.noParam, () => release.auth.beforeKey(data, context), forbids);
      }
      const principal = authenticate(request.headers, data, keyring, release.auth, quirks, settings.database_connected);
      authorizeModels(data, principal, router, release.auth);
      authorizeRoute(principal, operation, request.path, release.auth, quirks);
      return principal;
    } catch (error) {
      if (error instanceof ProxyError && !writes && isDict(data) && release.auth.crashesOnRefusal(data)) {
        throw new Crashed('the refusal cannot be logged');
      }
      throw error;
    }
  }
}

/** Authentication stumbles over a body that is no object; mended, it leaves that to validation. */
function seenByAuth(body: PyValue | undefined, quirks: Quirks): PyValue | undefined {
  return isDict(body) || !quirks.mends('body-not-an-object-crashes') ? body : undefined;
}
