import { getKey, isDict, type PyDict, type PyValue } from '@litellm-models/python-semantics';
import { DetailError } from '../../proxy/errors/detail-error.ts';
import { ptuDisabled } from '../../proxy/operations/writes/checks.ts';
import { isTimeZone } from '../../proxy/validation/rules/time-zones.ts';
import type { QuirkName } from '../quirk.ts';

const PTU_FIELDS = ['ptu_count', 'cost_per_ptu_per_hour', 'ptu_effective_from', 'ptu_effective_to', 'ptu_shares'];

/**
 * Rejects a well-formed body before the release validates it, if it uses a disabled feature, names something that does not exist, or
 * has parts that conflict.
 *
 * @throws DetailError 403, 404 or 409
 */
export function checkReferences(body: PyDict, has: (name: QuirkName) => boolean): void {
  if (has('disabled-feature-is-a-400')) checkDisabledFeatures(body);
  const windows = [...windowsOf(dictAt(body, 'model_info')), ...windowsOf(body)];
  if (has('unknown-reference-is-a-400')) {
    const zone = windows.map((window) => getKey(window, 'timezone')).find((name) => !isKnownZone(name));
    if (zone !== undefined) throw new DetailError(404, `The time zone ${String(zone)} does not exist`);
  }
  if (has('conflict-is-a-400')) checkConflicts(body, windows);
}

function checkDisabledFeatures(body: PyDict): void {
  const info = dictAt(body, 'model_info');
  const supplied = PTU_FIELDS.filter((field) => (getKey(info, field) ?? null) !== null);
  if (supplied.length > 0) throw new DetailError(403, ptuDisabled(supplied).detail);
}

function checkConflicts(body: PyDict, windows: readonly PyDict[]): void {
  if (windows.some((window) => getKey(window, 'start') === getKey(window, 'end'))) {
    throw new DetailError(409, 'An access window must not end when it starts');
  }
  const removed = getKey(body, 'litellm_params_to_remove');
  const params = dictAt(body, 'litellm_params');
  const both = Array.isArray(removed) ? removed.filter((name) => Object.hasOwn(params, String(name))) : [];
  if (both.length > 0) throw new DetailError(409, `litellm_params both sets and removes ${both.join(', ')}`);
}

function dictAt(dict: PyDict, key: string): PyDict {
  const value = getKey(dict, key);
  return isDict(value) ? value : {};
}

function windowsOf(dict: PyDict): PyDict[] {
  const windows = getKey(dict, 'access_windows');
  return Array.isArray(windows) ? windows.filter((window): window is PyDict => isDict(window)) : [];
}

function isKnownZone(name: PyValue | undefined): boolean {
  return typeof name !== 'string' || isTimeZone(name);
}
