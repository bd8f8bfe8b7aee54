import { describe, expect, it } from 'vitest';
import { PLAIN_NUMBERS, updated } from './update.ts';

describe('updated', () => {
  it.each([
    ['\u0085٣ ', 3],
    ['\u001c3', '\u001c3'],
    ['\ufeff3', '\ufeff3'],
    ['\u{11f51}', '\u{11f51}'],
    ['1_0.5', 10.5],
    [`-${'1'.repeat(4300)}`, Number.NEGATIVE_INFINITY],
    ['1'.repeat(4301), '1'.repeat(4301)],
  ])('reads a number in text: %#', (text, value) => {
    expect(updated({}, { a: text }, PLAIN_NUMBERS)['a']).toBe(value);
  });
});
