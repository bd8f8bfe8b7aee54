/** Generated from openapi/model-management.yaml by `pnpm --filter @litellm-models/core generate`. Do not edit. */
/** `POST /model/new`: Add a deployment. */
export const addNewModelModelNewPost = { id: 'addNewModelModelNewPost', method: 'POST', path: '/model/new', effect: 'write', idempotent: false, deprecated: false } as const;

/** `POST /model/update`: Update a deployment (deprecated). */
export const updateModelModelUpdatePost = { id: 'updateModelModelUpdatePost', method: 'POST', path: '/model/update', effect: 'write', idempotent: false, deprecated: true } as const;

/** `PATCH /model/{model_id}/update`: Update a deployment. */
export const patchModelModelModelIdUpdatePatch = { id: 'patchModelModelModelIdUpdatePatch', method: 'PATCH', path: '/model/{model_id}/update', effect: 'write', idempotent: true, deprecated: false } as const;

/** `POST /model/delete`: Delete a deployment. */
export const deleteModelModelDeletePost = { id: 'deleteModelModelDeletePost', method: 'POST', path: '/model/delete', effect: 'write', idempotent: true, deprecated: false } as const;

/** `GET /model/info`: List deployments or get one (alias). */
export const modelInfoV1ModelInfoGet = { id: 'modelInfoV1ModelInfoGet', method: 'GET', path: '/model/info', effect: 'read', idempotent: true, deprecated: true } as const;

/** `GET /v1/model/info`: List deployments or get one. */
export const modelInfoV1V1ModelInfoGet = { id: 'modelInfoV1V1ModelInfoGet', method: 'GET', path: '/v1/model/info', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /model_group/info`: List model groups or get one. */
export const modelGroupInfoModelGroupInfoGet = { id: 'modelGroupInfoModelGroupInfoGet', method: 'GET', path: '/model_group/info', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /models`: List available models (alias). */
export const modelListModelsGet = { id: 'modelListModelsGet', method: 'GET', path: '/models', effect: 'read', idempotent: true, deprecated: true } as const;

/** `GET /v1/models`: List available models. */
export const modelListV1ModelsGet = { id: 'modelListV1ModelsGet', method: 'GET', path: '/v1/models', effect: 'read', idempotent: true, deprecated: false } as const;

/** The operations of "LiteLLM Model Management API" by id. */
export interface Operations {
  readonly addNewModelModelNewPost: typeof addNewModelModelNewPost;
  readonly updateModelModelUpdatePost: typeof updateModelModelUpdatePost;
  readonly patchModelModelModelIdUpdatePatch: typeof patchModelModelModelIdUpdatePatch;
  readonly deleteModelModelDeletePost: typeof deleteModelModelDeletePost;
  readonly modelInfoV1ModelInfoGet: typeof modelInfoV1ModelInfoGet;
  readonly modelInfoV1V1ModelInfoGet: typeof modelInfoV1V1ModelInfoGet;
  readonly modelGroupInfoModelGroupInfoGet: typeof modelGroupInfoModelGroupInfoGet;
  readonly modelListModelsGet: typeof modelListModelsGet;
  readonly modelListV1ModelsGet: typeof modelListV1ModelsGet;
}

/** The operations of "LiteLLM Model Management API" by id. */
export const operations: Operations = {
  addNewModelModelNewPost,
  updateModelModelUpdatePost,
  patchModelModelModelIdUpdatePatch,
  deleteModelModelDeletePost,
  modelInfoV1ModelInfoGet,
  modelInfoV1V1ModelInfoGet,
  modelGroupInfoModelGroupInfoGet,
  modelListModelsGet,
  modelListV1ModelsGet,
};

/** The nine operations in the contract's order, to iterate over. */
export const operationList: readonly Operations[keyof Operations][] = [
  addNewModelModelNewPost,
  updateModelModelUpdatePost,
  patchModelModelModelIdUpdatePatch,
  deleteModelModelDeletePost,
  modelInfoV1ModelInfoGet,
  modelInfoV1V1ModelInfoGet,
  modelGroupInfoModelGroupInfoGet,
  modelListModelsGet,
  modelListV1ModelsGet,
];
