import type { PyDict } from '@litellm-models/python-semantics';
import { Keyring } from '../src/proxy/auth/keyring.ts';
import { createState } from '../src/proxy/state/create.ts';
import { Database } from '../src/proxy/state/database.ts';
import { systemSources } from '../src/proxy/state/sources.ts';
import type { ProxyState } from '../src/proxy/state/state.ts';
import { loadParts } from '../src/releases/load-parts.ts';
import type { ProfileName } from '../src/releases/names.ts';

/** The state of an emulated proxy that serves these config entries; its master key is `sk-1234`. */
export async function proxyStateOf(profile: ProfileName, modelList: readonly PyDict[]): Promise<ProxyState> {
  const { release, catalog } = await loadParts(profile);
  const keyring = new Keyring({ keys: [], teams: [] }, 'sk-1234');
  return createState(release, catalog, systemSources(), new Database(), { modelList, keyring });
}
