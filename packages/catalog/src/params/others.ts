import { isTruthy, lower, removePrefix, splitOnce } from '@litellm-models/python-semantics';
import { exactCapability } from '../lookup/fireworks.ts';
import { supports } from '../lookup/supports.ts';
import type { Feature } from './feature.ts';

/** The levels of reasoning effort that LiteLLM knows. */
const EFFORTS: ReadonlySet<unknown> = new Set(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']);

function ociName(model: string): string {
  return model.toLowerCase().startsWith('oci/') ? model.slice('oci/'.length) : model;
}

/** Features of single providers. */
export const OTHER_FEATURES: Readonly<Record<string, Feature>> = {
  /** The part after the first slash, or a name without a slash, is one of these. */
  tail: (_context, model, names) => names.split('|').includes(splitOnce(model, '/')[1] ?? model),
  /** The model with the name in lower case has this capability. */
  canLower: (context, model, field) => supports(context, lower(model), null, field),
  /** The entry of the Fireworks model has this capability. */
  fireworks: (context, model, field) => isTruthy(exactCapability(context, model, field)),
  snowflakeClaude: (_context, model) => /^claude[-_]/.test(removePrefix(model.toLowerCase(), 'snowflake/')),
  ociCohere: (_context, model) => ociName(model).split('.')[0]?.toLowerCase() === 'cohere',
  /** The entry has a list of reasoning efforts, and LiteLLM knows none of them. */
  ociNoEffort: ({ entries }, model) => {
    const name = ociName(model);
    const entry = entries.get(`oci/${name}`) ?? entries.get(name);
    const key = entry?.['key'];
    const owner = entry?.['litellm_provider'];
    const unprefixed =
      typeof key === 'string' && typeof owner === 'string' && key.startsWith(`${owner}/`)
        ? entries.get(key.slice(owner.length + 1))
        : undefined;
    const levels = entry?.['reasoning_effort_levels'] ?? unprefixed?.['reasoning_effort_levels'];
    return Array.isArray(levels) && !levels.some((level) => EFFORTS.has(level));
  },
  /** The API of an OpenCode model, by its first endpoint: Anthropic's, Gemini's or OpenAI's. */
  opencodeApi: ({ entries }, model) => {
    const endpoints = entries.get(`opencode_go/${removePrefix(model, 'opencode_go/')}`)?.['supported_endpoints'];
    const first: unknown = Array.isArray(endpoints) ? endpoints[0] : undefined;
    return first === '/v1/messages' ? 'a' : first === '/v1beta/models' ? 'g' : 'o';
  },
};
