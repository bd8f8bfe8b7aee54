import type { Environment } from '@litellm-models/config';
import type { MockOptions } from './options.ts';
import { readFileIfExists, readText } from './read-text.ts';

/** How config and keys are read. */
export interface SeedReading {
  /** Reads a text file whose name is given as config or keys. */
  readonly readText: (fileName: string) => string;
  /** Reads a file that `include` names. Returns undefined if it does not exist. */
  readonly readFile?: (fileName: string) => string | undefined;
  /** The environment variables for references in the config. */
  readonly env: Environment;
  /** The environment variables for references in stored deployments. Those of `environment_variables` are added. */
  readonly storedEnv?: Environment;
  /** Whether the proxy has an enterprise license. */
  readonly isLicensed?: boolean;
}

/** Returns how a mock with these options reads config and keys. A page has no files and no environment variables of its own. */
export function seedReadingOf({ env, settings }: Pick<MockOptions, 'env' | 'settings'>): SeedReading {
  const isNode = globalThis.process?.getBuiltinModule !== undefined;
  return {
    readText,
    ...(isNode ? { readFile: readFileIfExists } : {}),
    env: env ?? globalThis.process?.env ?? {},
    storedEnv: env ?? {},
    isLicensed: settings?.premium_user === true,
  };
}
