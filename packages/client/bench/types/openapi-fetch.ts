import type { paths } from '@litellm-models/core';
import createFetchClient from 'openapi-fetch';

const http = createFetchClient<paths>({ baseUrl: 'http://127.0.0.1:4000' });
const info = { params: { query: { litellm_model_id: 'b' } } };
const path = { params: { path: { model_id: 'b' } } };
const row = { model_name: 'a', litellm_params: { model: 'openai/gpt-4o', rpm: 1 } };
export const results: readonly unknown[] = [
  (await http.POST('/model/new', { body: row })).data?.model_id,
  (await http.POST('/model/new', { body: { ...row, model_info: { id: 'b' } } })).data?.model_id,
  (await http.GET('/v1/model/info', info)).data?.data[0]?.litellm_params.rpm,
  (await http.GET('/v1/model/info', info)).data?.data[0]?.model_info.input_cost_per_token,
  (await http.GET('/model/info', {})).data?.data.length,
  (await http.GET('/v1/model/info', { params: { query: { healthy_only: true } } })).data?.data.length,
  (await http.GET('/v1/model/info')).data?.data.map((d) => d.model_info.mode),
  (await http.GET('/model/info')).data?.data.length,
  (await http.PATCH('/model/{model_id}/update', { ...path, body: { litellm_params: { tpm: 2 } } })).data?.updated_at,
  (await http.PATCH('/model/{model_id}/update', { ...path, body: { litellm_params_to_remove: ['tpm'] } })).data
    ?.model_info,
  (await http.POST('/model/update', { body: { litellm_params: { tpm: 3 }, model_info: { id: 'b' } } })).data?.model_id,
  (await http.POST('/model/delete', { body: { id: 'b' } })).data?.message,
  (await http.POST('/model/new', { body: row })).data?.model_id,
  (await http.GET('/v1/model/info', info)).data?.data.length,
  (await http.POST('/model/delete', { body: { id: 'b' } })).data?.message,
  (await http.GET('/model_group/info')).data?.data.map((group) => group.providers),
  (await http.GET('/model_group/info', { params: { query: { model_group: 'a' } } })).data?.data[0]?.tpm,
  (await http.GET('/v1/models')).data?.data.map((model) => model.id),
  (await http.GET('/v1/models', { params: { query: { return_wildcard_routes: true } } })).data?.data.length,
  (await http.GET('/models')).data?.data.length,
];
