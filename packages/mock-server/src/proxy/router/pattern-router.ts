import type { PyDict } from '@litellm-models/python-semantics';
import { escapePattern } from '@litellm-models/python-semantics/regex';
import type { RouterDeployment } from './deployment.ts';
import { matchWildcard } from './wildcard-name.ts';

/** A wildcard name with its deployments. */
interface Pattern {
  /** The name as Python's `re.escape` returns it; patterns are ordered by its length. */
  readonly source: string;
  readonly name: string;
  readonly deployments: RouterDeployment[];
}

const COMPLEXITY = /[*+?\\^$|()]/g;

function moreSpecific(a: Pattern, b: Pattern): number {
  const byLength = codePoints(b.source) - codePoints(a.source);
  if (byLength !== 0) return byLength;
  return (b.source.match(COMPLEXITY)?.length ?? 0) - (a.source.match(COMPLEXITY)?.length ?? 0);
}

function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/**
 * Returns the model string of a wildcard deployment for a request that matches its name. Each `*` is replaced by the segment that it
 * matches. If there are more segments than stars, the result is the requested name.
 *
 * @example
 * expandModel('openai/*', { request: 'mine/gpt-4o', segments: ['gpt-4o'] }); // "openai/gpt-4o"
 */
export function expandModel(
  model: string,
  match: { readonly request: string; readonly segments: readonly string[] },
): string {
  if (!model.includes('*')) return model;
  const stars = model.split('*').length - 1;
  if (match.segments.length > stars) return match.request;
  let expanded = model;
  for (const segment of match.segments) {
    const star = expanded.indexOf('*');
    expanded = star < 0 ? expanded : expanded.slice(0, star) + segment + expanded.slice(star + 1);
  }
  return expanded;
}

/** The wildcard names of a router, the most specific first. */
export class PatternRouter {
  #patterns: Pattern[] = [];

  /** Whether there is no wildcard. */
  get isEmpty(): boolean {
    return this.#patterns.length === 0;
  }

  /** Adds a deployment under its wildcard name. */
  add(name: string, deployment: RouterDeployment): void {
    const known = this.#patterns.find((pattern) => pattern.name === name);
    if (known) {
      known.deployments.push(deployment);
      return;
    }
    const pattern: Pattern = {
      source: escapePattern(name).replaceAll('\\*', '(.*)'),
      name,
      deployments: [deployment],
    };
    this.#patterns = [...this.#patterns, pattern].sort(moreSpecific);
  }

  /** Removes every wildcard. */
  clear(): void {
    this.#patterns = [];
  }

  /** Removes every deployment with this id. */
  remove(id: string): void {
    this.#patterns = this.#patterns
      .map((pattern) => ({
        ...pattern,
        deployments: pattern.deployments.filter((deployment) => deployment.model_info['id'] !== id),
      }))
      .filter((pattern) => pattern.deployments.length > 0);
  }

  /** The wildcard names with their deployments, the most specific first. */
  entries(): readonly { readonly name: string; readonly deployments: readonly RouterDeployment[] }[] {
    return this.#patterns;
  }

  /**
   * Returns the deployments of the most specific wildcard that the request matches, each with its expanded model; undefined if none
   * matches. As in Python's `re.match`, a match need not reach the end of the request.
   */
  route(request: string): RouterDeployment[] | undefined {
    for (const pattern of this.#patterns) {
      const segments = matchWildcard(pattern.name, request);
      if (segments === undefined) continue;
      return pattern.deployments.map((deployment) => {
        const params: PyDict = { ...deployment.litellm_params };
        params['model'] = expandModel(String(params['model']), { request, segments });
        return { ...deployment, litellm_params: params };
      });
    }
    return undefined;
  }

  /** Whether the request matches a wildcard. */
  matches(request: string): boolean {
    return this.#patterns.some((pattern) => matchWildcard(pattern.name, request) !== undefined);
  }
}
