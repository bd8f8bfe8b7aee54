export { assertMatchesContract, assertResponse } from './assert-response.ts';
export { extraKeysOf } from './extra-keys.ts';
export { checkPageResponses } from './page-check.ts';
