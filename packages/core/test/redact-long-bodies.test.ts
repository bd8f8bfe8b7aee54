import { describe, expect, it } from 'vitest';
import { decodeError, redactBody, redactText } from '../src/index.ts';

/** Returns the processor time that a function takes, in ms. */
function cpuTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('a body that is cut or too long', () => {
  it.each([
    ['JSON', '{"api_key": "plain-of-71", "rpm": 5'],
    ['JSON whose value is cut', '{"rpm": 5, "api_key": "plain-of-71'],
    ['a list of keys', '{"api_keys": ["plain-of-71", {"x": ["plain-of-71"]}], "rpm": 5'],
    ['JSON in a string', String.raw`{"body": "{\"api_key\": \"plain-of-71\", \"rpm\": 5`],
    ['JSON in a string in a string', String.raw`"{\"a\": \"{\\\"api_key\\\": \\\"plain-of-71\\\", \\\"rpm\\\": 5`],
    ['a Python literal', "{'api_key': 'plain-of-71', 'rpm': 5"],
    ['an issue with the rejected value', '{"detail": [{"input": {"x": "plain-of-71"}, "loc": ["rpm", 5]'],
  ])('has no value of a field with a secret name: %s', (_, text) => {
    expect(redactBody(text)).not.toContain('plain-of-71');
    expect(redactBody(text)).toMatch(/rpm.*5/);
  });

  // Each of these once took many seconds.
  it.each([
    ['prefixes of tokens', 'eyJ-'.repeat(262_144)],
    ['prefixes of tokens with dots', 'eyJ-.'.repeat(200_000)],
    [
      'a list with one invalid row',
      JSON.stringify(Array(20_000).fill({ litellm_params: { model: 'm', note: 'x'.repeat(200) } })),
    ],
    ['open brackets', '"api_key": ['.repeat(80_000)],
    ['open quotes', String.raw`"api_key": \"`.repeat(80_000)],
    ['spaces after a scheme', `Bearer ${' '.repeat(1_000_000)}`],
    ['backslashes', '\\'.repeat(1_000_000)],
    ['percent signs', '%25'.repeat(300_000)],
  ])('is redacted in linear time: %s', { timeout: 120_000 }, (_, text) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    // A pattern that backtracks needs minutes for a million characters, so these limits hold on a busy machine too.
    expect(cpuTime(() => redactText(text, ['a-secret', 'x'.repeat(1000)]))).toBeLessThan(15_000);
    expect(cpuTime(() => redactBody(text, ['a-secret']))).toBeLessThan(15_000);
    expect(cpuTime(() => decodeError({ status: 200, body: text, headers }))).toBeLessThan(15_000);
  });
});
