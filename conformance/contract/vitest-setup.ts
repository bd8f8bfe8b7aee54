import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

// Every test file of every package begins here. What a mock answers, in this process or in one that a test starts, is held against
// the contract; a test fails where an answer was not what the contract says, whether it looked at the answer or not.
const register = new URL('./register-witness.mjs', import.meta.url).href;
const faults = join(tmpdir(), `contract-faults-${process.pid}-${process.env['VITEST_POOL_ID'] ?? '0'}`);
process.env['CONTRACT_FAULTS'] = faults;
const inherited = process.env['NODE_OPTIONS'] ?? '';
if (!inherited.includes(register)) process.env['NODE_OPTIONS'] = `${inherited} --import=${register}`.trim();
await import(/* @vite-ignore */ fileURLToPath(register));

afterEach(() => {
  if (!existsSync(faults)) return;
  const said = readFileSync(faults, 'utf8');
  rmSync(faults);
  throw new Error(`A mock answered otherwise than the contract says:\n${said}`);
});
