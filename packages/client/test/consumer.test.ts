import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { compileConsumer } from './support/consumer.ts';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

it.each(['bundler', 'nodenext'] as const)(
  'a strict program compiles under TypeScript 5.9, resolving as %s',
  (resolution) => {
    expect(compileConsumer([process.execPath, tsc], resolution)).toBe('');
  },
  120_000,
);
