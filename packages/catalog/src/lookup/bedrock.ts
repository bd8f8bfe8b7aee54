import { pythonRegExp, removePrefix, splitOnce } from '@litellm-models/python-semantics';
import type { LookupContext } from './context.ts';
import { ModelLookupError } from './errors.ts';

const THROUGHPUT: RegExp = /* @__PURE__ */ pythonRegExp(/(:\d+):\d+k(?=\n?$)/);
const CONTEXT_WINDOW: RegExp = /* @__PURE__ */ pythonRegExp(/\[\w+\](?=\n?$)/);

/** Prefixes that name the API of a Bedrock model, not the model. Each is removed once, in this order. */
const ROUTES = {
  basic: ['bedrock/', 'converse/', 'invoke/'],
  all: ['bedrock/', 'chat_completions/', 'converse/', 'invoke/', 'openai/', 'mantle/', 'nova-2/', 'nova/'],
} as const;

/** Removes the prefixes that name the API of a Bedrock model. */
export function withoutRoute({ behavior }: LookupContext, model: string): string {
  const routes: readonly string[] = behavior.bedrockNames === 'basic' ? ROUTES.basic : ROUTES.all;
  return routes.reduce((name, route) => removePrefix(name, route), model);
}

/** Returns the last part of an ARN, and any other name unchanged. */
export function nameInArn(model: string): string {
  return model.toLowerCase().includes('arn') ? model.slice(model.lastIndexOf('/') + 1) : model;
}

/** Removes the route and the region before a slash: `us-gov-west-1/openai.gpt-oss-20b-1:0`. */
export function withoutRegionPath(context: LookupContext, model: string): string {
  const name = withoutRoute(context, model);
  const [region, rest] = splitOnce(name, '/');
  return rest !== undefined && context.data.regions.has(region) ? rest : name;
}

/**
 * Returns the base model of a Bedrock model: without route, ARN, throughput and region.
 *
 * @throws ModelLookupError for the name of a region
 */
export function baseModel(context: LookupContext, model: string): string {
  const isBasic = context.behavior.bedrockNames === 'basic';
  if (!isBasic) {
    const prefix = ['bedrock/converse/', 'bedrock/', 'converse/'].find((route) => model.startsWith(route)) ?? '';
    const rest = model.slice(prefix.length);
    if (rest.startsWith('nova-2/')) return 'amazon.nova-2-custom';
    if (rest.startsWith('nova/')) return 'amazon.nova-custom';
  }
  let name = nameInArn(withoutRoute(context, model));
  if (!isBasic) name = withoutThroughput(name);
  const [crossRegion, afterDot] = splitOnce(name, '.');
  if (context.data.crossRegions.has(crossRegion)) {
    if (afterDot === undefined) throw new ModelLookupError('list index out of range');
    return afterDot;
  }
  const [region, afterSlash] = splitOnce(name, '/');
  return afterSlash !== undefined && context.data.regions.has(region) ? afterSlash : name;
}

/** Removes throughput and context window from the end: `anthropic.claude-v2:1:18k`, `…-v1[1m]`. */
function withoutThroughput(model: string): string {
  return model.replace(THROUGHPUT, '$1').replace(CONTEXT_WINDOW, '');
}

/** Removes the region from a name on Bedrock Mantle: `us-east-1/…`. */
export function withoutMantleRegion({ data }: LookupContext, model: string): string {
  const [region, rest] = splitOnce(model, '/');
  return rest !== undefined && data.regions.has(region) ? rest : model;
}
