import type { Json, Target } from '../player/index.ts';
import { type Difference, playBoth, signature } from './both.ts';
import type { Sequence } from './sequence.ts';

/** How often both sides are played to shorten one difference. */
const BUDGET = 80;

/** The same value with one part less, or simpler, for each part; nearest the root first. */
function* simpler(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.filter((_, other) => other !== index);
    for (const [index, item] of value.entries()) {
      for (const less of simpler(item)) yield value.map((kept, other) => (other === index ? less : kept));
    }
  } else if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value);
    for (const [name] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== name));
    for (const [name, item] of entries) {
      for (const less of simpler(item)) yield { ...value, [name]: less };
    }
  }
}

/** An entry without name or model is refused by both sides, each in its own way; shrinking is not to end there. */
const deployable = (models: Json): boolean =>
  Array.isArray(models) &&
  models.every((entry) => {
    const { model_name, litellm_params } = entry as { model_name?: Json; litellm_params?: { model?: Json } };
    return typeof model_name === 'string' && typeof litellm_params?.model === 'string';
  });

/** Every sequence that is a little shorter, the boldest cuts first. */
function* shorter(sequence: Sequence): Generator<Sequence> {
  const { steps, seed } = sequence;
  for (let size = Math.ceil((steps.length - 1) / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from + size < steps.length; from += size) {
      yield { ...sequence, steps: steps.filter((_, index) => index < from || index >= from + size) };
    }
  }
  const where = seed.config_file ? 'config_file' : 'config';
  const models = seed[where]?.['model_list'];
  if (Array.isArray(models)) {
    if (models.length > 1) yield { ...sequence, seed: { ...seed, [where]: { model_list: [] } } };
    for (const less of simpler(models)) {
      if (deployable(less)) yield { ...sequence, seed: { ...seed, [where]: { model_list: less } } };
    }
  }
  if (seed.keys) {
    yield { ...sequence, seed: { ...seed, keys: { keys: [], teams: [] } } };
    for (const less of simpler(seed.keys))
      yield { ...sequence, seed: { ...seed, keys: less as { [key: string]: Json } } };
  }
  for (const [index, step] of steps.entries()) {
    if ('control' in step || step.body === undefined) continue;
    for (const body of simpler(step.body)) {
      yield { ...sequence, steps: steps.map((kept, other) => (other === index ? { ...step, body } : kept)) };
    }
  }
}

/**
 * The shortest sequence found that still shows the same kind of difference: steps, configuration entries, keys and parts of
 * bodies are dropped one after the other, each time played again on both sides.
 */
export async function shrink(
  real: Target,
  other: Target,
  sequence: Sequence,
  difference: Difference,
  budget: number = BUDGET,
): Promise<{ sequence: Sequence; difference: Difference }> {
  const kind = signature(difference);
  let best = { sequence: { ...sequence, steps: sequence.steps.slice(0, difference.step + 1) }, difference };
  let left = budget;
  for (let found = true; found && left > 0; ) {
    found = false;
    for (const candidate of shorter(best.sequence)) {
      if (left-- <= 0) break;
      const outcome = await playBoth(real, other, candidate);
      const same = outcome.differences.find((one) => signature(one) === kind);
      if (same === undefined) continue;
      best = { sequence: { ...candidate, steps: candidate.steps.slice(0, same.step + 1) }, difference: same };
      found = true;
      break;
    }
  }
  return best;
}
