import { createConnection } from './connection.ts';
import { createDeployment } from './deployments/create.ts';
import { deleteDeployment } from './deployments/delete.ts';
import { findDeployments, getDeployment, listDeployments } from './deployments/read.ts';
import { replaceDeployment } from './deployments/replace.ts';
import { legacyUpdateDeployment, updateDeployment } from './deployments/update.ts';
import { waitUntilServed } from './deployments/wait-until-served.ts';
import { getGroup, listGroups } from './groups.ts';
import { createHttp, type HttpClient } from './http.ts';
import type { DeploymentMethods, GroupMethods, ModelMethods, ServerMethods } from './methods.ts';
import { listModels } from './models.ts';
import { type ClientOptions, resolveOptions } from './options.ts';
import { serverInfo } from './server/server-info.ts';
import { createSend } from './transport/send.ts';

/** A client for the proxy's Model Management API. */
export interface LitellmModelsClient {
  /** The normalized base URL. */
  readonly baseUrl: string;
  readonly deployments: DeploymentMethods;
  readonly groups: GroupMethods;
  readonly models: ModelMethods;
  readonly server: ServerMethods;
  /** openapi-fetch over the contract, with the client's authentication, timeouts, and retries. `POST /model/new` is not retried here. */
  readonly http: HttpClient;
}

/**
 * Creates a client for one proxy and one key. It sends nothing until a method is called.
 *
 * @throws TypeError naming the invalid option and what it must be
 * @example
 * const client = createClient({
 *   baseUrl: 'https://llm.example.com',
 *   apiKey: process.env.LITELLM_MASTER_KEY ?? '',
 * });
 * const { id } = await client.deployments.create({
 *   model_name: 'gpt-4o',
 *   litellm_params: { model: 'openai/gpt-4o', api_key: process.env.OPENAI_API_KEY ?? '' },
 * });
 * await client.deployments.waitUntilServed(id);
 */
export function createClient(options: ClientOptions): LitellmModelsClient {
  const settings = resolveOptions(options);
  const send = createSend(settings);
  const connection = createConnection(settings, send);
  return {
    baseUrl: settings.baseUrl,
    deployments: {
      create: (deployment, callOptions) => createDeployment(connection, deployment, callOptions),
      get: (id, callOptions) => getDeployment(connection, id, callOptions),
      list: (query, callOptions) => listDeployments(connection, query, callOptions),
      find: (nameOrPredicate, callOptions) => findDeployments(connection, nameOrPredicate, callOptions),
      update: (id, change, callOptions) => updateDeployment(connection, id, change, callOptions),
      legacyUpdate: (id, change, callOptions) => legacyUpdateDeployment(connection, id, change, callOptions),
      delete: (id, callOptions) => deleteDeployment(connection, id, callOptions),
      replace: (id, deployment, callOptions) => replaceDeployment(connection, id, deployment, callOptions),
      waitUntilServed: (id, callOptions) => waitUntilServed(connection, id, callOptions),
    },
    groups: {
      list: (callOptions) => listGroups(connection, callOptions),
      get: (name, callOptions) => getGroup(connection, name, callOptions),
    },
    models: { list: (query, callOptions) => listModels(connection, query, callOptions) },
    server: { info: (callOptions) => serverInfo(connection, callOptions) },
    http: createHttp(settings, send),
  };
}
