import type { Choice, Condition, PackedParams, ParamTree } from '../src/store/packed.ts';
import { merge } from './merge-orders.ts';

/** One model of which the real function was asked: the answer, and one character for each feature tried. */
export interface Seen {
  readonly model: string;
  readonly marks: string;
  /** The parameters as JSON, or `! ` and the error raised. */
  readonly answer: string;
}

/** What is to be told apart: the marks, and any text for the answer. */
type Case = Pick<Seen, 'marks' | 'answer'>;

/** The providers' decisions, with shared sets, names and features. */
export class Trees {
  readonly #names = new Map<string, number>();
  readonly #sets = new Map<string, number>();
  readonly #features = new Map<string, number>();
  readonly #providers: Record<string, ParamTree> = {};

  /** Learns a provider's decisions from what was seen; its features must explain every answer. */
  add(provider: string, features: readonly string[], observed: readonly Seen[]): void {
    const seen = new Map(observed.filter(({ marks }) => !marks.startsWith('! ')).map((one) => [one.marks, one]));
    const tree = this.#grow([...seen.values()], features);
    if (tree !== -1) this.#providers[provider] = tree;
  }

  packed(): PackedParams {
    return {
      names: [...this.#names.keys()],
      sets: [...this.#sets.keys()],
      features: [...this.#features.keys()],
      providers: this.#providers,
    };
  }

  /** One set with conditions where all answers fit into one order, else a choice by the feature that tells most. */
  #grow(seen: readonly Case[], features: readonly string[]): ParamTree {
    const usual = mostFrequent(seen);
    if (seen.every(({ answer }) => answer === usual)) return this.#end(usual);
    const kept = enough(seen, features.length);
    return (
      this.#conditional(seen, features) ?? this.#choose(seen, features, kept, (part) => this.#grow(part, features))
    );
  }

  #choose<Tree>(
    seen: readonly Case[],
    features: readonly string[],
    kept: readonly number[],
    grow: (part: readonly Case[]) => Tree,
  ): Choice<Tree> {
    const index = bestFeature(seen, kept);
    const parts = [...waysOf(seen, index)];
    const ways = Object.fromEntries(parts.map(([way, part]) => [way, grow(part)]));
    const isSwitch = parts.length === 2 && '0' in ways && '1' in ways;
    const biggest = parts.sort(([, a], [, b]) => b.length - a.length)[0]?.[1] ?? [];
    const feature = indexIn(this.#features, features[index] ?? '');
    return [feature, isSwitch ? ways : { ...ways, '*': grow(biggest) }];
  }

  /** Each parameter by itself: what was not seen together is then still put together as the proxy would. */
  #conditional(seen: readonly Case[], features: readonly string[]): ParamTree | undefined {
    const lists = seen.map(({ answer }) =>
      answer.startsWith('[') ? numbered(JSON.parse(answer) as string[]) : undefined,
    );
    if (lists.includes(undefined)) return undefined;
    const order = merge(lists.flatMap((list) => (list === undefined ? [] : [list])));
    if (order === undefined) return undefined;
    const when: Record<string, Condition> = {};
    for (const [place, param] of order.entries()) {
      const cases = seen.map(({ marks }, at) => ({ marks, answer: lists[at]?.includes(param) === true ? '1' : '0' }));
      const condition = this.#condition(cases, features, enough(cases, features.length));
      if (condition !== 1) when[place] = condition;
    }
    return ['+', this.#set(order.map((param) => param.replace(/ \d+$/, ''))), when];
  }

  #condition(seen: readonly Case[], features: readonly string[], kept: readonly number[]): Condition {
    const usual = mostFrequent(seen);
    if (seen.every(({ answer }) => answer === usual)) return Number(usual);
    return this.#choose(seen, features, kept, (part) => this.#condition(part, features, kept));
  }

  #end(answer: string): number | string {
    if (answer.startsWith('! ')) return answer.slice(2);
    const params = JSON.parse(answer) as readonly string[] | null;
    return params === null ? -1 : this.#set(params);
  }

  #set(params: readonly string[]): number {
    return indexIn(this.#sets, params.map((name) => indexIn(this.#names, name).toString(36)).join(' '));
  }
}

/** A parameter that stands in a list twice gets a number the second time. */
function numbered(params: readonly string[]): string[] {
  return params.map((param, at) => {
    const before = params.slice(0, at).filter((other) => other === param).length;
    return before === 0 ? param : `${param} ${before}`;
  });
}

/** Features that explain the answers and of which none can be spared; those tried for every provider go first. */
function enough(seen: readonly Case[], count: number): number[] {
  let kept = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index >= 0; index--) {
    const fewer = kept.filter((other) => other !== index);
    if (isExplained(seen, fewer)) kept = fewer;
  }
  return kept;
}

function isExplained(seen: readonly Case[], kept: readonly number[]): boolean {
  const answers = new Map<string, string>();
  return seen.every(({ marks, answer }) => {
    const key = kept.map((index) => marks[index]).join('');
    const known = answers.get(key) ?? answer;
    answers.set(key, known);
    return known === answer;
  });
}

/** The feature that leaves the least disorder; earlier ones where equal. */
function bestFeature(seen: readonly Case[], kept: readonly number[]): number {
  let best = { index: -1, disorder: Number.POSITIVE_INFINITY };
  for (const index of kept) {
    const parts = [...waysOf(seen, index).values()];
    const disorder = parts.reduce((sum, part) => sum + part.length * disorderOf(part), 0);
    if (parts.length > 1 && disorder < best.disorder - 1e-9) best = { index, disorder };
  }
  return best.index;
}

function waysOf(seen: readonly Case[], index: number): Map<string, Case[]> {
  const ways = new Map<string, Case[]>();
  for (const one of seen) {
    const way = one.marks[index] ?? '';
    const part = ways.get(way);
    if (part === undefined) ways.set(way, [one]);
    else part.push(one);
  }
  return ways;
}

function countsOf(seen: readonly Case[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { answer } of seen) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}

function mostFrequent(seen: readonly Case[]): string {
  return [...countsOf(seen)].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'null';
}

/** Shannon's entropy of the answers, in bits. */
function disorderOf(seen: readonly Case[]): number {
  const shares = [...countsOf(seen).values()].map((count) => count / seen.length);
  return shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
}

function indexIn(known: Map<string, number>, text: string): number {
  const index = known.get(text) ?? known.size;
  known.set(text, index);
  return index;
}
