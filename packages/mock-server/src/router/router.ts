import type { PriceBook } from '@litellm-models/catalog';
import type { PyDict, PyValue } from '../python/values.ts';
import type { RouterDeployment } from './deployment.ts';
import type { RouterProfile } from './profile.ts';

/** The deployments that are served: config models and, after a reload, database rows. */
export class Router {
  readonly profile: RouterProfile;
  readonly prices: PriceBook<PyValue>;

  constructor(profile: RouterProfile, prices: PriceBook<PyValue>) {
    this.profile = profile;
    this.prices = prices;
  }

  /** Grows with every change: a key for caches. */
  get version(): number {
    return 0;
  }

  /** How many deployments are served. */
  get size(): number {
    return 0;
  }

  /** Serves these config entries and nothing else. Entries without an id get one hashed from name and parameters. */
  setModelList(_list: readonly PyDict[]): void {}

  /** Adds a deployment or replaces that of the same id (`upsert_deployment`); undefined where the proxy's returns None. */
  upsert(_deployment: RouterDeployment): RouterDeployment | undefined {
    return undefined;
  }

  /** Stops serving a deployment (`delete_deployment`); undefined where none has the id. */
  delete(_id: string): RouterDeployment | undefined {
    return undefined;
  }

  /** The deployment of this id. */
  get(_id: string): RouterDeployment | undefined {
    return undefined;
  }

  /** The deployments of this name, wildcards not expanded. */
  byName(_name: string): readonly RouterDeployment[] {
    return [];
  }

  /** Every deployment in order (a copy is not made). */
  all(): Iterable<RouterDeployment> {
    return [];
  }
}
