export { assertMatchesContract, assertResponse } from './assert-response.ts';
export { extraKeysOf } from './extra-keys.ts';
export { witnessPages } from './witness-page.ts';
