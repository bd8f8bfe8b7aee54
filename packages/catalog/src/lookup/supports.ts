import type { Shelf } from '../store/shelf.ts';
import { declaredLogIn, describeField, providerInfo } from './info.ts';
import { resolve } from './provider.ts';
import { withoutPrefix } from './python.ts';

/** Whether a model can do something (`supports_reasoning` …), as LiteLLM's own checks decide. */
export function supports(shelf: Shelf, given: string, asked: string | null, field: string): boolean {
  let model = given;
  let provider = asked;
  try {
    const declared = shelf.behaviour.generalizes ? declaredLogIn(model, provider) : null;
    if (declared !== null) [model, provider] = [withoutPrefix(model, `${declared}/`), declared];
    else ({ model, provider } = resolve(shelf, model, { provider }));
    const said = describeField(shelf, model, provider, field);
    if (said === true) return true;
    if (!shelf.behaviour.asksBareEntries || (said !== undefined && said !== null)) return false;
    const key = shelf.entries.keyOf(model);
    if (key !== undefined && shelf.entries.get(key)?.[field] === true) return true;
  } catch {
    // A model that is not known can still do what all models of its provider can.
  }
  return providerInfo(shelf, model, provider)?.[field] === true;
}
