import { assertEncodable, type PyDict, setKey } from '@litellm-models/python-semantics';
import type { ModelRow } from '../../state/model-row.ts';
import { seal } from '../../state/seal.ts';
import type { ProxyState } from '../../state/state.ts';

/** Parameters with sealed strings, and the plain text of each ciphertext. */
export interface SealedParams {
  readonly params: PyDict;
  readonly secrets: ReadonlyMap<string, string>;
}

/**
 * Seals the string values of parameters. As in the proxy, strings deeper down stay plain.
 *
 * @param staysPlain whether the value of a parameter stays plain
 * @throws PythonError for a string with a lone surrogate
 */
export function sealParams(
  state: ProxyState,
  params: PyDict,
  staysPlain: (name: string) => boolean = () => false,
): SealedParams {
  const sealed: PyDict = {};
  const secrets = new Map<string, string>();
  for (const [key, value] of Object.entries(params)) {
    if (typeof value !== 'string' || staysPlain(key)) {
      setKey(sealed, key, value);
      continue;
    }
    assertEncodable(value);
    const text = seal(value, state.release.writes.alphabet, state.sources.random);
    secrets.set(text, value);
    setKey(sealed, key, text);
  }
  return { params: sealed, secrets };
}

/** The plain texts of the ciphertexts that the parameters still hold. */
export function keepSecrets(params: PyDict, ...from: readonly ReadonlyMap<string, string>[]): Map<string, string> {
  const kept = new Map<string, string>();
  for (const value of Object.values(params)) {
    if (typeof value !== 'string') continue;
    for (const secrets of from) {
      const plain = secrets.get(value);
      if (plain !== undefined) kept.set(value, plain);
    }
  }
  return kept;
}

/** A row as the writes return it. */
export function rowBody(state: ProxyState, row: ModelRow): PyDict {
  const { hasBlocked, timestamp } = state.release.writes;
  return {
    model_id: row.modelId,
    model_name: row.modelName,
    litellm_params: row.params,
    model_info: row.info,
    created_by: row.createdBy,
    updated_by: row.updatedBy,
    ...(hasBlocked ? { blocked: row.blocked } : {}),
    created_at: timestamp(row.createdAt),
    updated_at: timestamp(row.updatedAt),
  };
}

/** The columns of a row as the proxy reads them from its database. */
export function rowColumns(row: ModelRow): PyDict {
  return {
    model_id: row.modelId,
    model_name: row.modelName,
    litellm_params: row.params,
    model_info: row.info,
    created_by: row.createdBy,
    updated_by: row.updatedBy,
    blocked: row.blocked,
  };
}
