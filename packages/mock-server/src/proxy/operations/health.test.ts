import { parseJson } from '@litellm-models/python-semantics';
import { describe, expect, it } from 'vitest';
import { errorOf, NOW, RELEASES, requestOf, stateOf } from '../../../test/emulated-proxy.ts';
import { health } from './health.ts';

describe.each(RELEASES)('the health routes of $name', (release) => {
  const { showsDetails, callbacks } = release.http.health;
  const state = stateOf(release);
  const bodyOf = (path: string, key?: string) => {
    const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
    const text = health(state, requestOf({ path, headers }));
    return text === undefined ? undefined : parseJson(text);
  };

  it.each(['/health/liveliness', '/health/liveness'])('%s returns that the proxy is alive', (path) => {
    expect(bodyOf(path)).toBe("I'm alive!");
  });

  it('/health/readiness shows the details to everyone only in a release that does', () => {
    const body = bodyOf('/health/readiness');
    if (showsDetails) {
      const lastUpdated = new Date(NOW).toISOString().replace(/Z$/, '000');
      const details = { status: 'connected', litellm_version: release.litellm, success_callbacks: [...callbacks] };
      expect(body).toMatchObject({ ...details, last_updated: lastUpdated });
    } else expect(body).toEqual({ status: 'healthy', db: 'connected' });
  });

  it('/health/readiness/details shows them to administrators, in other releases', () => {
    const path = '/health/readiness/details';
    if (showsDetails) {
      expect(bodyOf(path, 'sk-1234')).toBeUndefined();
      return;
    }
    const details = { status: 'healthy', litellm_version: release.litellm, success_callbacks: [...callbacks] };
    for (const key of ['sk-1234', 'sk-viewer']) expect(bodyOf(path, key)).toMatchObject(details);
    expect(errorOf(() => bodyOf(path)).status).toBe(401);
    const { status, body } = errorOf(() => bodyOf(path, 'sk-team-member'));
    expect(status).toBe(401);
    expect(JSON.stringify(body)).toContain('Your role=internal_user. Your user_id=team-m***er');
    expect(JSON.stringify(errorOf(() => bodyOf(path, 'sk-user')).body)).toContain('Your user_id=***');
  });

  it('/openapi.json lists the operations with FastAPI’s ids', () => {
    expect(bodyOf('/openapi.json')).toMatchObject({
      info: { version: release.litellm },
      paths: {
        '/model/new': { post: { operationId: 'add_new_model_model_new_post' } },
        '/model/{model_id}/update': { patch: { operationId: 'patch_model_model_model_id_update_patch' } },
      },
    });
  });

  it('returns undefined for another path', () => {
    expect(bodyOf('/health')).toBeUndefined();
  });
});
