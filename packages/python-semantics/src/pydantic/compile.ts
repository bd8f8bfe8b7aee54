import { arrayCheck, dictCheck, typedDictCheck } from './containers.ts';
import { dataclassCheck } from './dataclass.ts';
import { modelCheck } from './model-check.ts';
import type { ModelClass, ModelRules } from './model-class.ts';
import type { Field } from './model-fields.ts';
import { checkBool, checkFloat, checkInt, checkIntAbove, checkStrictInt } from './numbers.ts';
import {
  checkAny,
  checkStr,
  instanceCheck,
  literalCheck,
  literalName,
  nullable,
  sequenceCheck,
  strAtLeast,
} from './plain.ts';
import type { ComplexSchema, DefaultValue, ModelSchema, Schema, SchemaSet } from './schema.ts';
import { checkDateTime, checkTime } from './temporal/check.ts';
import type { ModelValue } from './types.ts';
import { unionCheck } from './union.ts';
import type { Check, Validator } from './validator.ts';

/** A function validator: returns the check that replaces the check of the declared type. */
export type FieldRule = (inner: Check) => Check;

/** The code that models run around their fields; the schemas refer to it by name. */
export interface Rules {
  /** Function validators of fields by name. */
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Returns the code around the fields of a model. */
  modelRules(name: string, schema: ModelSchema): ModelRules;
}

/**
 * Compiles schemas to validators. A model class is compiled when it is first used.
 *
 * @example
 * const schemas: SchemaSet = {
 *   pydantic: '2.14',
 *   roots: {},
 *   definitions: {},
 *   models: { Limits: { extra: 'forbid', fields: { rpm: 'int?', tags: { kind: 'list', items: 'str' } } } },
 * };
 * const rules: Rules = { fields: {}, modelRules: () => ({ before: [], after: [], init: undefined }) };
 * const limits = new Compiler(schemas, rules).modelClass('Limits');
 * const state = newState({ uuid: () => crypto.randomUUID() }, false);
 * instantiate(limits, { rpm: '100', tags: [] }, state); // PyModel with rpm 100, or a Failure
 */
export class Compiler {
  readonly #schemas: SchemaSet;
  readonly #rules: Rules;
  readonly #classes: Map<string, ModelClass> = new Map();

  constructor(schemas: SchemaSet, rules: Rules) {
    this.#schemas = schemas;
    this.#rules = rules;
  }

  /**
   * Returns the class of a model.
   *
   * @throws Error for a name that the schemas do not have
   */
  modelClass(name: string): ModelClass {
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const schema = this.#schemas.models[name];
    if (schema === undefined)
      throw new Error(`Expected the name of a model in the schemas, got ${JSON.stringify(name)}.`);
    const fields: Field[] = [];
    const index = new Map<string, number>();
    const required: number[] = [];
    const modelClass: ModelClass = {
      name,
      extra: schema.extra,
      fields,
      index,
      required,
      rules: this.#rules.modelRules(name, schema),
    };
    // Fields may refer to the class itself, so it is known before they are compiled.
    this.#classes.set(name, modelClass);
    for (const [field, type] of Object.entries(schema.fields)) {
      const validator = this.validator(type);
      if (validator.createDefault === undefined) required.push(fields.length);
      index.set(field, fields.length);
      fields.push({ name: field, validator });
    }
    return modelClass;
  }

  /**
   * Returns the validator of a type.
   *
   * @throws Error for the name of a type or of a rule that does not exist
   */
  validator(schema: Schema): Validator {
    if (typeof schema !== 'string') return this.#complex(schema);
    if (schema.endsWith('?')) return optional(this.validator(schema.slice(0, -1)));
    const check = PLAIN[schema];
    if (check === undefined)
      throw new Error(`Expected one of ${Object.keys(PLAIN).join(', ')} as a type, got ${JSON.stringify(schema)}.`);
    return { name: schema, check };
  }

  #complex(schema: ComplexSchema): Validator {
    switch (schema.kind) {
      case 'nullable': {
        const inner = this.validator(schema.of);
        if (schema.default === null) return optional(inner);
        return { name: `nullable[${inner.name}]`, check: nullable(inner.check) };
      }
      case 'default': {
        const inner = this.validator(schema.of);
        const isConstant = schema.factory === undefined;
        return { ...inner, createDefault: isConstant ? constant(schema.value ?? null) : () => [] };
      }
      case 'union': {
        const members = schema.of.map((member) => this.validator(member));
        return { name: `union[${members.map((member) => member.name).join(',')}]`, check: unionCheck(members) };
      }
      case 'literal':
        return { name: literalName(schema.values), check: literalCheck(schema.values) };
      case 'instance':
        return { name: `is-instance[${schema.name}]`, check: instanceCheck(schema.name) };
      case 'list':
      case 'tuple': {
        const items = this.validator(schema.items);
        const name = schema.kind === 'list' ? `list[${items.name}]` : `tuple[${items.name}, ...]`;
        return { name, check: arrayCheck(schema.kind, items.check, schema.min_length ?? 0) };
      }
      case 'sequence':
        return { name: 'sequence', check: sequenceCheck(this.validator(schema.items).check) };
      case 'dict': {
        const [keys, values] = [this.validator(schema.keys), this.validator(schema.values)];
        return { name: `dict[${keys.name},${values.name}]`, check: dictCheck(keys.check, values.check) };
      }
      case 'typed-dict': {
        const entries = Object.entries(schema.fields).map(([name, field]) => ({
          name,
          validator: this.validator(field.of),
          required: field.optional !== true,
        }));
        return { name: schema.name, check: typedDictCheck(entries, schema.extra) };
      }
      case 'dataclass': {
        const fields = Object.entries(schema.fields).map(([name, type]) => [name, this.validator(type)] as const);
        return { name: schema.name, check: dataclassCheck(schema.name, Object.fromEntries(fields)) };
      }
      case 'before':
      case 'after':
      case 'wrap': {
        const rule = this.#rules.fields[schema.rule];
        if (rule === undefined) {
          throw new Error(`Expected a rule for fields with the name ${JSON.stringify(schema.rule)}, got none.`);
        }
        const inner = this.validator(schema.of);
        return { name: inner.name, check: rule(inner.check), createDefault: inner.createDefault };
      }
      case 'ref':
      case 'model':
        return this.#named(schema.name);
      case 'int': {
        const check = schema.strict === true ? checkStrictInt : checkInt;
        if (schema.gt === undefined) return { name: 'int', check };
        return { name: 'constrained-int', check: checkIntAbove(schema.gt, check) };
      }
      case 'str':
        if (schema.min_length === undefined) return { name: 'str', check: checkStr };
        return { name: 'constrained-str', check: strAtLeast(schema.min_length) };
    }
  }

  #named(name: string): Validator {
    const definition = this.#schemas.definitions[name];
    if (definition !== undefined) return this.validator(definition);
    let check: Check | undefined;
    return {
      name,
      check: (input, state) => {
        check ??= modelCheck(this.modelClass(name));
        return check(input, state);
      },
    };
  }
}

const PLAIN: Readonly<Record<string, Check>> = {
  any: checkAny,
  str: checkStr,
  int: checkInt,
  float: checkFloat,
  bool: checkBool,
  datetime: checkDateTime,
  time: checkTime,
};

function optional(inner: Validator): Validator {
  return { name: `nullable[${inner.name}]`, check: nullable(inner.check), createDefault: constant(null) };
}

function constant(value: DefaultValue): () => ModelValue {
  return () => (typeof value === 'object' && value !== null ? [] : value);
}
