export { PyDate, PyDateTime, PyFloat } from '@litellm-models/python-semantics';
export type { ConfigMapping, ConfigValue } from './config-value.ts';
export type { Environment, EnvironmentReference } from './environment/references.ts';
export type { ReadFile } from './include/read-includes.ts';
export {
  type ConfigIssue,
  type ConfigIssueCode,
  type FilePosition,
  formatIssue,
  type Position,
} from './issues/issue.ts';
export type { ConfigPath } from './issues/path.ts';
export { checkKeysObject, type ParsedKeys, parseKeys } from './keys/parse-keys.ts';
export type { KeyEntry, KeysFile, TeamEntry } from './keys/types.ts';
export {
  type ConfigDeployment,
  checkConfigObject,
  type LiteLLMConfig,
  type ParseConfigOptions,
  type ParsedConfig,
  parseConfig,
} from './parse-config.ts';
