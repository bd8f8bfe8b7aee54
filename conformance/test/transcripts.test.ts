import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MockServer, startServer } from '@litellm-models/mock-server/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  describe as describeStep,
  httpTarget,
  play,
  readTranscripts,
  recordedReleases,
  type Target,
  transcriptFolder,
} from '../player/index.ts';

const conformance = join(import.meta.dirname, '..');

describe.each(recordedReleases())('the mock of LiteLLM %s', (release) => {
  let server: MockServer;
  let target: Target;
  beforeAll(async () => {
    const config = readFileSync(join(conformance, 'config.yaml'), 'utf8');
    const keys = readFileSync(join(conformance, 'keys.json'), 'utf8');
    server = await startServer({ port: 0, profile: release, config, keys });
    target = httpTarget(server.url);
  });
  afterAll(async () => {
    target.close();
    await server.close();
  });

  it.each(readTranscripts(transcriptFolder(release)))(
    'responds to the transcript "$name" exactly as recorded',
    async (transcript) => {
      const differing = (await play(transcript, target)).filter(({ level }) => level !== 'exact');
      expect(differing.map(describeStep).join('\n')).toBe('');
    },
  );
});
