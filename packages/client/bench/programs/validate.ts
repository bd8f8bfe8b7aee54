import { validateResponse } from '@litellm-models/client/validate';

console.log(validateResponse('modelListV1ModelsGet', 200, {}));
