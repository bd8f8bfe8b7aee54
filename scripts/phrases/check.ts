/**
 * Reports phrases that we do not use, in the files that cspell checks (`files` and `ignorePaths` of cspell.config.yaml).
 *
 *   node scripts/phrases/check.ts [FILE…]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { parse } from 'yaml';
import { findPhrases } from './phrases.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const config: { files: string[]; ignorePaths: string[] } = parse(read('cspell.config.yaml'));
const matches = (file: string, globs: readonly string[]): boolean => globs.some((glob) => matchesGlob(file, glob));

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...process.argv.slice(2)], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => matches(file, config.files) && !matches(file, config.ignorePaths) && existsSync(join(root, file)));

let found = 0;
for (const file of files)
  for (const { line, phrase, instead } of findPhrases(read(file))) {
    console.log(`${file}:${line}: "${phrase}"; write: ${instead}`);
    found += 1;
  }
console.log(`Phrases: ${files.length} files checked, ${found} found.`);
process.exitCode = found > 0 ? 1 : 0;
