import type { PyValue } from '@litellm-models/python-semantics';
import { deploymentsOf } from '../../router/lookup.ts';
import type { Router } from '../../router/router.ts';
import { isGreater } from './operators.ts';

/** The format of the list of models: for OpenAI's clients, for Anthropic's, or for Claude Code, which selects models by id. */
export type ListingForm = 'openai' | 'anthropic' | 'claudeCode';

/** The format that the headers of a request ask for. */
export function listingForm(headers: Readonly<Record<string, string>>): ListingForm {
  if (headers['anthropic-version'] === undefined) return 'openai';
  const isClaudeCode =
    /^claude-(cli|code)\//.test(headers['user-agent'] ?? '') ||
    headers['x-gateway-client']?.toLowerCase() === 'claude-code';
  return isClaudeCode ? 'claudeCode' : 'anthropic';
}

const PREFIX = 'claude-router-';
const MILLION = '[1m]';

const withoutMark = (id: string): string => (id.toLowerCase().endsWith(MILLION) ? id.slice(0, -MILLION.length) : id);

const encoded = (name: string): string =>
  PREFIX + Array.from(new TextEncoder().encode(name), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The name in an encoded id; undefined for another id. */
function decoded(id: string): string | undefined {
  const [, hex] = /^claude-router-((?:[0-9a-f]{2})+)$/.exec(id) ?? [];
  if (hex === undefined) return undefined;
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The ids of models for Claude Code's picker, which shows only ids that contain `claude` or `anthropic`. */
export class ClaudeCodeIds {
  readonly #router: Router;
  readonly #teamId: string | undefined;

  /** @param teamId the team whose deployments count */
  constructor(router: Router, teamId: string | undefined) {
    this.#router = router;
    this.#teamId = teamId;
  }

  /**
   * The id of a listed name. A request for the id routes to the name.
   *
   * @example
   * ids.of('gpt-4o', 128000); // "claude-router-6770742d346f"
   */
  of(name: string, maxInputTokens: PyValue | undefined): string {
    if (name.includes('*')) return name;
    const shaped = /claude|anthropic/i.test(name) ? name : encoded(name);
    const isLong = maxInputTokens !== undefined && maxInputTokens !== null && !isGreater(1_000_000, maxInputTokens);
    const marked = isLong && withoutMark(shaped) === shaped ? shaped + MILLION : shaped;
    return [marked, shaped].find((id) => id === name || this.#routedName(id) === name) ?? name;
  }

  #routedName(id: string): string | undefined {
    if (this.#isRouted(id)) return undefined;
    const plain = withoutMark(id);
    if (plain !== id && this.#isRouted(plain)) return plain;
    const name = decoded(plain);
    return name !== undefined && this.#isRouted(name) ? name : undefined;
  }

  #isRouted(name: string): boolean {
    return this.#router.get(name) !== undefined || deploymentsOf(this.#router, name, this.#teamId).length > 0;
  }
}
