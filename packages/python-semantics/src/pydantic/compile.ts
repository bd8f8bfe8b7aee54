import { arrayCheck, dictCheck, typedDictCheck } from './containers.ts';
import { dataclassCheck } from './dataclass.ts';
import { modelCheck } from './model-check.ts';
import type { Field, ModelClass, ModelRules } from './model-class.ts';
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
import type { ComplexSchema, ModelSchema, Schema, SchemaSet } from './schema.ts';
import { checkDateTime, checkTime } from './temporal/check.ts';
import type { ModelValue } from './types.ts';
import { unionCheck } from './union.ts';
import type { Check, Validator } from './validator.ts';

/** A validator written by hand around a declared type, found by its name. */
export type FieldRule = (inner: Check) => Check;

/** The code that a release's models run beside their fields, by the names in its schemas. */
export interface Rules {
  readonly fields: Readonly<Record<string, FieldRule>>;
  modelRules(name: string, schema: ModelSchema): ModelRules;
}

/** Compiles a schema set: a model class for each model, made once and on demand. */
export class Compiler {
  readonly #schemas: SchemaSet;
  readonly #rules: Rules;
  readonly #classes: Map<string, ModelClass> = new Map();

  constructor(schemas: SchemaSet, rules: Rules) {
    this.#schemas = schemas;
    this.#rules = rules;
  }

  /** The class of this name. */
  modelClass(name: string): ModelClass {
    const known = this.#classes.get(name);
    if (known !== undefined) return known;
    const schema = this.#schemas.models[name];
    if (schema === undefined) throw new Error(`expected the name of a model in the schema set, got ${name}`);
    const fields: Field[] = [];
    const index = new Map<string, number>();
    const made: ModelClass = {
      name,
      extra: schema.extra,
      fields,
      index,
      required: [],
      rules: this.#rules.modelRules(name, schema),
    };
    this.#classes.set(name, made);
    const required: number[] = made.required as number[];
    for (const [field, type] of Object.entries(schema.fields)) {
      const validator = this.validator(type);
      if (validator.fallback === undefined) required.push(fields.length);
      index.set(field, fields.length);
      fields.push({ name: field, validator });
    }
    return made;
  }

  /** The validator of a type. */
  validator(schema: Schema): Validator {
    if (typeof schema !== 'string') return this.#complex(schema);
    if (schema.endsWith('?')) return optional(this.validator(schema.slice(0, -1)));
    const check = PLAIN[schema];
    if (check === undefined) throw new Error(`no type ${schema}`);
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
        return { ...inner, fallback: schema.factory === undefined ? constant(schema.value ?? null) : () => [] };
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
        if (rule === undefined) throw new Error(`no rule ${schema.rule}`);
        const inner = this.validator(schema.of);
        return { name: inner.name, check: rule(inner.check), fallback: inner.fallback };
      }
      case 'ref':
      case 'model':
        return this.#named(schema.name);
      default:
        return constrained(schema);
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
  return { name: `nullable[${inner.name}]`, check: nullable(inner.check), fallback: constant(null) };
}

function constant(value: ModelValue | readonly []): () => ModelValue {
  return Array.isArray(value) ? () => [] : () => value as ModelValue;
}

function constrained(schema: Extract<ComplexSchema, { kind: 'str' | 'int' | 'float' | 'bool' }>): Validator {
  const { kind, strict, gt, min_length: minLength } = schema;
  const base = kind === 'int' && strict === true ? checkStrictInt : PLAIN[kind];
  if (base === undefined) throw new Error(`no type ${kind}`);
  if (gt !== undefined) return { name: `constrained-${kind}`, check: checkIntAbove(gt, base) };
  if (minLength !== undefined) return { name: 'constrained-str', check: strAtLeast(minLength) };
  return { name: kind, check: base };
}
