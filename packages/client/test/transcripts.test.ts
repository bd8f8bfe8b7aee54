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

/** All recorded error responses of the real proxy, of every release. */
const errors = readdirSync(goldens)
  .filter((name) => /^\d/.test(name))
  .flatMap((release) =>
    readdirSync(join(goldens, release)).flatMap((file) =>
      (JSON.parse(readFileSync(join(goldens, release, file), 'utf8')) as { steps: Step[] }).steps.flatMap(
        ({ request, response }, step) =>
          request && response.status >= 400 ? [{ name: `${release} ${file} #${step}`, request, response }] : [],
      ),
    ),
  );

/** The statuses of each code. The proxy also returns 400 for "not found", and 500 for many errors. */
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

describe(`every recorded error response (${errors.length})`, () => {
  it('becomes an error with the code for its status, the request, and a message without Python syntax', async () => {
    expect(errors.length).toBeGreaterThan(150);
    const codes = new Map<string, number>();
    for (const { name, request, response } of errors) {
      const { status, headers, body, text } = response;
      const reply = (): Response => new Response(text ?? JSON.stringify(body), { status, headers });
      const isRead = request.method === 'GET';
      const script: Reply = isRead ? reply : (sent) => (sent.method === 'GET' ? { data: [] } : reply());
      const { client } = scripted({ retry: false }, script);
      const error = await rejection(isRead ? client.models.list() : client.deployments.delete('d-1'));
      expect(LitellmModelsError.isInstance(error), name).toBe(true);
      const { code, message, attempts, operation, path, method, rawBody } = error as LitellmModelsError;
      expect({ name, code, hasStatus: STATUSES[code]?.includes(status) }).toEqual({ name, code, hasStatus: true });
      const expectedRequest = isRead
        ? { operation: 'modelListV1ModelsGet', path: '/v1/models', method: 'GET' }
        : { operation: 'deleteModelModelDeletePost', path: '/model/delete', method: 'POST' };
      expect({ attempts, operation, path, method }).toEqual({ attempts: 1, ...expectedRequest });
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
