import { describe, expectTypeOf, it } from 'vitest';
import {
  decodeError,
  type ErrorBody,
  type ErrorStatus,
  NotFoundError,
  type Operation,
  type OperationId,
  operations,
  type PathParams,
  type QueryParams,
  type RequestBody,
  type ResponseBody,
  type Schema,
  type ValidationIssue,
} from '../src/index.ts';

describe('types by operation id', () => {
  it('include request and response bodies', () => {
    expectTypeOf<RequestBody<'addNewModelModelNewPost'>>().toEqualTypeOf<Schema<'Deployment'>>();
    expectTypeOf<RequestBody<'modelListModelsGet'>>().toEqualTypeOf<never>();
    expectTypeOf<ResponseBody<'modelListV1ModelsGet'>>().toEqualTypeOf<Schema<'AvailableModelList'>>();
    expectTypeOf<ResponseBody<'patchModelModelModelIdUpdatePatch'>>().toEqualTypeOf<Schema<'ModelRow'>>();
    expectTypeOf<ResponseBody<'modelInfoV1ModelInfoGet'>['data'][number]['model_info']['id']>().toEqualTypeOf<string>();
  });

  it('include error bodies by status', () => {
    expectTypeOf<ErrorBody<'deleteModelModelDeletePost', 400>>().toEqualTypeOf<
      Schema<'ProxyErrorBody'> | Schema<'DetailTextBody'>
    >();
    expectTypeOf<ErrorBody<'modelGroupInfoModelGroupInfoGet', 422>>().toEqualTypeOf<Schema<'ValidationErrorBody'>>();
    expectTypeOf<ErrorStatus<'modelGroupInfoModelGroupInfoGet'>>().toEqualTypeOf<
      400 | 401 | 403 | 404 | 405 | 422 | 429 | 500 | 503
    >();
    expectTypeOf<string>().toExtend<ErrorBody<'addNewModelModelNewPost', 500>>();
  });

  it('include parameters', () => {
    expectTypeOf<PathParams<'patchModelModelModelIdUpdatePatch'>>().toEqualTypeOf<{ model_id: string }>();
    expectTypeOf<QueryParams<'modelGroupInfoModelGroupInfoGet'>>().toEqualTypeOf<{ model_group?: string | null }>();
    expectTypeOf<QueryParams<'addNewModelModelNewPost'>>().toEqualTypeOf<never>();
  });
});

describe('the operations table', () => {
  it('has literal types', () => {
    expectTypeOf(operations.modelListV1ModelsGet.path).toEqualTypeOf<'/v1/models'>();
    expectTypeOf<Operation<'patchModelModelModelIdUpdatePatch'>['method']>().toEqualTypeOf<'PATCH'>();
    expectTypeOf<Operation<'updateModelModelUpdatePost'>['deprecated']>().toEqualTypeOf<true>();
    expectTypeOf<Operation['id']>().toEqualTypeOf<OperationId>();
    expectTypeOf<Operation['effect']>().toEqualTypeOf<'read' | 'write'>();
  });

  it('can be narrowed by method', () => {
    const pathOf = (operation: Operation) => (operation.method === 'PATCH' ? operation.path : undefined);
    expectTypeOf(pathOf).returns.toEqualTypeOf<'/model/{model_id}/update' | undefined>();
  });
});

describe('errors', () => {
  it('are narrowed by class and by code', () => {
    const error: unknown = undefined;
    if (NotFoundError.isInstance(error)) expectTypeOf(error).toEqualTypeOf<NotFoundError>();
    const failure = decodeError({ status: 422, body: '' });
    if (failure.code === 'validation') expectTypeOf(failure.issues).toEqualTypeOf<readonly ValidationIssue[]>();
    if (failure.code === 'rate_limited') expectTypeOf(failure.retryAfterMs).toEqualTypeOf<number | undefined>();
  });
});
