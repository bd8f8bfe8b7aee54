import { pricedInfo } from './lookup/priced.ts';
import { type OpenShelf, register } from './lookup/register.ts';
import { PLAIN_NUMBERS } from './lookup/update.ts';
import { PROFILES } from './profiles.ts';
import { lookupsOf } from './shelf-lookups.ts';
import { RegisteredEntries } from './store/entries.ts';
import { NameLists } from './store/lists.ts';
import type { Packed } from './store/packed.ts';
import { unpackRelease } from './store/release.ts';
import type { Catalog, Fields, JsonValue, NumberMakers, PriceBook, RegisterOptions } from './types.ts';

const loaded = new Map<string, Promise<Catalog>>();

/**
 * Loads what one LiteLLM release knows of models. The data is a module of its own (see the README for sizes), fetched
 * by the first call and kept; nothing of it is in a bundle that does not call this.
 *
 * @param profile `1.71`, `1.106` or `1.109`
 * @throws RangeError for an unknown profile; the message lists the known ones
 * @example
 * const catalog = await loadCatalog('1.109');
 * catalog.modelInfo('openai/gpt-4o')?.max_input_tokens; // 128000
 */
export function loadCatalog(profile: string): Promise<Catalog> {
  const known = Object.hasOwn(PROFILES, profile) ? PROFILES[profile] : undefined;
  if (known === undefined) {
    return Promise.reject(
      new RangeError(`Unknown profile "${profile}": the catalog knows ${Object.keys(PROFILES).join(', ')}.`),
    );
  }
  let catalog = loaded.get(profile);
  if (catalog === undefined) {
    catalog = known.load().then(({ packed }) => makeCatalog(JSON.parse(packed) as Packed, known.behaviour));
    catalog.catch(() => loaded.delete(profile));
    loaded.set(profile, catalog);
  }
  return catalog;
}

/** A catalog over the data of one release. */
export function makeCatalog(packed: Packed, behaviour: OpenShelf['behaviour']): Catalog {
  const release = unpackRelease(packed);
  const lookups = lookupsOf<JsonValue>({
    release,
    behaviour,
    entries: release.entries,
    lists: new NameLists(release.lists),
  });
  return {
    ...lookups,
    profile: release.profile,
    litellm: release.litellm,
    pricing: release.pricing,
    providers: () => [...release.providers],
    keys: () => release.keys,
    priceBook<V = JsonValue>(numbers: Partial<NumberMakers<V>> = {}): PriceBook<V> {
      return makePriceBook<V>({
        numbers: { ...PLAIN_NUMBERS, ...numbers },
        release,
        behaviour,
        entries: new RegisteredEntries(release.entries),
        lists: new NameLists(release.lists),
      });
    },
  };
}

function makePriceBook<V>(shelf: OpenShelf): PriceBook<V> {
  let version = 0;
  return {
    ...lookupsOf<V>(shelf),
    get version(): number {
      return version;
    },
    register(entries: Iterable<readonly [string, Fields<V>]>, options: RegisterOptions = {}): void {
      for (const [key, fields] of entries) {
        register(shelf, { key, fields, provider: options.provider ?? null, listed: options.listed ?? true });
      }
      version += 1;
    },
    pricedInfo(model: string, provider: string | null, prices: Fields<V>): Fields<V> | undefined {
      // As of a look-up: JSON, and what was registered or is given as V.
      return pricedInfo(shelf, model, provider, prices) as Fields<V> | undefined;
    },
    reset(): void {
      shelf.entries.clear();
      shelf.lists.clear();
      version += 1;
    },
  };
}
