import { textOf } from './model.ts';
import { removals } from './removals.ts';
import type { CheckedWrite } from './writes-release.ts';

const PREFIX = 'auto_router/';
/** Parameters of an auto router: a deployment that routes to other deployments. */
export const STRATEGY_FIELDS: readonly string[] = [
  'adaptive_router_config',
  'auto_router_config',
  'auto_router_config_path',
  'auto_router_default_model',
  'auto_router_embedding_model',
  'auto_router_max_input_chars',
  'complexity_router_config',
  'complexity_router_default_model',
  'quality_router_config',
  'quality_router_default_model',
];
/** The parameters that each kind of auto router needs: one of each group. */
const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  semantic: [
    ['auto_router_config', 'auto_router_config_path'],
    ['auto_router_default_model'],
    ['auto_router_embedding_model'],
  ],
  complexity: [['complexity_router_config', 'complexity_router_default_model']],
  adaptive: [['adaptive_router_config']],
  quality: [['quality_router_config', 'quality_router_default_model']],
};

/** Why the router could not load the deployment after a write; undefined where it could. */
export function strategyViolation({ model, row }: Pick<CheckedWrite, 'model' | 'row'>): string | undefined {
  const given = model.model('litellm_params');
  const removed = new Set(removals(model));
  if (!given && removed.size === 0) return undefined;
  const stored = row?.params ?? {};
  const present = STRATEGY_FIELDS.filter(
    (field) => (given?.get(field) ?? null) !== null || (!removed.has(field) && (stored[field] ?? null) !== null),
  );
  const sealed = textOf(stored['model']);
  const name = textOf(given?.get('model')) ?? (sealed === undefined ? '' : (row?.secrets.get(sealed) ?? sealed));
  if (!name.startsWith(PREFIX)) {
    if (present.length === 0) return undefined;
    return (
      `litellm_params.model='${name}' does not start with '${PREFIX}' but the deployment carries auto-router settings ` +
      `(${present.join(', ')}), so the router could not load it. Keep the '${PREFIX}' prefix; to change the name clients ` +
      'call, edit the public model_name instead.'
    );
  }
  return incomplete(name, present);
}

function incomplete(name: string, present: readonly string[]): string | undefined {
  const rest = name.slice(PREFIX.length);
  if (rest.startsWith(PREFIX)) {
    return (
      `litellm_params.model='${name}' repeats the '${PREFIX}' prefix, so the router could not load it. Use '${rest}'; to ` +
      'change the name clients call, edit the public model_name instead.'
    );
  }
  if (rest === '') return `litellm_params.model='${name}' is missing the router name after the '${PREFIX}' prefix.`;
  const kind = ['complexity', 'adaptive', 'quality'].find((word) => rest.startsWith(`${word}_router`)) ?? 'semantic';
  const missing = (NEEDED[kind] ?? []).filter((group) => !group.some((field) => present.includes(field)));
  if (missing.length === 0) return undefined;
  const names = missing.map((group) => group.join(' or ')).join('; ');
  return `litellm_params.model='${name}' selects the ${kind} router, which requires ${names} in litellm_params.`;
}
