import { getKey, isTruthy } from '@litellm-models/python-semantics';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import type { IssueList } from '../issues/issue-list.ts';
import { type ConfigPath, formatPath } from '../issues/path.ts';
import { wrongType } from './type-messages.ts';

/** Settings that list fallbacks, and whose format the proxy checks when it starts. */
const FALLBACKS = ['fallbacks', 'content_policy_fallbacks'] as const;

/** Checks the settings that keep the proxy from starting if they have the wrong format. Some are read from `litellm_settings` too. */
export function checkRouterSettings(config: ConfigMapping, issues: IssueList): void {
  for (const section of ['router_settings', 'litellm_settings']) {
    const settings = getKey(config, section);
    if (!isMapping(settings)) continue;
    for (const name of FALLBACKS) checkFallbacks(getKey(settings, name), [section, name], issues);
    if (section === 'router_settings')
      checkAliases(getKey(settings, 'model_group_alias'), [section, 'model_group_alias'], issues);
  }
}

function checkFallbacks(value: ConfigValue | undefined, path: ConfigPath, issues: IssueList): void {
  if (!isTruthy(value) || value === undefined) return;
  if (!Array.isArray(value)) {
    addWrongType(path, value, 'a list of mappings from a model name to its fallbacks', issues);
    return;
  }
  value.forEach((item, index) => {
    if (isMapping(item) && Object.keys(item).length === 1) return;
    const at = [...path, index];
    if (isMapping(item)) {
      const count = Object.keys(item).length;
      const message = `expected ${formatPath(at)} to have exactly one key, a model name, got ${count}; use a list item for each model`;
      issues.add({ code: 'invalid_value', effect: 'startup_fails', path: at, message });
    } else addWrongType(at, item, 'a mapping from a model name to a list of its fallbacks', issues);
  });
}

function checkAliases(value: ConfigValue | undefined, path: ConfigPath, issues: IssueList): void {
  if (value === undefined) return;
  if (value === null) {
    const message = `${formatPath(path)} is null: in newer releases, every request that lists models fails; remove it`;
    issues.add({ code: 'wrong_type', severity: 'warning', path, message });
    return;
  }
  if (!isMapping(value)) {
    if (isTruthy(value)) addWrongType(path, value, 'a mapping from an alias to a model name', issues);
    return;
  }
  for (const [alias, target] of Object.entries(value)) {
    const at = [...path, alias];
    if (isMapping(target)) checkAliasItem(target, at, issues);
    else if (typeof target !== 'string') {
      const message = `${wrongType({ path: at, types: ['string'], value: target, expected: 'a model name' })}; the proxy ignores this alias`;
      issues.add({ code: 'wrong_type', severity: 'warning', path: at, message });
    }
  }
}

function checkAliasItem(item: ConfigMapping, path: ConfigPath, issues: IssueList): void {
  for (const field of ['model', 'hidden']) {
    if (Object.hasOwn(item, field)) continue;
    const at = [...path, field];
    const fix = field === 'model' ? 'set it to a model name' : 'set it to true or false';
    issues.add({
      code: 'missing_field',
      effect: 'startup_fails',
      path: at,
      message: `${formatPath(at)} is missing; ${fix}`,
    });
  }
}

function addWrongType(path: ConfigPath, value: ConfigValue, expected: string, issues: IssueList): void {
  const message = wrongType({ path, types: [], value, expected });
  issues.add({ code: 'wrong_type', effect: 'startup_fails', path, message });
}
