/** Generated from openapi/model-management.yaml by `pnpm --filter @litellm-models/core generate`. Do not edit. */
export const operations = {
  addNewModelModelNewPost: { id: 'addNewModelModelNewPost', method: 'POST', path: '/model/new', effect: 'write', idempotent: false },
  updateModelModelUpdatePost: { id: 'updateModelModelUpdatePost', method: 'POST', path: '/model/update', effect: 'write', idempotent: true },
  patchModelModelModelIdUpdatePatch: { id: 'patchModelModelModelIdUpdatePatch', method: 'PATCH', path: '/model/{model_id}/update', effect: 'write', idempotent: true },
  deleteModelModelDeletePost: { id: 'deleteModelModelDeletePost', method: 'POST', path: '/model/delete', effect: 'write', idempotent: true },
  modelInfoV1ModelInfoGet: { id: 'modelInfoV1ModelInfoGet', method: 'GET', path: '/model/info', effect: 'read', idempotent: true },
  modelInfoV1V1ModelInfoGet: { id: 'modelInfoV1V1ModelInfoGet', method: 'GET', path: '/v1/model/info', effect: 'read', idempotent: true },
  modelGroupInfoModelGroupInfoGet: { id: 'modelGroupInfoModelGroupInfoGet', method: 'GET', path: '/model_group/info', effect: 'read', idempotent: true },
  modelListModelsGet: { id: 'modelListModelsGet', method: 'GET', path: '/models', effect: 'read', idempotent: true },
  modelListV1ModelsGet: { id: 'modelListV1ModelsGet', method: 'GET', path: '/v1/models', effect: 'read', idempotent: true },
} as const;
