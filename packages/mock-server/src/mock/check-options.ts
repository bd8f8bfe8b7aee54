import { DEFAULT_SETTINGS } from '../proxy/state/settings.ts';
import { describeValue } from './describe-value.ts';
import type { MockOptions } from './options.ts';

/**
 * Checks what the types cannot: ranges of numbers, and options from callers that do not use TypeScript.
 *
 * @throws TypeError with the option, what was expected, and what was given
 */
export function checkOptions({ quirks, replicas, lag, journal, seed, settings, onResponse }: MockOptions): void {
  if (quirks !== undefined && quirks !== 'on' && quirks !== 'off') reject('quirks', "'on' or 'off'", quirks);
  if (replicas !== undefined && !(Number.isSafeInteger(replicas) && replicas >= 1)) {
    reject('replicas', 'a positive integer', replicas);
  }
  if (lag !== undefined && !(Number.isFinite(lag) && lag >= 0)) reject('lag', 'a non-negative number of ms', lag);
  if (journal !== undefined && !(Number.isSafeInteger(journal) && journal >= 1)) {
    reject('journal', 'a positive integer', journal);
  }
  if (seed !== undefined && !Number.isFinite(seed)) reject('seed', 'a finite number', seed);
  if (settings !== undefined) checkSettings(settings);
  if (onResponse !== undefined && typeof onResponse !== 'function') reject('onResponse', 'a function', onResponse);
}

function reject(option: keyof MockOptions, expected: string, given: unknown): never {
  const shown = typeof given === 'string' ? JSON.stringify(given) : describeValue(given);
  throw new TypeError(`expected options.${option} to be ${expected}, got ${shown}`);
}

/** Thrown for a setting that does not exist, or whose value is not a boolean. */
export class SettingsError extends TypeError {
  override name = 'SettingsError';
}

/** @throws SettingsError */
export function checkSettings(settings: object): void {
  for (const [name, value] of Object.entries(settings)) {
    if (!Object.hasOwn(DEFAULT_SETTINGS, name)) {
      const known = Object.keys(DEFAULT_SETTINGS).join(', ');
      throw new SettingsError(`expected a setting (${known}), got ${JSON.stringify(name)}`);
    }
    if (typeof value !== 'boolean')
      throw new SettingsError(`expected settings.${name} to be a boolean, got ${describeValue(value)}`);
  }
}
