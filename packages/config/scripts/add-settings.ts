/**
 * Adds the settings of LiteLLM releases to `src/settings/generated/settings.ts`. Names that are there already stay, because a config
 * file may be of an older release.
 *
 *   node scripts/add-settings.ts PYTHON...    the Python interpreters of environments with LiteLLM
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../src/settings/generated/settings.ts';
import { mergeSettings, renderSettings } from './render-settings.ts';

const script = join(import.meta.dirname, 'extract_settings.py');
const target = join(import.meta.dirname, '../src/settings/generated/settings.ts');
const extracted = process.argv
  .slice(2)
  .map((python) => JSON.parse(execFileSync(python, [script], { encoding: 'utf8' })) as Record<string, string[]>);
writeFileSync(target, renderSettings(mergeSettings([SETTINGS, ...extracted])));
