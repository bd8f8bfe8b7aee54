import { getKey, type PyDict, type PyValue } from '@litellm-models/python-semantics';

/** What a config file sets besides `model_list`. References to environment variables are resolved. */
export interface ProxyConfig {
  /** `general_settings`. */
  readonly general: PyDict;
  /** `litellm_settings`. */
  readonly litellm: PyDict;
  /** `router_settings`. */
  readonly router: PyDict;
  /** The names in `credential_list`. */
  readonly credentials: ReadonlySet<string>;
  /** The environment variables that references in stored deployments are resolved with. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The config of a proxy whose file has a `model_list` only. */
export const NO_CONFIG: ProxyConfig = { general: {}, litellm: {}, router: {}, credentials: new Set(), environment: {} };

/** A setting in `general_settings`; null where it is missing, as Python's `dict.get` returns None. */
export function generalSetting({ general }: ProxyConfig, name: string): PyValue {
  return getKey(general, name) ?? null;
}
