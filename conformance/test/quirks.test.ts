import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUIRKS } from '@litellm-models/mock-server';
import { startServer } from '@litellm-models/mock-server/http';
import { describe, expect, it } from 'vitest';
import { assertMatchesContract, extraKeysOf } from '../contract/index.ts';
import {
  describe as describeStep,
  httpTarget,
  play,
  type StepResult,
  type Transcript,
  transcriptFolder,
} from '../player/index.ts';
import { CORRECTED_RESPONSES } from './corrected-responses.ts';

const conformance = join(import.meta.dirname, '..');

/** Plays a transcript on a new mock. */
async function playOnMock(release: string, quirks: 'on' | 'off', transcript: Transcript): Promise<StepResult[]> {
  const [config, keys] = [join(conformance, 'config.yaml'), join(conformance, 'keys.json')];
  const server = await startServer({ profile: release, quirks, port: 0, config, keys });
  const target = httpTarget(server.url);
  try {
    return await play(transcript, target);
  } finally {
    target.close();
    await server.close();
  }
}

const readTranscript = (release: string, name: string): Transcript =>
  JSON.parse(readFileSync(join(transcriptFolder(release), `${name}.json`), 'utf8')) as Transcript;

const rows = QUIRKS.flatMap(({ name, profiles, transcript, isCorrected }) =>
  profiles.map((release) => ({ name, release, transcript, isCorrected })),
);

describe('a transcript of the real proxy shows the quirk, and the mock corrects it with quirks off:', () => {
  it.each(rows.filter((row) => row.isCorrected))(
    '$name in $release, transcript $transcript',
    async ({ name, release, transcript: file }) => {
      const transcript = readTranscript(release, file);
      const withQuirks = await playOnMock(release, 'on', transcript);
      const differing = withQuirks.filter(({ level }) => level !== 'exact');
      expect(differing.map(describeStep).join('\n')).toBe('');

      const withoutQuirks = await playOnMock(release, 'off', transcript);
      const recordedStatus = (step: number): number | undefined =>
        withQuirks.find((result) => result.step === step)?.expected.status;
      const corrected = CORRECTED_RESPONSES[name].filter(
        ({ step, ifRecorded }) => ifRecorded === undefined || ifRecorded === recordedStatus(step),
      );
      expect(corrected).not.toEqual([]);
      for (const { step, status, body = {}, includes = '', without } of corrected) {
        const actual = withoutQuirks.find((result) => result.step === step)?.actual;
        expect({ step, status: actual?.status }).toEqual({ step, status });
        expect(actual?.json).toMatchObject(body);
        expect(actual?.text).toContain(includes);
        if (without !== undefined) expect(actual?.text).not.toContain(without);
      }
      const steps = new Set(corrected.map(({ step }) => step));
      expect(withoutQuirks.some(({ step, level }) => steps.has(step) && level !== 'exact')).toBe(true);
    },
  );
});

describe('a transcript of the real proxy shows the quirk, which stays with quirks off:', () => {
  it.each(rows.filter((row) => !row.isCorrected))('$name in $release, transcript $transcript', async (row) => {
    const transcript = readTranscript(row.release, row.transcript);
    expect(CORRECTED_RESPONSES[row.name]).toEqual([]);
    const differing = (await playOnMock(row.release, 'on', transcript)).filter(({ level }) => level !== 'exact');
    expect(differing.map(describeStep).join('\n')).toBe('');
    const failed = async (quirks: 'on' | 'off'): Promise<number> =>
      (await playOnMock(row.release, quirks, transcript)).filter(({ actual }) => actual.status >= 400).length;
    expect(await failed('off')).toBeGreaterThanOrEqual(await failed('on'));
  });
});

describe('with quirks off, every response to the transcripts of quirks matches the contract', () => {
  const releases = [...new Set(QUIRKS.flatMap(({ profiles }) => profiles))];
  it.each(releases)('in %s', async (release) => {
    const names = new Set(
      QUIRKS.filter(({ profiles }) => profiles.includes(release)).map(({ transcript }) => transcript),
    );
    for (const name of names) {
      const transcript = readTranscript(release, name);
      const sent = transcript.steps.map((step) => ('request' in step ? step.request.body : undefined));
      const extraKeys = extraKeysOf(transcript.seed?.config_file, transcript.seed?.config, ...sent);
      for (const { request, actual } of await playOnMock(release, 'off', transcript)) {
        const { method, path } = request;
        const contentType = actual.headers['content-type'];
        const body = actual.json ?? actual.text;
        assertMatchesContract({ method, path, status: actual.status, contentType, body, extraKeys });
      }
    }
  });
});
