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

/** The proxy's Model Management API: named methods that read like the domain, and `http`, every operation as the contract has it. */
export interface LitellmModelsClient {
  /** The address in use, as mended. */
  readonly baseUrl: string;
  readonly deployments: DeploymentMethods;
  readonly groups: GroupMethods;
  readonly models: ModelMethods;
  readonly server: ServerMethods;
  /** openapi-fetch over the contract, sharing authentication, time-outs and retries. A create is not retried here: it has no id of its own. */
  readonly http: HttpClient;
}

/**
 * A client for one proxy and one key.
 *
 * @throws TypeError naming the option that is wrong, and what it should be
 * @example
 * const client = createClient({ baseUrl: 'https://llm.example.com', apiKey: process.env.LITELLM_MASTER_KEY });
 * const { id } = await client.deployments.create({ model_name: 'gpt-4o', litellm_params: { model: 'openai/gpt-4o', api_key } });
 * await client.deployments.waitUntilServed(id);
 */
export function createClient(options: ClientOptions): LitellmModelsClient {
  const settings = resolveOptions(options);
  const send = createSend(settings);
  const connection = createConnection(settings, send);
  return {
    baseUrl: settings.baseUrl,
    deployments: {
      create: (deployment, rest) => createDeployment(connection, deployment, rest),
      get: (id, rest) => getDeployment(connection, id, rest),
      list: (filter, rest) => listDeployments(connection, filter, rest),
      find: (wanted, rest) => findDeployments(connection, wanted, rest),
      update: (id, change, rest) => updateDeployment(connection, id, change, rest),
      legacyUpdate: (id, change, rest) => legacyUpdateDeployment(connection, id, change, rest),
      delete: (id, rest) => deleteDeployment(connection, id, rest),
      replace: (id, deployment, rest) => replaceDeployment(connection, id, deployment, rest),
      waitUntilServed: (id, rest) => waitUntilServed(connection, id, rest),
    },
    groups: {
      list: (rest) => listGroups(connection, rest),
      get: (name, rest) => getGroup(connection, name, rest),
    },
    models: { list: (flags, rest) => listModels(connection, flags, rest) },
    server: { info: (rest) => serverInfo(connection, rest) },
    http: createHttp(settings, send),
  };
}
