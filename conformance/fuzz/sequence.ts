import { loadCatalog } from '@litellm-models/catalog';
import type { ControlStep, Seed, Step, Transcript } from '../player/transcript.ts';
import type { GeneratorContext, Vocabulary } from './context.ts';
import { readFields } from './fields.ts';
import { type GeneratedRequest, toRecordedRequest } from './generated-request.ts';
import { MASTER_KEY } from './headers.ts';
import { Random } from './random.ts';
import { randomRequest } from './requests.ts';
import { randomSeed } from './seeds.ts';

/** A seed and the steps to run on it. */
export interface Sequence {
  name: string;
  seed: Seed;
  steps: (GeneratedRequest | ControlStep)[];
}

/** Loads the fields, models and providers of a release. */
export async function loadVocabulary(release: string): Promise<Vocabulary> {
  const catalog = await loadCatalog(release);
  return { fields: readFields(release), models: catalog.keys(), providers: catalog.providers() };
}

/** Every sequence ends with these reads, so that a write with a wrong effect is found even if no later step reads it. */
const FINAL_READS: readonly GeneratedRequest[] = ['/v1/model/info', '/model_group/info'].map((path) => ({
  method: 'GET',
  path,
  headers: { authorization: `Bearer ${MASTER_KEY}` },
}));

/** Generates the sequence with a name. The same name gives the same sequence on every machine. */
export function generateSequence(name: string, vocabulary: Vocabulary): Sequence {
  const random = new Random(name);
  const context: GeneratorContext = {
    ...vocabulary,
    random,
    groups: ['pool', 'gpt-4o', 'fast', 'smart/large', ...random.some(vocabulary.models, 2, 3)],
    ids: [],
    accessGroups: ['beta', 'gold', 'models with space'],
    teams: random.some(['red', 'blue', 'team ü'], 0, 3),
    users: ['user-0', 'user-1', 'user-2', 'user-3', 'user-4'],
    keys: [],
    savedIds: 0,
  };
  const seed = randomSeed(context);
  const steps = random.list(4, 18, () =>
    random.weighted<GeneratedRequest | ControlStep>([
      [18, () => randomRequest(context)],
      [1, () => ({ control: 'tick' })],
      [0.25, () => ({ control: 'set', body: { store_model_in_db: random.chance(0.5) } })],
    ]),
  );
  return { name, seed, steps: [...steps, ...FINAL_READS] };
}

/** Converts a step to one of a transcript, without a response. */
const toStep = (step: GeneratedRequest | ControlStep): Step =>
  'control' in step ? step : { request: toRecordedRequest(step), response: { status: 0, headers: {} } };

/** Converts a sequence to a transcript without responses. */
export function toTranscript({ name, seed, steps }: Sequence, about: string): Transcript {
  return { name, about, seed, steps: steps.map(toStep) };
}
