import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/settings/generated/settings.ts';
import { pythonOf } from './python.ts';

const script = join(import.meta.dirname, '../scripts/extract_settings.py');

describe.each(['1.71', '1.106', '1.109'])('LiteLLM %s', (release) => {
  const python = pythonOf(release);
  it.skipIf(python === undefined)('reads no section or setting that the table does not have', () => {
    const { stdout, stderr } = spawnSync(python ?? '', [script], { encoding: 'utf8' });
    if (stdout === '') throw new Error(`extract_settings.py failed: ${stderr}`);
    const names = JSON.parse(stdout) as Record<keyof typeof SETTINGS, string[]>;
    for (const [section, known] of Object.entries(SETTINGS)) {
      const missing = names[section as keyof typeof SETTINGS].filter((name) => !known.includes(name));
      expect({ section, missing }).toEqual({ section, missing: [] });
    }
  });
});
