import { hasLoneSurrogate } from '../text/surrogates.ts';
import { PythonError } from '../values/errors.ts';
import { Failure, fail, type LineDraft, valueError } from './failure.ts';
import { asKwargs, type Construct, type Kwargs, type ModelClass } from './model-class.ts';
import { PyModel } from './py-model.ts';
import { addFieldsSet, limitExactness, newState, STRICT, type State } from './state.ts';
import type { ModelValue } from './types.ts';
import type { Check } from './validator.ts';

/** `ValueError` and its subclasses. */
const VALUE_ERRORS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ValueError',
  'UnicodeEncodeError',
  'UnicodeDecodeError',
]);

/** Returns the check for a model: it accepts an instance unchanged and creates one from a dict. */
export function modelCheck(modelClass: ModelClass): Check {
  const validate = modelValidation(modelClass);
  const { init } = modelClass.rules;
  return (input, state) => {
    if (input instanceof PyModel && input.class === modelClass) return input;
    limitExactness(state, STRICT);
    const kwargs = asKwargs(input);
    if (init === undefined || kwargs === undefined) return validate(input, state);
    return catchValueErrors(input, () => init(kwargs, withNewState(validate), state));
  };
}

/** Turns a `ValueError` of code that runs during validation into a failure. Other exceptions propagate. */
function catchValueErrors<T>(input: ModelValue, run: () => T): T | Failure {
  try {
    return run();
  } catch (error) {
    if (error instanceof PythonError && VALUE_ERRORS.has(error.type)) return valueError(error.message, input);
    throw error;
  }
}

/**
 * `Class(**kwargs)`: calls the class's own `__init__` where it has one.
 *
 * @returns the instance, or a failure whose title is the name of the class
 */
export function instantiate(modelClass: ModelClass, kwargs: Kwargs, state: State): PyModel | Failure {
  const construct = withNewState(modelValidation(modelClass));
  const { init } = modelClass.rules;
  const model = init === undefined ? construct(kwargs, state) : init(kwargs, construct, state);
  if (model instanceof Failure) model.title ??= modelClass.name;
  return model;
}

/** A constructor starts a new validation, which does not depend on the union or the request around it. */
function withNewState(validate: ModelValidation): Construct {
  return (kwargs, state) => validate(kwargs, newState(state.ids, false));
}

/** Validates any input into an instance, without calling the class's own `__init__`. */
type ModelValidation = (input: ModelValue, state: State) => PyModel | Failure;

function modelValidation(modelClass: ModelClass): ModelValidation {
  const { before, after } = modelClass.rules;
  return (input, state) => {
    let data: ModelValue = input;
    for (const rule of before) {
      const current: ModelValue = data;
      const result: ModelValue | Failure = catchValueErrors(input, (): ModelValue => rule(current));
      if (result instanceof Failure) return result;
      data = result;
    }
    const model = validateFields(modelClass, data, state);
    if (model instanceof Failure) return model;
    for (const rule of after) {
      const message = rule(model);
      if (message !== undefined) return valueError(message, input);
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
  const fields: number[] = [];
  const extras: string[] = [];
  for (const key of Object.keys(dict)) {
    const index = modelClass.index.get(key);
    if (index === undefined) extras.push(key);
    else fields.push(index);
  }
  for (const index of modelClass.required) if (!fields.includes(index)) fields.push(index);
  fields.sort((a, b) => a - b);
  return createModel(modelClass, dict, { fields, extras }, state);
}

interface Keys {
  /** The indexes of the fields to validate, in the order of the class. */
  readonly fields: readonly number[];
  /** The keys of the input that are not fields. */
  readonly extras: readonly string[];
}

function createModel(modelClass: ModelClass, dict: Kwargs, keys: Keys, state: State): PyModel | Failure {
  const lines: LineDraft[] = [];
  const values = new Map<number, ModelValue>();
  const fieldsSet = new Set<string>();
  for (const index of keys.fields) {
    const field = modelClass.fields[index];
    if (field === undefined) continue;
    const value = Object.hasOwn(dict, field.name) ? dict[field.name] : undefined;
    const checked = value === undefined ? fail('missing', dict) : field.validator.check(value, state);
    if (checked instanceof Failure) {
      lines.push(...checked.at(field.name).lines);
    } else {
      values.set(index, checked);
      fieldsSet.add(field.name);
    }
  }
  const extras = new Map<string, ModelValue>();
  if (modelClass.extra !== 'ignore') {
    for (const key of keys.extras) {
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
