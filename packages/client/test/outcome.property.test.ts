import { createMockProxy, type FaultRule } from '@litellm-models/mock-server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, LitellmModelsError, type NewDeployment } from '../src/index.ts';
import { type Fault, FaultyProxy } from './support/faulty-proxy.ts';
import { rejection } from './support/scripted.ts';

const NEW: NewDeployment = {
  model_name: 'chat',
  litellm_params: { model: 'openai/gpt-4o-mini', rpm: 7, api_key: 'sk-secret-of-the-test' },
  model_info: { id: 'd-1' },
};

const FAST: Partial<ClientOptions> = {
  apiKey: 'sk-1234',
  timeout: 15,
  deadline: 400,
  retry: { attempts: 3, minDelay: 0.01, maxDelay: 0.02 },
  readBack: { timeout: 12, interval: 1 },
  serverVersion: '1.109.1',
};

const performed = fc.boolean();
const fault: fc.Arbitrary<Fault> = fc.oneof(
  { arbitrary: fc.constant<Fault>({ kind: 'none' }), weight: 3 },
  fc.constant<Fault>({ kind: 'refused' }),
  fc.record({ kind: fc.constantFrom('reset', 'hang', 'half-body', 'malformed-json'), performed }),
  fc.record({ kind: fc.constant('status'), status: fc.constantFrom(408, 429, 500, 502, 503, 504), performed }),
  fc.record({ kind: fc.constant('html'), status: fc.constantFrom(200, 502), performed }),
) as fc.Arbitrary<Fault>;

/** Whether an error says that the deployment may have been created. */
const isUnknownOutcome = (error: unknown): boolean =>
  error instanceof Error && /may or may not have been created/.test(error.message);

/** A 429 says that nothing was performed. No client can detect that this is false, so a 429 never performs anything here. */
const withTruthful429 = (schedule: readonly Fault[]): Fault[] =>
  schedule.map((scheduled) =>
    scheduled.kind === 'status' && scheduled.status === 429 ? { ...scheduled, performed: false } : scheduled,
  );

async function outcomeOf(call: Promise<unknown>): Promise<{ value?: unknown; error?: unknown }> {
  return call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

describe('with any schedule of faults', () => {
  it('create creates one deployment, or fails and creates none, or says that the outcome is unknown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 8 }), async (schedule) => {
        const proxy = new FaultyProxy(withTruthful429(schedule));
        const { deployments } = createClient({
          baseUrl: 'http://proxy',
          ...FAST,
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
          if (!isUnknownOutcome(error)) expect(proxy.rows.size).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('create does not change an existing deployment with the same id', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 6 }), async (schedule) => {
        const proxy = new FaultyProxy(withTruthful429(schedule));
        const existing = { model_name: 'chat', litellm_params: { model: 'openai/gpt-4o' }, model_info: { id: 'd-1' } };
        proxy.rows.set('d-1', existing);
        const { deployments } = createClient({
          baseUrl: 'http://proxy',
          ...FAST,
          apiKey: 'sk-1234',
          fetch: proxy.fetch,
        });
        await rejection(deployments.create(NEW));
        expect(proxy.writes).toBe(0);
        expect(proxy.rows.get('d-1')).toBe(existing);
      }),
      { numRuns: 100 },
    );
  });

  it('delete succeeds only if the deployment is gone, and reports "not found" only if it did not exist', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 6 }), fc.boolean(), async (schedule, exists) => {
        const proxy = new FaultyProxy(withTruthful429(schedule));
        if (exists) proxy.rows.set('d-1', { model_name: 'chat', litellm_params: {}, model_info: { id: 'd-1' } });
        const { deployments } = createClient({
          baseUrl: 'http://proxy',
          ...FAST,
          apiKey: 'sk-1234',
          fetch: proxy.fetch,
        });
        const { error } = await outcomeOf(deployments.delete('d-1'));
        if (error === undefined) expect(proxy.rows.size).toBe(0);
        else if ((error as { code?: string }).code === 'not_found') expect(exists).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

/** The mock's equivalent of a fault, or `undefined` if it has none. */
function toMockFault(scheduled: Fault): FaultRule['fault'] {
  switch (scheduled.kind) {
    case 'none':
    case 'refused':
    case 'hang':
      return undefined;
    case 'reset':
      return { type: scheduled.performed ? 'lost-response' : 'reset' };
    case 'half-body':
      return { type: 'half-body' };
    case 'malformed-json':
      return { type: 'malformed-json' };
    case 'status':
      return { type: 'status', status: scheduled.status, performed: scheduled.performed };
    case 'html':
      return { type: 'html', status: scheduled.status, performed: scheduled.performed };
  }
}

it.each(['1.71', '1.106', '1.109'])('create never misreports the outcome on the mock of %s', async (profile) => {
  const mock = await createMockProxy({ profile, config: { model_list: [] } }).ready();
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 8 }), async (schedule) => {
      mock.reset();
      mock.faults.set(
        withTruthful429(schedule).flatMap((scheduled, i) => {
          const mockFault = toMockFault(scheduled);
          return mockFault === undefined ? [] : [{ operation: '*', calls: i + 1, fault: mockFault }];
        }),
      );
      const { deployments } = createClient({
        baseUrl: mock.url,
        ...FAST,
        timeout: 2000,
        deadline: 5000,
        apiKey: 'sk-1234',
        fetch: mock.fetch,
      });
      const { error } = await outcomeOf(deployments.create(NEW));
      const created = mock.deployments.length;
      expect(created).toBeLessThanOrEqual(1);
      if (error === undefined) expect(created).toBe(1);
      else if (!isUnknownOutcome(error)) expect(created).toBe(0);
    }),
    { numRuns: 60 },
  );
});
