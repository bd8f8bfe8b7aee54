import { defineReplayTests } from './replay-tests.ts';

await defineReplayTests(1);
