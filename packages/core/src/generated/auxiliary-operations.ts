/** Generated from openapi/auxiliary.yaml by `pnpm --filter @litellm-models/core generate`. Do not edit. */
/** `GET /health/liveliness`: Check that the proxy is running. */
export const healthLiveliness = { id: 'healthLiveliness', method: 'GET', path: '/health/liveliness', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /health/liveness`: Check that the proxy is running (Kubernetes spelling). */
export const healthLiveness = { id: 'healthLiveness', method: 'GET', path: '/health/liveness', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /health/readiness`: Check that the proxy can serve requests. */
export const healthReadiness = { id: 'healthReadiness', method: 'GET', path: '/health/readiness', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /health/readiness/details`: Get the version and the details of the proxy's readiness. */
export const healthReadinessDetails = { id: 'healthReadinessDetails', method: 'GET', path: '/health/readiness/details', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /health`: Check the health of every deployment. */
export const health = { id: 'health', method: 'GET', path: '/health', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /openapi.json`: Get the proxy's own OpenAPI document. */
export const openapiDocument = { id: 'openapiDocument', method: 'GET', path: '/openapi.json', effect: 'read', idempotent: true, deprecated: false } as const;

/** `GET /`: Get the proxy's documentation page. */
export const home = { id: 'home', method: 'GET', path: '/', effect: 'read', idempotent: true, deprecated: false } as const;

/** The operations of "LiteLLM Health and Version API" by id. */
export interface AuxiliaryOperations {
  readonly healthLiveliness: typeof healthLiveliness;
  readonly healthLiveness: typeof healthLiveness;
  readonly healthReadiness: typeof healthReadiness;
  readonly healthReadinessDetails: typeof healthReadinessDetails;
  readonly health: typeof health;
  readonly openapiDocument: typeof openapiDocument;
  readonly home: typeof home;
}

/** The operations of "LiteLLM Health and Version API" by id. */
export const auxiliaryOperations: AuxiliaryOperations = {
  healthLiveliness,
  healthLiveness,
  healthReadiness,
  healthReadinessDetails,
  health,
  openapiDocument,
  home,
};
