import type { HttpRelease } from '../../proxy/http/http-release.ts';

export const http: HttpRelease = {
  always: {},
  variesOnOrigin: false,
  variesOnEncodingFrom: undefined,
  cors: {
    credentials: true,
    exposeHeaders: undefined,
    methods: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    preflightVary: 'Origin',
    refusesPrivateNetwork: false,
  },
  crash: { contentType: 'text/plain; charset=utf-8', body: 'Internal Server Error' },
  health: {
    showsDetails: true,
    callbacks: [
      'sync_deployment_callback_on_success',
      '_PROXY_VirtualKeyModelMaxBudgetLimiter',
      '_ProxyDBLogger',
      '_PROXY_MaxBudgetLimiter',
      '_PROXY_MaxParallelRequestsHandler',
      '_PROXY_CacheControlCheck',
      'ServiceLogging',
    ],
  },
};
