import type { QueryParameter } from './types.ts';

/** An optional flag of the query. */
export function flag(name: string, fallback: boolean | null = false): QueryParameter {
  return { name, type: 'bool', default: fallback };
}

/** An optional text of the query. */
export function text(name: string): QueryParameter {
  return { name, type: 'str', default: null };
}
