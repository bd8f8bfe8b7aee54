import { vi } from 'vitest';
import { testMswAdapter } from './suite.ts';

vi.mock('msw', () => import('msw2'));
vi.mock('msw/node', () => import('msw2/node'));

testMswAdapter('MSW 2.10');
