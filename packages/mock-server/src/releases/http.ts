import type { HttpRelease } from '../proxy/http/http-release.ts';

const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** LiteLLM 1.71: no security headers, credentials across origins. */
export const http171: HttpRelease = {
  always: {},
  variesOnOrigin: false,
  variesOnEncodingFrom: undefined,
  cors: {
    credentials: true,
    mirrorsOrigin: 'withCookie',
    exposeHeaders: undefined,
    methods: METHODS,
    preflightVary: 'Origin',
    refusesPrivateNetwork: false,
  },
  crash: { contentType: 'text/plain; charset=utf-8', body: 'Internal Server Error' },
};

/** LiteLLM 1.106: security headers, no credentials, answers that vary on their encoding. */
export const http1106: HttpRelease = {
  always: {
    'x-frame-options': 'DENY',
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  },
  variesOnOrigin: true,
  variesOnEncodingFrom: 500,
  cors: {
    credentials: false,
    mirrorsOrigin: 'withCookie',
    exposeHeaders: [
      'x-litellm-semantic-filter',
      'x-litellm-semantic-filter-tools',
      'x-litellm-adaptive-router-model',
      'x-litellm-applied-guardrails',
      'x-litellm-guardrail-scan-id',
      'x-litellm-guardrail-scan-metadata',
      'x-litellm-cache-key',
    ].join(', '),
    methods: [...METHODS, 'QUERY'],
    preflightVary:
      'Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network',
    refusesPrivateNetwork: true,
  },
  crash: {
    contentType: 'application/json',
    body: '{"error":{"message":"Internal server error","type":"internal_server_error"}}',
  },
};

/** LiteLLM 1.109: as 1.106, but its gzip is for the dashboard's own routes. */
export const http1109: HttpRelease = { ...http1106, variesOnEncodingFrom: undefined };
