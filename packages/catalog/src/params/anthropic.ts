import { pythonRegExp } from '@litellm-models/python-semantics';
import { baseModel } from '../lookup/bedrock.ts';
import { describeField } from '../lookup/info.ts';
import { resolve } from '../lookup/provider.ts';
import { supports } from '../lookup/supports.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Feature } from './features.ts';

const PREFIXES: readonly string[] = ['bedrock/converse/', 'bedrock/invoke/', 'bedrock/', 'vertex_ai/'];

const DOTTED = pythonRegExp(String.raw`(\d)\.(\d)`, 'g');
const MINOR = pythonRegExp(String.raw`:\d+(?=\n?$)`);
const VERSION = pythonRegExp(String.raw`-v\d+(?::\d+)?(?=\n?$)`);
const DATE = pythonRegExp(String.raw`-\d{8}(?=\n?$)`);

/** The spellings under which a Claude model's capabilities may stand in the price list. */
function spellings(shelf: Shelf, model: string): string[] {
  const names = [
    model,
    ...PREFIXES.filter((prefix) => model.startsWith(prefix)).map((prefix) => model.slice(prefix.length)),
  ];
  const base = baseOf(shelf, model);
  if (base !== '') names.push(base, `bedrock/${base}`);
  return [
    ...names,
    ...names.flatMap((name) => {
      const dashed = name.replace(DOTTED, '$1-$2');
      const at = name.lastIndexOf('@');
      return [
        withoutVersion(name),
        name.replace(MINOR, ''),
        withoutDate(name),
        dashed,
        withoutDate(withoutVersion(dashed)),
        at > 0 ? name.slice(0, at) : name,
      ];
    }),
  ];
}

function withoutVersion(name: string): string {
  return name.replace(VERSION, '');
}

function withoutDate(name: string): string {
  return name.replace(DATE, '');
}

function baseOf(shelf: Shelf, model: string): string {
  try {
    return baseModel(shelf, model);
  } catch {
    return '';
  }
}

/** What entries under any spelling of a model say of a capability, registered ones before those as shipped. */
export function listedCapability(shelf: Shelf, model: string, field: string): boolean | undefined {
  const names = spellings(shelf, model);
  for (const entries of [shelf.entries, shelf.release.entries]) {
    for (const name of names) {
      const said = entries.get(name)?.[field];
      if (typeof said === 'boolean') return said;
    }
  }
  return undefined;
}

function capability(shelf: Shelf, model: string, field: string, provider: string): boolean {
  try {
    const resolved = resolve(shelf, model, { provider });
    const said = describeField(shelf, resolved.model, resolved.provider, field);
    if (typeof said === 'boolean') return said;
  } catch {
    // An unknown model may still be spelled otherwise in the price list.
  }
  return supports(shelf, model, provider, field) || listedCapability(shelf, model, field) === true;
}

/** Features of Claude, wherever it is served. */
export const ANTHROPIC_FEATURES: Readonly<Record<string, Feature>> = {
  /** Thinks as much as it wants; asked of the provider given, or else the model's own. */
  adaptive: (shelf, model, asked, provider) =>
    capability(shelf, model, 'supports_adaptive_thinking', asked === '' ? provider : asked),
};
