import { describe, expectTypeOf, it } from 'vitest';
import {
  decodeError,
  type ErrorBody,
  type ErrorStatus,
  NotFoundError,
  type PathParams,
  type QueryParams,
  type RequestBody,
  type ResponseBody,
  type Schema,
  type ValidationIssue,
} from '../src/index.ts';

describe('extractors', () => {
  it('take bodies', () => {
    expectTypeOf<RequestBody<'addNewModelModelNewPost'>>().toEqualTypeOf<Schema<'Deployment'>>();
    expectTypeOf<RequestBody<'modelListModelsGet'>>().toEqualTypeOf<never>();
    expectTypeOf<ResponseBody<'modelListV1ModelsGet'>>().toEqualTypeOf<Schema<'AvailableModelList'>>();
    expectTypeOf<ResponseBody<'patchModelModelModelIdUpdatePatch'>>().toEqualTypeOf<Schema<'ModelRow'>>();
    expectTypeOf<ResponseBody<'modelInfoV1ModelInfoGet'>['data'][number]['model_info']['id']>().toEqualTypeOf<string>();
  });

  it('take errors by status', () => {
    expectTypeOf<ErrorBody<'deleteModelModelDeletePost', 400>>().toEqualTypeOf<
      Schema<'ProxyErrorBody'> | Schema<'DetailTextBody'>
    >();
    expectTypeOf<ErrorBody<'modelGroupInfoModelGroupInfoGet', 422>>().toEqualTypeOf<Schema<'ValidationErrorBody'>>();
    expectTypeOf<ErrorStatus<'modelGroupInfoModelGroupInfoGet'>>().toEqualTypeOf<
      400 | 401 | 403 | 404 | 405 | 422 | 429 | 500 | 503
    >();
    expectTypeOf<string>().toExtend<ErrorBody<'addNewModelModelNewPost', 500>>();
  });

  it('take parameters', () => {
    expectTypeOf<PathParams<'patchModelModelModelIdUpdatePatch'>>().toEqualTypeOf<{ model_id: string }>();
    expectTypeOf<QueryParams<'modelGroupInfoModelGroupInfoGet'>>().toEqualTypeOf<{ model_group?: string | null }>();
    expectTypeOf<QueryParams<'addNewModelModelNewPost'>>().toEqualTypeOf<never>();
  });
});

describe('errors', () => {
  it('narrow by class and by code', () => {
    const error: unknown = undefined;
    if (NotFoundError.isInstance(error)) expectTypeOf(error).toEqualTypeOf<NotFoundError>();
    const failure = decodeError({ status: 422, body: '' });
    if (failure.code === 'validation') expectTypeOf(failure.issues).toEqualTypeOf<readonly ValidationIssue[]>();
    if (failure.code === 'rate_limited') expectTypeOf(failure.retryAfterMs).toEqualTypeOf<number | undefined>();
  });
});
