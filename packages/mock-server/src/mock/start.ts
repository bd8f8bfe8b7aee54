import { Keyring } from '../proxy/auth/keyring.ts';
import { DEFAULT_MASTER_KEY, type Start } from '../proxy/state/create.ts';
import type { Seed } from './seed.ts';

/** How a proxy starts from a seed. */
export function startOf(seed: Seed): Start {
  const keyring = new Keyring(seed.keys, seed.masterKey ?? DEFAULT_MASTER_KEY);
  const settings = seed.storeModelInDb === undefined ? {} : { store_model_in_db: seed.storeModelInDb };
  return { modelList: seed.modelList, keyring, settings };
}
