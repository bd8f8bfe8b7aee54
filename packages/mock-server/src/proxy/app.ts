import type { Operation } from '@litellm-models/core';
import { isDict, PythonError, type PyValue } from '@litellm-models/python-semantics';
import { authenticate, authorizeRoute } from './auth/authenticate.ts';
import { authorizeModels } from './auth/authorize-models.ts';
import { optInOf } from './auth/opt-in.ts';
import type { Principal } from './auth/principal.ts';
import { wrapPythonErrors } from './auth/python-errors.ts';
import { readBody } from './auth/read-body.ts';
import { withQuery } from './auth/request-data.ts';
import { generalSetting } from './config/proxy-config.ts';
import {
  ANYONE,
  isPublicRoute,
  requireAdminRoute,
  requireAllowedRoute,
  requireUserParam,
} from './config/route-rules.ts';
import { DetailError } from './errors/detail-error.ts';
import { ProxyError } from './errors/proxy-error.ts';
import { UnhandledException } from './errors/unhandled-exception.ts';
import { isPreflight, preflight } from './http/cors.ts';
import type { ProxyRequest, ProxyResponse, ResponseText } from './http/messages.ts';
import { Responder } from './http/responder.ts';
import { decodePath, findRoute } from './http/route.ts';
import { handlers } from './operations/handlers.ts';
import { health } from './operations/health.ts';
import type { OperationCall } from './operations/operation.ts';
import { ReadCache } from './operations/read-cache.ts';
import type { ProxyState } from './state/state.ts';
import { accept } from './validation/accept.ts';
import { parseBody } from './validation/parse-body.ts';
import type { ParsedBody } from './validation/types.ts';

/** The emulated proxy. It responds to requests synchronously and changes its state. */
export class ProxyApp {
  readonly state: ProxyState;
  readonly #responder: Responder;
  readonly #cache: ReadCache;

  constructor(state: ProxyState) {
    this.state = state;
    this.#responder = new Responder(state.release.http);
    this.#cache = new ReadCache(state);
  }

  /** Returns the response of the release to a request, which can be an error response. Throws only for bugs of the mock. */
  handle(request: ProxyRequest): ProxyResponse {
    if (isPreflight(request)) return preflight(request, this.state.release.http);
    const route = findRoute(request.method, request.path);
    try {
      switch (route.type) {
        case 'operation':
          return this.succeed(request, this.#perform(request, route.operation, route.modelId));
        case 'redirect':
          return this.#responder.redirect(request, route.path);
        case 'wrongMethod':
          throw new DetailError(405, 'Method Not Allowed', { headers: { allow: route.allow } });
        case 'notFound':
          return this.succeed(request, this.#health(request));
      }
    } catch (error) {
      return this.fail(request, error);
    }
  }

  /** Follows the order of the proxy: parse the body, authenticate, authorize, validate, run the operation. */
  #perform(request: ProxyRequest, operation: Operation, modelId: string): ResponseText {
    const body = this.parse(request, operation);
    const principal = this.admit(request, operation, this.authData(request));
    return this.run(operation, { request, principal, modelId, body });
  }

  /**
   * Parses the body for the operation. Reads have no body.
   *
   * @throws DetailError 422 or 400 for a body that cannot be parsed
   */
  parse(request: ProxyRequest, { effect }: Operation): ParsedBody {
    if (effect === 'read') return { kind: 'missing' };
    const { validation } = this.state.release;
    return accept(parseBody(validation, request.bytes ?? request.body, request.headers['content-type']));
  }

  /**
   * Parses the body for authentication, and merges the query into it in some releases.
   *
   * @throws ExceptionError 400 for a body that cannot be parsed, in some releases
   */
  authData(request: ProxyRequest): PyValue | undefined {
    const { auth } = this.state.release;
    const body = readBody(request, auth.body);
    return auth.mergesQuery ? withQuery(body, request.query) : body;
  }

  /**
   * Returns the caller if it may call the operation.
   *
   * @param data the result of {@link ProxyApp.authData}
   * @throws ProxyError if the caller may not call it
   * @throws UnhandledException in releases that fail while they log that they rejected a read
   */
  admit(request: ProxyRequest, operation: Operation, data: PyValue | undefined): Principal {
    const { release, router, keyring, settings, config } = this.state;
    const { auth } = release;
    const writes = operation.effect === 'write';
    const path = decodePath(request.path);
    try {
      wrapPythonErrors(auth.noParam, () => {
        const isAllowed = generalSetting(config, 'allow_client_side_credentials') === true;
        const optIn = isAllowed ? () => true : optInOf(router, release.reads);
        if (data !== undefined) auth.beforeKey(data, { writes, optIn });
        requireAllowedRoute(config, path, auth.noParam);
      });
      if (settings.premium_user && isPublicRoute(config, path, auth)) return ANYONE;
      const keyHeader = generalSetting(config, 'litellm_key_header_name');
      const principal = authenticate(request.headers, data, keyring, auth, settings.database_connected, keyHeader);
      authorizeModels(data, principal, router, auth);
      wrapPythonErrors(auth.noParam, () => {
        if (auth.requiresUserToList) requireUserParam(config, operation, data, principal);
        if (settings.premium_user) requireAdminRoute(config, path, principal, auth.noParam);
      });
      authorizeRoute(principal, operation, request.path, auth);
      return principal;
    } catch (error) {
      if (error instanceof ProxyError && !writes && isDict(data) && auth.crashesOnRefusal(data)) {
        throw new UnhandledException('the rejected read cannot be logged', { cause: error });
      }
      throw error;
    }
  }

  /**
   * Runs an operation for a caller that may call it.
   *
   * @throws ProxyError, UnhandledException or PythonError as the operation does
   */
  run(operation: Operation, call: OperationCall): ResponseText {
    const handler = handlers[operation.id];
    return operation.effect === 'read' ? this.#cache.read(operation.id, handler, call) : handler(this.state, call);
  }

  /** Returns the 200 of an operation. */
  succeed(request: ProxyRequest, body: ResponseText): ProxyResponse {
    return this.#responder.json(request, 200, body);
  }

  /** Returns the response to an error. An error with a body that is not serializable is an unhandled exception. */
  fail(request: ProxyRequest, error: unknown): ProxyResponse {
    if (error instanceof UnhandledException || error instanceof PythonError) return this.#responder.crash();
    if (!(error instanceof ProxyError)) throw error;
    try {
      return this.#responder.error(request, error);
    } catch (cause) {
      if (cause instanceof PythonError) return this.#responder.crash();
      throw cause;
    }
  }

  #health(request: ProxyRequest): string {
    const body = health(this.state, request);
    if (body === undefined) throw new DetailError(404, 'Not Found');
    if (request.method !== 'GET') throw new DetailError(405, 'Method Not Allowed', { headers: { allow: 'GET' } });
    return body;
  }
}
