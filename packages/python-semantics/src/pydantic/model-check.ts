import { hasLoneSurrogate } from '../text/surrogates.ts';
import { PythonError } from '../values/errors.ts';
import { Failure, fail, type LineDraft, valueError } from './failure.ts';
import { asKwargs, type Construct, type Kwargs, type ModelClass } from './model-class.ts';
import { PyModel } from './py-model.ts';
import { addFieldsSet, floor, newState, STRICT, type State } from './state.ts';
import type { ModelValue } from './types.ts';
import type { Check } from './validator.ts';

/** `ValueError` and the classes under it. */
const VALUE_ERRORS = new Set(['ValueError', 'UnicodeEncodeError', 'UnicodeDecodeError']);

/** A model as a field's or a body's type: an instance passes as it is, a dict becomes one. */
export function modelCheck(modelClass: ModelClass): Check {
  const construct = construction(modelClass);
  const { init } = modelClass.rules;
  return (input, state) => {
    if (input instanceof PyModel && input.class === modelClass) return input;
    floor(state, STRICT);
    if (init === undefined) return construct(input as Kwargs, state);
    const kwargs = asKwargs(input);
    if (kwargs === undefined) return construct(input as Kwargs, state);
    return withoutValueErrors(input, () => init(kwargs, freshConstruct(construct), state));
  };
}

/** What runs inside a validation may raise a `ValueError`: it becomes an error like others. All else passes through. */
function withoutValueErrors<T>(input: ModelValue, run: () => T): T | Failure {
  try {
    return run();
  } catch (error) {
    if (error instanceof PythonError && VALUE_ERRORS.has(error.type)) return valueError(error.message, input);
    throw error;
  }
}

/** `Class(**kwargs)`: through the class's own `__init__` where it has one. */
export function instantiate(modelClass: ModelClass, kwargs: Kwargs, state: State): PyModel | Failure {
  const construct = freshConstruct(construction(modelClass));
  const { init } = modelClass.rules;
  const made = init === undefined ? construct(kwargs, state) : init(kwargs, construct, state);
  if (made instanceof Failure) made.title ??= modelClass.name;
  return made;
}

/** A constructor starts a validation of its own: nothing of the union or the body around it reaches in. */
function freshConstruct(construct: Construct): Construct {
  return (kwargs, state) => construct(kwargs, newState(state.ids, false));
}

/** The fields and the rules around them, for any input. */
function construction(modelClass: ModelClass): Construct {
  const { before, after } = modelClass.rules;
  return (input, state) => {
    let data: ModelValue = input;
    for (const rule of before) {
      const given: ModelValue = data;
      const changed: ModelValue | Failure = withoutValueErrors(input, (): ModelValue => rule(given));
      if (changed instanceof Failure) return changed;
      data = changed;
    }
    const model = validateFields(modelClass, data, state);
    if (model instanceof Failure) return model;
    for (const rule of after) {
      const problem = rule(model);
      if (problem !== undefined) return valueError(problem, input);
    }
    return model;
  };
}

function validateFields(modelClass: ModelClass, input: ModelValue, state: State): PyModel | Failure {
  const dict = asKwargs(input);
  if (dict === undefined) {
    if (state.fromAttributes) return fail('model_attributes_type', input);
    return fail('model_type', input, { class_name: modelClass.name });
  }
  const given: number[] = [];
  const others: string[] = [];
  for (const key of Object.keys(dict)) {
    const place = modelClass.index.get(key);
    if (place === undefined) others.push(key);
    else given.push(place);
  }
  for (const place of modelClass.required) if (!given.includes(place)) given.push(place);
  given.sort((a, b) => a - b);
  return fill(modelClass, dict, { given, others }, state);
}

interface Sorted {
  readonly given: readonly number[];
  readonly others: readonly string[];
}

function fill(modelClass: ModelClass, dict: Kwargs, { given, others }: Sorted, state: State): PyModel | Failure {
  const lines: LineDraft[] = [];
  const values = new Map<number, ModelValue>();
  const fieldsSet = new Set<string>();
  for (const place of given) {
    const field = modelClass.fields[place];
    if (field === undefined) continue;
    const value = Object.hasOwn(dict, field.name) ? dict[field.name] : undefined;
    const checked = value === undefined ? fail('missing', dict) : field.validator.check(value, state);
    if (checked instanceof Failure) {
      lines.push(...checked.at(field.name).lines);
    } else {
      values.set(place, checked);
      fieldsSet.add(field.name);
    }
  }
  const extras = new Map<string, ModelValue>();
  if (modelClass.extra !== 'ignore') {
    for (const key of others) {
      const value = dict[key];
      if (value === undefined) continue;
      if (hasLoneSurrogate(key)) return fail('string_unicode', key);
      if (modelClass.extra === 'forbid') lines.push(...fail('extra_forbidden', value).at(key).lines);
      extras.set(key, value);
      fieldsSet.add(key);
    }
  }
  if (lines.length > 0) return new Failure(lines);
  addFieldsSet(state, fieldsSet.size);
  return new PyModel(modelClass, values, extras, fieldsSet);
}
