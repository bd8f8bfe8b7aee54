import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUIRKS } from '@litellm-models/mock-server';
import { startServer } from '@litellm-models/mock-server/http';
import { describe, expect, it } from 'vitest';
import { assertAnswer, extraKeysOf } from '../contract/index.ts';
import { httpTarget, play, type StepResult, describe as shown, type Transcript } from '../player/index.ts';
import { RIGHT_ANSWERS } from './right-answers.ts';

const here = join(import.meta.dirname, '..');

/** The answers of a mock to the steps of a transcript. */
async function answers(profile: string, quirks: 'on' | 'off', transcript: Transcript): Promise<StepResult[]> {
  const [config, keys] = [join(here, 'config.yaml'), join(here, 'keys.json')];
  const server = await startServer({ profile, quirks, port: 0, config, keys });
  const target = httpTarget(server.url);
  try {
    return await play(transcript, target);
  } finally {
    target.close();
    await server.close();
  }
}

const rows = QUIRKS.flatMap(({ name, profiles, transcript }) =>
  profiles.map((profile) => ({ name, profile, transcript })),
);

describe('every quirk is shown by a transcript of the real proxy', () => {
  it.each(rows)('$name of $profile, in $transcript', async ({ name, profile, transcript }) => {
    const recorded = JSON.parse(
      readFileSync(join(here, 'goldens', profile, `${transcript}.json`), 'utf8'),
    ) as Transcript;
    const proxys = (await answers(profile, 'on', recorded)).filter(({ level }) => level !== 'exact');
    expect(proxys.map(shown).join('\n')).toBe('');

    const mended = await answers(profile, 'off', recorded);
    const right = RIGHT_ANSWERS[name].filter((answer) => (answer.profile ?? profile) === profile);
    expect(right).not.toEqual([]);
    for (const { step, status, body = {}, includes = '', without } of right) {
      const result = mended.find((answered) => answered.step === step);
      expect({ step, status: result?.got.status }).toEqual({ step, status });
      expect(result?.got.json).toMatchObject(body);
      expect(result?.got.text).toContain(includes);
      if (without !== undefined) expect(result?.got.text).not.toContain(without);
    }
    expect(right.some(({ step }) => mended.some((result) => result.step === step && result.level !== 'exact'))).toBe(
      true,
    );
  });
});

describe('with quirks off, every answer to every transcript is what the contract says', () => {
  const profiles = [...new Set(QUIRKS.flatMap((quirk) => quirk.profiles))];
  it.each(profiles)('%s', async (profile) => {
    const names = new Set(
      QUIRKS.filter((quirk) => quirk.profiles.includes(profile)).map(({ transcript }) => transcript),
    );
    for (const name of names) {
      const recorded = JSON.parse(readFileSync(join(here, 'goldens', profile, `${name}.json`), 'utf8')) as Transcript;
      const sent = recorded.steps.map((step) => ('request' in step ? step.request.body : undefined));
      const extraKeys = extraKeysOf(recorded.seed?.config_file, recorded.seed?.config, ...sent);
      for (const { request, got } of await answers(profile, 'off', recorded)) {
        const { method, path } = request;
        const contentType = got.headers['content-type'];
        assertAnswer({ method, path, status: got.status, contentType, body: got.json ?? got.text, extraKeys });
      }
    }
  });
});
