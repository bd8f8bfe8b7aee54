import { getKey, isTruthy } from '@litellm-models/python-semantics';
import { type ConfigMapping, isMapping } from '../config-value.ts';
import { isReference } from '../environment/references.ts';
import type { IssueList } from '../issues/issue-list.ts';
import { nearest } from '../issues/nearest.ts';
import { type ConfigPath, formatPath } from '../issues/path.ts';
import { SETTINGS } from '../settings/generated/settings.ts';
import { checkRouterSettings } from './router-settings.ts';
import { wrongType } from './type-messages.ts';
import { acceptsValue } from './types.ts';

/** Sections that must be mappings. The proxy ignores an empty list, zero or false in the last two. */
const MAPPINGS = ['general_settings', 'litellm_settings', 'environment_variables'] as const;

/** Sections that the proxy reads elsewhere than the others. */
const FURTHER_SECTIONS = ['finetune_settings', 'files_settings'];

/** The types of the settings in `general_settings` that keep the proxy from starting if they are of another type. */
const GENERAL_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  master_key: ['string', 'null'],
  database_url: ['string', 'null'],
};

/** Checks the names of sections and settings, and the types of those other than `model_list`. */
export function checkSections(config: ConfigMapping, issues: IssueList): void {
  checkNames(config, [...SETTINGS.sections, ...FURTHER_SECTIONS], [], issues);
  for (const section of MAPPINGS) {
    const value = getKey(config, section) ?? null;
    if (value === null || isMapping(value)) continue;
    if (section !== 'general_settings' && !isTruthy(value)) continue;
    const message = wrongType({ path: [section], types: ['object'], value });
    issues.add({ code: 'wrong_type', effect: 'startup_fails', path: [section], message });
  }
  for (const section of ['general_settings', 'litellm_settings', 'router_settings'] as const) {
    const settings = getKey(config, section);
    if (isMapping(settings)) checkNames(settings, SETTINGS[section], [section], issues);
  }
  checkGeneralSettings(config, issues);
  checkStoreModelInDb(config, issues);
  checkRouterSettings(config, issues);
}

/** Adds a warning for each name that is probably a misspelled one. */
function checkNames(mapping: ConfigMapping, known: readonly string[], parent: ConfigPath, issues: IssueList): void {
  const names = new Set(known);
  const kind = parent.length === 0 ? 'section' : 'setting';
  for (const key of Object.keys(mapping)) {
    if (names.has(key)) continue;
    const meant = nearest(key, names);
    if (meant === undefined || Object.hasOwn(mapping, meant)) continue;
    const path = [...parent, key];
    issues.add({
      code: 'unknown_field',
      severity: 'warning',
      path,
      atKey: true,
      message: `unknown ${kind} ${formatPath(path)}; did you mean "${meant}"? The proxy ignores unknown ${kind}s`,
    });
  }
}

function checkGeneralSettings(config: ConfigMapping, issues: IssueList): void {
  const settings = getKey(config, 'general_settings');
  if (!isMapping(settings)) return;
  for (const [key, types] of Object.entries(GENERAL_SETTINGS)) {
    const value = getKey(settings, key);
    if (value === undefined || isReference(value) || acceptsValue(types, value)) continue;
    const path = ['general_settings', key];
    const message = wrongType({ path, types, value });
    issues.add({ code: 'wrong_type', effect: 'startup_fails', path, message });
  }
}

function checkStoreModelInDb(config: ConfigMapping, issues: IssueList): void {
  const settings = getKey(config, 'general_settings');
  const value = isMapping(settings) ? getKey(settings, 'store_model_in_db') : undefined;
  if (value === undefined || value === null || typeof value === 'boolean' || isReference(value)) return;
  const path = ['general_settings', 'store_model_in_db'];
  const message = `${wrongType({ path, types: ['boolean'], value })}; the proxy uses false`;
  issues.add({ code: 'wrong_type', severity: 'warning', path, message });
}
