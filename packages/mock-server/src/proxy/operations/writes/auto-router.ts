import { decrypted } from '../../state/model-row.ts';
import { removedParams, stringOrUndefined } from './body-fields.ts';
import type { CheckedWrite, InfoUpdate } from './writes-release.ts';

const PREFIX = 'auto_router/';
/** Parameters of an auto router, which is a deployment that routes to other deployments. */
const SETTINGS: readonly string[] = [
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
/** The parameters that each kind of auto router requires: one of each group. */
const REQUIRED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  semantic: [
    ['auto_router_config', 'auto_router_config_path'],
    ['auto_router_default_model'],
    ['auto_router_embedding_model'],
  ],
  complexity: [['complexity_router_config', 'complexity_router_default_model']],
  adaptive: [['adaptive_router_config']],
  quality: [['quality_router_config', 'quality_router_default_model']],
};

/** Returns the reason why the router could not load the deployment as an auto router after a write; undefined if it could. */
export function autoRouterViolation({ model, row }: Pick<CheckedWrite, 'model' | 'row'>): string | undefined {
  const given = model.model('litellm_params');
  const removed = new Set(removedParams(model));
  if (!given && removed.size === 0) return undefined;
  const stored = row?.params ?? {};
  const present = SETTINGS.filter(
    (field) => (given?.get(field) ?? null) !== null || (!removed.has(field) && (stored[field] ?? null) !== null),
  );
  const storedName = row === undefined ? undefined : stringOrUndefined(decrypted(row, stored['model']));
  const name = stringOrUndefined(given?.get('model')) ?? storedName ?? '';
  if (!name.startsWith(PREFIX)) {
    if (present.length === 0) return undefined;
    return (
      `litellm_params.model='${name}' does not start with '${PREFIX}' but the deployment carries auto-router settings ` +
      `(${present.join(', ')}), so the router could not load it. Keep the '${PREFIX}' prefix; to change the name clients ` +
      'call, edit the public model_name instead.'
    );
  }
  return nameViolation(name, present);
}

function nameViolation(name: string, present: readonly string[]): string | undefined {
  const rest = name.slice(PREFIX.length);
  if (rest.startsWith(PREFIX)) {
    return (
      `litellm_params.model='${name}' repeats the '${PREFIX}' prefix, so the router could not load it. Use '${rest}'; to ` +
      'change the name clients call, edit the public model_name instead.'
    );
  }
  if (rest === '') return `litellm_params.model='${name}' is missing the router name after the '${PREFIX}' prefix.`;
  const kind = ['complexity', 'adaptive', 'quality'].find((word) => rest.startsWith(`${word}_router`)) ?? 'semantic';
  const missing = (REQUIRED[kind] ?? []).filter((group) => !group.some((field) => present.includes(field)));
  if (missing.length === 0) return undefined;
  const names = missing.map((group) => group.join(' or ')).join('; ');
  return `litellm_params.model='${name}' selects the ${kind} router, which requires ${names} in litellm_params.`;
}

/**
 * Returns the value of the `member_auto_router` flag after a write: true if the write changes neither the settings of the auto router
 * nor its model. Undefined if the stored info does not have the flag.
 */
export function memberRouterFlag({
  stored,
  row,
  model,
}: Pick<InfoUpdate, 'stored' | 'row' | 'model'>): boolean | undefined {
  if (stored.model('model_info')?.get('member_auto_router') !== true) return undefined;
  if (removedParams(model).some((name) => SETTINGS.includes(name))) return false;
  const given = model.model('litellm_params');
  if (!given) return true;
  if (SETTINGS.some((field) => (given.get(field) ?? null) !== null)) return false;
  const name = stringOrUndefined(given.get('model'));
  return name === undefined || name === decrypted(row, row.params['model']);
}
