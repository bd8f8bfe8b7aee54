import { getKey, isTruthy } from '@litellm-models/python-semantics';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import type { IssueList } from '../issues/issue-list.ts';
import { formatPath } from '../issues/path.ts';
import { checkDeployment } from './deployment.ts';
import { checkSections } from './sections.ts';
import { wrongType } from './type-messages.ts';

/** Checks the value of a whole config file. */
export function checkConfigFile(config: ConfigValue, issues: IssueList): void {
  if (!isMapping(config)) {
    const message = wrongType({ path: [], types: ['object'], value: config, expected: 'a mapping with model_list' });
    issues.add({ code: config === null ? 'empty' : 'wrong_type', effect: 'startup_fails', path: [], message });
    return;
  }
  checkSections(config, issues);
  checkModelList(config, issues);
}

function checkModelList(config: ConfigMapping, issues: IssueList): void {
  const path = ['model_list'];
  const models = getKey(config, 'model_list');
  // A proxy can have all its models in the database.
  if (models === undefined || !isTruthy(models)) return;
  if (!Array.isArray(models)) {
    const message = wrongType({ path, types: ['array'], value: models, expected: 'a list of deployments' });
    issues.add({ code: 'wrong_type', effect: 'startup_fails', path, message });
    return;
  }
  models.forEach((entry, index) => {
    checkDeployment(entry, [...path, index], issues);
  });
  checkIds(models, issues);
}

function checkIds(models: readonly ConfigValue[], issues: IssueList): void {
  const seen = new Map<string, number>();
  models.forEach((entry, index) => {
    const info = isMapping(entry) ? getKey(entry, 'model_info') : undefined;
    const id = isMapping(info) ? getKey(info, 'id') : undefined;
    if (id === undefined || id === null || typeof id === 'object') return;
    const first = seen.get(String(id));
    if (first === undefined) {
      seen.set(String(id), index);
      return;
    }
    const path = ['model_list', index, 'model_info', 'id'];
    const message =
      `${formatPath(path)} must be unique; model_list[${first}] has the same id. ` +
      'The proxy serves both, but a read, update or delete by this id affects only one of them';
    issues.add({ code: 'duplicate_model_id', severity: 'warning', path, message });
  });
}
