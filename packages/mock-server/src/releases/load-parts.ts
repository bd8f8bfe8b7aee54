import { type Catalog, loadCatalog } from '@litellm-models/catalog';
import type { Release } from '../proxy/state/release.ts';
import { loadRelease } from './load.ts';
import type { ProfileName } from './names.ts';

/** What a release needs that is large: imported once, when first asked for. */
export interface Parts {
  readonly release: Release;
  readonly catalog: Catalog;
}

const loading = new Map<ProfileName, Promise<Parts>>();

/** A release and its price list; the same objects every time. */
export function loadParts(name: ProfileName): Promise<Parts> {
  const known = loading.get(name);
  if (known) return known;
  const parts = Promise.all([loadRelease(name), loadCatalog(name)]).then(([release, catalog]) => ({
    release,
    catalog,
  }));
  loading.set(name, parts);
  parts.catch(() => loading.delete(name));
  return parts;
}
