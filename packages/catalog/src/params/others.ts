import { lower } from '@litellm-models/python-semantics';
import { exactCapability } from '../lookup/fireworks.ts';
import { isTrue, splitOnce, withoutPrefix } from '../lookup/python.ts';
import { supports } from '../lookup/supports.ts';
import type { Feature } from './features.ts';

/** Levels of effort that LiteLLM knows; others count for nothing. */
const EFFORTS: ReadonlySet<unknown> = new Set(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']);

function ociName(model: string): string {
  return model.toLowerCase().startsWith('oci/') ? model.slice('oci/'.length) : model;
}

/** Features of single providers. */
export const OTHER_FEATURES: Readonly<Record<string, Feature>> = {
  /** What comes after the first slash, or the name without one. */
  tail: (_shelf, model, names) => names.split('|').includes(splitOnce(model, '/')[1] ?? model),
  canLower: (shelf, model, field) => supports(shelf, lower(model), null, field),
  fireworks: (shelf, model, field) => isTrue(exactCapability(shelf, model, field)),
  snowflakeClaude: (_shelf, model) => /^claude[-_]/.test(withoutPrefix(model.toLowerCase(), 'snowflake/')),
  ociCohere: (_shelf, model) => ociName(model).split('.')[0]?.toLowerCase() === 'cohere',
  /** The model's entry lists its levels of effort, and there are none. */
  ociNoEffort: ({ entries }, model) => {
    const name = ociName(model);
    const entry = entries.get(`oci/${name}`) ?? entries.get(name);
    const key = entry?.['key'];
    const owner = entry?.['litellm_provider'];
    const bare =
      typeof key === 'string' && typeof owner === 'string' && key.startsWith(`${owner}/`)
        ? entries.get(key.slice(owner.length + 1))
        : undefined;
    const levels = entry?.['reasoning_effort_levels'] ?? bare?.['reasoning_effort_levels'];
    return Array.isArray(levels) && !levels.some((level) => EFFORTS.has(level));
  },
  /** The first endpoint of an OpenCode model: whose protocol it speaks. */
  goEndpoint: ({ entries }, model) => {
    const endpoints = entries.get(`opencode_go/${withoutPrefix(model, 'opencode_go/')}`)?.['supported_endpoints'];
    const first: unknown = Array.isArray(endpoints) ? endpoints[0] : undefined;
    return first === '/v1/messages' ? 'a' : first === '/v1beta/models' ? 'g' : 'o';
  },
};
