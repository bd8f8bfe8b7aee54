import { type Catalog, loadCatalog } from '@litellm-models/catalog';
import type { Release } from '../proxy/state/release.ts';
import type { ProfileName } from './names.ts';
import { loadRelease } from './registry.ts';

/** The large parts of an emulated proxy, which are loaded when they are first needed. */
export interface Parts {
  readonly release: Release;
  readonly catalog: Catalog;
}

/** Loads a release and its price list; repeated calls return the same objects. */
export async function loadParts(name: ProfileName): Promise<Parts> {
  const [release, catalog] = await Promise.all([loadRelease(name), loadCatalog(name)]);
  return { release, catalog };
}
