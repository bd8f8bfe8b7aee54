import { testAgainstRealModels } from './differential.ts';

const day = Math.floor(Date.now() / 86_400_000);

testAgainstRealModels([day, day + 1_000_000, day + 2_000_000], 50_000);
