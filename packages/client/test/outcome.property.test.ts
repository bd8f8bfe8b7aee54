import { createMockProxy, type FaultRule } from '@litellm-models/mock-server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, LitellmModelsError, type NewDeployment } from '../src/index.ts';
import { FaultyProxy, type Mishap } from './support/faulty-proxy.ts';
import { rejection } from './support/scripted.ts';

const NEW: NewDeployment = {
  model_name: 'chat',
  litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7, api_key: 'sk-secret-of-the-test' },
  model_info: { id: 'd-1' },
};

const QUICK: Partial<ClientOptions> = {
  apiKey: 'sk-1234',
  timeout: 15,
  deadline: 400,
  retry: { attempts: 3, minDelay: 0.01, maxDelay: 0.02 },
  readBack: { timeout: 12, interval: 1 },
  serverVersion: '1.109.1',
};

const done = fc.boolean();
const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  { arbitrary: fc.constant<Mishap>({ kind: 'none' }), weight: 3 },
  fc.constant<Mishap>({ kind: 'refused' }),
  fc.record({ kind: fc.constantFrom('reset', 'hang', 'half', 'malformed'), done }),
  fc.record({ kind: fc.constant('status'), status: fc.constantFrom(408, 429, 500, 502, 503, 504), done }),
  fc.record({ kind: fc.constant('page'), status: fc.constantFrom(200, 502), done }),
) as fc.Arbitrary<Mishap>;

/** An error that admits it. */
const cannotKnow = (error: unknown): boolean => error instanceof Error && /cannot be known/.test(error.message);

/** A 429 or a 4xx says that nothing was done, so a server that did it all the same lies, and no client can know. */
const honest = (schedule: readonly Mishap[]): Mishap[] =>
  schedule.map((m) => (m.kind === 'status' && m.status === 429 ? { ...m, done: false } : m));

async function outcomeOf(call: Promise<unknown>): Promise<{ value?: unknown; error?: unknown }> {
  return call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

describe('at any schedule of failures', () => {
  it('a create makes exactly one deployment, or none, or says that it cannot know', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mishap, { maxLength: 8 }), async (schedule) => {
        const proxy = new FaultyProxy(honest(schedule));
        const { deployments } = createClient({
          baseUrl: 'http://proxy',
          ...QUICK,
          apiKey: 'sk-1234',
          fetch: proxy.fetch,
        });
        const { value, error } = await outcomeOf(deployments.create(NEW));
        expect(proxy.writes).toBeLessThanOrEqual(1);
        if (error === undefined) {
          expect(value).toMatchObject({ id: 'd-1', model_name: 'chat' });
          expect(proxy.rows.size).toBe(1);
        } else {
          expect(LitellmModelsError.isInstance(error)).toBe(true);
          if (!cannotKnow(error)) expect(proxy.rows.size).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a create never takes another's deployment for its own", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mishap, { maxLength: 6 }), async (schedule) => {
        const proxy = new FaultyProxy(honest(schedule));
        const others = { model_name: 'chat', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'd-1' } };
        proxy.rows.set('d-1', others);
        const { deployments } = createClient({
          baseUrl: 'http://proxy',
          ...QUICK,
          apiKey: 'sk-1234',
          fetch: proxy.fetch,
        });
        await rejection(deployments.create(NEW));
        expect(proxy.writes).toBe(0);
        expect(proxy.rows.get('d-1')).toBe(others);
      }),
      { numRuns: 100 },
    );
  });

  it('a delete that is said to be done is done, and "not found" is true', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mishap, { maxLength: 6 }), fc.boolean(), async (schedule, there) => {
        const proxy = new FaultyProxy(honest(schedule));
        if (there) proxy.rows.set('d-1', { model_name: 'chat', litellm_params: {}, model_info: { id: 'd-1' } });
        const { deployments } = createClient({
          baseUrl: 'http://proxy',
          ...QUICK,
          apiKey: 'sk-1234',
          fetch: proxy.fetch,
        });
        const { error } = await outcomeOf(deployments.delete('d-1'));
        if (error === undefined) expect(proxy.rows.size).toBe(0);
        else if ((error as { code?: string }).code === 'not_found') expect(there).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

/** A mishap as the mock knows it; undefined for what it has no fault for. */
function faultOf(m: Mishap): FaultRule['fault'] {
  switch (m.kind) {
    case 'none':
    case 'refused':
    case 'hang':
      return undefined;
    case 'reset':
      return { type: m.done ? 'lost-answer' : 'reset' };
    case 'half':
      return { type: 'half-body' };
    case 'malformed':
      return { type: 'malformed-json' };
    case 'status':
      return { type: 'status', status: m.status, performed: m.done };
    case 'page':
      return { type: 'html', status: m.status, performed: m.done };
  }
}

it.each(['1.71', '1.106', '1.109'])('the same on the mock of %s with its faults', async (profile) => {
  const mock = await createMockProxy({ profile, config: { model_list: [] } }).ready();
  await fc.assert(
    fc.asyncProperty(fc.array(mishap, { maxLength: 8 }), async (schedule) => {
      mock.reset();
      mock.faults.set(
        honest(schedule).flatMap((m, i) => {
          const fault = faultOf(m);
          return fault === undefined ? [] : [{ operation: '*', calls: i + 1, fault }];
        }),
      );
      const { deployments } = createClient({
        baseUrl: mock.url,
        ...QUICK,
        timeout: 2000,
        deadline: 5000,
        apiKey: 'sk-1234',
        fetch: mock.fetch,
      });
      const { error } = await outcomeOf(deployments.create(NEW));
      const made = mock.deployments.length;
      expect(made).toBeLessThanOrEqual(1);
      if (error === undefined) expect(made).toBe(1);
      else if (!cannotKnow(error)) expect(made).toBe(0);
    }),
    { numRuns: 60 },
  );
});
