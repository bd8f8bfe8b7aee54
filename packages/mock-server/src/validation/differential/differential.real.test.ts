import { playAgainstRealModels } from './play.ts';

playAgainstRealModels([1, 2], 5_000);
