import { isInt, PythonError, str } from '@litellm-models/python-semantics';
import type { ModelSchema, ModelValue, State } from '@litellm-models/python-semantics/pydantic';
import { asKwargs, Failure, PyModel } from '@litellm-models/python-semantics/pydantic';
import type { Init, InitContext } from './init.ts';
import { withIntRetries } from './models.ts';
import { responseInits } from './response-inits.ts';

/** The `__init__` methods of LiteLLM's models, by class. */
const inits: Readonly<Record<string, (context: InitContext) => Init>> = {
  ModelInfo: () => (kwargs, construct, state) => {
    const { id = null, ...params } = kwargs;
    return construct({ id: infoId(id, state), ...params }, state);
  },
  Deployment: deploymentInit,
  LiteLLM_Params: parametersInit,
  updateLiteLLMParams: parametersInit,
  ModelGroupInfo: groupInit,
  ModelGroupInfoProxy: groupInit,
  ...responseInits,
};

/** Calls an `__init__` as Python does. Arguments that do not fit its signature are a `TypeError`, which does not become a 422. */
function asPythonCall(name: string, schema: ModelSchema, init: Init): Init {
  const required = Object.entries(schema.init ?? {})
    .filter(([, parameter]) => parameter.default === undefined)
    .map(([parameter]) => parameter);
  return (kwargs, construct, state) => {
    if (Object.hasOwn(kwargs, 'self')) {
      throw new PythonError('TypeError', `${name}.__init__() got multiple values for argument 'self'`);
    }
    const missing = required.filter((parameter) => !Object.hasOwn(kwargs, parameter));
    if (missing.length > 0) throw new PythonError('TypeError', missingText(name, missing));
    return init(kwargs, construct, state);
  };
}

function missingText(name: string, missing: readonly string[]): string {
  const quoted = missing.map((parameter) => `'${parameter}'`);
  const plural = missing.length === 1 ? '' : 's';
  return `${name}.__init__() missing ${missing.length} required positional argument${plural}: ${quoted.join(' and ')}`;
}

/** Generates a missing id, and converts an int or a bool to a string. The field validates other values. */
function infoId(id: ModelValue, state: State): ModelValue {
  if (id === null) return state.ids.uuid();
  return isInt(id) || typeof id === 'boolean' ? str(id) : id;
}

/** Creates the `model_info` here, so that its errors have no location of their own, and copies prices from parameters that are a model. */
function deploymentInit({ file, create }: InitContext): Init {
  return (kwargs, construct, state) => {
    const { model_name = null, litellm_params = null, model_info = null, ...params } = kwargs;
    const dict = asKwargs(model_info);
    let info: ModelValue | Failure = model_info;
    if (model_info === null) info = create('ModelInfo', {}, state);
    else if (dict !== undefined) info = create('ModelInfo', dict, state);
    if (info instanceof Failure) return info;
    if (litellm_params instanceof PyModel) mirror(litellm_params, info, file.mirrored);
    return construct({ model_info: info, model_name, litellm_params, ...params }, state);
  };
}

function mirror(params: PyModel, info: ModelValue, names: readonly string[]): void {
  for (const name of names) {
    const value = params.get(name) ?? null;
    if (value === null) continue;
    if (info instanceof PyModel) info.set(name, value);
    else throw new PythonError('AttributeError', `object has no attribute '${name}'`);
  }
}

/** Every field in the signature counts as set; a missing one has the default of the field anyway. */
function parametersInit({ schema }: InitContext): Init {
  const names = Object.keys(schema.init ?? {});
  return (kwargs, construct, state) => {
    const made = construct(withIntRetries(kwargs), state);
    if (made instanceof PyModel) for (const name of names) made.fieldsSet.add(name);
    return made;
  };
}

/** Flags of a group that are null become false. */
function groupInit({ schema }: InitContext): Init {
  const flags = Object.entries(schema.fields)
    .filter(([, type]) => typeof type === 'object' && type.kind === 'default' && type.of === 'bool')
    .map(([name]) => name);
  return (kwargs, construct, state) => {
    const data = { ...kwargs };
    for (const flag of flags) data[flag] ??= false;
    return construct(data, state);
  };
}

/** The `__init__` of a class that only passes its arguments on. */
const plainInit: Init = (kwargs, construct, state) => construct(kwargs, state);

/** The `__init__` of a class; undefined where it has none. */
export function initOf(name: string, context: InitContext): Init | undefined {
  if (context.schema.init === undefined) return undefined;
  return asPythonCall(context.schema.initOwner ?? name, context.schema, inits[name]?.(context) ?? plainInit);
}
