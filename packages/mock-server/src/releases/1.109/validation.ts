import { flag, text } from '../../proxy/validation/query-parameters.ts';
import type { ValidationRelease } from '../../proxy/validation/types.ts';
import { schemas } from './generated/schemas.ts';

const modelInfo = [text('litellm_model_id'), flag('include_team_models'), text('teamId'), flag('healthy_only')];
const modelList = [
  flag('return_wildcard_routes', null),
  text('team_id'),
  flag('include_model_access_groups'),
  flag('only_model_access_groups'),
  flag('include_metadata'),
  text('fallback_type'),
  text('scope'),
  flag('healthy_only'),
  text('client_version'),
];

/** Validation of FastAPI 0.165: errors do not show their input, and a body of `null` is a body. */
export const validation: ValidationRelease = {
  schemas,
  bodies: {
    addNewModelModelNewPost: 'Deployment',
    updateModelModelUpdatePost: 'updateDeployment',
    patchModelModelModelIdUpdatePatch: 'PatchModelRequest',
    deleteModelModelDeletePost: 'ModelInfoDelete',
  },
  queries: {
    modelInfoV1ModelInfoGet: modelInfo,
    modelInfoV1V1ModelInfoGet: modelInfo,
    modelGroupInfoModelGroupInfoGet: [text('model_group')],
    modelListModelsGet: modelList,
    modelListV1ModelsGet: modelList,
  },
  errorsShowInput: false,
  nullIsMissing: false,
  maxNesting: 954,
};
