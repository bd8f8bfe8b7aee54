import { RefusedError } from '@litellm-models/core';
import type { Connection } from '../connection.ts';
import { serverInfo } from '../server/server-info.ts';
import type { CallOptions } from '../transport/call.ts';
import type { Deployment, OperationId } from '../types.ts';
import { listDeployments } from './read.ts';

const MAX_NAMES_SHOWN = 5;

/** Only releases that keep the config file's models return one of these fields. */
const isFromNewerRelease = ({ model_info }: Deployment): boolean =>
  'blocked' in model_info || 'pricing_overrides' in model_info;

/**
 * Refuses a `PATCH` that would drop the config file's models: before 1.75, it empties the router and fills it from the database alone.
 *
 * @throws RefusedError if such a release serves models of its config file
 */
export async function refuseToDropConfigModels(
  connection: Connection,
  operation: OperationId,
  options: CallOptions,
): Promise<void> {
  const { keepsConfigModels, version } = await serverInfo(connection, options);
  if (keepsConfigModels === true) return;
  const served = await listDeployments(connection, {}, options);
  const fromConfig = served.filter(({ source }) => source === 'config');
  if (fromConfig.length === 0 || (keepsConfigModels === undefined && served.some(isFromNewerRelease))) return;
  const names = [...new Set(fromConfig.map(({ model_name }) => model_name))];
  const more = names.length > MAX_NAMES_SHOWN ? ` and ${names.length - MAX_NAMES_SHOWN} more` : '';
  throw new RefusedError(
    `On LiteLLM ${version ?? '(unknown version)'}, update drops every config-file model from the router until the proxy restarts: ` +
      `${names.slice(0, MAX_NAMES_SHOWN).join(', ')}${more}. ` +
      'Use legacyUpdate or replace, upgrade the proxy to 1.75 or newer, or pass { allowDroppingConfigModels: true }.',
    { kind: 'drops_config_models', operation },
  );
}
