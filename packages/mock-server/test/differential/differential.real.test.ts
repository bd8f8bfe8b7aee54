import { playAgainstRealModels } from './play.ts';

playAgainstRealModels([1], 4_000);
