/** Generated from openapi/auxiliary.yaml by `pnpm --filter @litellm-models/core generate`. Do not edit. */
/** `GET /health/liveliness`: Is the process alive?. */
export const healthLiveliness = { id: 'healthLiveliness', method: 'GET', path: '/health/liveliness', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /health/liveness`: Is the process alive? (Kubernetes' spelling). */
export const healthLiveness = { id: 'healthLiveness', method: 'GET', path: '/health/liveness', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /health/readiness`: Can it take requests?. */
export const healthReadiness = { id: 'healthReadiness', method: 'GET', path: '/health/readiness', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /health/readiness/details`: Readiness, with the version and what is plugged in. */
export const healthReadinessDetails = { id: 'healthReadinessDetails', method: 'GET', path: '/health/readiness/details', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /health`: Call every model and tell which answer. */
export const health = { id: 'health', method: 'GET', path: '/health', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /openapi.json`: The proxy's own document. */
export const openapiDocument = { id: 'openapiDocument', method: 'GET', path: '/openapi.json', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /`: The page at the root. */
export const home = { id: 'home', method: 'GET', path: '/', effect: 'read', idempotent: true, deprecated: false } as const;

/** The operations of "LiteLLM proxy, health and version" by id, in the document's order. */
export interface AuxiliaryOperations {
  readonly healthLiveliness: typeof healthLiveliness;
  readonly healthLiveness: typeof healthLiveness;
  readonly healthReadiness: typeof healthReadiness;
  readonly healthReadinessDetails: typeof healthReadinessDetails;
  readonly health: typeof health;
  readonly openapiDocument: typeof openapiDocument;
  readonly home: typeof home;
}

/** The operations of "LiteLLM proxy, health and version" by id, in the document's order. */
export const auxiliaryOperations: AuxiliaryOperations = {
  healthLiveliness,
  healthLiveness,
  healthReadiness,
  healthReadinessDetails,
  health,
  openapiDocument,
  home,
};
