export { assertAnswer, assertResponse } from './assert-answer.ts';
export { extraKeysOf } from './extra-keys.ts';
export { witnessPages } from './witness-page.ts';
