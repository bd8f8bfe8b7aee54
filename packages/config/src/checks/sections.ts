import { getKey } from '@litellm-models/python-semantics';
import { type ConfigMapping, isMapping } from '../config-value.ts';
import { isReference } from '../environment/references.ts';
import type { IssueList } from '../issues/issue-list.ts';
import { nearest } from '../issues/nearest.ts';
import { formatPath } from '../issues/path.ts';
import { wrongType } from './type-messages.ts';
import { acceptsValue } from './types.ts';

const MAPPINGS = ['general_settings', 'litellm_settings', 'router_settings', 'environment_variables'] as const;

/** The sections that the proxy reads. It ignores others. */
const SECTIONS = [
  'model_list',
  ...MAPPINGS,
  'include',
  'assistant_settings',
  'finetune_settings',
  'files_settings',
  'default_vertex_config',
  'callback_settings',
  'guardrails',
  'mcp_servers',
  'search_tools',
  'vector_store_registry',
  'credential_list',
];

/** The types of the settings in `general_settings` that are checked. */
const GENERAL_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  master_key: ['string', 'null'],
  store_model_in_db: ['boolean', 'null'],
  database_url: ['string', 'null'],
};

/** Checks the names of all sections, and the types of those other than `model_list`. */
export function checkSections(config: ConfigMapping, issues: IssueList): void {
  checkNames(config, issues);
  checkInclude(config, issues);
  for (const section of MAPPINGS) {
    const value = getKey(config, section) ?? null;
    if (value === null || isMapping(value)) continue;
    const message = wrongType({ path: [section], types: ['object'], value });
    issues.add({ code: 'wrong_type', effect: 'startup_fails', path: [section], message });
  }
  checkGeneralSettings(config, issues);
}

function checkNames(config: ConfigMapping, issues: IssueList): void {
  for (const key of Object.keys(config)) {
    if (SECTIONS.includes(key)) continue;
    const meant = nearest(key, SECTIONS);
    if (meant === undefined || Object.hasOwn(config, meant)) continue;
    issues.add({
      code: 'unknown_field',
      severity: 'warning',
      path: [key],
      atKey: true,
      message: `unknown section ${formatPath([key])}; did you mean "${meant}"? The proxy ignores unknown sections`,
    });
  }
}

function checkInclude(config: ConfigMapping, issues: IssueList): void {
  if (getKey(config, 'include') === undefined) return;
  issues.add({
    code: 'include_not_read',
    severity: 'warning',
    path: ['include'],
    atKey: true,
    message: 'include is not supported yet; the deployments and settings of included files are missing',
  });
}

function checkGeneralSettings(config: ConfigMapping, issues: IssueList): void {
  const settings = getKey(config, 'general_settings');
  if (!isMapping(settings)) return;
  for (const [key, types] of Object.entries(GENERAL_SETTINGS)) {
    const value = getKey(settings, key);
    if (value === undefined || isReference(value) || acceptsValue(types, value)) continue;
    const path = ['general_settings', key];
    issues.add({
      code: 'wrong_type',
      effect: 'startup_fails',
      path,
      message: wrongType({ path, types, value }),
    });
  }
}
