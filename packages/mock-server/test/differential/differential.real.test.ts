import { testAgainstRealModels } from './differential.ts';

testAgainstRealModels([1], 4_000);
