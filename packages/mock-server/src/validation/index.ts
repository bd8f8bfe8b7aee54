export { validationErrorText } from './error-text.ts';
export { parseBody } from './parse-body.ts';
export { loadValidationProfile } from './profiles/load.ts';
export type {
  BodyOperation,
  Crash,
  DumpOptions,
  IdSource,
  LineError,
  ModelGroupQuery,
  ModelInfoQuery,
  ModelListQuery,
  ModelValue,
  Outcome,
  ParsedBody,
  QueryOperation,
  QueryValues,
  ValidatedModel,
  ValidationProfile,
} from './types.ts';
export { type ValidationContext, validateBody } from './validate-body.ts';
export { ValidationError, validateModel } from './validate-model.ts';
export { validateQuery } from './validate-query.ts';
