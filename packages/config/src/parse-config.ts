import { checkConfigFile } from './checks/config-file.ts';
import { checkDocument, invalidDocument } from './checks/document.ts';
import { type ConfigMapping, type ConfigValue, copyValue, isMapping } from './config-value.ts';
import { type Environment, type EnvironmentReference, resolveReferences } from './environment/references.ts';
import type { ConfigIssue, Position } from './issues/issue.ts';
import { IssueList } from './issues/issue-list.ts';
import type { ConfigPath } from './issues/path.ts';
import { NO_POSITIONS, type Positions, positionsOf } from './issues/positions.ts';
import { loadYaml } from './yaml/load.ts';

/** Options of {@link parseConfig}. */
export interface ParseConfigOptions {
  /** The file name in issues. The file is not opened. */
  fileName?: string;
  /** Environment variables that replace `os.environ/NAME` references. Without it, references are not replaced. */
  env?: Environment;
}

/** An entry of `model_list`. It may have a `model_info`. */
export type ConfigDeployment = ConfigMapping & {
  model_name: string;
  litellm_params: ConfigMapping;
  // `model_info?` is not declared: without exactOptionalPropertyTypes, it does not match the index signature.
};

/** A LiteLLM config file. See {@link ConfigValue} for its numbers and dates. */
export interface LiteLLMConfig {
  /** Empty if the file has no `model_list`. */
  model_list: ConfigDeployment[];
  /** Empty if the file has no `general_settings`. */
  general_settings: ConfigMapping;
  [section: string]: ConfigValue;
}

/** The result of reading a config file. */
export interface ParsedConfig {
  /** Undefined if the real proxy does not start with this file. It contains the deployments that the proxy skips. */
  config: LiteLLMConfig | undefined;
  /** Errors and warnings in the order of the file. */
  issues: ConfigIssue[];
  /** Every `os.environ/NAME` reference of the file. */
  references: EnvironmentReference[];
  /** Returns where a value starts, or undefined if the file does not have the path. */
  positionOf(path: ConfigPath): Position | undefined;
}

/**
 * Reads LiteLLM's `config.yaml` as the proxy does, with PyYAML's rules (`yes` is true, `1e-6` is a string), and checks it.
 * It does not throw and does not read or write files: what is wrong with the text is in `issues`.
 *
 * @example
 * import { formatIssue, parseConfig } from '@litellm-models/config';
 *
 * const text = 'model_list: [{model_name: gpt, litellm_params: {model: openai/gpt-4o}}]';
 * const { config, issues } = parseConfig(text, { fileName: 'config.yaml', env: { OPENAI_API_KEY: 'sk-1' } });
 * if (config === undefined) throw new Error(issues.map(formatIssue).join('\n'));
 * config.model_list[0]?.model_name; // gpt
 */
export function parseConfig(text: string, options: ParseConfigOptions = {}): ParsedConfig {
  const loaded = loadYaml(text);
  const positions = positionsOf(loaded);
  const issues = new IssueList(options.fileName, positions);
  if (loaded.error) {
    issues.add(invalidDocument(loaded.error, loaded, 'YAML'));
    return { config: undefined, issues: issues.sorted(), references: [], positionOf: positions.ofValue };
  }
  checkDocument(loaded, issues);
  return check(loaded.value ?? null, options, positions, issues);
}

/**
 * Checks a config as {@link parseConfig} does, but takes an object, which is not changed. The issues have a path and no position.
 *
 * @example
 * import { checkConfigObject } from '@litellm-models/config';
 *
 * checkConfigObject({ model_list: [{ model_name: 'gpt', litellm_params: { model: 'openai/gpt-4o' } }] }).issues; // []
 */
export function checkConfigObject(value: ConfigValue, options: ParseConfigOptions = {}): ParsedConfig {
  return check(copyValue(value), options, NO_POSITIONS, new IssueList(options.fileName, NO_POSITIONS));
}

/** Resolves references in place, then checks the result, as the proxy does. */
function check(value: ConfigValue, { env }: ParseConfigOptions, positions: Positions, issues: IssueList): ParsedConfig {
  const references = isMapping(value) ? resolveReferences(value, env, positions, issues) : [];
  checkConfigFile(value, issues);
  const starts = !issues.some((issue) => issue.effect === 'startup_fails');
  const config = starts && isMapping(value) ? asConfig(value) : undefined;
  return { config, issues: issues.sorted(), references, positionOf: positions.ofValue };
}

/** The types are those that the checks established: no issue has the effect `startup_fails`. */
function asConfig({ model_list: models, general_settings: settings, ...sections }: ConfigMapping): LiteLLMConfig {
  return {
    ...sections,
    model_list: (Array.isArray(models) ? models : []) as ConfigDeployment[],
    general_settings: isMapping(settings) ? settings : {},
  };
}
