/**
 * The notation of the generated schemas: pydantic core schemas as data.
 * A bare name is a type (`str`, `float`, …); with `?` it may be None and is None by default.
 */
export type Schema = string | ComplexSchema;

/** Limits of a number or of a length. */
export interface Limits {
  readonly gt?: number;
  readonly ge?: number;
  readonly lt?: number;
  readonly le?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly strict?: boolean;
}

export type ComplexSchema =
  | ({ readonly kind: 'str' | 'int' | 'float' | 'bool' } & Limits)
  | { readonly kind: 'nullable'; readonly of: Schema; readonly default?: null }
  | {
      readonly kind: 'default';
      readonly of: Schema;
      readonly value?: DefaultValue;
      readonly factory?: string;
    }
  | { readonly kind: 'union'; readonly of: readonly Schema[] }
  | { readonly kind: 'literal'; readonly values: readonly string[] }
  | { readonly kind: 'instance'; readonly name: string }
  | ({ readonly kind: 'list' | 'tuple' | 'sequence'; readonly items: Schema } & Limits)
  | ({ readonly kind: 'dict'; readonly keys: Schema; readonly values: Schema } & Limits)
  | {
      readonly kind: 'typed-dict';
      readonly name: string;
      readonly extra: Extra;
      readonly fields: Readonly<Record<string, TypedField>>;
    }
  | { readonly kind: 'dataclass'; readonly name: string; readonly fields: Readonly<Record<string, Schema>> }
  | { readonly kind: 'before' | 'after' | 'wrap'; readonly rule: string; readonly of: Schema }
  | { readonly kind: 'model' | 'ref'; readonly name: string };

/** A default that is written out. */
export type DefaultValue = null | boolean | number | string | readonly [];

/** What happens to keys that no field takes. */
export type Extra = 'allow' | 'ignore' | 'forbid';

export interface TypedField {
  readonly of: Schema;
  readonly optional?: boolean;
}

/** A pydantic model: its fields in their order, and what it runs beside them. */
export interface ModelSchema {
  readonly extra: Extra;
  /** The named parameters of the class's own `__init__`, where it has one: it takes a dict's entries as keyword arguments. */
  readonly init?: Readonly<Record<string, { readonly default?: DefaultValue }>>;
  /** The class that brings this `__init__`. */
  readonly initOwner?: string;
  /** Validators around the fields, outermost first. */
  readonly rules?: readonly { readonly kind: 'before' | 'after'; readonly rule: string }[];
  readonly fields: Readonly<Record<string, Schema>>;
}

/** The models of one code base, and the types they use. */
export interface SchemaSet {
  /** The pydantic version that its messages name: `2.14`. */
  readonly pydantic: string;
  /** The model classes by name, with the validators around them. */
  readonly roots: Readonly<Record<string, Schema>>;
  /** Named types that are not models. */
  readonly definitions: Readonly<Record<string, Schema>>;
  readonly models: Readonly<Record<string, ModelSchema>>;
}
