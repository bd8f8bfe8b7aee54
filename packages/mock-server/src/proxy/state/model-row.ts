import { type PyDict, type PyValue, setKey } from '@litellm-models/python-semantics';

/** One row of the proxy's model table. */
export interface ModelRow {
  readonly modelId: string;
  readonly modelName: string;
  /** Parameters as stored: strings are encrypted. */
  readonly params: PyDict;
  /** The plain text of each ciphertext in `params`. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly info: PyDict;
  readonly createdBy: string;
  readonly updatedBy: string;
  readonly blocked: boolean;
  /** ms since the epoch */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The parameters of a row with their texts in the clear, as the proxy's reload decrypts them. */
export function openParams(row: ModelRow): PyDict {
  const open: PyDict = {};
  for (const [key, value] of Object.entries(row.params)) setKey(open, key, openValue(row, value));
  return open;
}

function openValue(row: ModelRow, value: PyValue): PyValue {
  return typeof value === 'string' ? (row.secrets.get(value) ?? value) : value;
}
