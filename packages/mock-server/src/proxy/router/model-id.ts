import { isDict, jsonDumps, str } from '@litellm-models/python-semantics';
import { type ConfigDict, withPrintedDates } from '../config/config-dict.ts';
import { sha256 } from '../state/sha256.ts';

/**
 * Returns the id of a config entry without an id: a SHA-256 hash of the model name and the parameters in order. Dicts are formatted as
 * JSON and other values by `str()`, as in LiteLLM.
 *
 * @example
 * generateModelId('gpt-4o', { model: 'openai/gpt-4o' }); // 64 hex digits, the same every time
 */
export function generateModelId(modelName: string, litellmParams: ConfigDict): string {
  let text = modelName;
  for (const [key, given] of Object.entries(litellmParams)) {
    const value = withPrintedDates(given);
    text += key;
    text += typeof value === 'string' ? value : isDict(value) ? jsonDumps(value) : str(value);
  }
  return sha256(text);
}
