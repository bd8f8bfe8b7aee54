/** The paths of the nine operations, in upstream's order. */
export const UPSTREAM_PATHS: readonly string[] = [
  '/model/new',
  '/model/delete',
  '/model_group/info',
  '/model/info',
  '/v1/model/info',
  '/models',
  '/v1/models',
  '/model/{model_id}/update',
  '/model/update',
];
