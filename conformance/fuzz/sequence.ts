import { loadCatalog } from '@litellm-models/catalog';
import type { ControlStep, Seed, Step, Transcript } from '../player/transcript.ts';
import { call } from './calls.ts';
import { type Draft, recorded } from './draft.ts';
import { type Fields, readFields } from './fields.ts';
import { MASTER } from './headers.ts';
import { Random } from './random.ts';
import { randomSeed } from './seeds.ts';
import type { World } from './world.ts';

/** A seed and calls, not played yet. */
export interface Sequence {
  name: string;
  seed: Seed;
  steps: (Draft | ControlStep)[];
}

/** What sequences of a profile are made from. */
export interface Material {
  fields: Fields;
  listed: readonly string[];
  providers: readonly string[];
}

/** Reads a release's fields, models and providers. */
export async function material(profile: string): Promise<Material> {
  const catalog = await loadCatalog(profile);
  return { fields: readFields(profile), listed: catalog.keys(), providers: catalog.providers() };
}

/** Every sequence ends in looking at all that there is: what a write left behind shows at the latest here. */
const CLOSING: readonly Draft[] = ['/v1/model/info', '/model_group/info'].map((path) => ({
  method: 'GET',
  path,
  headers: { authorization: `Bearer ${MASTER}` },
}));

/** The sequence that a name stands for: the same on every machine. */
export function sequence(name: string, { fields, listed, providers }: Material): Sequence {
  const random = new Random(name);
  const world: World = {
    random,
    fields,
    listed,
    providers,
    groups: ['pool', 'gpt-4o', 'fast', 'smart/large', ...random.some(listed, 2, 3)],
    ids: [],
    accessGroups: ['beta', 'gold', 'models with space'],
    teams: random.some(['red', 'blue', 'team ü'], 0, 3),
    users: ['user-0', 'user-1', 'user-2', 'user-3', 'user-4'],
    keys: [],
    saved: 0,
  };
  const seed = randomSeed(world);
  const steps = random.list(4, 18, () =>
    random.weighted<Draft | ControlStep>([
      [18, () => call(world)],
      [1, () => ({ control: 'tick' })],
      [0.25, () => ({ control: 'set', body: { store_model_in_db: random.chance(0.5) } })],
    ]),
  );
  return { name, seed, steps: [...steps, ...CLOSING] };
}

/** A step as a transcript holds it, the answer aside. */
export const asStep = (step: Draft | ControlStep): Step =>
  'control' in step ? step : { request: recorded(step), response: { status: 0, headers: {} } };

/** The sequence as a transcript whose answers are still to come. */
export function asTranscript({ name, seed, steps }: Sequence, about: string): Transcript {
  return { name, about, seed, steps: steps.map(asStep) };
}
