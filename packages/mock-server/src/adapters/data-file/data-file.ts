import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { ModelRow } from '../../proxy/state/model-row.ts';
import type { RowStore } from '../../proxy/state/row-store.ts';
import type { Cipher } from './cipher.ts';
import { DataFileError } from './errors.ts';
import { check, type Expected, prepare } from './format.ts';
import { rowFromText, rowToText } from './row-text.ts';

/** Primary result codes of SQLite. */
const BUSY = 5;
const LOCKED = 6;
const NOT_A_DATABASE = 26;

/** Options of {@link openDataFile}. */
export interface DataFileOptions {
  /** The name of the file. It is created if it does not exist. */
  readonly file: string;
  /** The LiteLLM release whose rows the file contains. */
  readonly profile: string;
  /** The passphrase that encrypts the rows: `LITELLM_SALT_KEY`, or the master key. */
  readonly secret: string;
}

/**
 * Opens or creates a durable file for the model table. Each write is on the disk before it returns, so it survives `kill -9`. The rows
 * are encrypted with AES-256-GCM; only the model ids are not. Only one process at a time can open the file.
 *
 * @throws DataFileError if the file cannot be used, for the reason in `problem`; the file is unchanged
 * @example
 * const store = openDataFile({ file: 'models.db', profile: DEFAULT_PROFILE, secret: 'sk-1234' });
 */
export function openDataFile(options: DataFileOptions): RowStore {
  checkReadOnly(options);
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(options.file);
    db.exec(
      'PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL',
    );
    const cipher = prepare(db, options);
    return rowStore(db, cipher, options.file);
  } catch (error) {
    db?.close();
    throw toDataFileError(error, options.file);
  }
}

/** Checks the file before it is opened for writing, so that a wrong file does not change by a byte. */
function checkReadOnly(options: Expected): void {
  if (!existsSync(options.file) || statSync(options.file).size === 0) return;
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(options.file, { readOnly: true });
    check(db, options);
  } catch (error) {
    throw toDataFileError(error, options.file);
  } finally {
    db?.close();
  }
}

function rowStore(db: DatabaseSync, cipher: Cipher, file: string): RowStore {
  const insert = db.prepare('INSERT INTO models (model_id, row) VALUES (?, ?)');
  const replace = db.prepare('UPDATE models SET row = ? WHERE model_id = ?');
  const remove = db.prepare('DELETE FROM models WHERE model_id = ?');
  const encrypt = (row: ModelRow): Buffer => cipher.encrypt(rowToText(row), row.modelId);
  return {
    *load() {
      for (const { model_id: id, row } of db.prepare('SELECT model_id, row FROM models ORDER BY seq').iterate()) {
        const text = row instanceof Uint8Array ? cipher.decrypt(row, String(id)) : undefined;
        if (text === undefined)
          throw new DataFileError('unreadable', file, `the row of model ${String(id)} is corrupt.`);
        yield rowFromText(text);
      }
    },
    insert: (row) => void insert.run(row.modelId, encrypt(row)),
    replace: (row) => void replace.run(encrypt(row), row.modelId),
    delete: (modelId) => void remove.run(modelId),
    clear: () => db.exec('DELETE FROM models'),
    close: () => db.close(),
  };
}

function toDataFileError(error: unknown, file: string): unknown {
  if (error instanceof DataFileError || !(error instanceof Error)) return error;
  const code = 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  if (code === BUSY || code === LOCKED) {
    return new DataFileError('in-use', file, 'is in use by another process; stop that process, or use another file.', {
      cause: error,
    });
  }
  if (code === NOT_A_DATABASE) {
    return new DataFileError('not-a-data-file', file, 'is not a data file of litellm-models; use another file.', {
      cause: error,
    });
  }
  return new DataFileError('unreadable', file, `cannot be opened: ${error.message}.`, { cause: error });
}
