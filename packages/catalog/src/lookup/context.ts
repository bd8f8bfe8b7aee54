import type { Behavior } from '../releases/behavior.ts';
import { type Entries, RegisteredEntries } from '../store/entries.ts';
import { NameLists } from '../store/lists.ts';
import type { ReleaseData } from '../store/release-data.ts';

/** What all lookups read. */
export interface LookupContext {
  /** The data of the release, as shipped. */
  readonly data: ReleaseData;
  readonly behavior: Behavior;
  /** The price list. */
  readonly entries: Entries;
  /** The lists of model names. */
  readonly lists: NameLists;
}

/** A context whose price list can be changed. */
export interface WritableContext extends LookupContext {
  readonly entries: RegisteredEntries;
}

/** Creates a context without registered entries. */
export function createWritableContext(data: ReleaseData, behavior: Behavior): WritableContext {
  return { data, behavior, entries: new RegisteredEntries(data.entries), lists: new NameLists(data.lists) };
}
