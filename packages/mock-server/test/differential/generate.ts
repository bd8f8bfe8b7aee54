import type { ComplexSchema, ModelSchema, Schema } from '@litellm-models/python-semantics/pydantic';
import type { ReleaseSchemas } from '../../src/proxy/validation/types.ts';
import { BOOLS, CONTAINERS, FLOATS, INTS, LONE_SURROGATES, NUMERIC_STRINGS, STRINGS } from './pools.ts';
import type { Random } from './random.ts';
import { DATES, NAMES, TIMES } from './time-pools.ts';

const EVERYTHING: readonly (readonly string[])[] = [
  ['null'],
  INTS,
  FLOATS,
  NUMERIC_STRINGS,
  BOOLS,
  STRINGS,
  CONTAINERS,
  DATES,
  TIMES,
  NAMES,
];

const POOLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  str: [STRINGS, STRINGS, NAMES, TIMES, NUMERIC_STRINGS],
  int: [INTS, INTS, NUMERIC_STRINGS, FLOATS],
  float: [FLOATS, INTS, NUMERIC_STRINGS],
  bool: [BOOLS, BOOLS, INTS, FLOATS],
  datetime: [DATES, DATES, INTS, FLOATS],
  time: [TIMES, TIMES, TIMES, INTS, FLOATS],
  any: EVERYTHING,
};

const EXTRA_KEYS = [
  'extra',
  'zz',
  '__proto__',
  '_sa_extra',
  'self',
  'params',
  '__class__',
  'model',
  'é',
  '',
  'args',
  '\\ud800',
  'id',
  'model_config',
];

/** Generates JSON for the models of a release: mostly values that are valid or nearly valid, and sometimes any value. */
export class BodyGenerator {
  readonly #file: ReleaseSchemas;
  readonly #random: Random;
  /** The probability that a value has the requested type. */
  readonly #sanity: number;

  constructor(file: ReleaseSchemas, random: Random, sanity: number) {
    this.#file = file;
    this.#random = random;
    this.#sanity = sanity;
  }

  /** Returns a dict for a model. */
  model(name: string): string {
    const schema = this.#file.models[name];
    if (schema === undefined) throw new Error(`expected the schemas to have a model ${name}`);
    const entries: string[] = [];
    for (const [field, type] of Object.entries(schema.fields)) {
      if (this.#random.chance(this.#frequency(field, type, schema)))
        entries.push(`${JSON.stringify(field)}:${this.value(type)}`);
    }
    if (this.#random.chance(0.3)) entries.push(`"${this.#random.pick(EXTRA_KEYS)}":${this.anything()}`);
    if (this.#random.chance(0.2)) entries.reverse();
    return `{${entries.join(this.#random.chance(0.1) ? ' , ' : ',')}}`;
  }

  /** Returns a value for a type, and sometimes one for another type. */
  value(schema: Schema): string {
    if (this.#random.chance(0.04)) return 'null';
    if (!this.#random.chance(this.#sanity)) return this.anything();
    if (typeof schema !== 'string') return this.#complex(schema);
    const pools = POOLS[schema.replace('?', '')] ?? EVERYTHING;
    return this.#mutated(this.#random.pick(this.#random.pick(pools)));
  }

  /** Returns a value of any type. */
  anything(): string {
    if (this.#random.chance(0.01)) return this.#random.pick(LONE_SURROGATES);
    return this.#random.pick(this.#random.pick(EVERYTHING));
  }

  #frequency(field: string, type: Schema, schema: ModelSchema): number {
    const count = Object.keys(schema.fields).length;
    const required =
      typeof type === 'string' ? !type.endsWith('?') : type.kind !== 'default' && type.kind !== 'nullable';
    if (required || field === 'model') return 0.95;
    return typeof type === 'string' ? Math.min(0.5, 3 / count) : Math.min(0.5, 8 / count);
  }

  #complex(schema: ComplexSchema): string {
    switch (schema.kind) {
      case 'union':
        return this.value(this.#random.pick(schema.of));
      case 'literal':
        return JSON.stringify(this.#random.pick(schema.values));
      case 'list':
      case 'tuple':
      case 'sequence':
        return this.#random.chance(0.1) ? this.anything() : `[${this.#upToThree(() => this.value(schema.items))}]`;
      case 'dict':
        return this.#random.chance(0.2)
          ? this.#random.pick(CONTAINERS)
          : `{${this.#upToThree(() => `"k${this.#random.below(5)}":${this.value(schema.values)}`)}}`;
      case 'typed-dict': {
        const entries = Object.entries(schema.fields).filter(() => this.#random.chance(0.8));
        return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${this.value(field.of)}`).join(',')}}`;
      }
      case 'dataclass': {
        const entries = Object.entries(schema.fields).filter(() => this.#random.chance(0.9));
        return `{${entries.map(([key, type]) => `${JSON.stringify(key)}:${this.value(type)}`).join(',')}}`;
      }
      case 'model':
        return this.model(schema.name);
      case 'ref': {
        const definition = this.#file.definitions[schema.name];
        return definition === undefined ? this.model(schema.name) : this.value(definition);
      }
      case 'instance':
        return this.anything();
      case 'nullable':
      case 'default':
      case 'before':
      case 'after':
      case 'wrap':
        return this.value(schema.of);
      default:
        return this.value(schema.kind);
    }
  }

  #upToThree(generate: () => string): string {
    return Array.from({ length: this.#random.below(4) }, generate).join(',');
  }

  /** Returns the value; sometimes, if it is a string, with one character changed. */
  #mutated(value: string): string {
    if (!value.startsWith('"') || value.length < 4 || value.length > 100 || !this.#random.chance(0.25)) return value;
    const at = 1 + this.#random.below(value.length - 2);
    const replacement = this.#random.pick([
      '',
      '0',
      '9',
      ':',
      '-',
      '.',
      ' ',
      '_',
      'T',
      'Z',
      '+',
      'e',
      'x',
      value[at] ?? '',
    ]);
    const text = value.slice(0, at) + replacement + value.slice(at + (this.#random.chance(0.5) ? 1 : 0));
    try {
      JSON.parse(text);
      return text;
    } catch {
      return value;
    }
  }
}
