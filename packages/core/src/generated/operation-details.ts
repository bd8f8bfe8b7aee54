/** Generated from openapi/model-management.yaml by `pnpm --filter @litellm-models/core generate`. Do not edit. */
export const operationDetails = {
  addNewModelModelNewPost: {"summary":"Add a deployment","upstreamId":"add_new_model_model_new_post","hasBody":true},
  updateModelModelUpdatePost: {"summary":"Update a deployment (deprecated)","upstreamId":"update_model_model_update_post","hasBody":true},
  patchModelModelModelIdUpdatePatch: {"summary":"Update a deployment","upstreamId":"patch_model_model__model_id__update_patch","hasBody":true},
  deleteModelModelDeletePost: {"summary":"Delete a deployment","upstreamId":"delete_model_model_delete_post","hasBody":true},
  modelInfoV1ModelInfoGet: {"summary":"List deployments or get one (alias)","upstreamId":"model_info_v1_model_info_get","hasBody":false},
  modelInfoV1V1ModelInfoGet: {"summary":"List deployments or get one","upstreamId":"model_info_v1_v1_model_info_get","hasBody":false},
  modelGroupInfoModelGroupInfoGet: {"summary":"List model groups or get one","upstreamId":"model_group_info_model_group_info_get","hasBody":false},
  modelListModelsGet: {"summary":"List available models (alias)","upstreamId":"model_list_models_get","hasBody":false},
  modelListV1ModelsGet: {"summary":"List available models","upstreamId":"model_list_v1_models_get","hasBody":false},
} as const;
