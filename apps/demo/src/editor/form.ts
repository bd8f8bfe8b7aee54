import type { Deployment, DeploymentChange, NewDeployment } from '@litellm-models/client';

/** The values of the editor's fields, as the user typed them. */
export interface Form {
  model_name: string;
  model: string;
  api_key: string;
  api_base: string;
  rpm: string;
  tpm: string;
  /** USD per million tokens. */
  input_price: string;
  output_price: string;
  /** Editable only for a new deployment. */
  id: string;
  base_model: string;
  /** Comma-separated. */
  access_groups: string;
  /** A JSON object with the parameters that have no field of their own. */
  other: string;
}

/** Error messages by field. */
export type FieldErrors = Partial<Record<keyof Form, string>>;

export const EMPTY_FORM: Form = {
  model_name: '',
  model: '',
  api_key: '',
  api_base: '',
  rpm: '',
  tpm: '',
  input_price: '',
  output_price: '',
  id: '',
  base_model: '',
  access_groups: '',
  other: '',
};

/** The parameters that have their own field. */
const PARAMS_WITH_FIELD = new Set([
  'model',
  'api_key',
  'api_base',
  'rpm',
  'tpm',
  'input_cost_per_token',
  'output_cost_per_token',
]);

type Params = Readonly<Record<string, unknown>>;

/** Returns the form values of a deployment. The provider API key is empty because the proxy never returns it. */
export function toForm({ id, model_name, litellm_params, model_info }: Deployment): Form {
  const params: Params = litellm_params;
  const info: Params = model_info;
  // The proxy adds parameters that are false or null, so they are left out.
  const other = Object.entries(params).filter(
    ([name, value]) => !PARAMS_WITH_FIELD.has(name) && value !== false && value !== null,
  );
  const groups = info['access_groups'];
  return {
    ...EMPTY_FORM,
    id,
    model_name,
    model: toText(params['model']),
    api_base: toText(params['api_base']),
    rpm: toText(params['rpm']),
    tpm: toText(params['tpm']),
    input_price: toPricePerMillion(params['input_cost_per_token']),
    output_price: toPricePerMillion(params['output_cost_per_token']),
    base_model: toText(info['base_model']),
    access_groups: Array.isArray(groups) ? groups.join(', ') : '',
    other: other.length > 0 ? JSON.stringify(Object.fromEntries(other), null, 2) : '',
  };
}

const toText = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

function toPricePerMillion(perToken: unknown): string {
  return typeof perToken === 'number' ? String(Number((perToken * 1e6).toPrecision(12))) : '';
}

/** Returns the errors that prevent sending the form. The proxy checks all other values. */
export function validate(form: Form): FieldErrors {
  const errors: FieldErrors = {};
  if (form.model_name.trim() === '') errors.model_name = 'Enter a model name.';
  if (form.model.trim() === '') errors.model = 'Enter a provider and a model, such as openai/gpt-4o.';
  for (const field of ['input_price', 'output_price'] as const)
    if (form[field].trim() !== '' && Number.isNaN(Number(form[field])))
      errors[field] = 'Enter a number, in USD per million tokens.';
  if (otherParams(form) === undefined) errors.other = 'Enter a JSON object, such as {"temperature": 0.2}.';
  return errors;
}

function otherParams({ other }: Form): Params | undefined {
  if (other.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(other);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the parameters in the form, without empty fields. */
function toParams(form: Form): Record<string, unknown> {
  const params: Record<string, unknown> = { ...otherParams(form) };
  for (const name of ['model', 'api_key', 'api_base'] as const) if (form[name] !== '') params[name] = form[name].trim();
  for (const name of ['rpm', 'tpm'] as const) if (form[name].trim() !== '') params[name] = numberOrText(form[name]);
  if (form.input_price.trim() !== '') params['input_cost_per_token'] = Number(form.input_price) / 1e6;
  if (form.output_price.trim() !== '') params['output_cost_per_token'] = Number(form.output_price) / 1e6;
  return params;
}

/** Returns text that is not a number unchanged. The proxy rejects it, and the page shows the proxy's error message. */
function numberOrText(value: string): number | string {
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}

const toAccessGroups = (form: Form): string[] =>
  form.access_groups
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Returns the deployment to create. */
export function newDeployment(form: Form): NewDeployment {
  const groups = toAccessGroups(form);
  return {
    model_name: form.model_name.trim(),
    litellm_params: { ...toParams(form), model: form.model.trim() },
    model_info: {
      ...(form.id.trim() === '' ? {} : { id: form.id.trim() }),
      ...(form.base_model.trim() === '' ? {} : { base_model: form.base_model.trim() }),
      ...(groups.length === 0 ? {} : { access_groups: groups }),
    },
  };
}

/** Returns the changes from `before` to `after`, or undefined if there are none. */
export function changesBetween(before: Form, after: Form): DeploymentChange | undefined {
  const paramsBefore = toParams(before);
  const paramsAfter = toParams(after);
  const params = Object.fromEntries(
    Object.entries(paramsAfter).filter(([name, value]) => !isEqual(value, paramsBefore[name])),
  );
  const unset = Object.keys(paramsBefore).filter((name) => !(name in paramsAfter));
  const info = {
    ...(after.base_model === before.base_model ? {} : { base_model: after.base_model.trim() }),
    ...(isEqual(toAccessGroups(after), toAccessGroups(before)) ? {} : { access_groups: toAccessGroups(after) }),
  };
  const change: DeploymentChange = {
    ...(after.model_name === before.model_name ? {} : { model_name: after.model_name.trim() }),
    ...(Object.keys(params).length === 0 ? {} : { litellm_params: params }),
    ...(Object.keys(info).length === 0 ? {} : { model_info: info }),
    ...(unset.length === 0 ? {} : { unset }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const FIELD_BY_PATH: Readonly<Record<string, keyof Form>> = {
  model_name: 'model_name',
  'litellm_params.model': 'model',
  'litellm_params.api_key': 'api_key',
  'litellm_params.api_base': 'api_base',
  'litellm_params.rpm': 'rpm',
  'litellm_params.tpm': 'tpm',
  'litellm_params.input_cost_per_token': 'input_price',
  'litellm_params.output_cost_per_token': 'output_price',
  'model_info.id': 'id',
  'model_info.base_model': 'base_model',
  'model_info.access_groups': 'access_groups',
};

/** Returns the form field for the path of a validation issue. */
export function fieldForIssue(path: string): keyof Form | undefined {
  return FIELD_BY_PATH[path] ?? (path.startsWith('litellm_params.') ? 'other' : undefined);
}
