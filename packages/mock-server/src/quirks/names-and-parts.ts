import { getKey, isDict, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import { DetailError } from '../proxy/errors/detail-error.ts';
import { isTimeZone } from '../proxy/validation/rules/time-zones.ts';
import type { Quirks } from './quirks.ts';

/**
 * Refuses, before the release looks at its values, a body that names what is not there (404), and one whose parts contradict each
 * other (409). Both are well-formed: the contract was asked before.
 *
 * @throws DetailError where those bugs are mended
 */
export function refuseNamesAndParts(body: PyDict, quirks: Quirks): void {
  const windows = [windowsOf(dictAt(body, 'model_info')), windowsOf(body)].flat();
  if (quirks.mends('unknown-name-is-a-400')) {
    const zone = windows.map((window) => getKey(window, 'timezone')).find((name) => !isKnownZone(name));
    if (zone !== undefined) throw new DetailError(404, `There is no time zone ${String(zone)}`);
  }
  if (!quirks.mends('contradiction-is-malformed')) return;
  if (windows.some((window) => getKey(window, 'start') === getKey(window, 'end')))
    throw new DetailError(409, 'An access window ends when it begins');
  const removed = getKey(body, 'litellm_params_to_remove');
  const params = dictAt(body, 'litellm_params');
  const both = Array.isArray(removed) ? removed.filter((name) => Object.hasOwn(params, String(name))) : [];
  if (both.length > 0) throw new DetailError(409, `litellm_params both sets and removes ${both.join(', ')}`);
}

function dictAt(dict: PyDict, key: string): PyDict {
  const value = getKey(dict, key);
  return value !== undefined && isDict(value) ? value : {};
}

function windowsOf(dict: PyDict): PyDict[] {
  const windows = getKey(dict, 'access_windows');
  return Array.isArray(windows) ? windows.filter((window): window is PyDict => isDict(window)) : [];
}

function isKnownZone(name: PyValue | undefined): boolean {
  return typeof name !== 'string' || isTimeZone(name);
}
