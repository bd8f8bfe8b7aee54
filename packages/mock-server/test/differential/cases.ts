import type { ValidationRelease } from '../../src/proxy/validation/types.ts';
import { BodyGenerator } from './generate.ts';
import type { Case } from './oracle.ts';
import type { Random } from './random.ts';

const TYPES: readonly (string | null)[] = [
  ...[
    'application/json',
    'application/json',
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
  ],
  ...[
    'application/problem+json; x=1',
    'text/plain',
    'application/x-www-form-urlencoded',
    'json',
    '',
    ' application/json',
    null,
  ],
];
const QUERY_VALUES = [
  '',
  'true',
  'True',
  'yes',
  '0',
  '1',
  '2',
  'a+b',
  'a%20b',
  '%E4%BD%A0',
  '%ff',
  'null',
  'on',
  ' 1',
  '%',
  't%72ue',
  '=',
  'x=y',
];

/** Generates random cases for one release. */
export class CaseGenerator {
  readonly #release: ValidationRelease;
  readonly #random: Random;
  readonly #models: readonly string[];

  constructor(release: ValidationRelease, random: Random) {
    this.#release = release;
    this.#random = random;
    this.#models = Object.keys(release.schemas.roots);
  }

  /** Returns the next case. */
  next(): Case {
    const bodies = new BodyGenerator(this.#release.schemas, this.#random, this.#random.pick([0.6, 0.9, 0.98]));
    const choice = this.#random.next();
    if (choice < 0.65) return this.#body(bodies);
    if (choice < 0.9) return this.#construction(bodies);
    return choice < 0.95
      ? this.#query()
      : { json: base64(this.#mutated(this.#random.chance(0.5) ? bodies.anything() : bodies.model('ModelInfo'))) };
  }

  #body(bodies: BodyGenerator): Case {
    const [op, model] = this.#random.pick(Object.entries(this.#release.bodies));
    let text = this.#random.chance(0.03) ? bodies.anything() : bodies.model(model);
    if (this.#random.chance(0.03)) text = this.#mutated(text);
    if (this.#random.chance(0.02)) text = '';
    return { op, body: base64(text), type: this.#random.chance(0.8) ? 'application/json' : this.#random.pick(TYPES) };
  }

  #construction(bodies: BodyGenerator): Case {
    const model = this.#random.pick(this.#models);
    const values = bodies.model(model);
    return model === 'Deployment' && this.#random.chance(0.5)
      ? { model, values, params: 'instance' }
      : { model, values };
  }

  #query(): Case {
    const op = this.#random.pick([
      'modelInfoV1ModelInfoGet',
      'modelGroupInfoModelGroupInfoGet',
      'modelListModelsGet',
    ] as const);
    const names = [...this.#release.queries[op].map((parameter) => parameter.name), 'unknown', ''];
    const pieces = Array.from({ length: this.#random.below(4) }, () => {
      const name = this.#random.pick(names);
      return this.#random.chance(0.1) ? name : `${name}=${this.#random.pick(QUERY_VALUES)}`;
    });
    return { op, query: pieces.join('&') };
  }

  /** Returns the text with one character removed, inserted or replaced. */
  #mutated(text: string): string {
    const at = this.#random.below(text.length + 1);
    const replacement = this.#random.pick([
      '',
      '',
      ',',
      '"',
      '{',
      '}',
      '[',
      ']',
      ':',
      '\\',
      '\n',
      '0',
      '-',
      'N',
      '\u0000',
      '\u00e9',
      ' ',
    ]);
    return text.slice(0, at) + replacement + text.slice(at + this.#random.below(2));
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
