import { isDict, type PyDict, type PyValue, setKey, str } from '@litellm-models/python-semantics';

const ALWAYS_REMOVED = ['api_key', 'vertex_credentials', 'aws_access_key_id', 'aws_secret_access_key'];
const REMOVED = [...ALWAYS_REMOVED, 'client_secret', 'vertex_ai_credentials'];
const NEVER_MASKED = new Set(['litellm_credential_name', 'default_api_key_tpm_limit', 'default_api_key_rpm_limit']);
/** Words in the names of secret parameters, for a release that has no such words. */
export const SECRET_WORDS: readonly string[] = [
  'auth',
  'credential',
  'credentials',
  'key',
  'password',
  'private',
  'secret',
  'token',
];
const DEEPEST = 10;
const SHOWN = 4;

function without(params: PyDict, names: readonly string[]): PyDict {
  const rest: PyDict = { ...params };
  for (const name of names) delete rest[name];
  return rest;
}

/**
 * Masks the middle of a secret, or all of a short one.
 *
 * @example
 * maskText('sk-1234567890'); // "sk-1*****7890"
 */
export function maskText(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= 2 * SHOWN) return '*'.repeat(characters.length);
  const stars = '*'.repeat(characters.length - 2 * SHOWN);
  return characters.slice(0, SHOWN).join('') + stars + characters.slice(-SHOWN).join('');
}

/** Whether a parameter is secret by its name: one word of the name says so, and no word is `cost`. */
export function isSecretName(name: string, words: ReadonlySet<string>): boolean {
  if (NEVER_MASKED.has(name)) return false;
  const segments = name.toLowerCase().replaceAll('-', '_').split('_');
  return !segments.includes('cost') && segments.some((segment) => words.has(segment));
}

function plain(value: PyValue): PyValue {
  return value === null ? 'None' : value;
}

function maskList(list: readonly PyValue[], isSecret: boolean, words: ReadonlySet<string>, depth: number): PyValue[] {
  if (depth >= DEEPEST) return [...list];
  return list.map((item) => {
    if (isDict(item)) return maskDict(item, words, depth + 1);
    if (Array.isArray(item)) return maskList(item, isSecret, words, depth + 1);
    return isSecret && typeof item === 'string' ? maskText(item) : plain(item);
  });
}

function maskDict(dict: PyDict, words: ReadonlySet<string>, depth: number): PyDict {
  if (depth >= DEEPEST) return dict;
  const masked: PyDict = {};
  for (const [name, value] of Object.entries(dict)) {
    const isSecret = isSecretName(name, words);
    if (isDict(value)) setKey(masked, name, maskDict(value, words, depth + 1));
    else if (Array.isArray(value)) setKey(masked, name, maskList(value, isSecret, words, depth + 1));
    else if (isSecret) setKey(masked, name, maskText(value === null ? '' : str(value)));
    else setKey(masked, name, plain(value));
  }
  return masked;
}

/** Removes four secret parameters and shows all others. */
export function removeSecrets(params: PyDict): PyDict {
  return without(params, ALWAYS_REMOVED);
}

/**
 * Removes the best-known secret parameters, and masks other parameters that are secret by their name, at any depth.
 *
 * @example
 * maskSecrets({ model: 'a', api_key: 'k', aws_session_token: 'abcdefghijkl' }, words); // { model: 'a', aws_session_token: 'abcd****ijkl' }
 */
export function maskSecrets(params: PyDict, words: ReadonlySet<string>): PyDict {
  return maskDict(without(params, REMOVED), words, 0);
}
