import type { PyDict } from '@litellm-models/python-semantics';
import { dumps, strip } from '@litellm-models/python-semantics';
import { listedId } from '../../router/group-names.ts';
import type { Router } from '../../router/router.ts';
import type { ClaudeCodeIds } from './claude-code-view.ts';
import type { ShownName } from './team-public-names.ts';

/** A listed model: its item in the OpenAI-compatible list, and its name. */
export interface Listed {
  readonly name: ShownName;
  readonly item: PyDict;
}

function displayName(router: Router, name: string): string | undefined {
  const shown = router.firstNamed(name)?.model_info['display_name'];
  return typeof shown === 'string' && strip(shown) !== '' ? shown : undefined;
}

/**
 * The list in Anthropic's format, for clients that send `anthropic-version`.
 *
 * @param ids the ids for Claude Code; left out for other clients
 */
export function anthropicList(router: Router, models: readonly Listed[], ids?: ClaudeCodeIds): string {
  const views = new Map(
    ids === undefined ? [] : models.map(({ name: [shown], item }) => [shown, ids.of(shown, item['max_input_tokens'])]),
  );
  const created = `${new Date(router.release.facts.createdAt * 1000).toISOString().slice(0, 19)}Z`;
  const data = models.map(({ name: [shown, name], item }) => ({
    type: 'model',
    id: views.get(shown) || listedId(shown),
    ...(views.has(shown) ? { source_model: shown } : {}),
    display_name: displayName(router, name) ?? listedId(shown),
    created_at: created,
    max_input_tokens: item['max_input_tokens'] ?? null,
    max_tokens: item['max_output_tokens'] ?? null,
  }));
  return dumps({ data, has_more: false, first_id: data.at(0)?.id ?? null, last_id: data.at(-1)?.id ?? null });
}

const CODEX_MODES: ReadonlySet<unknown> = new Set([undefined, 'chat', 'responses']);

/**
 * The list in the format of the Codex command line, which sends `client_version`. Every model is listed as one that Codex does not know:
 * the fields and the prompt that Codex ships for its own models are not included.
 */
export function codexList(router: Router, models: readonly Listed[], extra: PyDict): string {
  const drivable = models.filter(({ name: [shown], item }) => !shown.includes('*') && CODEX_MODES.has(item['mode']));
  return dumps({
    models: drivable.map(({ name: [shown, name], item }, priority) => ({
      slug: shown,
      display_name: displayName(router, name) ?? shown,
      description: null,
      supported_reasoning_levels: [],
      shell_type: 'unified_exec',
      visibility: 'list',
      supported_in_api: true,
      priority,
      service_tiers: [],
      availability_nux: null,
      upgrade: null,
      support_verbosity: false,
      supports_reasoning_summaries: false,
      supports_parallel_tool_calls: false,
      default_verbosity: null,
      apply_patch_tool_type: null,
      truncation_policy: { mode: 'bytes', limit: 10_000 },
      experimental_supported_tools: [],
      context_window: item['max_input_tokens'] ?? null,
      base_instructions: 'You are a coding agent.',
      ...extra,
    })),
  });
}
