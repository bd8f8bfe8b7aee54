import { createWritableContext, type WritableContext } from './lookup/context.ts';
import { pricedInfo } from './lookup/pricing.ts';
import { register } from './lookup/register.ts';
import { createLookups } from './lookups.ts';
import type { Behavior } from './releases/behavior.ts';
import { RELEASES } from './releases/index.ts';
import { NameLists } from './store/lists.ts';
import type { PackedRelease } from './store/packed.ts';
import { unpackRelease } from './store/release-data.ts';
import type { Catalog, Lookups, PriceBook } from './types.ts';

const catalogs: Map<string, Promise<Catalog>> = /* @__PURE__ */ new Map();

/**
 * Loads what a LiteLLM release knows about models. The data of a release is a module of its own, which the first call imports. It is
 * not part of a bundle that does not call this function.
 *
 * @param release the name of a release: the first two numbers of its version. The README has the list.
 * @returns the same catalog for every call
 * @throws RangeError for an unknown release; the message lists the known ones
 * @example
 * const catalog = await loadCatalog(release);
 * catalog.modelInfo('openai/gpt-4o')?.max_input_tokens; // 128000
 */
export async function loadCatalog(release: string): Promise<Catalog> {
  const load = Object.hasOwn(RELEASES, release) ? RELEASES[release] : undefined;
  if (load === undefined) {
    const known = Object.keys(RELEASES).join(', ');
    throw new RangeError(`Expected the name of a LiteLLM release (${known}), got ${JSON.stringify(release)}.`);
  }
  let catalog = catalogs.get(release);
  if (catalog === undefined) {
    catalog = load().then(({ behavior, packed }) => createCatalog(JSON.parse(packed) as PackedRelease, behavior));
    catalog.catch(() => catalogs.delete(release));
    catalogs.set(release, catalog);
  }
  return await catalog;
}

function createCatalog(packed: PackedRelease, behavior: Behavior): Catalog {
  const data = unpackRelease(packed);
  const context = { data, behavior, entries: data.entries, lists: new NameLists(data.lists) };
  return {
    // Nothing can be registered in a catalog, so all values are from the JSON data.
    ...(createLookups(context) as Lookups),
    release: data.release,
    litellmVersion: data.version,
    pricing: data.pricing,
    providers: () => [...data.providers],
    keys: () => data.keys,
    priceBook: () => createPriceBook(createWritableContext(data, behavior)),
  };
}

function createPriceBook(context: WritableContext): PriceBook {
  let version = 0;
  return {
    ...createLookups(context),
    get version(): number {
      return version;
    },
    register(entries, { provider = null, listed = true } = {}) {
      for (const [key, fields] of entries) register(context, { key, fields, provider, listed });
      version += 1;
    },
    pricedInfo: (model, provider, prices) => pricedInfo(context, model, provider, prices),
    reset() {
      context.entries.clear();
      context.lists.clear();
      version += 1;
    },
  };
}
