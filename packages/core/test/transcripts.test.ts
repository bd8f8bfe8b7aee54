import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeError } from '../src/index.ts';
import { EXPECTED } from './expected-codes.ts';

const goldens = new URL('../../../conformance/goldens/', import.meta.url);

interface Step {
  request?: { headers?: Record<string, string> };
  response: { status: number; headers: Record<string, string>; body?: unknown; text?: string };
}

const failures = readdirSync(goldens, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: profile }) =>
    readdirSync(new URL(`${profile}/`, goldens)).flatMap((file) => {
      const { steps } = JSON.parse(readFileSync(new URL(`${profile}/${file}`, goldens), 'utf8')) as { steps: Step[] };
      return steps
        .map((step, index) => ({ label: `${profile} ${file} step ${index + 1}`, step }))
        .filter(({ step }) => step.request && step.response.status >= 400)
        .map(({ label, step }) => ({ label, step, text: step.response.text ?? JSON.stringify(step.response.body) }));
    }),
  );

describe('every error response in the transcripts', () => {
  it('is found', () => expect(failures.length).toBeGreaterThan(150));

  it.each(failures)('has the expected code and kind: $label', ({ step, text }) => {
    const { status } = step.response;
    const rows = EXPECTED.filter(([wanted, pattern]) => wanted === status && pattern.test(text));
    expect(rows, `${status} ${text}`).toHaveLength(1);
    const [, , code, kind] = rows[0] ?? [];
    const headers = new Headers(step.response.headers);
    for (const body of [text, step.response.body ?? text]) {
      const error = decodeError({ status, body, headers });
      expect({ code: error.code, kind: error.kind, status: error.status }).toEqual({ code, kind, status });
      if (text !== '') expect(error.message).not.toMatch(/^\{|^$|^\d+: /);
      if (error.code === 'validation' && status === 422) expect(error.issues.length).toBeGreaterThan(0);
    }
  });

  it('uses every row of the table of expected codes', () => {
    const unused = EXPECTED.filter(
      ([status, pattern]) => !failures.some(({ step, text }) => step.response.status === status && pattern.test(text)),
    );
    expect(unused).toEqual([]);
  });

  it('decodes to an error without the API key of the request', () => {
    for (const { step, text } of failures) {
      const sent = Object.values(step.request?.headers ?? {}).map((value) => value.replace(/^Bearer /, ''));
      const error = decodeError({ status: step.response.status, body: text }, { secrets: sent });
      for (const key of sent.filter((value) => value.startsWith('sk-')))
        expect(JSON.stringify([error.message, error.rawBody, error])).not.toContain(key);
    }
  });
});
