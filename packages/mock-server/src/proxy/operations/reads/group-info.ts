import { type PyDict, type PyValue, pyFloat } from '@litellm-models/python-semantics';
import type { RouterDeployment } from '../../router/deployment.ts';
import { routedDeployments } from '../../router/lookup.ts';
import { textParam } from '../../router/pricing.ts';
import type { Router } from '../../router/router.ts';
import { deploymentModelInfo } from './deployment-model-info.ts';
import { description, endpoints } from './group-description.ts';
import { add, asFloat, isGreater } from './operators.ts';
import type { ReadsRelease } from './reads-release.ts';
import { CommonEfforts, reasoningEfforts } from './reasoning.ts';

const FLAGS = [
  'supports_parallel_function_calling',
  'supports_vision',
  'supports_function_calling',
  'supports_web_search',
  'supports_url_context',
  'supports_reasoning',
];
const LIMITS = ['max_input_tokens', 'max_output_tokens'];
const PRICES = ['input_cost_per_token', 'output_cost_per_token'];
const RATES = ['tpm', 'rpm'];
const DIRECTED_RATES = ['itpm', 'otpm'];

/** A deployment of a group with the info on its model. */
interface Member {
  readonly deployment: RouterDeployment;
  readonly info: PyDict;
  readonly model: string;
  readonly provider: string;
  readonly isMapped: boolean;
}

/** The deployments of a group, or of the target of an alias, for the caller's team where it has deployments with that public name. */
export function groupDeployments(router: Router, group: string, teamId: string | undefined): RouterDeployment[] {
  return routedDeployments(router, router.aliased.targetOf(group), teamId);
}

/**
 * The info on a model group: the highest limits and prices of its deployments, whatever any of them supports, and the sums of their
 * rates. Undefined where the name routes to no deployment, or is a hidden alias.
 *
 * @throws PythonError where the operator's values cannot be compared or summed, or are not valid
 */
export function groupInfo(
  router: Router,
  release: ReadsRelease,
  group: string,
  teamId: string | undefined,
): PyDict | undefined {
  const alias = router.aliased.alias(group);
  if (alias?.isHidden || (alias !== undefined && alias.target === undefined)) return undefined;
  const ofTeam = release.describesGroups ? teamId : undefined;
  const deployments = groupDeployments(router, group, ofTeam);
  const totals: Record<string, PyValue> = {};
  const efforts = new CommonEfforts();
  const paths = new Set<string>();
  let isFast = true;
  let result: PyDict | undefined;
  for (const deployment of deployments) {
    const member = memberOf(deployment, router, release, group);
    const isFirst = result === undefined;
    result =
      result === undefined ? firstInfo(router, release, group, member, deployments) : merged(result, member, release);
    sumRates(totals, member, !isFirst, release);
    efforts.add(reasoningEfforts(member.info, member.isMapped, router));
    isFast &&= member.provider === 'anthropic' && router.prices.entry(member.model)?.['supports_fast_mode'] === true;
    const owner = deployment.model_info['team_id'] ?? null;
    if (owner === null || owner === ofTeam) {
      for (const path of endpoints(member.info['supported_endpoints'], deployment, member.provider)) paths.add(path);
    }
  }
  if (result === undefined) return undefined;
  if (release.groupsKnowEfforts) {
    result['supports_fast_mode'] = isFast;
    result['supported_reasoning_efforts'] = efforts.value;
  }
  if (release.describesGroups) result['supported_endpoints'] = paths.size > 0 ? Array.from(paths) : null;
  const authParams = deployments.at(-1)?.litellm_params['configurable_clientside_auth_params'] ?? null;
  if (authParams !== null) result['configurable_clientside_auth_params'] = authParams;
  return { ...result, ...totals };
}

function memberOf(deployment: RouterDeployment, router: Router, release: ReadsRelease, group: string): Member {
  const { prices } = router;
  const params = deployment.litellm_params;
  const listed = deploymentModelInfo(deployment, router, release);
  const found = prices.providerOf(String(params['model']), { provider: textParam(params, 'custom_llm_provider') });
  const model = found?.model ?? '';
  const provider = found?.provider ?? '';
  const info = listed ?? unlistedInfo(deployment, router, release, group, { model, provider });
  const isMapped = (listed?.['mode'] ?? null) !== null && (deployment.model_info['mode'] ?? null) === null;
  return { deployment, info, model, provider, isMapped };
}

/** The info on a model that the price list does not have: a chat model without prices. */
function unlistedInfo(
  deployment: RouterDeployment,
  router: Router,
  release: ReadsRelease,
  group: string,
  found: { readonly model: string; readonly provider: string },
): PyDict {
  const own = deployment.model_info;
  const supported = router.prices.supportedParams(found.model, found.provider);
  const price = (field: string): PyValue => (release.groupsKnowRegisteredModels ? asFloat(own[field]) : 0);
  return {
    key: group,
    max_tokens: null,
    max_input_tokens: null,
    max_output_tokens: null,
    input_cost_per_token: price('input_cost_per_token'),
    output_cost_per_token: price('output_cost_per_token'),
    litellm_provider: found.provider,
    mode: release.groupsKnowRegisteredModels && Object.hasOwn(own, 'mode') ? (own['mode'] ?? null) : 'chat',
    supported_openai_params: [...(supported ?? [])],
    supports_system_messages: null,
  };
}

function firstInfo(
  router: Router,
  release: ReadsRelease,
  group: string,
  member: Member,
  deployments: readonly RouterDeployment[],
): PyDict {
  const described = release.describesGroups ? { description: description(deployments) } : {};
  const dict: PyDict = { model_group: group, providers: [member.provider], ...described, ...member.info };
  if (release.groupsKnowEfforts) Object.assign(dict, { supports_fast_mode: true, supported_reasoning_efforts: null });
  if (release.describesGroups) dict['supported_endpoints'] = null;
  for (const [field, value] of Object.entries(dict)) {
    if (value === null && field.startsWith('supports_')) dict[field] = false;
  }
  const checked = router.release.readModel('ModelGroupInfo', dict);
  return checked;
}

function merged(group: PyDict, { info, provider }: Member, release: ReadsRelease): PyDict {
  const result: PyDict = { ...group };
  const providers = result['providers'];
  if (Array.isArray(providers) && !providers.includes(provider)) result['providers'] = [...providers, provider];
  const raise = (field: string, value: PyValue): void => {
    if (value === null) return;
    const best = result[field] ?? null;
    if (best === null || isGreater(value, best)) result[field] = value;
  };
  for (const field of LIMITS) raise(field, info[field] ?? null);
  for (const field of PRICES)
    raise(field, release.groupsKnowRegisteredModels ? asFloat(info[field]) : (info[field] ?? null));
  for (const flag of FLAGS) if (info[flag] === true && Object.hasOwn(result, flag)) result[flag] = true;
  const supported = info['supported_openai_params'] ?? null;
  if (supported !== null) result['supported_openai_params'] = supported;
  return result;
}

/**
 * A group as a release returns it that validates it a second time only for the response: a boolean that a merge put in the place of a
 * float becomes a float.
 *
 * @throws PythonError where a sum of rates is not an integer
 */
export function floatsAsWritten(group: PyDict, router: Router): PyDict {
  const rates = Object.fromEntries(RATES.map((rate) => [rate, group[rate] ?? null]));
  router.release.readModel('ModelGroupInfo', { model_group: '', providers: [], ...rates });
  const result: PyDict = { ...group };
  for (const field of [...LIMITS, ...PRICES]) {
    const value = result[field];
    if (typeof value === 'boolean') result[field] = pyFloat(Number(value));
  }
  return result;
}

function sumRates(totals: Record<string, PyValue>, member: Member, usesListed: boolean, release: ReadsRelease): void {
  const { deployment, info } = member;
  const own = (rate: string): PyValue =>
    deployment[rate] ?? deployment.litellm_params[rate] ?? deployment.model_info[rate] ?? null;
  for (const rate of release.groupsKnowEfforts ? [...RATES, ...DIRECTED_RATES] : RATES) {
    const value = own(rate) ?? (usesListed && RATES.includes(rate) ? (info[rate] ?? null) : null);
    if (value !== null) totals[rate] = add(totals[rate] ?? 0, value);
  }
}
