import { type Catalog, loadCatalog } from '@litellm-models/catalog';
import { loadProfile } from './load.ts';
import type { Profile, ProfileName } from './release.ts';

/** What a profile needs that is large: imported once, when first asked for. */
export interface Parts {
  readonly profile: Profile;
  readonly catalog: Catalog;
}

const loading = new Map<ProfileName, Promise<Parts>>();

/** A profile and its price list; the same objects every time. */
export function loadParts(name: ProfileName): Promise<Parts> {
  const known = loading.get(name);
  if (known) return known;
  const parts = Promise.all([loadProfile(name), loadCatalog(name)]).then(([profile, catalog]) => ({
    profile,
    catalog,
  }));
  loading.set(name, parts);
  parts.catch(() => loading.delete(name));
  return parts;
}
