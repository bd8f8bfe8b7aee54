export { parseBody } from './parse-body.ts';
export { loadValidationProfile } from './profiles/load.ts';
export type { BodyOperation, IdSource, ValidatedModel, ValidationProfile } from './types.ts';
export { validateBody } from './validate-body.ts';
export { ValidationError, validateModel } from './validate-model.ts';
export { validateQuery } from './validate-query.ts';
