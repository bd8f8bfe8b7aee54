import { isDigits, lower, pythonRegExp, removePrefix } from '@litellm-models/python-semantics';
import type { LookupContext } from '../lookup/context.ts';
import type { Feature } from './feature.ts';
import { lastPart } from './last-part.ts';

const BEFORE_GEMINI_3: RegExp = /* @__PURE__ */ pythonRegExp(
  /^gemini-(?:[12](?:\.\d+)?|exp|(?:pro|flash)(?!-(?:lite-)?latest(?=\n?$)))(?:-|(?=\n?$))/,
);

function isGemini3OrNewer(model: string): boolean {
  const name = lower(lastPart(model));
  const isFineTuned = isDigits(name) || (model.startsWith('gemini/') && !name.startsWith('gemini-'));
  if (name === '' || isFineTuned || name.startsWith('gemma-')) return false;
  return !BEFORE_GEMINI_3.test(name);
}

function supportsSampling({ entries }: LookupContext, model: string): boolean {
  const name = lastPart(model);
  for (const key of [model, name, `vertex_ai/${name}`, `gemini/${name}`]) {
    const value = entries.get(key)?.['supports_sampling_params'];
    if (typeof value === 'boolean') return value;
  }
  return true;
}

/** The family of a model on Vertex AI, as one character: Gemini, Claude, GPT-OSS, Codestral, Mistral, AI21, or Llama for all others. */
function family({ lists }: LookupContext, model: string, hasGptOss: boolean): string {
  if (model.includes('gemini')) return 'g';
  if (model.includes('claude')) return 'c';
  if (hasGptOss && model.includes('gpt-oss')) return 'o';
  if (lists.has('vertex_mistral_models', model)) return model.includes('codestral') ? 's' : 'm';
  return lists.has('vertex_ai_ai21_models', model) ? 'a' : 'l';
}

/** Models of partners, which Vertex AI serves itself. */
const PARTNERS =
  /^(?:meta\/|deepseek-ai|mistral|codestral|jamba|claude|qwen|openai\/gpt-oss-|minimaxai\/|moonshotai\/|zai-org\/|google\/gemma-)/;
const ROUTES: readonly string[] = [
  ...['partner_models/', 'gemini/', 'gemma/', 'bge/', 'model_garden/', 'non_gemini/', 'openai/', 'agent_engine/'],
];

/** Whether the user deployed the model to an endpoint of their own. */
function isSelfDeployed(model: string): boolean {
  const name = removePrefix(model, 'vertex_ai/');
  if (name.includes('agent_engine/') || PARTNERS.test(name) || name.toLowerCase().includes('bge')) return false;
  if (name.includes('gemma/')) return true;
  if (!name.includes('openai') && !name.startsWith('xai/')) return false;
  const route = ROUTES.find((prefix) => name.startsWith(prefix)) ?? '';
  return !name.slice(route.length).includes('/');
}

/** Features of Gemini models, and of other models on Vertex AI. */
export const GOOGLE_FEATURES: Readonly<Record<string, Feature>> = {
  gemini3: (_context, model) => isGemini3OrNewer(model),
  sampling: (context, model) => supportsSampling(context, model),
  family: (context, model) => family(context, model, false),
  familyWithGptOss: (context, model) => family(context, model, true),
  selfDeployed: (_context, model) => isSelfDeployed(model),
};
