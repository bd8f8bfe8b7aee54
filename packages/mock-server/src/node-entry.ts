export { type Interception, type InterceptOptions, intercept } from './adapters/node/intercept.ts';
