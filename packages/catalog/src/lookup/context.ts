import type { Behaviour } from '../behaviour.ts';
import type { Entries } from './entries.ts';
import type { NameLists } from './lists.ts';
import type { Release } from './release.ts';

/** What every look-up reads: one release's data, its named differences, and the lists as they stand now. */
export interface Shelf {
  readonly release: Release;
  readonly behaviour: Behaviour;
  readonly entries: Entries;
  readonly lists: NameLists;
}
