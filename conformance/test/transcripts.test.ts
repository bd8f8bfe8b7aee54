import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MockServer, startServer } from '@litellm-models/mock-server/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpTarget, play, readTranscripts, describe as shown, type Target } from '../player/index.ts';

const here = join(import.meta.dirname, '..');

describe.each(readdirSync(join(here, 'goldens')))('the mock as LiteLLM %s', (profile) => {
  let server: MockServer;
  let target: Target;
  beforeAll(async () => {
    const config = readFileSync(join(here, 'config.yaml'), 'utf8');
    const keys = readFileSync(join(here, 'keys.json'), 'utf8');
    server = await startServer({ port: 0, profile, config, keys });
    target = httpTarget(server.url);
  });
  afterAll(async () => {
    target.close();
    await server.close();
  });

  it.each(readTranscripts(join(here, 'goldens', profile)))(
    'answers "$name" exactly as it was recorded',
    async (transcript) => {
      const differing = (await play(transcript, target)).filter(({ level }) => level !== 'exact');
      expect(differing.map(shown).join('\n')).toBe('');
    },
  );
});
