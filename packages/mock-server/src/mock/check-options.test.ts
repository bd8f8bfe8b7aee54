import { describe, expect, it } from 'vitest';
import { checkOptions, checkSettings, SettingsError } from './check-options.ts';

/** Checks options that the types do not allow. */
const check = (options: object): void => Reflect.apply(checkOptions, undefined, [options]);

describe('checkOptions', () => {
  it.each([
    {},
    { quirks: 'off', replicas: 3, lag: 0, journal: 1, seed: -1.5 },
    { settings: { premium_user: true }, onResponse: () => {} },
  ])('accepts %j', (options) => {
    expect(() => check(options)).not.toThrow();
  });

  it.each([
    [{ quirks: 'maybe' }, "expected options.quirks to be 'on' or 'off', got \"maybe\""],
    [{ quirks: false }, "expected options.quirks to be 'on' or 'off', got boolean"],
    [{ replicas: 0 }, 'expected options.replicas to be a positive integer, got 0'],
    [{ replicas: 'three' }, 'expected options.replicas to be a positive integer, got "three"'],
    [{ lag: -1 }, 'expected options.lag to be a non-negative number of ms, got -1'],
    [{ lag: Number.POSITIVE_INFINITY }, 'expected options.lag to be a non-negative number of ms, got Infinity'],
    [{ journal: 0.5 }, 'expected options.journal to be a positive integer, got 0.5'],
    [{ seed: Number.NaN }, 'expected options.seed to be a finite number, got NaN'],
    [{ onResponse: {} }, 'expected options.onResponse to be a function, got object'],
  ])('rejects %o', (options, message) => {
    expect(() => check(options)).toThrow(new TypeError(message));
  });

  it('rejects invalid settings', () => {
    expect(() => check({ settings: { premium: true } })).toThrow(SettingsError);
  });
});

describe('checkSettings', () => {
  it('rejects a setting that does not exist, with the ones that do', () => {
    expect(() => checkSettings({ premium: true })).toThrow(
      'expected a setting (store_model_in_db, premium_user, database_connected), got "premium"',
    );
  });

  it.each([
    [null, 'null'],
    [1, '1'],
    ['true', 'string'],
    [undefined, 'undefined'],
  ])('rejects the value %j', (value, shown) => {
    expect(() => checkSettings({ premium_user: value })).toThrow(
      `expected settings.premium_user to be a boolean, got ${shown}`,
    );
  });
});
