import type { Behavior } from './behavior.ts';

/** What `releases/<release>/index.ts` exports. */
export interface ReleaseModule {
  readonly behavior: Behavior;
  /** The generated data as JSON: a `PackedRelease`. */
  readonly packed: string;
}

/** The LiteLLM releases of the catalog, oldest first. Each is a module of its own, which is loaded when it is first used. */
export const RELEASES: Readonly<Record<string, () => Promise<ReleaseModule>>> = {
  '1.71': () => import('./1.71/index.ts'),
  '1.106': () => import('./1.106/index.ts'),
  '1.109': () => import('./1.109/index.ts'),
};
