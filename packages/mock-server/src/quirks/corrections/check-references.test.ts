import type { PyDict } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../test/emulated-proxy.ts';
import type { QuirkName } from '../quirk.ts';
import { checkReferences } from './check-references.ts';

const check =
  (body: PyDict, ...quirks: QuirkName[]) =>
  () =>
    checkReferences(body, (name) => quirks.includes(name));
const WINDOW = { start: '09:00', end: '17:00', timezone: 'Europe/Berlin', team_ids: ['red'] };

describe('checkReferences', () => {
  it('returns 403 for fields of reserved capacity that are not null', () => {
    const quirk = 'disabled-feature-is-a-400';
    const rejected = check(
      { model_info: { ptu_count: 0, ptu_shares: { red: 1 }, cost_per_ptu_per_hour: null } },
      quirk,
    );
    expect(errorOf(rejected)).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('ptu_count, ptu_shares cannot be set') },
    });
    expect(check({ model_info: { ptu_count: null, owner: 'me' }, ptu_count: 1 }, quirk)).not.toThrow();
    expect(check({ model_info: { ptu_count: 1 } })).not.toThrow();
  });

  it('returns 404 for an unknown time zone, in the info or at the top level', () => {
    const quirk = 'unknown-reference-is-a-400';
    const windows = { access_windows: [WINDOW, { ...WINDOW, timezone: 'Mars/Olympus' }] };
    for (const body of [{ model_info: windows }, windows]) {
      expect(errorOf(check(body, quirk))).toEqual({
        status: 404,
        body: { detail: 'The time zone Mars/Olympus does not exist' },
      });
      expect(check(body)).not.toThrow();
    }
    for (const timezone of ['UTC', 5, null]) {
      expect(check({ model_info: { access_windows: [{ ...WINDOW, timezone }] } }, quirk)).not.toThrow();
    }
    for (const access_windows of ['x', [5], null])
      expect(check({ model_info: { access_windows } }, quirk)).not.toThrow();
  });

  it('returns 409 for a window that ends when it starts', () => {
    const quirk = 'conflict-is-a-400';
    const body = { model_info: { access_windows: [{ ...WINDOW, end: '09:00' }] } };
    expect(errorOf(check(body, quirk))).toMatchObject({ status: 409 });
    expect(check(body)).not.toThrow();
    expect(check({ model_info: { access_windows: [WINDOW] } }, quirk)).not.toThrow();
  });

  it('returns 409 for parameters that are both set and removed', () => {
    const quirk = 'conflict-is-a-400';
    const body = { litellm_params: { rpm: null, tpm: 5 }, litellm_params_to_remove: ['tpm', 'rpm', 'timeout'] };
    expect(errorOf(check(body, quirk))).toEqual({
      status: 409,
      body: { detail: 'litellm_params both sets and removes tpm, rpm' },
    });
    expect(check({ ...body, litellm_params_to_remove: ['timeout'] }, quirk)).not.toThrow();
    expect(check({ ...body, litellm_params_to_remove: 'tpm' }, quirk)).not.toThrow();
    expect(check(body)).not.toThrow();
  });
});
