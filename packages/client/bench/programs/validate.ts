import { validateAnswer } from '@litellm-models/client/validate';

console.log(validateAnswer('modelListV1ModelsGet', 200, {}));
