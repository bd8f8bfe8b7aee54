import type { Shelf } from '../store/shelf.ts';
import { hasFeature } from './features.ts';

/** What of a model decides its parameters: one character for each feature. */
export function signature(shelf: Shelf, features: readonly string[], model: string, provider: string): string {
  return features.map((feature) => (hasFeature(shelf, feature, model, provider) ? '1' : '0')).join('');
}
