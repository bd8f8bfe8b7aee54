import { isTruthy, jsonDumps, PythonError, typeName } from '@litellm-models/python-semantics';
import type { ModelValue, State } from '@litellm-models/python-semantics/pydantic';
import { asKwargs, dumpValue, Failure, type Kwargs, type PyModel } from '@litellm-models/python-semantics/pydantic';
import type { Init, InitContext } from './init.ts';

/** Fields of a message that are removed unless they were given. */
const OPTIONAL = ['audio', 'images', 'annotations', 'reasoning_content', 'thinking_blocks', 'reasoning_items'];

/** The `__init__` of `Message`. */
export function messageInit({ create, schema }: InitContext): Init {
  const knowsRefusal = Object.hasOwn(schema.fields, 'refusal');
  return (kwargs, construct, state) => {
    const { content = null, role = 'assistant', function_call = null, tool_calls = null, ...rest } = kwargs;
    const { provider_specific_fields = null, ...params } = rest;
    const call = function_call === null ? null : functionCall(function_call, create, state);
    if (call instanceof Failure) return call;
    const calls = toolCalls(tool_calls, create, state);
    if (calls instanceof Failure) return calls;
    const all: Kwargs = { content, role: isTruthy(role) ? role : 'assistant', function_call: call, tool_calls: calls };
    const absent = OPTIONAL.filter((name) => (params[name] ?? null) === null);
    for (const name of absent) delete params[name];
    const message = construct({ ...all, ...params }, state);
    if (message instanceof Failure) return message;
    for (const name of absent) message.remove(name);
    if (knowsRefusal && !Object.hasOwn(params, 'refusal')) message.remove('refusal');
    if (isTruthy(provider_specific_fields)) message.set('provider_specific_fields', provider_specific_fields);
    return message;
  };
}

function functionCall(call: ModelValue, create: InitContext['create'], state: State): PyModel | Failure {
  const dict = asKwargs(call);
  if (dict !== undefined) return create('FunctionCall', dict, state);
  const problem = `argument after ** must be a mapping, not ${typeName(call)}`;
  throw new PythonError('TypeError', `litellm.types.utils.FunctionCall() ${problem}`);
}

function toolCalls(calls: ModelValue, create: InitContext['create'], state: State): ModelValue | Failure {
  if (calls === null) return null;
  const dict = asKwargs(calls);
  const items = typeof calls === 'string' ? [...calls] : dict === undefined ? calls : Object.keys(dict);
  if (!Array.isArray(items)) throw new PythonError('TypeError', `object of type '${typeName(calls)}' has no len()`);
  if (items.length === 0) return null;
  const made: ModelValue[] = [];
  for (const item of items) {
    const one = asKwargs(item);
    const call = one === undefined ? item : toolCall(one, create, state);
    if (call instanceof Failure) return call;
    made.push(call);
  }
  return made;
}

function toolCall(call: Kwargs, create: InitContext['create'], state: State): PyModel | Failure {
  if (call['type'] !== 'custom' && (call['custom'] ?? null) === null) {
    return create('ChatCompletionMessageToolCall', call, state);
  }
  const kept = Object.entries(call).filter(([key, value]) => value !== null || (key !== 'function' && key !== 'type'));
  return create('ChatCompletionMessageCustomToolCall', Object.fromEntries(kept), state);
}

/** The `__init__` of `ChatCompletionMessageToolCall`, which stores every argument as an extra field. */
export function toolCallInit({ create }: InitContext): Init {
  return (kwargs, construct, state) => {
    const { function: called = null, id = null, type = null, ...params } = kwargs;
    const call = construct(params, state);
    if (call instanceof Failure) return call;
    const dict = asKwargs(called);
    const made = dict === undefined ? called : create('Function', dict, state);
    if (made instanceof Failure) return made;
    call.set('function', made);
    call.set('id', id ?? state.ids.uuid());
    call.set('type', type ?? 'function');
    return call;
  };
}

/** The `__init__` of `Function`, which converts arguments that are not a string to JSON. */
export const functionInit: Init = (kwargs, construct, state) => {
  const { arguments: given = null, name = null, parameters = null } = kwargs;
  const dict = asKwargs(given === null ? parameters : given);
  const empty = given === null ? '' : given;
  return construct({ arguments: dict === undefined ? empty : jsonDumps(dumpValue(dict, {})), name }, state);
};

/** The `__init__` of `ChatCompletionAudioResponse`. */
export const audioInit: Init = (kwargs, construct, state) =>
  construct({ ...kwargs, id: kwargs['id'] ?? state.ids.uuid() }, state);
