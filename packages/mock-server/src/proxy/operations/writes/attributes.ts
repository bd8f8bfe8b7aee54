import { type PyDict, PythonError, typeName } from '@litellm-models/python-semantics';
import type { ProxyState } from '../../state/state.ts';
import { type SealedParams, sealParams } from './row.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Attributes that LiteLLM's classes have besides their fields: those of pydantic's `BaseModel`, and LiteLLM's `get` and `json`. */
export const MODEL_ATTRIBUTES: readonly string[] = words(`
  construct copy dict from_orm get json model_computed_fields model_config model_construct model_copy model_dump
  model_dump_json model_fields model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
  model_validate_json model_validate_strings parse_file parse_obj parse_raw schema schema_json update_forward_refs validate
`);

/** Properties without a setter. */
const READ_ONLY: ReadonlySet<string> = new Set(['model_extra', 'model_fields_set']);
/** Attributes that pydantic needs to serialize a model. */
const NEEDED: ReadonlySet<string> = new Set(
  words('model_dump_json __dict__ __fields__ __fields_set__ __weakref__ __pydantic_serializer__'),
);
/** Methods that `POST /model/update` calls afterwards. */
const CALLED: ReadonlySet<string> = new Set(['dict', 'model_dump']);

/**
 * Seals the parameters of a create. The proxy stores each ciphertext by setting an attribute. For a name that starts with `_`, or that
 * the class already has, that leaves the parameter itself in plain text.
 *
 * @throws PythonError for a name that cannot be set, or without which the model cannot be serialized
 */
export function sealCreated(state: ProxyState, params: PyDict): SealedParams {
  const broken = Object.keys(params).find((name) => READ_ONLY.has(name) || NEEDED.has(name));
  if (broken !== undefined) throw new PythonError('AttributeError', `${broken} cannot be set`);
  return sealParams(state, params, staysPlain(state));
}

/**
 * Seals the parameters of a `POST /model/update`, by setting attributes in the releases that do.
 *
 * @throws PythonError with Python's message for a name that cannot be set
 */
export function sealUpdated(state: ProxyState, params: PyDict): SealedParams {
  const { writes } = state.release;
  if (!writes.updateSetsAttributes) return sealParams(state, params);
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

/** Attributes, besides its fields, of the class for `model_info`. */
export interface InfoAttributes {
  readonly methods: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/**
 * Whether `POST /model/update` ignores a field of `model_info` because it reads an attribute of that name instead.
 *
 * @throws PythonError where the attribute is a method, which cannot be stored
 */
export function isHiddenByAttribute({ methods, others }: InfoAttributes, name: string): boolean {
  if (methods.has(name)) {
    throw new PythonError('PydanticSerializationError', "Unable to serialize unknown type: <class 'method'>");
  }
  return others.has(name);
}
