import { type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';

/** A stored row: one row of the proxy's model table. */
export interface ModelRow {
  readonly modelId: string;
  readonly modelName: string;
  /** The stored `litellm_params`, with encrypted strings. */
  readonly params: PyDict;
  /** The plaintext of each ciphertext in `params`. */
  readonly secrets: ReadonlyMap<string, string>;
  /** The stored `model_info`. */
  readonly info: PyDict;
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly blocked: boolean;
  /** In ms since the epoch. */
  readonly createdAt: number;
  /** In ms since the epoch. */
  readonly updatedAt: number;
}

/** Returns the parameters of a row with decrypted strings. */
export function decryptedParams(row: ModelRow): PyDict {
  const params: PyDict = {};
  for (const [name, value] of Object.entries(row.params)) setKey(params, name, decrypted(row, value));
  return params;
}

/** Returns the plaintext of a stored parameter. A value that is not encrypted is returned unchanged. */
export function decrypted<T extends PyValue | undefined>(row: Pick<ModelRow, 'secrets'>, value: T): T | string {
  return typeof value === 'string' ? (row.secrets.get(value) ?? value) : value;
}
