export { type Interception, type InterceptOptions, intercept } from './intercept.ts';
