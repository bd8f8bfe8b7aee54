import type { Json, Target } from '../player/index.ts';
import { kindOf, type Mismatch, playSideBySide } from './play-side-by-side.ts';
import type { Sequence } from './sequence.ts';

const DEFAULT_BUDGET = 80;

/** Yields copies of a value, each with one item or property removed. Those nearest to the root come first. */
function* simplerValues(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.filter((_, other) => other !== index);
    for (const [index, item] of value.entries()) {
      for (const simplified of simplerValues(item))
        yield value.map((kept, other) => (other === index ? simplified : kept));
    }
  } else if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value);
    for (const [name] of entries) yield Object.fromEntries(entries.filter(([other]) => other !== name));
    for (const [name, item] of entries) {
      for (const simplified of simplerValues(item)) yield { ...value, [name]: simplified };
    }
  }
}

/** Whether every entry has a name and a model. Both servers reject other entries, but not alike, which would hide the mismatch. */
const isValidModelList = (models: Json): boolean =>
  Array.isArray(models) &&
  models.every((entry) => {
    const { model_name, litellm_params } = entry as { model_name?: Json; litellm_params?: { model?: Json } };
    return typeof model_name === 'string' && typeof litellm_params?.model === 'string';
  });

/** Yields copies of a sequence with something removed: the largest parts first. */
function* shorterSequences(sequence: Sequence): Generator<Sequence> {
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
    for (const simplified of simplerValues(models)) {
      if (isValidModelList(simplified)) yield { ...sequence, seed: { ...seed, [where]: { model_list: simplified } } };
    }
  }
  if (seed.keys) {
    yield { ...sequence, seed: { ...seed, keys: { keys: [], teams: [] } } };
    for (const simplified of simplerValues(seed.keys))
      yield { ...sequence, seed: { ...seed, keys: simplified as { [key: string]: Json } } };
  }
  for (const [index, step] of steps.entries()) {
    if ('control' in step || step.body === undefined) continue;
    for (const body of simplerValues(step.body)) {
      yield { ...sequence, steps: steps.map((kept, other) => (other === index ? { ...step, body } : kept)) };
    }
  }
}

/**
 * Shortens a sequence while it still shows a mismatch of the same kind. Removes steps, config entries, keys and parts of bodies
 * one after the other, and replays the sequence on both servers each time.
 *
 * @param budget how often the sequence may be replayed
 */
export async function shrink(
  real: Target,
  other: Target,
  sequence: Sequence,
  mismatch: Mismatch,
  budget: number = DEFAULT_BUDGET,
): Promise<{ sequence: Sequence; mismatch: Mismatch }> {
  const kind = kindOf(mismatch);
  let best = { sequence: { ...sequence, steps: sequence.steps.slice(0, mismatch.step + 1) }, mismatch };
  let left = budget;
  for (let improved = true; improved && left > 0; ) {
    improved = false;
    for (const candidate of shorterSequences(best.sequence)) {
      if (left-- <= 0) break;
      const outcome = await playSideBySide(real, other, candidate);
      const same = outcome.mismatches.find((found) => kindOf(found) === kind);
      if (same === undefined) continue;
      best = { sequence: { ...candidate, steps: candidate.steps.slice(0, same.step + 1) }, mismatch: same };
      improved = true;
      break;
    }
  }
  return best;
}
