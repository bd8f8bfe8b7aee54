import { PythonError, pyFloat } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { entry, RELEASES } from '../../../test/emulated-proxy.ts';

describe.each(RELEASES)('reading a deployment in $name', ({ router }) => {
  it('validates it and leaves out nulls', () => {
    const read = router.readDeployment(entry('a', { rpm: '5', api_base: null, max_budget: 3 }, { id: 'x' }));
    expect(read).toMatchObject({ model_name: 'a', litellm_params: { rpm: 5, max_budget: pyFloat(3) } });
    expect(read.litellm_params).not.toHaveProperty('api_base');
    expect(read.model_info).toMatchObject({ id: 'x', db_model: false });
  });

  it('generates an id, from the given source', () => {
    expect(router.readDeployment(entry('a'), { uuid: () => 'generated' }).model_info['id']).toBe('generated');
    expect(router.readDeployment(entry('a')).model_info['id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('removes capability fields from the parameters', () => {
    for (const field of router.facts.capabilityFields) {
      expect(router.readDeployment(entry('a', { [field]: true })).litellm_params).not.toHaveProperty(field);
    }
    expect(router.readDeployment(entry('a', { my_extra: true })).litellm_params).toHaveProperty('my_extra');
  });

  it.each([
    ['parameters that are not an object', { model_name: 'a', litellm_params: 5 }],
    ['a missing model', { model_name: 'a', litellm_params: {} }],
    ['a parameter of another type', entry('a', { rpm: 'many' })],
  ])('throws for %s', (_, invalid) => {
    expect(() => router.readDeployment(invalid)).toThrow(PythonError);
  });

  it('adds defaults to a served deployment', () => {
    const served = { model_name: 'a', litellm_params: { model: 'm' }, model_info: { id: 'x' } };
    const reread = router.rereadDeployment(served);
    expect(reread.model_info).toMatchObject({ id: 'x', db_model: false });
    expect(reread.litellm_params).toMatchObject({ model: 'm', use_in_pass_through: false });
  });

  it('validates and dumps the classes of responses', () => {
    const group = router.readModel('ModelGroupInfo', { model_group: 'a', providers: ['openai'], rpm: 5 });
    expect(group).toMatchObject({ model_group: 'a', providers: ['openai'], rpm: 5, tpm: null });
    expect(() => router.readModel('ModelGroupInfo', { providers: [] })).toThrow(PythonError);
  });
});
