import { getKey, isTruthy } from '@litellm-models/python-semantics';
import { type ConfigFile, invalidDocument } from '../checks/document.ts';
import { wrongType } from '../checks/type-messages.ts';
import { type ConfigMapping, type ConfigValue, isMapping } from '../config-value.ts';
import type { IssueList, NewIssue } from '../issues/issue-list.ts';
import { type Positions, positionsOf } from '../issues/positions.ts';
import { loadYaml } from '../yaml/load.ts';
import { includePath } from './include-path.ts';
import { MergedConfig } from './merged-config.ts';

/** Reads a file that `include` names. Returns undefined if it does not exist. */
export type ReadFile = (fileName: string) => string | undefined;

/** The main file of a config. */
export interface MainFile {
  readonly config: ConfigMapping;
  readonly fileName: string | undefined;
  readonly positions: Positions;
}

/** An entry of `include` that is not read yet. */
interface Pending {
  readonly include: string;
  readonly declaredIn: string;
  readonly issue: Pick<NewIssue, 'path' | 'position'>;
}

/**
 * Merges the files that `include` names into a config, in the order of the proxy: first the files of the main file, then theirs. A file
 * is read once. Returns the included files too.
 */
export function readIncludes(
  { config, fileName, positions }: MainFile,
  readFile: ReadFile | undefined,
  issues: IssueList,
): { merged: MergedConfig; files: ConfigFile[] } {
  const merged = new MergedConfig(config, positions);
  const files: ConfigFile[] = [];
  const main = fileName ?? '';
  const seen = new Set([main]);
  const pending = includesOf(config, main, positions, issues);
  if (pending.length > 0 && readFile === undefined) {
    issues.add(includesNotRead(positions));
    return { merged, files };
  }
  for (const entry of pending) {
    const read = find(entry, main, readFile, issues);
    if (read === undefined) continue;
    if (seen.has(read.fileName)) {
      issues.add({
        ...entry.issue,
        code: 'duplicate_include',
        severity: 'warning',
        message: includedTwice(read.fileName),
      });
      continue;
    }
    seen.add(read.fileName);
    const file = { fileName: read.fileName, loaded: loadYaml(read.text) };
    files.push(file);
    if (file.loaded.error) {
      issues.add(invalidDocument(file.loaded.error, file, 'YAML'));
      continue;
    }
    const value = file.loaded.value ?? null;
    const own = positionsOf(file.loaded, file.fileName);
    if (!isMapping(value)) {
      // The proxy reads a file whose value is empty, zero or false like an empty mapping.
      if (isTruthy(value)) issues.add(notAMapping(value, own));
      continue;
    }
    merged.add(value, own);
    pending.push(...includesOf(value, file.fileName, own, issues));
  }
  return { merged, files };
}

function includesOf(config: ConfigMapping, declaredIn: string, positions: Positions, issues: IssueList): Pending[] {
  const includes = getKey(config, 'include');
  if (includes === undefined) return [];
  const position = positions.ofValue(['include']);
  if (!Array.isArray(includes) || !includes.every((include) => typeof include === 'string')) {
    const message = wrongType({
      path: ['include'],
      types: ['strings'],
      value: includes,
      expected: 'a list of file names',
    });
    issues.add({
      code: 'wrong_type',
      effect: 'startup_fails',
      path: ['include'],
      message,
      ...(position ? { position } : {}),
    });
    return [];
  }
  return includes.map((include, index) => {
    const at = positions.ofValue(['include', index]);
    return { include, declaredIn, issue: { path: ['include', index], ...(at ? { position: at } : {}) } };
  });
}

/** Reads an included file: next to the file that includes it, or else next to the main file. */
function find(
  { include, declaredIn, issue }: Pending,
  main: string,
  readFile: ReadFile | undefined,
  issues: IssueList,
): { fileName: string; text: string } | undefined {
  const candidates = new Set([includePath(include, declaredIn), includePath(include, main)]);
  try {
    for (const fileName of candidates) {
      const text = readFile?.(fileName);
      if (text !== undefined) return { fileName, text };
    }
    const message = `included file ${[...candidates].join(' or ')} does not exist`;
    issues.add({ ...issue, code: 'missing_include', effect: 'startup_fails', message });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `cannot read the included file ${[...candidates].join(' or ')}: ${reason}`;
    issues.add({ ...issue, code: 'missing_include', effect: 'startup_fails', message });
  }
  return undefined;
}

function includesNotRead(positions: Positions): NewIssue {
  const position = positions.ofKey(['include']);
  return {
    code: 'include_not_read',
    severity: 'warning',
    path: ['include'],
    ...(position ? { position } : {}),
    message:
      'the files that include names were not read, so their deployments and settings are missing; ' +
      'pass options.readFile to read them',
  };
}

function includedTwice(fileName: string): string {
  return `${fileName} is included already; the proxy reads it once, but old releases read it again and duplicate its deployments`;
}

function notAMapping(value: ConfigValue, positions: Positions): NewIssue {
  const position = positions.ofValue([]);
  return {
    code: 'wrong_type',
    effect: 'startup_fails',
    path: [],
    ...(position ? { position } : {}),
    message: wrongType({ path: [], types: ['object'], value, expected: 'an included file to be a mapping' }),
  };
}
