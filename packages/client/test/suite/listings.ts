import { describe, expect, it } from 'vitest';
import { rejection } from '../support/scripted.ts';
import type { ReleaseFacts, Target } from './target.ts';

/** `client.groups`, `client.models`, and `client.server`. */
export function listingSuite(target: Target, facts: ReleaseFacts): void {
  describe('groups', () => {
    it('are listed, and returned by name, even if only a wildcard matches', async () => {
      const { groups } = target.client();
      expect((await groups.list()).map((group) => group.model_group)).toContain('gpt-4o');
      expect(await groups.get('gpt-4o')).toMatchObject({ model_group: 'gpt-4o', providers: ['openai'] });
      expect(await groups.get('deepseek/deepseek-chat')).toMatchObject({ model_group: 'deepseek/deepseek-chat' });
      expect(await rejection(groups.get('nothing'))).toMatchObject({ code: 'not_found' });
    });
  });

  describe('models', () => {
    it('are listed for the key, with the query parameters of the proxy', async () => {
      const ids = async (query = {}, options = {}): Promise<string[]> =>
        (await target.client(options).models.list(query)).map(({ id }) => id);
      expect(await ids()).toContain('gpt-4o');
      expect(await ids({ return_wildcard_routes: true })).toContain('deepseek/*');
      expect(await ids({ include_model_access_groups: true })).toContain('beta');
      expect(await ids({}, { apiKey: 'sk-only-gpt4o' })).toEqual(['gpt-4o']);
      expect(await rejection(ids({ team_id: 'nothing' }))).toMatchObject({ code: facts.unknownTeam });
    });
  });

  describe('server', () => {
    const { version, supportsUnset, keepsConfigModels } = facts;
    it.each(target.revealsVersionToUsers ? ['sk-1234', 'sk-user'] : ['sk-1234'])(
      'returns its version to %s, with reads only, once',
      async (apiKey) => {
        const attempts: string[] = [];
        const hooks = {
          onAttemptStart: ({ method, path }: { method: string; path: string }) =>
            void attempts.push(`${method} ${path}`),
        };
        const { server } = target.client({ apiKey, hooks });
        expect(await Promise.all([server.info(), server.info()])).toEqual(
          Array(2).fill({ version, supportsUnset, keepsConfigModels }),
        );
        await server.info();
        expect(attempts.every((attempt) => attempt.startsWith('GET '))).toBe(true);
        expect(new Set(attempts).size).toBe(attempts.length);
      },
    );
  });
}
