import type { Shelf } from '../store/shelf.ts';
import type { Fields } from '../types.ts';
import { withoutPrefix } from './python.ts';

const MODELS = 'accounts/fireworks/models/';
const ROUTERS = 'accounts/fireworks/routers/';
const ROUTER = 'firerouter';
const ROUTER_NAMES: ReadonlySet<string> = new Set([ROUTER, 'auto', 'auto-instant']);

/** The full name of a Fireworks model: short names are models, a few are routers. */
export function resourceName(model: string): string {
  const name = withoutPrefix(model, 'fireworks_ai/');
  if (name.startsWith('accounts/') || name.startsWith('FW-') || name.includes('#')) return name;
  if (name.startsWith('routers/') || name.startsWith('models/')) return `accounts/fireworks/${name}`;
  if (name.endsWith('-fast') || ROUTER_NAMES.has(name) || name.startsWith(`${ROUTER}/`)) return `${ROUTERS}${name}`;
  return `${MODELS}${name}`;
}

function shortName(model: string): string {
  return withoutPrefix(withoutPrefix(model, 'fireworks_ai/'), MODELS);
}

/** What the entries under the model's own names say of a capability; null where none does. */
export function exactCapability({ entries }: Shelf, model: string, capability: string): unknown {
  const name = shortName(model);
  const keys = [model, `fireworks_ai/${name}`, `fireworks_ai/${MODELS}${name}`];
  if (resourceName(model).startsWith(`${ROUTERS}${ROUTER}/`)) keys.push(`fireworks_ai/${ROUTERS}${ROUTER}`);
  for (const key of keys) {
    const said = entries.get(key)?.[capability];
    if (said !== undefined && said !== null) return said;
  }
  return null;
}

/** As {@link exactCapability}; else what the longest known name says that the model's name holds, by whole words. */
function capability(shelf: Shelf, model: string, field: string): unknown {
  const exact = exactCapability(shelf, model, field);
  if (exact !== null) return exact;
  const name = `-${shortName(model)}-`;
  let longest = '';
  let said: unknown = null;
  for (const key of shelf.entries.keysFrom('fireworks_ai/')) {
    const known = shortName(key);
    const value = shelf.entries.get(key)?.[field];
    if (value === undefined || value === null || known.length <= longest.length) continue;
    if (name.includes(`-${known}-`)) [longest, said] = [known, value];
  }
  return said;
}

/** What holds for every Fireworks model: nearly all call functions. */
export function fireworksInfo(shelf: Shelf, model: string): Fields<unknown> {
  if (!shelf.behaviour.fireworksByModel) {
    return {
      supports_function_calling: true,
      supports_prompt_caching: true,
      supports_pdf_input: true,
      supports_vision: true,
    };
  }
  const info: Record<string, unknown> = { supports_function_calling: true, supports_prompt_caching: true };
  for (const field of ['supports_function_calling', 'supports_vision', 'supports_pdf_input']) {
    const said = capability(shelf, model, field);
    if (said !== null) info[field] = said;
  }
  const reasons = capability(shelf, model, 'supports_reasoning');
  if (reasons) info['supports_reasoning'] = reasons;
  return info;
}
