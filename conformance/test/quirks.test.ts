import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUIRKS } from '@litellm-models/mock-server';
import { startServer } from '@litellm-models/mock-server/http';
import { describe, expect, it } from 'vitest';
import { httpTarget, play, type StepResult, describe as shown, type Transcript } from '../player/index.ts';

const here = join(import.meta.dirname, '..');

/** The steps that are answered otherwise than the real proxy did. */
async function differing(profile: string, quirks: 'on' | 'off', transcript: Transcript): Promise<StepResult[]> {
  const [config, keys] = [join(here, 'config.yaml'), join(here, 'keys.json')];
  const server = await startServer({ profile, quirks, port: 0, config, keys });
  const target = httpTarget(server.url);
  try {
    return (await play(transcript, target)).filter(({ level }) => level !== 'exact');
  } finally {
    target.close();
    await server.close();
  }
}

const rows = QUIRKS.flatMap(({ name, profiles, transcript }) =>
  profiles.map((profile) => ({ name, profile, transcript })),
);

describe('every quirk is shown by a transcript of the real proxy', () => {
  it.each(rows)(
    '$name of $profile, in $transcript: as recorded with quirks on, otherwise with quirks off',
    async ({ profile, transcript }) => {
      const recorded = JSON.parse(
        readFileSync(join(here, 'goldens', profile, `${transcript}.json`), 'utf8'),
      ) as Transcript;
      expect((await differing(profile, 'on', recorded)).map(shown).join('\n')).toBe('');
      expect((await differing(profile, 'off', recorded)).length).toBeGreaterThan(0);
    },
  );
});
