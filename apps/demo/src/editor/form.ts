import type { Deployment, DeploymentChange, NewDeployment } from '@litellm-models/client';

/** The editor's fields, all of them texts as they are typed. */
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
  /** Only for a new deployment. */
  id: string;
  base_model: string;
  /** Separated by commas. */
  access_groups: string;
  /** JSON: parameters that have no field of their own. */
  other: string;
}

/** A text that cannot be sent, by field. */
export type Problems = Partial<Record<keyof Form, string>>;

export const EMPTY: Form = {
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

/** Parameters that have a field of their own. */
const SHOWN = new Set(['model', 'api_key', 'api_base', 'rpm', 'tpm', 'input_cost_per_token', 'output_cost_per_token']);

type Params = Readonly<Record<string, unknown>>;

/** What the editor shows of a deployment. The secret is not there: the proxy never gives it out. */
export function formOf({ id, model_name, litellm_params, model_info }: Deployment): Form {
  const params: Params = litellm_params;
  const info: Params = model_info;
  // A flag that is off is most often one that the proxy added on its own.
  const other = Object.entries(params).filter(([name, value]) => !SHOWN.has(name) && value !== false && value !== null);
  const groups = info['access_groups'];
  return {
    ...EMPTY,
    id,
    model_name,
    model: text(params['model']),
    api_base: text(params['api_base']),
    rpm: text(params['rpm']),
    tpm: text(params['tpm']),
    input_price: price(params['input_cost_per_token']),
    output_price: price(params['output_cost_per_token']),
    base_model: text(info['base_model']),
    access_groups: Array.isArray(groups) ? groups.join(', ') : '',
    other: other.length > 0 ? JSON.stringify(Object.fromEntries(other), null, 2) : '',
  };
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

function price(perToken: unknown): string {
  return typeof perToken === 'number' ? String(Number((perToken * 1e6).toPrecision(12))) : '';
}

/** What keeps the form from being sent. Whether the values make sense, the proxy says. */
export function problemsOf(form: Form): Problems {
  const problems: Problems = {};
  if (form.model_name.trim() === '') problems.model_name = 'A deployment needs a name.';
  if (form.model.trim() === '') problems.model = 'Which model of which provider, such as openai/gpt-4o?';
  for (const field of ['input_price', 'output_price'] as const)
    if (form[field].trim() !== '' && Number.isNaN(Number(form[field]))) problems[field] = 'A number, in USD.';
  if (otherParams(form) === undefined) problems.other = 'A JSON object, such as {"temperature": 0.2}.';
  return problems;
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

/** Every parameter that the form names, with its value; what is left empty is not among them. */
function paramsOf(form: Form): Record<string, unknown> {
  const given: Record<string, unknown> = { ...otherParams(form) };
  for (const name of ['model', 'api_key', 'api_base'] as const) if (form[name] !== '') given[name] = form[name].trim();
  for (const name of ['rpm', 'tpm'] as const) if (form[name].trim() !== '') given[name] = numberOrText(form[name]);
  if (form.input_price.trim() !== '') given['input_cost_per_token'] = Number(form.input_price) / 1e6;
  if (form.output_price.trim() !== '') given['output_cost_per_token'] = Number(form.output_price) / 1e6;
  return given;
}

/** What is no number goes to the proxy as it was typed: its own words about it are what this page shows. */
function numberOrText(value: string): number | string {
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}

const groupsOf = (form: Form): string[] =>
  form.access_groups
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The deployment to create. */
export function newDeployment(form: Form): NewDeployment {
  const groups = groupsOf(form);
  return {
    model_name: form.model_name.trim(),
    litellm_params: { ...paramsOf(form), model: form.model.trim() },
    model_info: {
      ...(form.id.trim() === '' ? {} : { id: form.id.trim() }),
      ...(form.base_model.trim() === '' ? {} : { base_model: form.base_model.trim() }),
      ...(groups.length === 0 ? {} : { access_groups: groups }),
    },
  };
}

/** Only what differs between two states of the form; undefined when nothing does. */
export function changeOf(before: Form, after: Form): DeploymentChange | undefined {
  const old = paramsOf(before);
  const now = paramsOf(after);
  const params = Object.fromEntries(Object.entries(now).filter(([name, value]) => !same(value, old[name])));
  const unset = Object.keys(old).filter((name) => !(name in now));
  const info = {
    ...(after.base_model === before.base_model ? {} : { base_model: after.base_model.trim() }),
    ...(same(groupsOf(after), groupsOf(before)) ? {} : { access_groups: groupsOf(after) }),
  };
  const change: DeploymentChange = {
    ...(after.model_name === before.model_name ? {} : { model_name: after.model_name.trim() }),
    ...(Object.keys(params).length === 0 ? {} : { litellm_params: params }),
    ...(Object.keys(info).length === 0 ? {} : { model_info: info }),
    ...(unset.length === 0 ? {} : { unset }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const PLACES: Readonly<Record<string, keyof Form>> = {
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

/** The field that an issue of the proxy is about. */
export function fieldOfIssue(path: string): keyof Form | undefined {
  return PLACES[path] ?? (path.startsWith('litellm_params.') ? 'other' : undefined);
}
