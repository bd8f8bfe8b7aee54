import type { Operation } from '@litellm-models/core';
import { isDict } from '@litellm-models/python-semantics';
import type { ProxyApp } from '../../proxy/app.ts';
import { KEY_HEADERS } from '../../proxy/auth/key-header.ts';
import type { Principal } from '../../proxy/auth/principal.ts';
import { isPreflight } from '../../proxy/http/cors.ts';
import type { ProxyRequest, ProxyResponse, ResponseText } from '../../proxy/http/messages.ts';
import { findRoute } from '../../proxy/http/route.ts';
import type { OperationCall } from '../../proxy/operations/operation.ts';
import type { RowWatcher } from '../../proxy/state/database.ts';
import type { ProxyState } from '../../proxy/state/state.ts';
import type { ParsedBody } from '../../proxy/validation/types.ts';
import { PATCH, type QuirkName } from '../quirk.ts';
import { checkContract } from './check-contract.ts';
import { checkReferences } from './check-references.ts';
import { checkValues } from './check-values.ts';
import type { RequestContract } from './contract/request-contract.ts';
import { correctError } from './correct-error.ts';
import {
  type CompletedWrite,
  correctUnservable,
  correctWrite,
  inEnvelope,
  withOwnId,
  writtenId,
} from './correct-write.ts';

/**
 * A layer around the emulated proxy that corrects its bugs. It checks each request before the proxy does, and corrects the response and
 * the state afterwards.
 */
export class CorrectedApp {
  readonly #app: ProxyApp;
  readonly #contract: RequestContract;
  readonly #has: (name: QuirkName) => boolean;

  constructor(app: ProxyApp, contract: RequestContract, has: (name: QuirkName) => boolean) {
    this.#app = app;
    this.#contract = contract;
    this.#has = has;
  }

  get state(): ProxyState {
    return this.#app.state;
  }

  /** Returns the corrected response to a request. */
  handle(request: ProxyRequest): ProxyResponse {
    const route = isPreflight(request) ? undefined : findRoute(request.method, request.path);
    if (route?.type !== 'operation') return this.#app.handle(request);
    try {
      return this.#app.succeed(request, this.#perform(request, route.operation, route.modelId));
    } catch (error) {
      return this.#app.fail(request, error);
    }
  }

  #perform(request: ProxyRequest, operation: Operation, pathId: string): ResponseText {
    const { state } = this;
    let modelId: string | undefined;
    let existed = false;
    try {
      const body = this.#app.parse(request, operation);
      if (this.#has('unserializable-value-crashes')) checkValues(body);
      const principal = this.#admit(request, operation);
      checkContract(this.#contract, operation.id, body, request.query);
      const call = { request, principal, modelId: pathId, body };
      if (operation.effect === 'read') return this.#app.run(operation, call);
      modelId = writtenId(operation.id, pathId, body);
      existed = modelId !== undefined && state.database.get(modelId) !== undefined;
      return this.#write(operation, call, modelId);
    } catch (error) {
      throw correctError(error, { operation: operation.id, state, modelId, existed });
    }
  }

  #admit(request: ProxyRequest, operation: Operation): Principal {
    const data = this.#app.authData(request);
    // Authentication fails on a body that is not an object; the contract rejects it.
    const checked = isDict(data) || !this.#has('body-not-an-object-crashes') ? data : undefined;
    return this.#app.admit(withoutEmptyKey(request), operation, checked);
  }

  #write(operation: Operation, call: OperationCall, modelId: string | undefined): ResponseText {
    const { state } = this;
    const { body } = call;
    if (body.kind === 'json' && isDict(body.value)) {
      try {
        checkReferences(body.value, this.#has);
      } catch (error) {
        throw inEnvelope(error, { state, operation: operation.id });
      }
    }
    const before = modelId === undefined ? undefined : state.database.get(modelId);
    const completed = (): CompletedWrite => ({ state, operation: operation.id, body, before, written });
    let written: string | undefined;
    const watcher: RowWatcher = {
      rowWritten: (id) => {
        written = id;
      },
      rowDeleted: () => {},
      tableCleared: () => {},
    };
    const unwatch = state.database.watch(watcher);
    try {
      const responseText = this.#app.run(operation, {
        ...call,
        body: this.#correctBody(operation, call.modelId, body),
      });
      unwatch();
      return correctWrite(responseText, completed());
    } catch (error) {
      throw correctUnservable(error, completed());
    } finally {
      unwatch();
    }
  }

  #correctBody(operation: Operation, modelId: string, body: ParsedBody): ParsedBody {
    return operation.id === PATCH ? withOwnId(modelId, body) : body;
  }
}

/** Removes every key header if the first one is empty. The proxy would ignore the empty one and use another. */
function withoutEmptyKey(request: ProxyRequest): ProxyRequest {
  const first = KEY_HEADERS.find((name) => request.headers[name] !== undefined);
  if (first === undefined || request.headers[first] !== '') return request;
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !KEY_HEADERS.includes(name)));
  return { ...request, headers };
}
