import { playOnTheRealProxy } from './play-goldens.ts';

await playOnTheRealProxy(1);
