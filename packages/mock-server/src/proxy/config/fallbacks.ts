import { getKey, isDict, isTruthy, type PyValue } from '@litellm-models/python-semantics';
import { inferredProvider } from '../router/lookup.ts';
import type { Router } from '../router/router.ts';
import type { ProxyConfig } from './proxy-config.ts';

/** The kinds of fallbacks that a listing can show. */
export const FALLBACK_TYPES = ['general', 'context_window', 'content_policy'] as const;

export type FallbackType = (typeof FALLBACK_TYPES)[number];

const SETTINGS: Readonly<Record<FallbackType, string>> = {
  general: 'fallbacks',
  context_window: 'context_window_fallbacks',
  content_policy: 'content_policy_fallbacks',
};

/**
 * The configured fallbacks of a name: its own, those of the name with or without provider, or those of `*`. `router_settings` comes
 * before `litellm_settings`.
 *
 * @example fallbacksOf(router, config, 'general', 'gpt') // ['claude']
 */
export function fallbacksOf(router: Router, config: ProxyConfig, type: FallbackType, name: string): PyValue {
  const entries = itemsOf(setting(config, SETTINGS[type]));
  const forAny = type === 'general' ? setting(config, 'default_fallbacks') : undefined;
  if (isTruthy(forAny) && forAny !== undefined) entries.push({ '*': forAny });
  return entries.length === 0 ? [] : (find(router, entries, name) ?? []);
}

function setting({ router, litellm }: ProxyConfig, name: string): PyValue | undefined {
  const own = getKey(router, name);
  return isTruthy(own) ? own : getKey(litellm, name);
}

/** What a Python loop iterates over. Some releases do not check the format of these settings. */
function itemsOf(value: PyValue | undefined): PyValue[] {
  if (Array.isArray(value)) return [...value];
  if (typeof value === 'string') return Array.from(value);
  return value !== undefined && isDict(value) ? Object.keys(value) : [];
}

function find(router: Router, entries: readonly PyValue[], name: string): PyValue | undefined {
  const prefixed = prefixedName(router, name, entries);
  let single: PyValue | undefined;
  let similar: PyValue | undefined;
  let general: PyValue | undefined;
  for (const entry of entries) {
    if (typeof entry === 'string') single = [entry];
    if (!isDict(entry)) continue;
    const [key] = Object.keys(entry);
    // The proxy fails on an empty mapping, and shows no fallbacks then.
    if (key === undefined) return undefined;
    const fallbacks = entry[key] ?? null;
    if (key === name) return fallbacks;
    if (key === prefixed || key === withoutProvider(router, name)) similar = fallbacks;
    else if (key === '*') general = fallbacks;
  }
  return single ?? similar ?? general ?? undefined;
}

function withoutProvider(router: Router, name: string): string | undefined {
  const slash = name.indexOf('/');
  const provider = slash < 0 ? undefined : name.slice(0, slash);
  if (provider === undefined || !router.prices.isProvider(provider)) return undefined;
  return name.replaceAll(`${provider}/`, '');
}

/** A name with the provider that it suggests, where the fallbacks of some provider's model have that name. */
function prefixedName(router: Router, name: string, entries: readonly PyValue[]): string | undefined {
  if (name.includes('/') || !entries.some((entry) => firstKey(entry)?.endsWith(`/${name}`))) return undefined;
  const provider = inferredProvider(router, name);
  return provider === 'None' ? undefined : `${provider}/${name}`;
}

function firstKey(entry: PyValue): string | undefined {
  return isDict(entry) ? Object.keys(entry)[0] : undefined;
}
