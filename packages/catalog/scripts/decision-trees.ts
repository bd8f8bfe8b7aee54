import type { Choice, Condition, PackedParams, ParamTree } from '../src/store/packed.ts';
import { mergeOrders } from './merge-orders.ts';

/** The result of LiteLLM's function for a model, and the values of the features. */
export interface Observation {
  readonly model: string;
  /** One character for each feature. */
  readonly values: string;
  /** The parameters as JSON, or `! ` and the message of the error. */
  readonly result: string;
}

/** The features and a result of any kind. */
type Case = Pick<Observation, 'values' | 'result'>;

/** Learns a decision tree for each provider. The trees share sets, names and features. */
export class DecisionTrees {
  readonly #names = new Map<string, number>();
  readonly #sets = new Map<string, number>();
  readonly #features = new Map<string, number>();
  readonly #providers: Record<string, ParamTree> = {};

  /** Learns the tree of a provider. The features must explain every result. */
  add(provider: string, features: readonly string[], observations: readonly Observation[]): void {
    const evaluated = observations.filter(({ values }) => !values.startsWith('! '));
    const cases = new Map(evaluated.map((one) => [one.values, one]));
    const tree = this.#grow([...cases.values()], features);
    if (tree !== -1) this.#providers[provider] = tree;
  }

  pack(): PackedParams {
    return {
      names: [...this.#names.keys()],
      sets: [...this.#sets.keys()],
      features: [...this.#features.keys()],
      providers: this.#providers,
    };
  }

  /** Returns one set with conditions where all results fit into one order, otherwise a choice by the most informative feature. */
  #grow(cases: readonly Case[], features: readonly string[]): ParamTree {
    const usual = mostFrequent(cases);
    if (cases.every(({ result }) => result === usual)) return this.#leaf(usual);
    const needed = neededFeatures(cases, features.length);
    return (
      this.#conditionalSet(cases, features) ??
      this.#choice(cases, features, needed, (part) => this.#grow(part, features))
    );
  }

  #choice<Tree>(
    cases: readonly Case[],
    features: readonly string[],
    needed: readonly number[],
    grow: (part: readonly Case[]) => Tree,
  ): Choice<Tree> {
    const index = bestFeature(cases, needed);
    const parts = [...partsBy(cases, index)];
    const branches = Object.fromEntries(parts.map(([value, part]) => [value, grow(part)]));
    const isBoolean = parts.length === 2 && '0' in branches && '1' in branches;
    const biggest = parts.sort(([, a], [, b]) => b.length - a.length)[0]?.[1] ?? [];
    const feature = indexIn(this.#features, features[index] ?? '');
    return [feature, isBoolean ? branches : { ...branches, '*': grow(biggest) }];
  }

  /** Decides each parameter on its own, so that combinations that were not observed are correct too. */
  #conditionalSet(cases: readonly Case[], features: readonly string[]): ParamTree | undefined {
    const lists = cases.map(({ result }) =>
      result.startsWith('[') ? numberRepeated(JSON.parse(result) as string[]) : undefined,
    );
    if (lists.includes(undefined)) return undefined;
    const order = mergeOrders(lists.flatMap((list) => (list === undefined ? [] : [list])));
    if (order === undefined) return undefined;
    const when: Record<string, Condition> = {};
    for (const [position, param] of order.entries()) {
      const contains = cases.map(({ values }, index) => ({
        values,
        result: lists[index]?.includes(param) === true ? '1' : '0',
      }));
      const condition = this.#condition(contains, features, neededFeatures(contains, features.length));
      if (condition !== 1) when[position] = condition;
    }
    return ['+', this.#set(order.map((param) => param.replace(/ \d+$/, ''))), when];
  }

  #condition(cases: readonly Case[], features: readonly string[], needed: readonly number[]): Condition {
    const usual = mostFrequent(cases);
    if (cases.every(({ result }) => result === usual)) return Number(usual);
    return this.#choice(cases, features, needed, (part) => this.#condition(part, features, needed));
  }

  #leaf(result: string): number | string {
    if (result.startsWith('! ')) return result.slice(2);
    const params = JSON.parse(result) as readonly string[] | null;
    return params === null ? -1 : this.#set(params);
  }

  #set(params: readonly string[]): number {
    return indexIn(this.#sets, params.map((name) => indexIn(this.#names, name).toString(36)).join(' '));
  }
}

/** Adds a number to a parameter that is in a list again. */
function numberRepeated(params: readonly string[]): string[] {
  return params.map((param, index) => {
    const before = params.slice(0, index).filter((other) => other === param).length;
    return before === 0 ? param : `${param} ${before}`;
  });
}

/** Returns features that explain the results, none of which can be removed. The last features are removed first. */
function neededFeatures(cases: readonly Case[], count: number): number[] {
  let needed = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index >= 0; index--) {
    const fewer = needed.filter((other) => other !== index);
    if (isExplained(cases, fewer)) needed = fewer;
  }
  return needed;
}

function isExplained(cases: readonly Case[], features: readonly number[]): boolean {
  const results = new Map<string, string>();
  return cases.every(({ values, result }) => {
    const key = features.map((index) => values[index]).join('');
    const known = results.get(key) ?? result;
    results.set(key, known);
    return known === result;
  });
}

/** Returns the feature whose parts have the least entropy; the first one of several. */
function bestFeature(cases: readonly Case[], features: readonly number[]): number {
  let best = { index: -1, entropy: Number.POSITIVE_INFINITY };
  for (const index of features) {
    const parts = [...partsBy(cases, index).values()];
    const entropy = parts.reduce((sum, part) => sum + part.length * entropyOf(part), 0);
    if (parts.length > 1 && entropy < best.entropy - 1e-9) best = { index, entropy };
  }
  return best.index;
}

function partsBy(cases: readonly Case[], feature: number): Map<string, Case[]> {
  const parts = new Map<string, Case[]>();
  for (const one of cases) {
    const value = one.values[feature] ?? '';
    const part = parts.get(value);
    if (part === undefined) parts.set(value, [one]);
    else part.push(one);
  }
  return parts;
}

function countsOf(cases: readonly Case[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { result } of cases) counts.set(result, (counts.get(result) ?? 0) + 1);
  return counts;
}

function mostFrequent(cases: readonly Case[]): string {
  return [...countsOf(cases)].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'null';
}

/** Returns Shannon's entropy of the results, in bits. */
function entropyOf(cases: readonly Case[]): number {
  const shares = [...countsOf(cases).values()].map((count) => count / cases.length);
  return shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
}

function indexIn(known: Map<string, number>, text: string): number {
  const index = known.get(text) ?? known.size;
  known.set(text, index);
  return index;
}
