import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { bodyOf, modelRow, RELEASES, stateOf } from '../../../../test/emulated-proxy.ts';
import { autoRouterViolation, memberRouterFlag } from './auto-router.ts';
import { removedParams } from './body-fields.ts';
import { readRow } from './stored-row.ts';

const PATCH = 'patchModelModelModelIdUpdatePatch';
const SEMANTIC = {
  auto_router_config: '{}',
  auto_router_default_model: 'gpt-4o',
  auto_router_embedding_model: 'embed',
};

describe.each(RELEASES)('an auto router in $name', (release) => {
  const state = stateOf(release);
  const body = (params?: PyDict, removed?: string[]) =>
    bodyOf(state, PATCH, {
      ...(params === undefined ? {} : { litellm_params: params }),
      ...(removed === undefined ? {} : { litellm_params_to_remove: removed }),
    });
  const stored = (model: string, params: PyDict = {}) =>
    modelRow({ params: { model: 'cipher', ...params }, secrets: new Map([['cipher', model]]) });
  const violation = (params?: PyDict, row = stored('openai/gpt-4o')) =>
    autoRouterViolation({ model: body(params), row });
  const canRemove = removedParams(body({}, ['rpm'])).length > 0;

  it.each<[string, PyDict | undefined]>([
    ['another deployment', { model: 'openai/gpt-4o' }],
    ['a body without parameters', undefined],
    ['a semantic router', { model: 'auto_router/mine', ...SEMANTIC }],
    ['a complexity router', { model: 'auto_router/complexity_router', complexity_router_default_model: 'a' }],
    ['an adaptive router', { model: 'auto_router/adaptive_router', adaptive_router_config: {} }],
    ['a quality router', { model: 'auto_router/quality_router', quality_router_config: {} }],
  ])('accepts %s', (_, params) => {
    expect(violation(params)).toBeUndefined();
  });

  it.each<[PyDict, string]>([
    [{ model: 'openai/x', auto_router_config: '{}' }, "does not start with 'auto_router/' but"],
    [{ auto_router_config: '{}' }, "litellm_params.model='openai/gpt-4o' does not start with"],
    [{ model: 'auto_router/auto_router/x' }, "repeats the 'auto_router/' prefix, so the router could not load it. Use"],
    [{ model: 'auto_router/' }, 'is missing the router name'],
    [
      { model: 'auto_router/x' },
      'selects the semantic router, which requires auto_router_config or auto_router_config_path',
    ],
    [
      { model: 'auto_router/complexity_router' },
      'selects the complexity router, which requires complexity_router_config or',
    ],
    [{ model: 'auto_router/adaptive_router' }, 'which requires adaptive_router_config in litellm_params.'],
    [{ model: 'auto_router/quality_router' }, 'which requires quality_router_config or quality_router_default_model'],
  ])('rejects %j', (params, message) => {
    expect(violation(params)).toContain(message);
  });

  it('uses the stored model and settings where the request has none', () => {
    const row = stored('auto_router/mine', SEMANTIC);
    expect(violation({ rpm: 5 }, row)).toBeUndefined();
    expect(violation({ model: 'auto_router/other' }, row)).toBeUndefined();
    expect(violation({ model: 'openai/x' }, row)).toContain('auto_router_config, auto_router_default_model');
    expect(autoRouterViolation({ model: body({ rpm: 5 }), row: undefined })).toBeUndefined();
  });

  it('rejects the removal of a required setting', () => {
    if (!canRemove) return;
    const model = body(undefined, ['auto_router_default_model']);
    expect(autoRouterViolation({ model, row: stored('auto_router/mine', SEMANTIC) })).toContain(
      'requires auto_router_default_model in',
    );
  });

  describe('that a member of a team created', () => {
    const row = modelRow({
      params: { model: 'cipher', ...SEMANTIC },
      secrets: new Map([['cipher', 'auto_router/mine']]),
      info: { id: 'x', member_auto_router: true },
    });
    const flag = (params?: PyDict, removed?: string[], info?: PyDict) => {
      const changed = info === undefined ? row : { ...row, info };
      return memberRouterFlag({ stored: readRow(state, changed), row: changed, model: body(params, removed) });
    };

    it('keeps its flag while neither its settings nor its model change', () => {
      for (const params of [undefined, {}, { rpm: 5 }, { model: 'auto_router/mine' }]) expect(flag(params)).toBe(true);
    });

    it('loses its flag when a setting or the model changes', () => {
      expect(flag({ model: 'auto_router/other' })).toBe(false);
      expect(flag({ auto_router_config: '{"a":1}' })).toBe(false);
      if (canRemove) expect(flag(undefined, ['auto_router_config'])).toBe(false);
      if (canRemove) expect(flag(undefined, ['rpm'])).toBe(true);
    });

    it('has no flag to keep if the stored info has none', () => {
      expect(flag({}, undefined, { id: 'x' })).toBeUndefined();
      expect(flag({}, undefined, { id: 'x', member_auto_router: false })).toBeUndefined();
    });
  });
});
