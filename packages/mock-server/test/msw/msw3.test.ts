import { testMswAdapter } from './suite.ts';

testMswAdapter('MSW 3');
