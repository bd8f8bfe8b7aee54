export { type Interception, type InterceptOptions, intercept } from './node/intercept.ts';
