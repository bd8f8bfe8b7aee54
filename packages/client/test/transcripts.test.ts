import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LitellmModelsError } from '../src/index.ts';
import { type Reply, rejection, scripted } from './support/scripted.ts';

const goldens = join(import.meta.dirname, '../../../conformance/goldens');

interface Step {
  request?: { method: string; path: string };
  response: { status: number; headers: Record<string, string>; body?: unknown; text?: string };
}

/** Every answer of the real proxy that is an error, of every recorded release. */
const errors = readdirSync(goldens)
  .filter((name) => /^\d/.test(name))
  .flatMap((profile) =>
    readdirSync(join(goldens, profile)).flatMap((file) =>
      (JSON.parse(readFileSync(join(goldens, profile, file), 'utf8')) as { steps: Step[] }).steps.flatMap(
        ({ request, response }, step) =>
          request && response.status >= 400 ? [{ name: `${profile} ${file} #${step}`, request, response }] : [],
      ),
    ),
  );

/** The statuses that a code may stand for; a proxy says not found with 400, too, and much with 500. */
const STATUSES: Readonly<Record<string, readonly number[]>> = {
  authentication: [401],
  permission: [401, 403],
  not_found: [400, 404, 500],
  route_not_found: [404, 405],
  validation: [400, 401, 422, 500],
  config_model: [400],
  database_off: [400, 500],
  enterprise_only: [403],
  server: [500],
};

describe(`every recorded error (${errors.length}) becomes one of the family`, () => {
  it('with code, status, what was asked, and a message without Python', async () => {
    expect(errors.length).toBeGreaterThan(150);
    const codes = new Map<string, number>();
    for (const { name, request, response } of errors) {
      const { status, headers, body, text } = response;
      const answer = (): Response => new Response(text ?? JSON.stringify(body), { status, headers });
      const isRead = request.method === 'GET';
      const reply: Reply = isRead ? answer : (sent) => (sent.method === 'GET' ? { data: [] } : answer());
      const { client } = scripted({ retry: false }, reply);
      const error = await rejection(isRead ? client.models.list() : client.deployments.delete('d-1'));
      expect(LitellmModelsError.isInstance(error), name).toBe(true);
      const { code, message, attempts, operation, path, method, rawBody } = error as LitellmModelsError;
      expect({ name, code, fits: STATUSES[code]?.includes(status) }).toEqual({ name, code, fits: true });
      const asked = isRead
        ? { operation: 'modelListV1ModelsGet', path: '/v1/models', method: 'GET' }
        : { operation: 'deleteModelModelDeletePost', path: '/model/delete', method: 'POST' };
      expect({ attempts, operation, path, method }).toEqual({ attempts: 1, ...asked });
      expect(message, name).not.toMatch(/^\{'error'|^$/);
      if (body !== undefined || text) expect(rawBody, name).toBeTruthy();
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect([...codes.keys()].sort()).toEqual(
      expect.arrayContaining([
        'authentication',
        'config_model',
        'database_off',
        'not_found',
        'permission',
        'server',
        'validation',
      ]),
    );
  });
});
