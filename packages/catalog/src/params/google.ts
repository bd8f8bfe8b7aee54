import { isDigits, lower, pythonRegExp } from '@litellm-models/python-semantics';
import { withoutPrefix } from '../lookup/python.ts';
import type { Shelf } from '../store/shelf.ts';
import type { Feature } from './features.ts';

const BEFORE_GEMINI_3 = pythonRegExp(
  String.raw`^gemini-(?:[12](?:\.\d+)?|exp|(?:pro|flash)(?!-(?:lite-)?latest(?=\n?$)))(?:-|(?=\n?$))`,
);

function lastPart(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1);
}

function isGemini3OrNewer(model: string): boolean {
  const name = lower(lastPart(model));
  const isFineTuned = isDigits(name) || (model.startsWith('gemini/') && !name.startsWith('gemini-'));
  if (name === '' || isFineTuned || name.startsWith('gemma-')) return false;
  return !BEFORE_GEMINI_3.test(name);
}

function takesSampling({ entries }: Shelf, model: string): boolean {
  const bare = lastPart(model);
  for (const name of [model, bare, `vertex_ai/${bare}`, `gemini/${bare}`]) {
    const said = entries.get(name)?.['supports_sampling_params'];
    if (typeof said === 'boolean') return said;
  }
  return true;
}

/** Which of Google's partners a model on Vertex AI comes from: decides whose parameters it takes. */
function family({ lists }: Shelf, model: string, withGptOss: boolean): string {
  if (model.includes('gemini')) return 'g';
  if (model.includes('claude')) return 'c';
  if (withGptOss && model.includes('gpt-oss')) return 'o';
  if (lists.has('vertex_mistral_models', model)) return model.includes('codestral') ? 's' : 'm';
  return lists.has('vertex_ai_ai21_models', model) ? 'a' : 'l';
}

/** Beginnings of the names of partners' models, which Vertex AI serves itself. */
const PARTNERS =
  /^(?:meta\/|deepseek-ai|mistral|codestral|jamba|claude|qwen|openai\/gpt-oss-|minimaxai\/|moonshotai\/|zai-org\/|google\/gemma-)/;
const ROUTES: readonly string[] = [
  ...['partner_models/', 'gemini/', 'gemma/', 'bge/', 'model_garden/', 'non_gemini/', 'openai/', 'agent_engine/'],
];

/** A model that the customer has deployed on an endpoint of its own. */
function isSelfDeployed(model: string): boolean {
  const name = withoutPrefix(model, 'vertex_ai/');
  if (name.includes('agent_engine/') || PARTNERS.test(name) || name.toLowerCase().includes('bge')) return false;
  if (name.includes('gemma/')) return true;
  if (!name.includes('openai') && !name.startsWith('xai/')) return false;
  const route = ROUTES.find((prefix) => name.startsWith(prefix)) ?? '';
  return !name.slice(route.length).includes('/');
}

/** Features of Gemini, and of what Vertex AI serves beside it. */
export const GOOGLE_FEATURES: Readonly<Record<string, Feature>> = {
  gemini3: (_shelf, model) => isGemini3OrNewer(model),
  samples: (shelf, model) => takesSampling(shelf, model),
  family: (shelf, model) => family(shelf, model, false),
  familyWithGptOss: (shelf, model) => family(shelf, model, true),
  selfDeployed: (_shelf, model) => isSelfDeployed(model),
};
