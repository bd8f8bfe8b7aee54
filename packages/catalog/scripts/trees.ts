import type { PackedParams, ParamTree } from '../src/store/packed.ts';

/** One model of which the real function was asked: the answer, and one character for each feature tried. */
export interface Seen {
  readonly model: string;
  readonly marks: string;
  /** The parameters as JSON, or `! ` and the error raised. */
  readonly answer: string;
}

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

  /** The feature that tells most goes first (earlier ones where equal), and so on in each of its ways. */
  #grow(seen: readonly Seen[], features: readonly string[]): ParamTree {
    const usual = mostFrequent(seen);
    if (seen.every(({ answer }) => answer === usual)) return this.#end(usual);
    let best = { index: -1, disorder: Number.POSITIVE_INFINITY };
    for (const index of features.keys()) {
      const parts = [...waysOf(seen, index).values()];
      const disorder = parts.reduce((sum, part) => sum + part.length * disorderOf(part), 0);
      if (parts.length > 1 && disorder < best.disorder - 1e-9) best = { index, disorder };
    }
    const parts = waysOf(seen, best.index);
    const ways = Object.fromEntries([...parts].map(([way, part]) => [way, this.#grow(part, features)]));
    const isSwitch = parts.size === 2 && parts.has('0') && parts.has('1');
    return [indexIn(this.#features, features[best.index] ?? ''), isSwitch ? ways : { ...ways, '*': this.#end(usual) }];
  }

  #end(answer: string): number | string {
    if (answer.startsWith('! ')) return answer.slice(2);
    const params = JSON.parse(answer) as readonly string[] | null;
    if (params === null) return -1;
    return indexIn(this.#sets, params.map((name) => indexIn(this.#names, name).toString(36)).join(' '));
  }
}

function waysOf(seen: readonly Seen[], index: number): Map<string, Seen[]> {
  const ways = new Map<string, Seen[]>();
  for (const one of seen) {
    const way = one.marks[index] ?? '';
    const part = ways.get(way);
    if (part === undefined) ways.set(way, [one]);
    else part.push(one);
  }
  return ways;
}

function countsOf(seen: readonly Seen[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { answer } of seen) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return counts;
}

function mostFrequent(seen: readonly Seen[]): string {
  return [...countsOf(seen)].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'null';
}

/** Shannon's entropy of the answers, in bits. */
function disorderOf(seen: readonly Seen[]): number {
  return [...countsOf(seen).values()].reduce(
    (sum, count) => sum - (count / seen.length) * Math.log2(count / seen.length),
    0,
  );
}

function indexIn(known: Map<string, number>, text: string): number {
  const index = known.get(text) ?? known.size;
  known.set(text, index);
  return index;
}
