import { isDict, jsonDumps, type PyDict, str } from '@litellm-models/python-semantics';
import { sha256 } from '../state/sha256.ts';

/**
 * The id LiteLLM gives a config entry without one: SHA-256 over the group's name and the parameters, each key and value as
 * Python writes it (dicts as JSON, all else by `str()`), in the order of the config.
 *
 * @example
 * generateModelId('gpt-4o', { model: 'openai/gpt-4o' }); // 64 hex digits, the same every time
 */
export function generateModelId(modelName: string, litellmParams: PyDict): string {
  let text = modelName;
  for (const [key, value] of Object.entries(litellmParams)) {
    text += key;
    text += typeof value === 'string' ? value : isDict(value) ? jsonDumps(value) : str(value);
  }
  return sha256(text);
}
