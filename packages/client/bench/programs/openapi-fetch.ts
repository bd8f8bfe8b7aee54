import type { paths } from '@litellm-models/core';
import createFetchClient from 'openapi-fetch';

const http = createFetchClient<paths>({
  baseUrl: 'http://127.0.0.1:4000',
  headers: { authorization: 'Bearer sk-1234' },
});
const { data, error } = await http.GET('/v1/models');
if (error) throw new Error(JSON.stringify(error));
for (const model of data?.data ?? []) console.log(model.id);
