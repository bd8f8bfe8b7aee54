/** The nine operations, by the ids of the contract. */
export type OperationId =
  | 'addNewModelModelNewPost'
  | 'updateModelModelUpdatePost'
  | 'patchModelModelModelIdUpdatePatch'
  | 'deleteModelModelDeletePost'
  | 'modelInfoV1ModelInfoGet'
  | 'modelInfoV1V1ModelInfoGet'
  | 'modelGroupInfoModelGroupInfoGet'
  | 'modelListModelsGet'
  | 'modelListV1ModelsGet';

/** What an operation does with the state. */
export type OperationKind =
  | 'modelNew'
  | 'modelUpdate'
  | 'modelPatch'
  | 'modelDelete'
  | 'modelInfo'
  | 'groupInfo'
  | 'modelList';

/** One operation: where it answers and what it is. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly kind: OperationKind;
}

/** The nine operations in one table. */
export const OPERATIONS: readonly Operation[] = [
  { id: 'addNewModelModelNewPost', method: 'POST', path: '/model/new', kind: 'modelNew' },
  { id: 'updateModelModelUpdatePost', method: 'POST', path: '/model/update', kind: 'modelUpdate' },
  { id: 'patchModelModelModelIdUpdatePatch', method: 'PATCH', path: '/model/{model_id}/update', kind: 'modelPatch' },
  { id: 'deleteModelModelDeletePost', method: 'POST', path: '/model/delete', kind: 'modelDelete' },
  { id: 'modelInfoV1ModelInfoGet', method: 'GET', path: '/model/info', kind: 'modelInfo' },
  { id: 'modelInfoV1V1ModelInfoGet', method: 'GET', path: '/v1/model/info', kind: 'modelInfo' },
  { id: 'modelGroupInfoModelGroupInfoGet', method: 'GET', path: '/model_group/info', kind: 'groupInfo' },
  { id: 'modelListModelsGet', method: 'GET', path: '/models', kind: 'modelList' },
  { id: 'modelListV1ModelsGet', method: 'GET', path: '/v1/models', kind: 'modelList' },
];
