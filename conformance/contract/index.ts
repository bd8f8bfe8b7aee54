export { type Answer, answerFaults, assertAnswer, assertResponse } from './assert-answer.ts';
export { findOperation, type LocatedOperation } from './document.ts';
export { extraKeysOf } from './extra-keys.ts';
export { checkPageResponses } from './page-check.ts';
