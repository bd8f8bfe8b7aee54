/**
 * A type, in a notation for pydantic core schemas as data. A string is the name of a type without constraints: `any`, `str`, `int`,
 * `float`, `bool`, `datetime` or `time`. With `?` at the end, the type accepts None and None is the default.
 */
export type Schema = string | ComplexSchema;

/** A type with constraints or with types inside. */
export type ComplexSchema =
  | { readonly kind: 'str'; readonly min_length?: number }
  | { readonly kind: 'int'; readonly gt?: number; readonly strict?: boolean }
  | { readonly kind: 'nullable'; readonly of: Schema; readonly default?: null }
  | {
      readonly kind: 'default';
      readonly of: Schema;
      readonly value?: DefaultValue;
      /** The name of a default factory. All factories return an empty list. */
      readonly factory?: string;
    }
  | { readonly kind: 'union'; readonly of: readonly Schema[] }
  | { readonly kind: 'literal'; readonly values: readonly string[] }
  | { readonly kind: 'instance'; readonly name: string }
  | { readonly kind: 'list' | 'tuple'; readonly items: Schema; readonly min_length?: number }
  | { readonly kind: 'sequence'; readonly items: Schema }
  | { readonly kind: 'dict'; readonly keys: Schema; readonly values: Schema }
  | {
      readonly kind: 'typed-dict';
      readonly name: string;
      readonly extra: Extra;
      readonly fields: Readonly<Record<string, TypedField>>;
    }
  | { readonly kind: 'dataclass'; readonly name: string; readonly fields: Readonly<Record<string, Schema>> }
  | { readonly kind: 'before' | 'after' | 'wrap'; readonly rule: string; readonly of: Schema }
  | { readonly kind: 'model' | 'ref'; readonly name: string };

/** A default value. */
export type DefaultValue = null | boolean | number | string | readonly [];

/** What happens to keys that are not fields: they are kept, dropped or rejected. */
export type Extra = 'allow' | 'ignore' | 'forbid';

/** A field of a typed dict. */
export interface TypedField {
  readonly of: Schema;
  readonly optional?: boolean;
}

/** A pydantic model: its fields in their order, and the validators around them. */
export interface ModelSchema {
  readonly extra: Extra;
  /** The parameters of the class's `__init__`, where it overrides pydantic's. */
  readonly init?: Readonly<Record<string, { readonly default?: DefaultValue }>>;
  /** The class that defines this `__init__`. */
  readonly initOwner?: string;
  /** The model validators, outermost first. */
  readonly rules?: readonly { readonly kind: 'before' | 'after'; readonly rule: string }[];
  readonly fields: Readonly<Record<string, Schema>>;
}

/** Models, and the types that they use. */
export interface SchemaSet {
  /** The version of pydantic in the URLs of its messages: `2.14`. */
  readonly pydantic: string;
  /** The types that validation starts from, by name: a model, or a model inside function validators. */
  readonly roots: Readonly<Record<string, Schema>>;
  /** Named types that are not models. */
  readonly definitions: Readonly<Record<string, Schema>>;
  /** The models by class name. */
  readonly models: Readonly<Record<string, ModelSchema>>;
}
