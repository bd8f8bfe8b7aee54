import { DEFAULT_PROFILE, PROFILE_NAMES, type ProfileName } from '@litellm-models/mock-server/http';
import { UsageError } from '../../errors.ts';
import type { OptionValues } from '../../options.ts';
import type { MockOptions } from './options.ts';

/** What the command line says, checked. */
export interface MockSettings {
  port: number;
  host: string;
  profile: ProfileName;
  adminToken: string | undefined;
  quirks: 'on' | 'off';
  replicas: number | undefined;
  lag: number | undefined;
  seed: number | undefined;
}

/**
 * Checks the values of the options.
 *
 * @throws UsageError naming the option and what it takes
 */
export function readSettings(values: OptionValues<MockOptions>): MockSettings {
  const host = values.host ?? '127.0.0.1';
  if (host === '') throw new UsageError('--host needs an address, such as 127.0.0.1 or 0.0.0.0', 'mock');
  if (values['admin-token'] === '') throw new UsageError('--admin-token must not be empty', 'mock');
  if (values.watch === true && values.data !== undefined)
    throw new UsageError(
      '--watch starts anew at each change, which would empty the file of --data: use one of the two',
      'mock',
    );
  if (values.watch === true && values.config === undefined && values.keys === undefined)
    throw new UsageError('--watch needs something to watch: --config FILE or --keys FILE', 'mock');
  return {
    host,
    port: whole('port', values.port, 0, 65_535) ?? 4000,
    profile: profile(values.profile),
    adminToken: values['admin-token'],
    quirks: quirks(values.quirks),
    replicas: whole('replicas', values.replicas, 1, 100),
    lag: whole('lag', values.lag, 0, 3_600_000),
    seed: whole('seed', values.seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

function profile(name: string | undefined): ProfileName {
  if (name === undefined) return DEFAULT_PROFILE;
  const known = PROFILE_NAMES.find((candidate) => candidate === name);
  if (known) return known;
  throw new UsageError(`unknown profile "${name}"; known: ${PROFILE_NAMES.join(', ')}`, 'mock');
}

function quirks(value: string | undefined): 'on' | 'off' {
  if (value === undefined || value === 'on') return 'on';
  if (value === 'off') return 'off';
  throw new UsageError(`--quirks takes on or off, not "${value}"`, 'mock');
}

function whole(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^[0-9]{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not "${text}"`, 'mock');
}
