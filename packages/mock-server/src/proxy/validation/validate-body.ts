import { PythonError } from '@litellm-models/python-semantics';
import type { IdSource, ValidatedModel } from '@litellm-models/python-semantics/pydantic';
import { Failure, fail, lineErrors, modelCheck, newState, PyModel } from '@litellm-models/python-semantics/pydantic';
import { compilerOf } from './compiled.ts';
import { errorDetail } from './detail.ts';
import type { BodyOperation, Outcome, ParsedBody, ValidationRelease } from './types.ts';

/** What validation uses from outside. */
export interface ValidationContext {
  readonly ids: IdSource;
}

/**
 * Validates an operation's body as FastAPI does, after authentication.
 *
 * @returns the model for the endpoint; a 422 with its `detail`; or a crash, where the `__init__` of a model raised an exception that
 * becomes a 500
 * @example validateBody(release, 'deleteModelModelDeletePost', { kind: 'json', value: { id: '1' } }, { ids })
 */
export function validateBody(
  release: ValidationRelease,
  operation: BodyOperation,
  body: ParsedBody,
  context: ValidationContext,
): Outcome<ValidatedModel> {
  if (body.kind === 'missing' || (body.kind === 'json' && body.value === null && release.nullIsMissing)) {
    return invalid(release, fail('missing', null));
  }
  if (body.kind === 'bytes') {
    if (body.text === undefined && release.errorsShowInput) return crash(undecodable());
    return invalid(release, fail('model_attributes_type', body.text ?? ''));
  }
  const modelClass = compilerOf(release).modelClass(release.bodies[operation]);
  try {
    const made = modelCheck(modelClass)(body.value, newState(context.ids, true));
    if (made instanceof Failure) return invalid(release, made);
    if (made instanceof PyModel) return { ok: true, value: made };
    throw new Error(`expected validation of ${modelClass.name} to return a model`);
  } catch (error) {
    if (error instanceof PythonError) return crash(error);
    throw error;
  }
}

function invalid(release: ValidationRelease, failure: Failure): Outcome<ValidatedModel> {
  return { ok: false, status: 422, detail: errorDetail(release, lineErrors(failure, ['body'])) };
}

function crash(error: PythonError): Outcome<ValidatedModel> {
  return { ok: false, status: 500, crash: { type: error.type, message: error.message } };
}

/** FastAPI shows the bytes in its response as UTF-8, and fails where they are not. */
function undecodable(): PythonError {
  return new PythonError('UnicodeDecodeError', "'utf-8' codec can't decode the body");
}
