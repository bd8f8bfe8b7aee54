import type { Deployment } from '../types.ts';
import { contentHash } from './content-hash.ts';

/** What a read gives of one deployment, the parts that the client looks at. */
export type DeploymentRow = Omit<Deployment, 'id' | 'source' | 'hash'>;

/**
 * Adds what the client knows to a deployment as read: its id and source at hand, and the content hash, computed when it is asked for.
 */
export function toDeployment(row: DeploymentRow): Deployment {
  let hash: string | undefined;
  return {
    ...row,
    id: String(row.model_info.id),
    source: row.model_info.db_model === true ? 'database' : 'config',
    get hash() {
      hash ??= contentHash(row);
      return hash;
    },
  };
}
