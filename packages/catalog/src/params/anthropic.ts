import { pythonRegExp } from '@litellm-models/python-semantics';
import { baseModel } from '../lookup/bedrock.ts';
import type { LookupContext } from '../lookup/context.ts';
import { findField } from '../lookup/find-info.ts';
import { resolveProvider } from '../lookup/provider.ts';
import { supports } from '../lookup/supports.ts';
import type { Feature } from './feature.ts';

const PREFIXES: readonly string[] = ['bedrock/converse/', 'bedrock/invoke/', 'bedrock/', 'vertex_ai/'];

const DOTTED: RegExp = /* @__PURE__ */ pythonRegExp(/(\d)\.(\d)/g);
const MINOR_VERSION: RegExp = /* @__PURE__ */ pythonRegExp(/:\d+(?=\n?$)/);
const VERSION: RegExp = /* @__PURE__ */ pythonRegExp(/-v\d+(?::\d+)?(?=\n?$)/);
const DATE: RegExp = /* @__PURE__ */ pythonRegExp(/-\d{8}(?=\n?$)/);

/** Returns the keys under which the price list may have a Claude model. */
function keysOf(context: LookupContext, model: string): string[] {
  const names = [
    model,
    ...PREFIXES.filter((prefix) => model.startsWith(prefix)).map((prefix) => model.slice(prefix.length)),
  ];
  const base = baseOf(context, model);
  if (base !== '') names.push(base, `bedrock/${base}`);
  return [
    ...names,
    ...names.flatMap((name) => {
      const dashed = name.replace(DOTTED, '$1-$2');
      const at = name.lastIndexOf('@');
      return [
        name.replace(VERSION, ''),
        name.replace(MINOR_VERSION, ''),
        name.replace(DATE, ''),
        dashed,
        dashed.replace(VERSION, '').replace(DATE, ''),
        at > 0 ? name.slice(0, at) : name,
      ];
    }),
  ];
}

function baseOf(context: LookupContext, model: string): string {
  try {
    return baseModel(context, model);
  } catch {
    return '';
  }
}

/** Returns a capability from the entries with any key of a Claude model. Registered entries come before shipped ones. */
export function listedCapability(context: LookupContext, model: string, field: string): boolean | undefined {
  const keys = keysOf(context, model);
  for (const entries of [context.entries, context.data.entries]) {
    for (const key of keys) {
      const value = entries.get(key)?.[field];
      if (typeof value === 'boolean') return value;
    }
  }
  return undefined;
}

function hasCapability(context: LookupContext, model: string, field: string, provider: string): boolean {
  try {
    const resolved = resolveProvider(context, model, { provider });
    const value = findField(context, resolved.model, resolved.provider, field);
    if (typeof value === 'boolean') return value;
  } catch {
    // The price list may have a model that LiteLLM does not resolve under another key.
  }
  return supports(context, model, provider, field) || listedCapability(context, model, field) === true;
}

/** Features of Claude models, at any provider. */
export const ANTHROPIC_FEATURES: Readonly<Record<string, Feature>> = {
  /** The model decides how much it thinks; with an argument, as looked up for that provider. */
  adaptive: (context, model, asked, provider) =>
    hasCapability(context, model, 'supports_adaptive_thinking', asked === '' ? provider : asked),
};
