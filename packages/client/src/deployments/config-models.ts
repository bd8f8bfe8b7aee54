import { RefusedError } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import { serverInfo } from '../server/server-info.ts';
import type { CallOptions } from '../transport/call.ts';
import type { Deployment, OperationId } from '../types.ts';
import { listDeployments } from './read.ts';

/** Reads of proxies that keep their config models carry this field; older ones do not have it. */
const isOfNewerProxy = ({ model_info }: Deployment): boolean =>
  'blocked' in model_info || 'pricing_overrides' in model_info;

/**
 * Before 1.75 a PATCH empties the router and fills it from the database alone: every model of the config file is gone until a restart.
 *
 * @throws RefusedError while such a proxy serves config models
 */
export async function refuseToDropConfigModels(
  connection: Connection,
  operation: OperationId,
  options: CallOptions,
): Promise<void> {
  const { keepsConfigModels, version } = await serverInfo(connection, options);
  if (keepsConfigModels === true) return;
  const served = await listDeployments(connection, {}, options);
  const ofConfig = served.filter(({ source }) => source === 'config');
  if (ofConfig.length === 0 || (keepsConfigModels === undefined && served.some(isOfNewerProxy))) return;
  const names = [...new Set(ofConfig.map(({ model_name }) => model_name))];
  const shown = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
  throw new RefusedError(
    `On LiteLLM ${version ?? '(of unknown version)'} one PATCH drops every model of the config file from the router until a restart; now served: ${shown}. ` +
      'Pass { allowDroppingConfigModels: true } if that is meant, use legacyUpdate or replace, or upgrade the proxy to 1.75 or newer.',
    { kind: 'drops_config_models', operation },
  );
}
