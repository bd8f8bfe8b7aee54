import { flag, text } from '../../proxy/validation/query-parameters.ts';
import type { ValidationRelease } from '../../proxy/validation/types.ts';
import { schemas } from './generated/schemas.ts';

const modelInfo = [text('litellm_model_id')];
const modelList = [flag('return_wildcard_routes'), text('team_id'), flag('include_model_access_groups')];

/** Validation of FastAPI 0.115: errors show their input, and a body of `null` counts as missing. */
export const validation: ValidationRelease = {
  schemas,
  bodies: {
    addNewModelModelNewPost: 'Deployment',
    updateModelModelUpdatePost: 'updateDeployment',
    patchModelModelModelIdUpdatePatch: 'updateDeployment',
    deleteModelModelDeletePost: 'ModelInfoDelete',
  },
  queries: {
    modelInfoV1ModelInfoGet: modelInfo,
    modelInfoV1V1ModelInfoGet: modelInfo,
    modelGroupInfoModelGroupInfoGet: [text('model_group')],
    modelListModelsGet: modelList,
    modelListV1ModelsGet: modelList,
  },
  errorsShowInput: true,
  nullIsMissing: true,
  maxNesting: 976,
};
