import { isTruthy, removePrefix } from '@litellm-models/python-semantics';
import type { Entry } from '../store/entries.ts';
import type { EntryValue } from '../types.ts';
import type { LookupContext } from './context.ts';

const MODELS = 'accounts/fireworks/models/';
const ROUTERS = 'accounts/fireworks/routers/';
const ROUTER = 'firerouter';
const ROUTER_NAMES: ReadonlySet<string> = new Set([ROUTER, 'auto', 'auto-instant']);

/** Returns the full name of a Fireworks model or router. */
export function resourceName(model: string): string {
  const name = removePrefix(model, 'fireworks_ai/');
  if (name.startsWith('accounts/') || name.startsWith('FW-') || name.includes('#')) return name;
  if (name.startsWith('routers/') || name.startsWith('models/')) return `accounts/fireworks/${name}`;
  if (name.endsWith('-fast') || ROUTER_NAMES.has(name) || name.startsWith(`${ROUTER}/`)) return `${ROUTERS}${name}`;
  return `${MODELS}${name}`;
}

function shortName(model: string): string {
  return removePrefix(removePrefix(model, 'fireworks_ai/'), MODELS);
}

/** Returns a capability from the entries with the model's own names; null where none of them has it. */
export function exactCapability({ entries }: LookupContext, model: string, field: string): EntryValue {
  const name = shortName(model);
  const keys = [model, `fireworks_ai/${name}`, `fireworks_ai/${MODELS}${name}`];
  if (resourceName(model).startsWith(`${ROUTERS}${ROUTER}/`)) keys.push(`fireworks_ai/${ROUTERS}${ROUTER}`);
  for (const key of keys) {
    const value = entries.get(key)?.[field];
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

/** Like {@link exactCapability}, but falls back to the longest known name that is part of the model's name, between dashes. */
function capability(context: LookupContext, model: string, field: string): EntryValue {
  const exact = exactCapability(context, model, field);
  if (exact !== null) return exact;
  const name = `-${shortName(model)}-`;
  let longest = '';
  let found: EntryValue = null;
  for (const key of context.entries.keysWithPrefix('fireworks_ai/')) {
    const known = shortName(key);
    const value = context.entries.get(key)?.[field];
    if (value === undefined || value === null || known.length <= longest.length) continue;
    if (name.includes(`-${known}-`)) [longest, found] = [known, value];
  }
  return found;
}

/** Returns the capabilities of a Fireworks model that do not depend on its entry alone. */
export function fireworksDefaults(context: LookupContext, model: string): Entry {
  if (!context.behavior.fireworksDependsOnModel) {
    return {
      supports_function_calling: true,
      supports_prompt_caching: true,
      supports_pdf_input: true,
      supports_vision: true,
    };
  }
  const info: Record<string, EntryValue> = {
    supports_function_calling: true,
    supports_prompt_caching: true,
  };
  for (const field of ['supports_function_calling', 'supports_vision', 'supports_pdf_input']) {
    const value = capability(context, model, field);
    if (value !== null) info[field] = value;
  }
  const reasoning = capability(context, model, 'supports_reasoning');
  if (isTruthy(reasoning)) info['supports_reasoning'] = reasoning;
  return info;
}
