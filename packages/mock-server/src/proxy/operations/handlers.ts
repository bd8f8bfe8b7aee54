import type { OperationId } from '@litellm-models/core';
import { addNewModel } from './create-model.ts';
import { deleteModel } from './delete-model.ts';
import { modelGroupInfo } from './model-group-info.ts';
import { modelInfo, modelInfoV1 } from './model-info.ts';
import { modelList, modelListV1 } from './model-list.ts';
import type { OperationHandler } from './operation.ts';
import { patchModel } from './patch-model.ts';
import { updateModel } from './update-model.ts';

/** The handler of each operation of the contract. */
export const handlers: Readonly<Record<OperationId, OperationHandler>> = {
  addNewModelModelNewPost: addNewModel,
  updateModelModelUpdatePost: updateModel,
  patchModelModelModelIdUpdatePatch: patchModel,
  deleteModelModelDeletePost: deleteModel,
  modelInfoV1ModelInfoGet: modelInfo,
  modelInfoV1V1ModelInfoGet: modelInfoV1,
  modelGroupInfoModelGroupInfoGet: modelGroupInfo,
  modelListModelsGet: modelList,
  modelListV1ModelsGet: modelListV1,
};
