import { PythonError } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { encryptCreatedParams, encryptUpdatedParams, isHiddenByAttribute, MODEL_ATTRIBUTES } from './attributes.ts';

const ATTRIBUTES = ['_private', ...MODEL_ATTRIBUTES];

describe.each(RELEASES)('parameters named like attributes in $name', (release) => {
  const { writes } = release;
  const state = stateOf(release);

  it('remain unencrypted in a create', () => {
    for (const name of [...ATTRIBUTES, ...writes.attributes].filter((attribute) => attribute !== 'model_dump_json')) {
      expect(encryptCreatedParams(state, { [name]: 'plain' }).params, name).toEqual({ [name]: 'plain' });
    }
    const { params, secrets } = encryptCreatedParams(state, { api_key: 'sk-secret', rpm: 5 });
    expect(params['rpm']).toBe(5);
    expect(secrets.get(String(params['api_key']))).toBe('sk-secret');
  });

  it.each(['model_extra', 'model_fields_set', 'model_dump_json', '__dict__', '__pydantic_serializer__'])(
    'make a create fail: %s',
    (name) => {
      expect(() => encryptCreatedParams(state, { [name]: 5 })).toThrow(PythonError);
    },
  );

  it('remain unencrypted in an update only in a release that sets attributes there', () => {
    for (const name of ['_private', 'copy', 'schema']) {
      const { params } = encryptUpdatedParams(state, { [name]: 'plain' });
      expect(params[name] === 'plain', name).toBe(writes.updateSetsAttributes);
    }
    expect(encryptUpdatedParams(state, { api_key: 'sk-secret' }).params['api_key']).not.toBe('sk-secret');
  });

  it.each([
    ['model_extra', "property 'model_extra' of 'updateLiteLLMParams' object has no setter"],
    ['dict', "'int' object is not callable"],
  ])('make an update fail only in such a release: %s', (name, message) => {
    const update = () => encryptUpdatedParams(state, { [name]: 5 });
    if (writes.updateSetsAttributes) expect(update).toThrow(message);
    else expect(update().params).toEqual({ [name]: 5 });
  });
});

describe('isHiddenByAttribute', () => {
  const attributes = { methods: new Set(['copy']), others: new Set(['MAX']) };

  it('is true for an attribute that is not a method', () => {
    expect(isHiddenByAttribute(attributes, 'MAX')).toBe(true);
    expect(isHiddenByAttribute(attributes, 'owner')).toBe(false);
  });

  it('throws for a method, which cannot be stored', () => {
    expect(() => isHiddenByAttribute(attributes, 'copy')).toThrow("Unable to serialize unknown type: <class 'method'>");
  });
});
