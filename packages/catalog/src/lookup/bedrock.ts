import { pythonRegExp } from '@litellm-models/python-semantics';
import type { Shelf } from '../store/shelf.ts';
import { LookupFault } from './fault.ts';
import { splitOnce, withoutPrefix } from './python.ts';

const THROUGHPUT = pythonRegExp(String.raw`(:\d+):\d+k(?=\n?$)`);
const CONTEXT_WINDOW = pythonRegExp(String.raw`\[\w+\](?=\n?$)`);

/** Prefixes that say how a Bedrock model is called, not which; each is taken off once, in this order. */
const ROUTES = {
  strict: ['bedrock/', 'converse/', 'invoke/'],
  routed: ['bedrock/', 'chat_completions/', 'converse/', 'invoke/', 'openai/', 'mantle/', 'nova-2/', 'nova/'],
} as const;

/** The model's name without the prefixes that only say how it is called. */
export function withoutRoute({ behaviour }: Shelf, model: string): string {
  const routes: readonly string[] = behaviour.bedrock === 'strict' ? ROUTES.strict : ROUTES.routed;
  return routes.reduce((name, route) => withoutPrefix(name, route), model);
}

/** The last part of an ARN; any other name as it is. */
export function nameInArn(model: string): string {
  return model.toLowerCase().includes('arn') ? model.slice(model.lastIndexOf('/') + 1) : model;
}

/** `us-gov-west-1/openai.gpt-oss-20b-1:0`: what follows the region; without one, the name without its route. */
export function withoutRegionPath(shelf: Shelf, model: string): string {
  const name = withoutRoute(shelf, model);
  const [region, rest] = splitOnce(name, '/');
  return rest !== undefined && shelf.release.regions.has(region) ? rest : name;
}

/** The model that a Bedrock id stands for: route, ARN, throughput and region taken off. */
export function baseModel(shelf: Shelf, model: string): string {
  const routed = shelf.behaviour.bedrock !== 'strict';
  if (routed) {
    const prefix = ['bedrock/converse/', 'bedrock/', 'converse/'].find((route) => model.startsWith(route)) ?? '';
    const rest = model.slice(prefix.length);
    if (rest.startsWith('nova-2/')) return 'amazon.nova-2-custom';
    if (rest.startsWith('nova/')) return 'amazon.nova-custom';
  }
  let name = nameInArn(withoutRoute(shelf, model));
  if (routed) name = withoutThroughput(name);
  const [dotted, afterDot] = splitOnce(name, '.');
  if (shelf.release.crossRegions.has(dotted)) {
    if (afterDot === undefined) throw new LookupFault('list index out of range');
    return afterDot;
  }
  const [region, afterSlash] = splitOnce(name, '/');
  return afterSlash !== undefined && shelf.release.regions.has(region) ? afterSlash : name;
}

/** `anthropic.claude-v2:1:18k` and `…-v1[1m]`: throughput and context window are no part of the model. */
function withoutThroughput(model: string): string {
  return model.replace(THROUGHPUT, '$1').replace(CONTEXT_WINDOW, '');
}

/** `bedrock_mantle/us-east-1/…`: the name after the region. */
export function withoutMantleRegion({ release }: Shelf, model: string): string {
  const [region, rest] = splitOnce(model, '/');
  return rest !== undefined && release.regions.has(region) ? rest : model;
}
