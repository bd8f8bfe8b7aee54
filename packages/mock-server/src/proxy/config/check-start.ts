import { getKey, isDict, isTruthy, type PyDict, type PyValue, repr } from '@litellm-models/python-semantics';
import { SeedError } from '../errors/seed-error.ts';
import type { Settings } from '../state/settings.ts';
import type { ConfigRelease } from './config-release.ts';
import type { ProxyConfig } from './proxy-config.ts';

/** A setting with which the proxy does not start. */
export class ConfigSettingError extends SeedError {
  override name = 'ConfigSettingError';
  /** Where the setting is, such as `general_settings.allowed_ips`. */
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], message: string) {
    const field = path.reduce<string>((text, part) => text + (typeof part === 'number' ? `[${part}]` : `.${part}`), '');
    super(`${field.slice(1)} ${message}; the proxy does not start with it`);
    this.path = path;
  }
}

/**
 * Refuses settings with which this release does not start. What no release starts with is checked when the file is read.
 *
 * @throws ConfigSettingError
 */
export function checkStart(config: ProxyConfig, release: { readonly config: ConfigRelease }, settings: Settings): void {
  if (!settings.premium_user) checkLicense(config.general);
  checkRouterSettings(config.router, release.config);
  if (release.config.checksFallbackTargets) {
    checkTargets(config.router, 'router_settings');
    checkTargets(config.litellm, 'litellm_settings');
  }
  if (release.config.routingStrategies) checkGroups(config.router, release.config.routingStrategies);
}

const NEED_A_LICENSE = ['allowed_ips', 'enforced_params'];

function checkLicense(general: PyDict): void {
  for (const name of NEED_A_LICENSE) {
    if ((getKey(general, name) ?? null) === null) continue;
    throw new ConfigSettingError(['general_settings', name], 'needs an enterprise license');
  }
}

const HEALTH_CHECK_SETTINGS = ['health_check_interval', 'health_check_concurrency'];

function checkRouterSettings(router: PyDict, release: ConfigRelease): void {
  const path = (name: string): string[] => ['router_settings', name];
  for (const name of release.ownRouterSettings) {
    if (Object.hasOwn(router, name)) throw new ConfigSettingError(path(name), 'is set by the proxy itself; remove it');
  }
  for (const name of release.refusesHealthCheckSettings ? HEALTH_CHECK_SETTINGS : []) {
    if (Object.hasOwn(router, name)) throw new ConfigSettingError(path(name), 'belongs in general_settings');
  }
  const strategy = getKey(router, 'routing_strategy') ?? null;
  if (strategy !== null && release.routingStrategies)
    checkStrategy(strategy, path('routing_strategy'), release.routingStrategies);
}

function checkStrategy(strategy: PyValue, path: readonly (string | number)[], known: readonly string[]): void {
  if (typeof strategy === 'string' && known.includes(strategy)) return;
  throw new ConfigSettingError(path, `must be one of ${known.join(', ')}, got ${repr(strategy)}`);
}

function checkTargets(section: PyDict, name: string): void {
  for (const setting of ['fallbacks', 'content_policy_fallbacks']) {
    const entries = getKey(section, setting);
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry, index) => {
      if (!isDict(entry)) return;
      const [model, targets] = Object.entries(entry)[0] ?? [];
      if (model === undefined || Array.isArray(targets) || model === 'model') return;
      throw new ConfigSettingError([name, setting, index, model], 'must be a list of model names');
    });
  }
  const general = getKey(section, 'default_fallbacks');
  if (typeof general === 'string' && isTruthy(general)) {
    throw new ConfigSettingError([name, 'default_fallbacks'], 'must be a list of model names');
  }
}

function checkGroups(router: PyDict, strategies: readonly string[]): void {
  const groups = getKey(router, 'routing_groups');
  if (groups === undefined || !isTruthy(groups)) return;
  const path = ['router_settings', 'routing_groups'];
  if (!Array.isArray(groups)) throw new ConfigSettingError(path, 'must be a list of mappings');
  const owners = new Map<string, string>();
  const names = new Set<string>();
  groups.forEach((group, index) => {
    const at = [...path, index];
    const { name, models, strategy } = groupOf(group, at);
    if (name === '' || name === 'default' || names.has(name)) {
      throw new ConfigSettingError([...at, 'group_name'], 'must be a unique name other than "default"');
    }
    names.add(name);
    if (strategy === 'priority') return;
    checkStrategy(strategy, [...at, 'routing_strategy'], strategies);
    for (const model of new Set(models)) {
      if (owners.has(model)) throw new ConfigSettingError([...at, 'models'], 'must not have a model of another group');
      owners.set(model, name);
    }
  });
}

function groupOf(
  group: PyValue,
  at: readonly (string | number)[],
): { name: string; models: string[]; strategy: string } {
  if (!isDict(group)) throw new ConfigSettingError(at, 'must be a mapping');
  const { group_name: name, models, routing_strategy: strategy } = group;
  if (typeof name !== 'string') throw new ConfigSettingError([...at, 'group_name'], 'must be a string');
  if (typeof strategy !== 'string') throw new ConfigSettingError([...at, 'routing_strategy'], 'must be a string');
  if (!Array.isArray(models) || !models.every((model) => typeof model === 'string')) {
    throw new ConfigSettingError([...at, 'models'], 'must be a list of model names');
  }
  return { name, models, strategy };
}
