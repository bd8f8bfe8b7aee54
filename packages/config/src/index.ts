export type { Environment, EnvReference } from './env.ts';
export { type ConfigIssue, type ConfigIssueCode, type ConfigPath, formatIssue, type Position } from './issue.ts';
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
export { type ConfigMapping, type ConfigValue, PythonDate, PythonFloat } from './yaml/values.ts';
