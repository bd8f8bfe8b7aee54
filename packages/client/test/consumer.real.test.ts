import { expect, it } from 'vitest';
import { compileConsumer } from './support/consumer.ts';
import { tool } from './support/tools.ts';

const tsc = tool('typescript-7');

it.skipIf(tsc === undefined).each(['bundler', 'nodenext'] as const)(
  'a strict program compiles under TypeScript 7, resolving as %s',
  (resolution) => {
    expect(compileConsumer([tsc as string], resolution)).toBe('');
  },
);
