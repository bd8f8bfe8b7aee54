import type { HttpRelease } from '../../proxy/http/http-release.ts';

export const http: HttpRelease = {
  always: {
    'x-frame-options': 'DENY',
    'content-security-policy': "frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  },
  variesOnOrigin: true,
  // The release compresses only the dashboard's own routes.
  variesOnEncodingFrom: undefined,
  cors: {
    credentials: false,
    exposeHeaders: [
      'x-litellm-semantic-filter',
      'x-litellm-semantic-filter-tools',
      'x-litellm-adaptive-router-model',
      'x-litellm-applied-guardrails',
      'x-litellm-guardrail-scan-id',
      'x-litellm-guardrail-scan-metadata',
      'x-litellm-cache-key',
    ].join(', '),
    methods: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'QUERY'],
    preflightVary:
      'Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network',
    refusesPrivateNetwork: true,
  },
  crash: {
    contentType: 'application/json',
    body: '{"error":{"message":"Internal server error","type":"internal_server_error"}}',
  },
  health: {
    showsDetails: false,
    callbacks: [
      'sync_deployment_callback_on_success',
      '_PROXY_VirtualKeyModelMaxBudgetLimiter',
      '_ProxyDBLogger',
      'ShadowEvalLogger',
      '_PROXY_MaxParallelRequestsHandler_v3',
      '_PROXY_CacheControlCheck',
      'ResponsesIDSecurity',
      'SkillsInjectionHook',
      '_PROXY_MaxIterationsHandler',
      '_PROXY_MaxBudgetPerSessionHandler',
      '_PROXY_SensitiveDataRoutingHandler',
      'PromptCacheObserver',
      'AutoRouterBaselineCache',
      'ServiceLogging',
    ],
  },
};
