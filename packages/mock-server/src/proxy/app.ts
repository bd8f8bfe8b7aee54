import type { Operation } from '@litellm-models/core';
import { isDict, PythonError, type PyValue } from '@litellm-models/python-semantics';
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
import { handlers } from './operations/handlers.ts';
import { health } from './operations/health.ts';
import type { ResponseText } from './operations/operation.ts';
import { ReadCache } from './operations/read-cache.ts';
import type { ProxyState } from './state/state.ts';
import { accept, Crashed } from './validation/accept.ts';
import { parseBody } from './validation/parse-body.ts';
import type { ParsedBody } from './validation/types.ts';

/** The emulated proxy as a function of its state: a request in, a response out. It waits for nothing. */
export class ProxyApp {
  readonly state: ProxyState;
  readonly #responder: Responder;
  readonly #cache: ReadCache;

  constructor(state: ProxyState) {
    this.state = state;
    this.#responder = new Responder(state.release.http);
    this.#cache = new ReadCache(state);
  }

  /** Responds as the release does, errors included. It throws only for bugs of the mock. */
  handle(request: ProxyRequest): ProxyResponse {
    if (isPreflight(request)) return preflight(request, this.state.release.http);
    const route = findRoute(request.method, request.path);
    try {
      switch (route.type) {
        case 'operation':
          return this.#responder.json(request, 200, this.#perform(request, route.operation, route.modelId));
        case 'redirect':
          return this.#responder.redirect(request, route.path);
        case 'wrongMethod':
          throw new DetailError(405, 'Method Not Allowed', { allow: route.allow });
        case 'notFound':
          return this.#responder.json(request, 200, this.#probe(request));
      }
    } catch (error) {
      return this.#fail(request, error);
    }
  }

  /** In the proxy's order: parse the body, authenticate, authorize, validate, do the work. */
  #perform(request: ProxyRequest, operation: Operation, modelId: string): ResponseText {
    const { release, quirks } = this.state;
    const body = this.#parse(request, operation);
    refuseUnwritable(body, quirks);
    const sent = seenByAuth(readBody(request, release.auth.body), quirks);
    const principal = this.#admit(request, operation, release.auth.mergesQuery ? withQuery(sent, request.query) : sent);
    refuseLoose(operation.id, body, request.query, quirks);
    const call = { request, principal, modelId, body };
    const handler = handlers[operation.id];
    return operation.effect === 'read' ? this.#cache.read(operation.id, handler, call) : handler(this.state, call);
  }

  #parse(request: ProxyRequest, { effect }: Operation): ParsedBody {
    if (effect === 'read') return { kind: 'missing' };
    const { release, quirks } = this.state;
    const outcome = parseBody(release.validation, request.bytes ?? request.body, request.headers['content-type']);
    return accept(outcome, quirks);
  }

  /** The caller, if it may call the operation. Some releases fail while they log that they refused a read. */
  #admit(request: ProxyRequest, operation: Operation, data: PyValue | undefined): Principal {
    const { release, router, keyring, quirks, settings } = this.state;
    const writes = operation.effect === 'write';
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

  #probe(request: ProxyRequest): string {
    const body = health(this.state, request);
    if (body === undefined) throw new DetailError(404, 'Not Found');
    if (request.method !== 'GET') throw new DetailError(405, 'Method Not Allowed', { allow: 'GET' });
    return body;
  }

  /** The response to an error. An error that JSON cannot represent is an unhandled exception like any other. */
  #fail(request: ProxyRequest, error: unknown): ProxyResponse {
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
}

/** Authentication fails on a body that is not an object; if that is fixed, it leaves such a body to validation. */
function seenByAuth(body: PyValue | undefined, quirks: Quirks): PyValue | undefined {
  return isDict(body) || !quirks.mends('body-not-an-object-crashes') ? body : undefined;
}
