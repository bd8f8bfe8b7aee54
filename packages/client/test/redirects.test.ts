import { describe, expect, it } from 'vitest';
import { rejection, scripted } from './support/scripted.ts';

const MODELS = { data: [{ id: 'gpt-4o', object: 'model', created: 1, owned_by: 'openai' }], object: 'list' };

describe('redirects', () => {
  const to = (location: string, status = 307): Response => new Response(null, { status, headers: { location } });

  it('within the origin are followed with all headers', async () => {
    const { client, sent } = scripted({}, to('/models'), MODELS);
    expect(await client.models.list()).toHaveLength(1);
    expect(sent[1]).toMatchObject({ url: 'https://llm.example.com/models' });
    expect(sent[1]!.headers.get('authorization')).toBe('Bearer sk-test-1234');
  });

  it.each([301, 302, 303, 307, 308])(
    'to another origin (%i) are followed without the key and the headers of the caller',
    async (status) => {
      const { client, sent } = scripted(
        { headers: { 'cf-access-client-secret': 'hush' } },
        to('https://evil.example/x', status),
        to('https://llm.example.com/v1/models'),
        MODELS,
      );
      await client.models.list();
      expect(sent.map(({ url }) => new URL(url).host)).toEqual(['llm.example.com', 'evil.example', 'llm.example.com']);
      for (const { headers } of sent.slice(1))
        expect(Object.fromEntries(headers)).toEqual({ accept: 'application/json' });
    },
  );

  it.each([
    ['to another origin', 'https://evil.example/x', 307],
    ['to another method', '/elsewhere', 302],
  ])('of a write %s are not followed', async (_, location, status) => {
    const { client, sent } = scripted({}, to(location, status));
    const error = await rejection(client.http.POST('/model/delete', { body: { id: 'x' } }));
    expect(sent).toHaveLength(1);
    expect(error).toMatchObject({ code: 'not_the_proxy', status });
  });

  it.each(['file:///etc/hostname', 'data:application/json,{"data":[]}', 'javascript:0'])(
    'to other schemes are not followed: %s',
    async (location) => {
      const { client, sent } = scripted({}, to(location));
      expect(await rejection(client.models.list())).toMatchObject({ code: 'not_the_proxy', status: 307, attempts: 1 });
      expect(sent).toHaveLength(1);
    },
  );

  it('are not followed forever', async () => {
    const { client, sent } = scripted({}, to('/models'));
    expect(await rejection(client.models.list())).toMatchObject({ code: 'not_the_proxy' });
    expect(sent).toHaveLength(6);
  });
});
