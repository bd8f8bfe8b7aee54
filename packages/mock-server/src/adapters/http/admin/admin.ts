import { checkKeysObject, formatIssue } from '@litellm-models/config';
import { getKey, isDict, type PyDict, PythonError, type PyValue, parseJson } from '@litellm-models/python-semantics';
import { FaultRuleError } from '../../../mock/faults/parse-rules.ts';
import type { Engine } from '../../../mock/replicas.ts';
import { Keyring } from '../../../proxy/auth/keyring.ts';
import { ConfigEntryError } from '../../../proxy/router/config-entry.ts';
import type { Start } from '../../../proxy/state/create.ts';
import { DEFAULT_SETTINGS } from '../../../proxy/state/settings.ts';

/** An answer of an admin route. */
export interface AdminAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A body that an admin route cannot use. */
class AdminError extends Error {
  override name = 'AdminError';
}

const REFUSALS = [AdminError, ConfigEntryError, FaultRuleError, PythonError] as const;

/**
 * Does what is asked under `/__admin`. Whether the caller may ask is the transport's question.
 *
 * @param path the path without its query
 */
export function handleAdmin(engine: Engine, method: string, path: string, body: string): AdminAnswer {
  const route = ROUTES[`${method} ${path}`];
  if (!route) {
    const known = Object.keys(ROUTES).filter((name) => name.endsWith(` ${path}`));
    return known.length > 0
      ? { status: 405, body: { error: `${path} knows ${known.map((name) => name.split(' ', 1)[0]).join(', ')}` } }
      : { status: 404, body: { error: `no admin route ${path}; there are ${Object.keys(ROUTES).join(', ')}` } };
  }
  try {
    return route(engine, body);
  } catch (error) {
    if (error instanceof Error && REFUSALS.some((refusal) => error instanceof refusal)) {
      return { status: 400, body: { error: error.message } };
    }
    throw error;
  }
}

const ROUTES: Readonly<Record<string, (engine: Engine, body: string) => AdminAnswer>> = {
  'GET /__admin/health': () => ({ status: 200, body: { status: 'ready' } }),
  'POST /__admin/reset': (engine, body) => {
    const seed = dict(body);
    if (getKey(seed, 'config_file') === undefined) engine.reset(startFrom(engine, seed, 'config'));
    else {
      const start = startFrom(engine, seed, 'config_file');
      engine.reset(start, start.modelList);
    }
    return done();
  },
  'POST /__admin/reload': (engine) => {
    engine.reload();
    return done();
  },
  'PATCH /__admin/settings': (engine, body) => {
    const settings: Record<string, boolean> = {};
    for (const [name, value] of Object.entries(dict(body))) {
      if (!Object.hasOwn(DEFAULT_SETTINGS, name))
        throw new AdminError(`${name}: no such setting; ${Object.keys(DEFAULT_SETTINGS)}`);
      if (typeof value !== 'boolean') throw new AdminError(`${name}: must be true or false`);
      settings[name] = value;
    }
    engine.configure(settings);
    return done();
  },
  'GET /__admin/requests': (engine) => ({ status: 200, body: { requests: engine.journal.entries() } }),
  'DELETE /__admin/requests': (engine) => {
    engine.journal.clear();
    return done();
  },
  'GET /__admin/faults': (engine) => ({ status: 200, body: { rules: engine.faults.rules } }),
  'PUT /__admin/faults': (engine, body) => {
    engine.faults.set(json(body));
    return { status: 200, body: { rules: engine.faults.rules } };
  },
  'DELETE /__admin/faults': (engine) => {
    engine.faults.clear();
    return done();
  },
};

function done(): AdminAnswer {
  return { status: 200, body: { ok: true } };
}

function startFrom(engine: Engine, seed: PyDict, configKey: string): Start {
  const base = engine.start;
  const config = getKey(seed, configKey);
  const keys = getKey(seed, 'keys');
  return {
    ...base,
    ...(config === undefined ? {} : { modelList: modelList(config, configKey) }),
    ...(keys === undefined ? {} : { keyring: keyring(keys, base.keyring.masterKey) }),
  };
}

function modelList(config: PyValue, at: string): PyDict[] {
  const list = isDict(config) ? getKey(config, 'model_list') : undefined;
  if (!Array.isArray(list)) throw new AdminError(`${at}.model_list: must be a list`);
  return list.map((entry, i) => {
    if (isDict(entry)) return entry;
    throw new AdminError(`${at}.model_list[${i}]: must be an object`);
  });
}

function keyring(keys: PyValue, masterKey: string): Keyring {
  const { keys: checked, issues } = checkKeysObject(keys, { fileName: 'keys' });
  if (!checked) throw new AdminError(issues.map(formatIssue).join('\n'));
  return new Keyring(checked, masterKey);
}

function dict(body: string): PyDict {
  const value = body.trim() === '' ? {} : parseJson(body);
  if (!isDict(value)) throw new AdminError('the body must be an object');
  return value;
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new AdminError('the body is no JSON');
  }
}
