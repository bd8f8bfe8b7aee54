import type { PyDict } from '@litellm-models/python-semantics';
import { PythonError, typeName } from '@litellm-models/python-semantics';
import type { ProxyState } from '../../state/state.ts';
import { type SealedParams, sealParams } from './row.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What pydantic gives the class of parameters beside its fields, and LiteLLM in every release. */
const COMMON = words(`
  construct copy dict from_orm get json model_computed_fields model_config model_construct model_copy model_dump
  model_dump_json model_fields model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
  model_validate_json model_validate_strings parse_file parse_obj parse_raw schema schema_json update_forward_refs validate
`);
const SINCE_106 = words(
  'coerce_drop_params preprocess_input_data strip_custom_pricing_fields validate_provider_affinity_header',
);
const SINCE_109 = words('custom_pricing_overrides normalize_timeout per_second_pricing');

/** Names of attributes that the class of parameters has beside its fields. */
export const ATTRIBUTES: Readonly<Record<'1.71' | '1.106' | '1.109', ReadonlySet<string>>> = {
  '1.71': new Set(COMMON),
  '1.106': new Set([...COMMON, ...SINCE_106]),
  '1.109': new Set([...COMMON, ...SINCE_106, ...SINCE_109]),
};

/** Properties that nothing can be put in. */
const READ_ONLY: ReadonlySet<string> = new Set(['model_extra', 'model_fields_set']);
/** Attributes without which the class cannot be written down any more. */
const NEEDED: ReadonlySet<string> = new Set(
  words('model_dump_json __dict__ __fields__ __fields_set__ __weakref__ __pydantic_serializer__'),
);
/** Methods by which `POST /model/update` goes on. */
const CALLED: ReadonlySet<string> = new Set(['dict', 'model_dump']);

/**
 * A create's parameters sealed. The proxy puts each ciphertext back by setting an attribute, which for names that begin with
 * `_`, or that the class has already, leaves the parameter itself as it was: in plain text.
 *
 * @throws PythonError where the name is one that cannot be set, or must not have been
 */
export function sealCreated(state: ProxyState, params: PyDict): SealedParams {
  if (!state.quirks.has('attribute-names-mislead')) return sealParams(state, params);
  const broken = Object.keys(params).find((name) => READ_ONLY.has(name) || NEEDED.has(name));
  if (broken !== undefined) throw new PythonError('AttributeError', `${broken} cannot be set`);
  return sealParams(state, params, staysPlain(state));
}

/**
 * The parameters of a `POST /model/update` sealed; 1.71 sets attributes here too.
 *
 * @throws PythonError as Python says of the name
 */
export function sealUpdated(state: ProxyState, params: PyDict): SealedParams {
  const { writes } = state.release;
  if (!writes.updateSetsAttributes || !state.quirks.has('attribute-names-mislead')) return sealParams(state, params);
  for (const [name, value] of Object.entries(params)) {
    if (READ_ONLY.has(name)) {
      throw new PythonError('AttributeError', `property '${name}' of 'updateLiteLLMParams' object has no setter`);
    }
    if (CALLED.has(name)) throw new PythonError('TypeError', `'${typeName(value)}' object is not callable`);
  }
  return sealParams(state, params, staysPlain(state));
}

function staysPlain({ release }: ProxyState): (name: string) => boolean {
  return (name) => name.startsWith('_') || release.writes.attributes.has(name);
}

/** Methods of the class of `model_info`, and what else it has beside its fields. */
const INFO_METHODS: ReadonlySet<string> = new Set(
  words(`
    copy dict get json model_copy model_dump model_dump_json model_post_init _iter _calculate_keys
    _copy_and_set_values _setattr_handler _validate_ptu_bounds
  `),
);
const INFO_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...COMMON.filter((name) => !INFO_METHODS.has(name)),
  ...words('MAX_PTU_COUNT MAX_COST_PER_PTU_PER_HOUR _get_value _abc_impl'),
]);

/**
 * Whether a field of `model_info` that `POST /model/update` was sent is passed over, since the class has an attribute of that
 * name, and 1.109 reads that instead.
 *
 * @throws PythonError where the attribute is a method, which cannot be stored
 */
export function isPassedOver({ quirks }: ProxyState, name: string): boolean {
  if (!quirks.has('attribute-names-mislead')) return false;
  if (INFO_METHODS.has(name)) {
    throw new PythonError('PydanticSerializationError', "Unable to serialize unknown type: <class 'method'>");
  }
  return INFO_ATTRIBUTES.has(name);
}
