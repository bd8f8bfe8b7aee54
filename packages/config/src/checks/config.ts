import { showKey } from '../issue.ts';
import { nearest } from '../suggest.ts';
import { type ConfigMapping, type ConfigValue, isMapping, own } from '../yaml/values.ts';
import { accepts, describeValue } from './accepts.ts';
import { checkDeployment } from './deployment.ts';
import { isReference } from './fields.ts';
import type { Report } from './report.ts';

const SECTIONS = ['general_settings', 'litellm_settings', 'router_settings', 'environment_variables'] as const;

/** Sections that the proxy reads; others pass without a word. */
const TOP_LEVEL = [
  'model_list',
  ...SECTIONS,
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

const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  master_key: ['string', 'null'],
  store_model_in_db: ['boolean', 'null'],
  database_url: ['string', 'null'],
};

/** The whole file. */
export function checkConfig(value: ConfigValue, report: Report): void {
  if (value === null) {
    report.add({
      code: 'empty',
      effect: 'refused',
      path: [],
      message: 'the file is empty; expected a mapping with model_list',
    });
    return;
  }
  if (!isMapping(value)) {
    const message = `expected a mapping with model_list, found ${describeValue(value)}`;
    report.add({ code: 'wrong_type', effect: 'refused', path: [], message });
    return;
  }
  checkTopLevel(value, report);
  checkSections(value, report);
  const models = own(value, 'model_list') ?? null;
  if (models === null) return;
  if (!Array.isArray(models)) {
    const message = `expected a list of deployments, found ${describeValue(models)}`;
    report.add({ code: 'wrong_type', effect: 'refused', path: ['model_list'], message });
    return;
  }
  models.forEach((entry, index) => {
    checkDeployment(entry, ['model_list', index], report);
  });
  checkIds(models, report);
}

function checkTopLevel(config: ConfigMapping, report: Report): void {
  for (const key of Object.keys(config)) {
    if (TOP_LEVEL.includes(key)) continue;
    const meant = nearest(key, TOP_LEVEL);
    if (meant !== undefined && !Object.hasOwn(config, meant))
      report.add({
        code: 'misspelt_field',
        severity: 'warning',
        path: [key],
        atKey: true,
        message: `unknown section "${showKey(key)}", did you mean "${meant}"? The proxy ignores unknown sections`,
      });
  }
  if (own(config, 'include') !== undefined)
    report.add({
      code: 'not_followed',
      severity: 'warning',
      path: ['include'],
      atKey: true,
      message: 'included files are not read here: what they hold is missing',
    });
}

function checkSections(config: ConfigMapping, report: Report): void {
  for (const section of SECTIONS) {
    const value = own(config, section) ?? null;
    if (value !== null && !isMapping(value))
      report.add({
        code: 'wrong_type',
        effect: 'refused',
        path: [section],
        message: `expected a mapping, found ${describeValue(value)}`,
      });
  }
  const settings = own(config, 'general_settings');
  if (!isMapping(settings)) return;
  for (const [key, types] of Object.entries(SETTINGS)) {
    const value = own(settings, key);
    if (value === undefined || isReference(value) || accepts(types, value)) continue;
    const wanted = types[0] === 'string' ? 'a string' : 'true or false';
    const message = `expected ${wanted}, found ${describeValue(value, types)}`;
    report.add({ code: 'wrong_type', effect: 'refused', path: ['general_settings', key], message });
  }
}

function checkIds(models: readonly ConfigValue[], report: Report): void {
  const seen = new Map<string, number>();
  models.forEach((entry, index) => {
    const info = isMapping(entry) ? own(entry, 'model_info') : undefined;
    const id = isMapping(info) ? own(info, 'id') : undefined;
    if (id === undefined || id === null || typeof id === 'object') return;
    const first = seen.get(String(id));
    if (first === undefined) seen.set(String(id), index);
    else
      report.add({
        code: 'duplicate_id',
        severity: 'warning',
        path: ['model_list', index, 'model_info', 'id'],
        message: `the id of model_list[${first}] again: the proxy serves both, but a read, update or delete by this id reaches only one of them`,
      });
  });
}
