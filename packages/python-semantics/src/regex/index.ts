export { escapePattern } from './escape-pattern.ts';
export { matches } from './match.ts';
