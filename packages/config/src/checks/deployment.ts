import { getKey } from '@litellm-models/python-semantics';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import type { IssueList } from '../issues/issue-list.ts';
import { type ConfigPath, formatPath } from '../issues/path.ts';
import { checkFields } from './fields.ts';
import { wrongType } from './type-messages.ts';

/** Checks one entry of `model_list`. */
export function checkDeployment(entry: ConfigValue, path: ConfigPath, issues: IssueList): void {
  if (!isMapping(entry)) {
    const expected = 'a deployment (a mapping with model_name and litellm_params)';
    addWrongType(path, 'object', entry, issues, expected);
    return;
  }
  const { model_name: _name, litellm_params: _params, model_info: _info, ...otherFields } = entry;
  checkModelName(entry, path, issues);
  checkParams(entry, path, issues);
  checkModelInfo(entry, path, issues);
  checkFields('deployment', otherFields, path, issues);
}

function checkModelName(entry: ConfigMapping, parent: ConfigPath, issues: IssueList): void {
  const name = getKey(entry, 'model_name');
  const path = [...parent, 'model_name'];
  if (name === undefined) addMissing(path, 'set it to the name that clients request', issues);
  else if (typeof name !== 'string') {
    // The proxy generates ids from names, which fails for this one. With an id of its own, the deployment is only skipped.
    const isSkipped = hasId(entry) && !Array.isArray(name) && !isMapping(name);
    const message = wrongType({ path, types: ['string'], value: name });
    issues.add({ code: 'wrong_type', effect: isSkipped ? 'deployment_skipped' : 'startup_fails', path, message });
  }
}

function hasId(entry: ConfigMapping): boolean {
  const info = getKey(entry, 'model_info');
  return isMapping(info) && Object.hasOwn(info, 'id');
}

function checkParams(entry: ConfigMapping, parent: ConfigPath, issues: IssueList): void {
  const params = getKey(entry, 'litellm_params');
  const path = [...parent, 'litellm_params'];
  if (params === undefined) addMissing(path, 'add a mapping with at least a model, such as openai/gpt-4o', issues);
  else if (!isMapping(params)) addWrongType(path, 'object', params, issues);
  else {
    if (getKey(params, 'model') === undefined)
      addMissing([...path, 'model'], 'set it to a model with its provider, such as openai/gpt-4o', issues);
    checkFields('litellm_params', params, path, issues);
  }
}

function checkModelInfo(entry: ConfigMapping, parent: ConfigPath, issues: IssueList): void {
  const info = getKey(entry, 'model_info');
  const path = [...parent, 'model_info'];
  if (info === undefined) return;
  if (isMapping(info)) checkFields('model_info', info, path, issues);
  else addWrongType(path, 'object', info, issues, 'a mapping or left out');
}

function addMissing(path: ConfigPath, fix: string, issues: IssueList): void {
  const message = `${formatPath(path)} is missing; ${fix}`;
  issues.add({ code: 'missing_field', effect: 'startup_fails', path, message });
}

function addWrongType(path: ConfigPath, type: string, value: ConfigValue, issues: IssueList, expected?: string): void {
  const message = wrongType({ path, types: [type], value, ...(expected === undefined ? {} : { expected }) });
  issues.add({ code: 'wrong_type', effect: 'startup_fails', path, message });
}
