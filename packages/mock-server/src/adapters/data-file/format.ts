import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { Cipher } from './cipher.ts';
import { DataFileError } from './errors.ts';

/** The format that this version writes. Files with a newer format are rejected. */
const FORMAT = 1;
/** SQLite's id for the kind of a file: "LMM1". */
const APPLICATION_ID = 0x4c4d4d31;
/** A known string that is stored encrypted, to recognize a wrong key. */
const CHECK = 'litellm-models data file';

const SCHEMA = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE models (seq INTEGER PRIMARY KEY AUTOINCREMENT, model_id TEXT NOT NULL UNIQUE, row BLOB NOT NULL);
`;

/** What a file must match. */
export interface Expected {
  readonly file: string;
  readonly profile: string;
  readonly secret: string;
}

/** Creates the tables in an empty file, or checks an existing one. Returns the cipher for its rows. */
export function prepare(db: DatabaseSync, expected: Expected): Cipher {
  return isEmpty(db) ? create(db, expected) : check(db, expected);
}

/**
 * Checks that a file is what was expected, without writing to it. Returns the cipher for its rows.
 *
 * @throws DataFileError with what is different
 */
export function check(db: DatabaseSync, { file, profile, secret }: Expected): Cipher {
  if (pragma(db, 'application_id') !== APPLICATION_ID) {
    throw new DataFileError('not-a-data-file', file, 'is an SQLite file of another program; use another file.');
  }
  const format = pragma(db, 'user_version');
  if (format > FORMAT) {
    throw new DataFileError(
      'newer-format',
      file,
      `has format ${format}, but this version reads formats up to ${FORMAT}; update litellm-models, or use another file.`,
    );
  }
  const found = Buffer.from(meta(db, 'profile')).toString('utf8');
  if (found !== profile) {
    throw new DataFileError(
      'wrong-profile',
      file,
      `contains rows of profile ${found}, not ${profile}; use profile ${found}, or another file.`,
    );
  }
  const cipher = new Cipher(secret, meta(db, 'salt'));
  if (cipher.decrypt(meta(db, 'check'), 'check') !== CHECK) {
    throw new DataFileError(
      'wrong-key',
      file,
      'is encrypted with another key; set LITELLM_SALT_KEY or the master key to the value that it was created with.',
    );
  }
  return cipher;
}

function create(db: DatabaseSync, { profile, secret }: Expected): Cipher {
  const salt = randomBytes(16);
  const cipher = new Cipher(secret, salt);
  db.exec('BEGIN IMMEDIATE');
  db.exec(SCHEMA);
  const put = db.prepare('INSERT INTO meta (name, value) VALUES (?, ?)');
  put.run('profile', Buffer.from(profile));
  put.run('salt', salt);
  put.run('check', cipher.encrypt(CHECK, 'check'));
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}; COMMIT`);
  return cipher;
}

function isEmpty(db: DatabaseSync): boolean {
  return db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'] === 0;
}

function pragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function meta(db: DatabaseSync, name: string): Uint8Array {
  const value = db.prepare('SELECT value FROM meta WHERE name = ?').get(name)?.['value'];
  return value instanceof Uint8Array ? value : new Uint8Array();
}
