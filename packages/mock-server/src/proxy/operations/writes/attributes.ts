import { type PyDict, PythonError, typeName } from '@litellm-models/python-semantics';
import type { ProxyState } from '../../state/state.ts';
import { type EncryptedParams, encryptParams } from './encrypt-params.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Attributes that LiteLLM's classes have in addition to their fields: those of pydantic's `BaseModel`, and LiteLLM's `get` and `json`. */
export const MODEL_ATTRIBUTES: readonly string[] = words(`
  construct copy dict from_orm get json model_computed_fields model_config model_construct model_copy model_dump
  model_dump_json model_fields model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
  model_validate_json model_validate_strings parse_file parse_obj parse_raw schema schema_json update_forward_refs validate
`);

/** Properties without a setter. */
const READ_ONLY: ReadonlySet<string> = new Set(['model_extra', 'model_fields_set']);
/** Attributes that pydantic uses to serialize a model. */
const USED_BY_PYDANTIC: ReadonlySet<string> = new Set(
  words('model_dump_json __dict__ __fields__ __fields_set__ __weakref__ __pydantic_serializer__'),
);
/** Methods that `POST /model/update` calls afterwards. */
const CALLED: ReadonlySet<string> = new Set(['dict', 'model_dump']);

/**
 * Encrypts the parameters of a create. The proxy stores each ciphertext by setting an attribute. If the name of a parameter starts with
 * `_` or is that of another attribute of the class, this does not change the parameter, which remains unencrypted.
 *
 * @throws PythonError for an attribute that cannot be set, or that pydantic uses to serialize the model
 */
export function encryptCreatedParams(state: ProxyState, params: PyDict): EncryptedParams {
  const broken = Object.keys(params).find((name) => READ_ONLY.has(name) || USED_BY_PYDANTIC.has(name));
  if (broken !== undefined) throw new PythonError('AttributeError', `${broken} cannot be set`);
  return encryptParams(state, params, remainsPlain(state));
}

/**
 * Encrypts the parameters of a `POST /model/update`. Some releases set attributes, as a create does.
 *
 * @throws PythonError with Python's message for an attribute that cannot be set, or that the proxy calls afterwards
 */
export function encryptUpdatedParams(state: ProxyState, params: PyDict): EncryptedParams {
  const { writes } = state.release;
  if (!writes.updateSetsAttributes) return encryptParams(state, params);
  for (const [name, value] of Object.entries(params)) {
    if (READ_ONLY.has(name)) {
      throw new PythonError('AttributeError', `property '${name}' of 'updateLiteLLMParams' object has no setter`);
    }
    if (CALLED.has(name)) throw new PythonError('TypeError', `'${typeName(value)}' object is not callable`);
  }
  return encryptParams(state, params, remainsPlain(state));
}

function remainsPlain({ release }: ProxyState): (name: string) => boolean {
  return (name) => name.startsWith('_') || release.writes.attributes.has(name);
}

/** Attributes of the class for `model_info` in addition to its fields. */
export interface InfoAttributes {
  readonly methods: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/**
 * Whether `POST /model/update` ignores a field of `model_info` because it reads an attribute of that name instead.
 *
 * @throws PythonError if the attribute is a method, which cannot be stored
 */
export function isHiddenByAttribute({ methods, others }: InfoAttributes, name: string): boolean {
  if (methods.has(name)) {
    throw new PythonError('PydanticSerializationError', "Unable to serialize unknown type: <class 'method'>");
  }
  return others.has(name);
}
