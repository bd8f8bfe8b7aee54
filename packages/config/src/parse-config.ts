import { checkConfigFile } from './checks/config-file.ts';
import { type ConfigFile, checkDocument, invalidDocument } from './checks/document.ts';
import { type ConfigMapping, type ConfigValue, copyValue, isMapping } from './config-value.ts';
import { environmentVariables } from './environment/environment-variables.ts';
import { type Environment, type EnvironmentReference, resolveReferences } from './environment/references.ts';
import { type ReadFile, readIncludes } from './include/read-includes.ts';
import type { ConfigIssue, FilePosition } from './issues/issue.ts';
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
  /**
   * Reads a file that `include` names, and returns undefined if it does not exist. Names are relative to the folder of `fileName`, and
   * start with that folder. Without it, included files are not read, which an issue reports.
   */
  readFile?: ReadFile;
}

/** An entry of `model_list`. It may have a `model_info`. Entries that the proxy skips may have a `model_name` of another type. */
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
  /**
   * The config with the files that it includes. Undefined if the real proxy does not start with it. It contains the deployments that the
   * proxy skips.
   */
  config: LiteLLMConfig | undefined;
  /** The indexes in `model_list` of the deployments that the proxy skips: those with an issue whose effect is `deployment_skipped`. */
  skipped: ReadonlySet<number>;
  /** Errors and warnings in the order of the file. */
  issues: ConfigIssue[];
  /** Every `os.environ/NAME` reference of the config. */
  references: EnvironmentReference[];
  /** The variables that the proxy sets from `environment_variables`. It has resolved the references of the config before. */
  environmentVariables: Readonly<Record<string, string>>;
  /** Returns where a value starts, or undefined if the config does not have the path. */
  positionOf(path: ConfigPath): FilePosition | undefined;
}

/**
 * Reads LiteLLM's `config.yaml` as the proxy does, with PyYAML's rules (`yes` is true, `1e-6` is a string), and checks it.
 * It does not throw, and reads files only with `readFile`: what is wrong with the text is in `issues`.
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
  const positions = positionsOf(loaded, options.fileName);
  const issues = new IssueList(options.fileName, positions);
  const file: ConfigFile = { fileName: options.fileName, loaded };
  if (loaded.error) {
    issues.add(invalidDocument(loaded.error, file, 'YAML'));
    return invalid(issues, positions);
  }
  return checkFiles({ file, value: loaded.value ?? null, positions }, options, issues);
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
  const issues = new IssueList(options.fileName, NO_POSITIONS);
  return checkFiles({ file: undefined, value: copyValue(value), positions: NO_POSITIONS }, options, issues);
}

interface MainValue {
  /** Undefined for an object. */
  file: ConfigFile | undefined;
  value: ConfigValue;
  positions: Positions;
}

/** Adds the included files to a config, then checks the result. */
function checkFiles(
  { file, value, positions }: MainValue,
  options: ParseConfigOptions,
  issues: IssueList,
): ParsedConfig {
  const files = file ? [file] : [];
  if (!isMapping(value) || !Object.hasOwn(value, 'include')) {
    for (const each of files) checkDocument(each, value, issues);
    return check(value, options, positions, issues);
  }
  const main = { config: value, fileName: options.fileName, positions };
  const { merged, files: included } = readIncludes(main, options.readFile, issues);
  const mergedPositions = { ofKey: merged.ofKey.bind(merged), ofValue: merged.ofValue.bind(merged) };
  issues.setPositions(mergedPositions);
  for (const each of [...files, ...included]) checkDocument(each, merged.value, issues);
  return check(merged.value, options, mergedPositions, issues);
}

function invalid(issues: IssueList, positions: Positions): ParsedConfig {
  const positionOf = positions.ofValue;
  const nothing = { skipped: new Set<number>(), references: [], environmentVariables: {} };
  return { ...nothing, config: undefined, issues: issues.sorted(), positionOf };
}

/** Resolves references in place, then checks the result, as the proxy does. */
function check(value: ConfigValue, { env }: ParseConfigOptions, positions: Positions, issues: IssueList): ParsedConfig {
  if (!isMapping(value)) {
    checkConfigFile(value, issues);
    return invalid(issues, positions);
  }
  const references = resolveReferences(value, env, positions, issues);
  checkConfigFile(value, issues);
  const starts = !issues.some((issue) => issue.effect === 'startup_fails');
  return {
    config: starts ? asConfig(value) : undefined,
    skipped: issues.skipped(),
    issues: issues.sorted(),
    references,
    environmentVariables: environmentVariables(value),
    positionOf: positions.ofValue,
  };
}

/** The types are those that the checks established: no issue has the effect `startup_fails`. */
function asConfig({ model_list: models, general_settings: settings, ...sections }: ConfigMapping): LiteLLMConfig {
  return {
    ...sections,
    model_list: (Array.isArray(models) ? models : []) as ConfigDeployment[],
    general_settings: isMapping(settings) ? settings : {},
  };
}
