import type { ConfigPath, ConfigValue, ParsedConfig } from '@litellm-models/config';
import { operations } from '@litellm-models/core';
import { getKey, isTruthy } from '@litellm-models/python-semantics';
import { type ConfigDict, isConfigDict } from '../proxy/config/config-dict.ts';

/** A setting that changes responses of the real proxy and that the mock does not emulate. */
interface Rule {
  readonly section: string;
  /** The name of the setting, or a pattern. Left out for the section itself. */
  readonly setting?: string | RegExp;
  /** Which values the rule applies to. Default: those that Python counts as true. */
  readonly applies?: (value: ConfigValue) => boolean;
  /** Whether the rule applies only with, or only without, an enterprise license. */
  readonly license?: 'with' | 'without';
  readonly message: string;
}

const isCode = (value: ConfigValue): boolean =>
  [value].flat().some((item) => typeof item === 'string' && item.includes('.'));

const OWN_AUTHENTICATION = 'is not emulated; the mock accepts the master key and the virtual keys of its keys file';
const NEEDS_A_LICENSE = 'has no effect without an enterprise license';
const SECRET_MANAGER = 'is not emulated; the mock resolves references with environment variables only';
const PRICE_LIST = 'is not emulated; the mock uses the price list of the release';

const RULES: readonly Rule[] = [
  { section: 'general_settings', setting: 'custom_auth', message: OWN_AUTHENTICATION },
  { section: 'general_settings', setting: 'enable_jwt_auth', message: OWN_AUTHENTICATION },
  { section: 'general_settings', setting: 'enable_oauth2_auth', message: OWN_AUTHENTICATION },
  { section: 'general_settings', setting: 'enable_oauth2_proxy_auth', message: OWN_AUTHENTICATION },
  {
    section: 'general_settings',
    setting: 'master_key',
    applies: (value) => value === null || value === '',
    message: 'is empty: the proxy runs without authentication or does not start; the mock uses sk-1234',
  },
  {
    section: 'general_settings',
    setting: 'infer_model_from_keys',
    message: 'is not emulated; the mock does not list the models of providers whose API keys are in the environment',
  },
  {
    section: 'general_settings',
    setting: 'model_list_healthy_only',
    message: 'is not emulated; the mock runs no health checks and lists every model',
  },
  {
    section: 'general_settings',
    setting: 'pass_through_endpoints',
    applies: hidesOperation,
    message: 'has the path of an operation, which is not emulated; the mock responds as without it',
  },
  { section: 'general_settings', setting: 'key_management_system', message: SECRET_MANAGER },
  { section: 'general_settings', setting: 'use_azure_key_vault', message: SECRET_MANAGER },
  { section: 'general_settings', setting: 'use_google_kms', message: SECRET_MANAGER },
  {
    section: 'general_settings',
    setting: 'litellm_license',
    message: 'is not checked; to emulate a proxy with a license, use settings.premium_user',
  },
  { section: 'general_settings', setting: 'admin_only_routes', license: 'without', message: NEEDS_A_LICENSE },
  { section: 'general_settings', setting: 'public_routes', license: 'without', message: NEEDS_A_LICENSE },
  {
    section: 'general_settings',
    setting: 'allowed_ips',
    license: 'with',
    message: 'is not emulated; the mock accepts requests from every address',
  },
  {
    section: 'general_settings',
    setting: /^max_(?:request|response)_size_mb$/,
    license: 'with',
    message: 'is not emulated; the mock accepts and returns bodies of any size within its own limits',
  },
  {
    section: 'litellm_settings',
    setting: 'callbacks',
    applies: isCode,
    message: 'refers to custom code, which the mock does not run',
  },
  {
    section: 'litellm_settings',
    setting: 'check_provider_endpoint',
    message: 'is not emulated; the mock expands wildcards with the price list and does not ask providers',
  },
  {
    section: 'litellm_settings',
    setting: 'custom_provider_map',
    message: 'refers to custom code, which the mock does not run; deployments of these providers are skipped',
  },
  {
    section: 'litellm_settings',
    setting: 'model_alias_map',
    message: 'is not emulated; use router_settings.model_group_alias for aliases',
  },
  {
    section: 'litellm_settings',
    setting: /^(?:model_cost|models_by_provider|provider_list|.*_models)$/,
    message: PRICE_LIST,
  },
  {
    section: 'environment_variables',
    setting:
      /^(?:STORE_MODEL_IN_DB|LITELLM_(?:MASTER_KEY|LICENSE|ENVIRONMENT|ENABLE_PTU_COST_ATTRIBUTION|MODEL_COST_MAP_URL|LOCAL_MODEL_COST_MAP))$/,
    applies: () => true,
    message: 'configures the proxy, which is not emulated; use general_settings or the options of the mock',
  },
  { section: 'agents', message: 'are not emulated; the proxy lists agents in /model_group/info' },
  { section: 'agent_list', message: 'is not emulated; the proxy lists agents in /model_group/info' },
];

/** Returns a line for each setting that changes responses of the real proxy and that the mock does not emulate. */
export function configWarnings({ config, positionOf }: ParsedConfig, isLicensed: boolean): string[] {
  if (!config) return [];
  return RULES.flatMap((rule) => {
    if (rule.license !== undefined && (rule.license === 'with') !== isLicensed) return [];
    return pathsOf(config, rule).map(
      (path) => `${placeOf(path, positionOf)}warning: ${path.join('.')} ${rule.message}`,
    );
  });
}

function pathsOf(config: ConfigDict, { section, setting, applies = isTruthy }: Rule): string[][] {
  const value = getKey(config, section);
  if (setting === undefined) return value !== undefined && applies(value) ? [[section]] : [];
  if (!isConfigDict(value)) return [];
  return Object.entries(value)
    .filter(([name, own]) => (typeof setting === 'string' ? name === setting : setting.test(name)) && applies(own))
    .map(([name]) => [section, name]);
}

function placeOf(path: ConfigPath, positionOf: ParsedConfig['positionOf']): string {
  const position = positionOf(path);
  if (position === undefined) return 'config: ';
  return `${position.file === undefined ? '' : `${position.file}:`}${position.line}:${position.column}: `;
}

function hidesOperation(endpoints: ConfigValue): boolean {
  const paths = new Set(Object.values(operations).map(({ path }): string => path));
  return Array.isArray(endpoints) && endpoints.some((item) => isConfigDict(item) && paths.has(String(item['path'])));
}
