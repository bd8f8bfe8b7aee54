import type { RequestFields } from './fields.ts';
import type { Random } from './random.ts';

/** What sequences of one release are generated from. */
export interface Vocabulary {
  readonly fields: RequestFields;
  /** Models in the release's price list: `gpt-4o`, `openai/gpt-4o`, `azure/…`. */
  readonly models: readonly string[];
  /** Providers that the release supports. */
  readonly providers: readonly string[];
}

/** The state of a sequence while it is generated: names that recur, so that requests meet what earlier requests wrote. */
export interface GeneratorContext extends Vocabulary {
  readonly random: Random;
  /** Model group names that deployments share. */
  readonly groups: readonly string[];
  /** Ids of deployments in the configuration and in create requests. */
  readonly ids: string[];
  readonly accessGroups: readonly string[];
  readonly teams: readonly string[];
  readonly users: readonly string[];
  /** Virtual keys of the seed, without the master key. */
  readonly keys: string[];
  /** The number of ids that the proxy generates and the sequence saves, as `$g1`, `$g2` … */
  savedIds: number;
}
