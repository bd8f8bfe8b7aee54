import { DEFAULT_PROFILE, PROFILE_NAMES, type ProfileName } from '@litellm-models/mock-server';
import { UsageError } from '../../errors.ts';
import type { OptionValues } from '../../options.ts';
import type { MockOptions } from './options.ts';

/** The checked settings of `litellm-models mock`. */
export interface MockSettings {
  port: number;
  host: string;
  profile: ProfileName;
  adminToken: string | undefined;
  quirks: 'on' | 'off';
  replicas: number | undefined;
  /** In milliseconds. */
  lag: number | undefined;
  seed: number | undefined;
}

/**
 * Checks the option values and applies the defaults.
 *
 * @throws UsageError if a value is invalid or two options conflict
 */
export function readSettings(values: OptionValues<MockOptions>): MockSettings {
  const host = values.host ?? '127.0.0.1';
  if (host === '')
    throw new UsageError('expected --host to be an address such as 127.0.0.1 or 0.0.0.0, got an empty string', 'mock');
  if (values['admin-token'] === '')
    throw new UsageError('expected --admin-token to be a token, got an empty string', 'mock');
  if (values.watch === true && values.data !== undefined)
    throw new UsageError(
      '--watch cannot be used with --data: each reload would delete the deployments in the data file; remove one of them',
      'mock',
    );
  if (values.watch === true && values.config === undefined && values.keys === undefined)
    throw new UsageError('--watch needs a file to watch; add --config FILE or --keys FILE', 'mock');
  return {
    host,
    port: integer('port', values.port, 0, 65_535) ?? 4000,
    profile: profile(values.profile),
    adminToken: values['admin-token'],
    quirks: quirks(values.quirks),
    replicas: integer('replicas', values.replicas, 1, 100),
    lag: integer('lag', values.lag, 0, 3_600_000),
    seed: integer('seed', values.seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

function profile(name: string | undefined): ProfileName {
  if (name === undefined) return DEFAULT_PROFILE;
  const known = PROFILE_NAMES.find((candidate) => candidate === name);
  if (known) return known;
  throw new UsageError(`expected --profile to be one of ${PROFILE_NAMES.join(', ')}, got "${name}"`, 'mock');
}

function quirks(value: string | undefined): 'on' | 'off' {
  if (value === undefined || value === 'on') return 'on';
  if (value === 'off') return 'off';
  throw new UsageError(`expected --quirks to be "on" or "off", got "${value}"`, 'mock');
}

function integer(name: string, text: string | undefined, minimum: number, maximum: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  throw new UsageError(`expected --${name} to be an integer from ${minimum} to ${maximum}, got "${text}"`, 'mock');
}
