import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { ModelRow } from '../../proxy/state/model-row.ts';
import type { RowStore } from '../../proxy/state/row-store.ts';
import type { Cipher } from './cipher.ts';
import { DataFileError } from './errors.ts';
import { check, type Expected, prepare } from './format.ts';
import { rowFromText, rowToText } from './row-text.ts';

/** Which file, and what it has to agree with. */
export interface DataFileOptions {
  /** The file's name; it is made where there is none. */
  readonly file: string;
  /** The LiteLLM release whose rows the file holds. */
  readonly profile: string;
  /** What the rows are encrypted under: the value of `LITELLM_SALT_KEY`, else the master key. */
  readonly secret: string;
}

/**
 * Opens (or makes) a durable file of rows. A write has returned only when it is on the disk, so it survives `kill -9`; the rows are encrypted
 * whole (AES-256-GCM), only the models' ids are in the clear. One process at a time has the file.
 *
 * @throws DataFileError (`problem`: wrong key, other profile, newer format, not a data file, unreadable, in use); the file is as it was
 * @example
 * const store = openDataFile({ file: 'models.db', profile: DEFAULT_PROFILE, secret: 'sk-1234' });
 */
export function openDataFile(options: DataFileOptions): RowStore {
  checkUntouched(options);
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(options.file);
    db.exec(
      'PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL',
    );
    const cipher = prepare(db, options);
    return store(db, cipher, options.file);
  } catch (error) {
    db?.close();
    throw explained(error, options.file);
  }
}

/** Looks at a file without a right to write, so that a wrong one stays as it is to the byte. */
function checkUntouched(options: Expected): void {
  if (!existsSync(options.file) || statSync(options.file).size === 0) return;
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(options.file, { readOnly: true });
    check(db, options);
  } catch (error) {
    throw explained(error, options.file);
  } finally {
    db?.close();
  }
}

function store(db: DatabaseSync, cipher: Cipher, file: string): RowStore {
  const insert = db.prepare('INSERT INTO models (model_id, row) VALUES (?, ?)');
  const replace = db.prepare('UPDATE models SET row = ? WHERE model_id = ?');
  const remove = db.prepare('DELETE FROM models WHERE model_id = ?');
  const seal = (row: ModelRow): Buffer => cipher.seal(rowToText(row), row.modelId);
  return {
    *load() {
      for (const { model_id: id, row } of db.prepare('SELECT model_id, row FROM models ORDER BY seq').iterate()) {
        const text = row instanceof Uint8Array ? cipher.open(row, String(id)) : undefined;
        if (text === undefined)
          throw new DataFileError('unreadable', file, `the row of model ${String(id)} is damaged.`);
        yield rowFromText(text);
      }
    },
    insert: (row) => void insert.run(row.modelId, seal(row)),
    replace: (row) => void replace.run(seal(row), row.modelId),
    delete: (modelId) => void remove.run(modelId),
    clear: () => db.exec('DELETE FROM models'),
    close: () => db.close(),
  };
}

function explained(error: unknown, file: string): unknown {
  if (error instanceof DataFileError || !(error instanceof Error)) return error;
  const code = 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  if (code === 5 || code === 6) {
    return new DataFileError('in-use', file, 'is in use by another process; stop it, or name another file.', {
      cause: error,
    });
  }
  if (code === 26) {
    return new DataFileError('not-a-data-file', file, 'is no data file of litellm-models; name another file.', {
      cause: error,
    });
  }
  return new DataFileError('unreadable', file, `cannot be opened: ${error.message}.`, { cause: error });
}
