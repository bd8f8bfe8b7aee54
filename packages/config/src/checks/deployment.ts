import type { ConfigPath } from '../issue.ts';
import { type ConfigMapping, type ConfigValue, isMapping, own } from '../yaml/values.ts';
import { describeValue } from './accepts.ts';
import { checkFields } from './fields.ts';
import type { Report } from './report.ts';

const KNOWN_ELSEWHERE = ['model_name', 'litellm_params', 'model_info'] as const;

/** One entry of `model_list`. */
export function checkDeployment(entry: ConfigValue, path: ConfigPath, report: Report): void {
  if (!isMapping(entry)) {
    const message = `expected a deployment (a mapping with model_name and litellm_params), found ${describeValue(entry)}`;
    report.add({ code: 'wrong_type', effect: 'refused', path, message });
    return;
  }
  checkName(entry, path, report);
  checkParams(entry, path, report);
  const info = own(entry, 'model_info');
  if (info === undefined || isMapping(info)) {
    if (info) checkFields('model_info', info, [...path, 'model_info'], report);
  } else {
    const message = `expected a mapping (or no model_info at all), found ${describeValue(info)}`;
    report.add({ code: 'wrong_type', effect: 'refused', path: [...path, 'model_info'], message });
  }
  const rest: ConfigMapping = { ...entry };
  for (const key of KNOWN_ELSEWHERE) delete rest[key];
  checkFields('deployment', rest, path, report);
}

function checkName(entry: ConfigMapping, path: ConfigPath, report: Report): void {
  const name = own(entry, 'model_name');
  if (name === undefined)
    report.add({
      code: 'missing_field',
      effect: 'refused',
      path: [...path, 'model_name'],
      message: 'missing; expected the name that callers use',
    });
  else if (typeof name !== 'string')
    report.add({
      code: 'wrong_type',
      effect: 'refused',
      path: [...path, 'model_name'],
      message: `expected a string, found ${describeValue(name)}`,
    });
}

function checkParams(entry: ConfigMapping, path: ConfigPath, report: Report): void {
  const params = own(entry, 'litellm_params');
  const at = [...path, 'litellm_params'];
  if (params === undefined) {
    const message = "missing; expected a mapping with at least model, the provider's name of it";
    report.add({ code: 'missing_field', effect: 'refused', path: at, message });
  } else if (!isMapping(params)) {
    report.add({
      code: 'wrong_type',
      effect: 'refused',
      path: at,
      message: `expected a mapping, found ${describeValue(params)}`,
    });
  } else {
    if (own(params, 'model') === undefined)
      report.add({
        code: 'missing_field',
        effect: 'refused',
        path: [...at, 'model'],
        message: 'missing; expected the model with its provider, such as openai/gpt-4o',
      });
    checkFields('litellm_params', params, at, report);
  }
}
