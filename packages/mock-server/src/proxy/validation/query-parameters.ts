import type { QueryParameter } from './types.ts';

/** An optional boolean query parameter. */
export function flag(name: string, fallback: boolean | null = false): QueryParameter {
  return { name, type: 'bool', default: fallback };
}

/** An optional string query parameter. */
export function text(name: string): QueryParameter {
  return { name, type: 'str', default: null };
}
