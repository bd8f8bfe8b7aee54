import { isDict, jsonDumps, type PyDict, type PyValue, parseJson, setKey } from '@litellm-models/python-semantics';
import type { ModelRow } from '../../proxy/state/model-row.ts';

/** Returns a row as a string, without loss: Python's JSON distinguishes `1` from `1.0`, and has large ints and lone surrogates. */
export function rowToText(row: ModelRow): string {
  const secrets: PyDict = {};
  for (const [sealed, plain] of row.secrets) setKey(secrets, sealed, plain);
  return jsonDumps({
    id: row.modelId,
    name: row.modelName,
    params: row.params,
    secrets,
    info: row.info,
    createdBy: row.createdBy,
    updatedBy: row.updatedBy,
    blocked: row.blocked,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  });
}

/**
 * Returns the row of a string that {@link rowToText} returned.
 *
 * @throws TypeError with the field that has another type
 */
export function rowFromText(text: string): ModelRow {
  const row = dict(parseJson(text), 'the row');
  const secrets = Object.entries(dict(row['secrets'], 'secrets'));
  return {
    modelId: string(row['id'], 'id'),
    modelName: string(row['name'], 'name'),
    params: dict(row['params'], 'params'),
    secrets: new Map(secrets.map(([sealed, plain]) => [sealed, string(plain, 'secrets')])),
    info: dict(row['info'], 'info'),
    createdBy: string(row['createdBy'], 'createdBy'),
    updatedBy: string(row['updatedBy'], 'updatedBy'),
    blocked: row['blocked'] === true,
    createdAt: number(row['createdAt'], 'createdAt'),
    updatedAt: number(row['updatedAt'], 'updatedAt'),
  };
}

function dict(value: PyValue | undefined, part: string): PyDict {
  if (isDict(value)) return value;
  throw new TypeError(`expected ${part} to be an object`);
}

function string(value: PyValue | undefined, part: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`expected ${part} to be a string`);
}

function number(value: PyValue | undefined, part: string): number {
  if (typeof value === 'number') return value;
  throw new TypeError(`expected ${part} to be a number`);
}
