import { describe, expect, it } from 'vitest';
import type { Target } from './target.ts';

/** `client.http`: the nine operations. */
export function rawHttpSuite(target: Target): void {
  describe('http', () => {
    it('calls all nine operations, and returns data, error, and response', async () => {
      const { http } = target.client();
      const body = { model_name: 'raw', litellm_params: { model: 'openai/gpt-4o-mini' }, model_info: { id: 'raw-1' } };
      const created = await http.POST('/model/new', { body });
      expect(created.data).toMatchObject({ model_id: 'raw-1' });
      expect(created.response.status).toBe(200);
      const change = { litellm_params: { rpm: 3 } };
      expect(
        (await http.POST('/model/update', { body: { ...change, model_info: { id: 'raw-1' } } })).data?.model_id,
      ).toBe('raw-1');
      const path = { params: { path: { model_id: 'raw-1' } } };
      expect((await http.PATCH('/model/{model_id}/update', { ...path, body: change })).data?.model_id).toBe('raw-1');
      for (const read of ['/model/info', '/v1/model/info'] as const) {
        const { data } = await http.GET(read, { params: { query: { litellm_model_id: 'raw-1' } } });
        expect(data?.data[0]?.litellm_params.rpm).toBe(3);
      }
      expect((await http.GET('/model_group/info')).data?.data.length).toBeGreaterThan(0);
      for (const read of ['/models', '/v1/models'] as const)
        expect((await http.GET(read)).data?.data.length).toBeGreaterThan(0);
      expect((await http.POST('/model/delete', { body: { id: 'raw-1' } })).data?.message).toContain('raw-1');
      for (const parseAs of ['text', 'blob', 'arrayBuffer', 'stream'] as const) {
        const { data, response } = await http.GET('/models', { parseAs });
        expect(await new Response(data as BodyInit).json()).toMatchObject({ object: 'list' });
        expect(response.url.endsWith('/models') || parseAs === 'stream' || response.url === '').toBe(true);
      }
      const deletedAgain = await http.POST('/model/delete', { body: { id: 'raw-1' } });
      expect(deletedAgain.data).toBeUndefined();
      expect(deletedAgain.response.status).toBe(400);
      expect(deletedAgain.error).toMatchObject({ error: { message: expect.stringContaining('not found in db') } });
    });
  });
}
