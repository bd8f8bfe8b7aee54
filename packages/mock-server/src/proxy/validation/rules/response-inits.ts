import { isTruthy, PythonError, setKey, typeName } from '@litellm-models/python-semantics';
import type { ModelValue, State } from '@litellm-models/python-semantics/pydantic';
import { asKwargs, Failure, type Kwargs, PyModel } from '@litellm-models/python-semantics/pydantic';
import type { Init, InitContext } from './init.ts';
import { audioInit, functionInit, messageInit, toolCallInit } from './message-inits.ts';

/**
 * Converts an object as `mock_response` to a `ModelResponse` where possible. Its `usage` stays as given: what LiteLLM derives for it is
 * not emulated.
 */
export const responseInits: Readonly<Record<string, (context: InitContext) => Init>> = {
  ModelResponse: responseInit,
  Choices: choiceInit,
  Message: messageInit,
  ChatCompletionMessageToolCall: toolCallInit,
  ChatCompletionAudioResponse: () => audioInit,
  Function: () => functionInit,
};

/** Arguments that a response accepts but does not store. */
const DROPPED = ['object', 'stream', 'stream_options', 'response_ms', 'hidden_params', '_response_headers'];

function responseInit({ create }: InitContext): Init {
  return (kwargs, construct, state) => {
    const { id = null, choices = null, created = null, model = null, usage = null, ...params } = kwargs;
    for (const name of DROPPED) delete params[name];
    const made = Array.isArray(choices) ? allChoices(choices, create, state) : create('Choices', {}, state);
    if (made instanceof Failure) return made;
    return construct(
      {
        id: id ?? `chatcmpl-${state.ids.uuid()}`,
        choices: Array.isArray(made) ? made : [made],
        created: created ?? Math.floor((state.ids.now?.() ?? Date.now()) / 1000),
        model,
        object: 'chat.completion',
        ...(usage === null ? {} : { usage }),
        ...params,
      },
      state,
    );
  };
}

function allChoices(
  choices: readonly ModelValue[],
  create: InitContext['create'],
  state: State,
): ModelValue[] | Failure {
  const made: ModelValue[] = [];
  for (const choice of choices) {
    const dict = asKwargs(choice);
    const one = dict === undefined ? choice : create('Choices', dict, state);
    if (one instanceof Failure) return one;
    made.push(one);
  }
  return made;
}

function choiceInit({ create, file }: InitContext): Init {
  return (kwargs, construct, state) => {
    const {
      finish_reason = null,
      index = null,
      message = null,
      logprobs = null,
      enhancements = null,
      ...rest
    } = kwargs;
    const { provider_specific_fields = null, ...params } = rest;
    const reason = finishReason(finish_reason, file.finishReasons);
    const own = nativeReason(provider_specific_fields, finish_reason, reason);
    const all: Kwargs = { ...params, finish_reason: reason, index: index ?? 0 };
    const inner = message === null ? create('Message', {}, state) : asMessage(message, create, state);
    if (inner instanceof Failure) return inner;
    if (inner !== undefined) all['message'] = inner;
    const probabilities = asLogprobs(logprobs, create, state);
    if (probabilities instanceof Failure) return probabilities;
    const choice = construct({ ...all, logprobs: probabilities }, state);
    if (choice instanceof Failure) return choice;
    if (enhancements !== null) choice.set('enhancements', enhancements);
    if (own === null) choice.remove('provider_specific_fields');
    else choice.set('provider_specific_fields', own);
    if (choice.get('logprobs') === null) choice.remove('logprobs');
    return choice;
  };
}

/** Translates a provider's finish reason; an unknown one becomes `stop`. */
function finishReason(reason: ModelValue, names: Readonly<Record<string, string>>): string {
  if (reason === null) return 'stop';
  if (typeof reason === 'object' && (Array.isArray(reason) || asKwargs(reason) !== undefined)) {
    throw new PythonError('TypeError', `unhashable type: '${typeName(reason)}'`);
  }
  return typeof reason === 'string' && Object.hasOwn(names, reason) ? (names[reason] ?? 'stop') : 'stop';
}

/** Keeps the provider's reason where it was translated. */
function nativeReason(fields: ModelValue, given: ModelValue, mapped: string): ModelValue {
  if (given === null || given === mapped) return fields;
  return { ...(isTruthy(fields) ? asDict(fields) : {}), native_finish_reason: given };
}

/** Python's `dict(value)`: accepts a dict or a list of pairs. */
function asDict(value: ModelValue): Kwargs {
  const dict = asKwargs(value);
  if (dict !== undefined) return dict;
  const items = typeof value === 'string' ? [...value] : value;
  if (!Array.isArray(items)) throw new PythonError('TypeError', `'${typeName(value)}' object is not iterable`);
  const result: Kwargs = {};
  for (const [index, item] of items.entries()) {
    const keys = asKwargs(item);
    const pair = typeof item === 'string' ? [...item] : keys === undefined ? item : Object.keys(keys);
    if (!Array.isArray(pair)) {
      throw new PythonError('TypeError', `cannot convert dictionary update sequence element #${index} to a sequence`);
    }
    const [key = null, second = null] = pair;
    if (pair.length !== 2) {
      const found = `has length ${pair.length}; 2 is required`;
      throw new PythonError('ValueError', `dictionary update sequence element #${index} ${found}`);
    }
    if (typeof key === 'object' && key !== null) {
      throw new PythonError('TypeError', `unhashable type: '${typeName(key)}'`);
    }
    setKey(result, String(key), second);
  }
  return result;
}

function asMessage(message: ModelValue, create: InitContext['create'], state: State): PyModel | Failure | undefined {
  if (message instanceof PyModel) return message;
  const dict = asKwargs(message);
  return dict === undefined ? undefined : create('Message', dict, state);
}

function asLogprobs(logprobs: ModelValue, create: InitContext['create'], state: State): ModelValue | Failure {
  const dict = asKwargs(logprobs);
  return dict === undefined ? logprobs : create('ChoiceLogprobs', dict, state);
}
