import { checkConfig } from './checks/config.ts';
import { Report } from './checks/report.ts';
import { type Environment, type EnvReference, resolveReferences } from './env.ts';
import type { ConfigIssue, ConfigPath, Position } from './issue.ts';
import { NO_PLACES, placesOf } from './places.ts';
import { checkTextIssues, problemIssue } from './text-issues.ts';
import { loadYaml } from './yaml/load.ts';
import { type ConfigMapping, type ConfigValue, isMapping } from './yaml/values.ts';

/** How to read a config. */
export interface ParseConfigOptions {
  /** Named in issues. The file itself is never opened. */
  fileName?: string;
  /** Resolves `os.environ/NAME` references; without it they stay as they are. */
  env?: Environment;
}

/** One entry of `model_list`. What stands inside of `litellm_params` and `model_info` is the file's own. */
export type ConfigDeployment = ConfigMapping & {
  model_name: string;
  litellm_params: ConfigMapping;
  // Not in the mapping itself: without `exactOptionalPropertyTypes` a user's compiler refuses an optional field beside an index.
  model_info?: ConfigMapping;
};

/** LiteLLM's config file, as Python reads it: `1.0` is a {@link PythonFloat}, a date a {@link PythonDate}. */
export interface LiteLLMConfig {
  model_list: ConfigDeployment[];
  general_settings: ConfigMapping;
  [section: string]: ConfigValue;
}

/** What a config file holds, and what is wrong with it. */
export interface ParsedConfig {
  /** Undefined when the real proxy would not start with this file; deployments that it would skip are still in it. */
  config: LiteLLMConfig | undefined;
  /** In the order of the file; errors and warnings mixed. */
  issues: ConfigIssue[];
  /** Every `os.environ/NAME` of the file. */
  references: EnvReference[];
  /** Where a value begins; undefined for a path that the file does not have. */
  positionOf(path: ConfigPath): Position | undefined;
}

/**
 * Reads LiteLLM's `config.yaml` the way the proxy does (PyYAML's rules: `yes` is true, `1e-6` is a string, `1.0` is no integer)
 * and checks it against the contract. Never throws; holds no I/O.
 *
 * @example
 * const { config, issues } = parseConfig(text, { fileName: 'config.yaml', env: process.env });
 * if (!config) throw new Error(issues.map(formatIssue).join('\n'));
 */
export function parseConfig(text: string, options: ParseConfigOptions = {}): ParsedConfig {
  const loaded = loadYaml(text);
  const places = placesOf(loaded);
  const report = new Report(options.fileName, places);
  if (loaded.problem) {
    report.add(problemIssue(loaded.problem, loaded));
    return { config: undefined, issues: report.sorted(), references: [], positionOf: places.value };
  }
  checkTextIssues(loaded, report);
  return check(loaded.value ?? null, options, report, places.value);
}

/**
 * Checks a config that is an object already, as {@link parseConfig} does a text; its issues have paths and no lines.
 * The object is not changed.
 *
 * @example
 * checkConfigObject({ model_list: [{ model_name: 'a', litellm_params: { model: 'openai/gpt-4o' } }] }).issues; // []
 */
export function checkConfigObject(value: ConfigValue, options: ParseConfigOptions = {}): ParsedConfig {
  const report = new Report(options.fileName, NO_PLACES);
  return check(structuredClone(value), options, report, NO_PLACES.value);
}

function check(
  value: ConfigValue,
  options: ParseConfigOptions,
  report: Report,
  positionOf: (path: ConfigPath) => Position | undefined,
): ParsedConfig {
  const references = isMapping(value) ? resolveReferences(value, options.env, positionOf, report) : [];
  checkConfig(value, report);
  const usable = isMapping(value) && !report.issues.some((issue) => issue.effect === 'refused');
  return { config: usable ? typed(value) : undefined, issues: report.sorted(), references, positionOf };
}

/** What the checks have made sure of, said to the compiler: no issue `refused` means that the shape is this one. */
function typed(config: ConfigMapping): LiteLLMConfig {
  const { model_list: models, general_settings: settings, ...rest } = config;
  return {
    ...rest,
    model_list: (Array.isArray(models) ? models : []) as ConfigDeployment[],
    general_settings: isMapping(settings) ? settings : {},
  };
}
