import {
  getKey,
  isDict,
  isFloat,
  isInt,
  type PyDict,
  type PyValue,
  repr,
  strip,
  toNumber,
} from '@litellm-models/python-semantics';
import { ValidationError } from '@litellm-models/python-semantics/pydantic';
import { type ConfigDict, toPyDict } from '../config/config-dict.ts';
import { ConfigEntryError } from './config-entry.ts';
import type { RouterRelease } from './router-release.ts';

/**
 * Refuses a config file with which the proxy does not start, although its router would only skip the entry.
 *
 * @throws ConfigEntryError for an entry whose `max_agentic_loops` is not a positive integer, or whose `access_windows` are invalid
 */
export function checkConfigFile(list: readonly ConfigDict[], release: RouterRelease): void {
  if (!release.checksConfigFile) return;
  for (const [index, entry] of list.entries()) {
    const { litellm_params: params, model_info: info } = toPyDict(entry);
    const message = (isDict(params) ? loopsError(params) : undefined) ?? windowsError(info, release);
    if (message !== undefined) throw new ConfigEntryError(index, message);
  }
}

function loopsError(params: PyDict): string | undefined {
  const value = getKey(params, 'max_agentic_loops') ?? null;
  if (value === null) return undefined;
  const loops = wholeNumber(value);
  if (loops === undefined) return `litellm_params.max_agentic_loops must be an integer, got ${repr(value)}`;
  return loops < 1 ? `litellm_params.max_agentic_loops must be at least 1, got ${loops}` : undefined;
}

/** Returns the value of an integer, or of a string that contains one; undefined for any other value. */
function wholeNumber(value: PyValue): number | undefined {
  if (typeof value === 'string') {
    const text = strip(value);
    return /^[+-]?\d+(?:_\d+)*$/.test(text) ? Number(text.replaceAll('_', '')) : undefined;
  }
  if (!isInt(value) && !isFloat(value)) return undefined;
  const number = toNumber(value);
  return Number.isInteger(number) ? number : undefined;
}

function windowsError(info: PyValue | undefined, release: RouterRelease): string | undefined {
  const windows = info !== undefined && isDict(info) ? (getKey(info, 'access_windows') ?? null) : null;
  if (windows === null) return undefined;
  try {
    release.readModel('ModelInfo', { access_windows: windows });
    return undefined;
  } catch (error) {
    if (error instanceof ValidationError) {
      const [{ loc, msg } = { loc: [], msg: '' }] = error.errors;
      return `invalid model_info.${loc.join('.')}: ${msg}`;
    }
    throw error;
  }
}
