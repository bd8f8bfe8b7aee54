import type { HealthRelease } from '../proxy/operations/health.ts';

/** LiteLLM 1.71. */
export const health171: HealthRelease = {
  readinessTellsAll: true,
  callbacks: [
    'sync_deployment_callback_on_success',
    '_PROXY_VirtualKeyModelMaxBudgetLimiter',
    '_ProxyDBLogger',
    '_PROXY_MaxBudgetLimiter',
    '_PROXY_MaxParallelRequestsHandler',
    '_PROXY_CacheControlCheck',
    'ServiceLogging',
  ],
};

/** LiteLLM 1.106 and 1.109. */
export const health1106: HealthRelease = {
  readinessTellsAll: false,
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
};
