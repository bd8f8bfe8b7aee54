import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pyFloat } from '@litellm-models/python-semantics';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelRow } from '../../proxy/state/model-row.ts';
import { DEFAULT_PROFILE, PROFILE_NAMES } from '../../releases/names.ts';
import { openDataFile } from './data-file.ts';
import { DataFileError } from './errors.ts';

const SECRET = 'sk-canary-9f8e7d6c5b4a';
const row = (modelId: string, more: Partial<ModelRow> = {}): ModelRow => ({
  modelId,
  modelName: 'gpt-4o',
  params: {
    model: 'c2VhbGVkLW1vZGVs',
    api_key: 'c2VhbGVkLWtleQ==',
    rpm: 3,
    timeout: pyFloat(30),
    headers: { token: SECRET },
  },
  secrets: new Map([['c2VhbGVkLWtleQ==', SECRET]]),
  info: { id: modelId, db_model: true },
  createdBy: 'default_user_id',
  updatedBy: 'default_user_id',
  blocked: false,
  createdAt: 1_700_000_000_000,
  updatedAt: 1_700_000_000_001,
  ...more,
});

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-file-'));
  file = join(folder, 'models.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (over: Partial<Parameters<typeof openDataFile>[0]> = {}) =>
  openDataFile({ file, profile: DEFAULT_PROFILE, secret: 'salt', ...over });
const problemOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof DataFileError) return error.problem;
    throw error;
  }
  return undefined;
};
const bytesOf = (name: string): string => readFileSync(join(folder, name)).toString('latin1');

describe('openDataFile', () => {
  it('stores rows with their order and their types of numbers', () => {
    const first = open();
    for (const id of ['b', 'a', 'c/ü']) first.insert(row(id));
    first.replace(row('b', { modelName: 'renamed' }));
    first.delete('a');
    first.close();
    const second = open();
    expect([...second.load()]).toEqual([row('b', { modelName: 'renamed' }), row('c/ü')]);
    second.clear();
    expect([...second.load()]).toEqual([]);
    second.close();
  });

  it('rejects a second row with the same id', () => {
    const store = open();
    store.insert(row('a'));
    expect(() => store.insert(row('a'))).toThrow(/UNIQUE/);
    store.close();
  });

  it('contains no secret in plain text, in the file or in its log', () => {
    const store = open();
    store.insert(row('a'));
    for (const name of readdirSync(folder)) expect(bytesOf(name)).not.toContain(SECRET);
    store.close();
    for (const name of readdirSync(folder)) {
      expect(bytesOf(name)).not.toContain(SECRET);
      expect(bytesOf(name)).not.toContain('c2VhbGVkLWtleQ==');
    }
  });

  it.each([
    ['wrong-key', { secret: 'another' }],
    ['wrong-profile', { profile: PROFILE_NAMES[0] }],
  ] as const)('rejects a file with the problem %s, and leaves it unchanged', (problem, over) => {
    const store = open();
    store.insert(row('a'));
    store.close();
    const before = bytesOf('models.db');
    expect(problemOf(() => open(over))).toBe(problem);
    expect(bytesOf('models.db')).toBe(before);
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('-wal'))
        .map(bytesOf),
    ).not.toContainEqual(expect.stringMatching(/./s));
  });

  it('rejects a newer format, and leaves the file unchanged', () => {
    open().close();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 7');
    db.close();
    const before = bytesOf('models.db');
    expect(() => open()).toThrow('has format 7, but this version reads formats up to 1');
    expect(bytesOf('models.db')).toBe(before);
  });

  it('rejects the file of another program, and leaves it unchanged', () => {
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE mine (x)');
    db.close();
    expect(problemOf(() => open())).toBe('not-a-data-file');
    writeFileSync(file, 'not SQLite at all, and long enough to have a header of sixteen bytes');
    expect(problemOf(() => open())).toBe('not-a-data-file');
    expect(readFileSync(file, 'utf8')).toMatch(/^not SQLite/);
  });

  it('reports that a file is in use or cannot be opened', () => {
    const store = open();
    store.insert(row('a'));
    expect(problemOf(() => open())).toBe('in-use');
    store.close();
    expect(problemOf(() => open({ file: join(folder, 'no', 'such', 'folder.db') }))).toBe('unreadable');
  });

  it('opens the file and the log that a killed process left', () => {
    const store = open();
    for (const id of ['a', 'b']) store.insert(row(id));
    const left = join(folder, 'left');
    copyFileSync(file, `${left}.db`);
    copyFileSync(`${file}-wal`, `${left}.db-wal`);
    store.close();
    const second = open({ file: `${left}.db` });
    expect([...second.load()].map((r) => r.modelId)).toEqual(['a', 'b']);
    second.close();
  });
});
