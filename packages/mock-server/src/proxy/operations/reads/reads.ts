export { modelGroupInfo } from '../model-group-info.ts';
export { modelInfo } from '../model-info.ts';
export { modelList } from '../model-list.ts';
