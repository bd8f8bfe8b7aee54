import type { ModelGroupInfoQuery, ModelInfoQuery, ModelListQuery, ReadBody, ReadContext } from './context.ts';

/** `GET /model/info` and `GET /v1/model/info`. Throws ProxyError for the proxy's errors. */
export function modelInfo(_context: ReadContext, _query: ModelInfoQuery): ReadBody {
  return '{"data":[]}';
}

/** `GET /model_group/info`. */
export function modelGroupInfo(_context: ReadContext, _query: ModelGroupInfoQuery): ReadBody {
  return '{"data":[]}';
}

/** `GET /models` and `GET /v1/models`. */
export function modelList(_context: ReadContext, _query: ModelListQuery): ReadBody {
  return '{"data":[],"object":"list"}';
}
