import { describe, expect, it } from 'vitest';
import { rejection } from '../support/scripted.ts';
import type { Facts, Target } from './target.ts';

/** Groups, models and what is known of the server. */
export function listingSuite(target: Target, facts: Facts): void {
  describe('groups', () => {
    it('are listed, and read by name, also behind a wildcard', async () => {
      const { groups } = target.client();
      expect((await groups.list()).map((group) => group.model_group)).toContain('gpt-4o');
      expect(await groups.get('gpt-4o')).toMatchObject({ model_group: 'gpt-4o', providers: ['openai'] });
      expect(await groups.get('deepseek/deepseek-chat')).toMatchObject({ model_group: 'deepseek/deepseek-chat' });
      expect(await rejection(groups.get('nothing'))).toMatchObject({ code: 'not_found' });
    });
  });

  describe('models', () => {
    it('are listed with the flags of the proxy, as the key may see them', async () => {
      const ids = async (flags = {}, options = {}): Promise<string[]> =>
        (await target.client(options).models.list(flags)).map(({ id }) => id);
      expect(await ids()).toContain('gpt-4o');
      expect(await ids({ return_wildcard_routes: true })).toContain('deepseek/*');
      expect(await ids({ include_model_access_groups: true })).toContain('beta');
      expect(await ids({}, { apiKey: 'sk-only-gpt4o' })).toEqual(['gpt-4o']);
      expect(await rejection(ids({ team_id: 'nothing' }))).toMatchObject({ code: facts.unknownTeam });
    });
  });

  describe('server', () => {
    const { version, supportsUnset, keepsConfigModels } = facts;
    it.each(target.tellsUsers ? ['sk-1234', 'sk-user'] : ['sk-1234'])(
      'is known by reads alone, to %s',
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
