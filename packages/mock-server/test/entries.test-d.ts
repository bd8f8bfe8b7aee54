import type { HttpHandler } from 'msw';
import { type SetupServer, setupServer } from 'msw/node';
import { expectTypeOf, test } from 'vitest';
import { createHandlers } from '../src/adapters/msw/index.ts';
import { createMockTest } from '../src/adapters/vitest/index.ts';
import { createMockProxy, type JournalEntry, type OperationId, type ServedDeployment } from '../src/index.ts';

const mock = createMockProxy();

test('handlers have the types of MSW', () => {
  expectTypeOf(createHandlers(mock)).toEqualTypeOf<HttpHandler[]>();
  expectTypeOf(setupServer(...createHandlers(mock))).toEqualTypeOf<SetupServer>();
});

test('the members of a mock are typed', () => {
  expectTypeOf(mock.fetch).returns.resolves.toEqualTypeOf<Response>();
  expectTypeOf(mock.deployments).toEqualTypeOf<readonly ServedDeployment[]>();
  expectTypeOf(mock.requests.entries()).toEqualTypeOf<JournalEntry[]>();
  expectTypeOf(mock.override).parameter(0).toEqualTypeOf<OperationId>();
  // @ts-expect-error the operation does not exist
  mock.override('modelListGet', () => undefined);
  mock.override('modelListV1ModelsGet', () => ({ body: { data: [], object: 'list' } }));
  mock.override('modelListV1ModelsGet', () => ({ status: 503, body: { detail: 'soon' } }));
  // @ts-expect-error `data` must be an array
  mock.override('modelListV1ModelsGet', () => ({ body: { data: 5, object: 'list' } }));
  // @ts-expect-error `data` must be an array, with an explicit status 200 too
  mock.override('modelListV1ModelsGet', () => ({ status: 200, body: { data: 5, object: 'list' } }));
  // @ts-expect-error the fault type does not exist
  mock.faults.add({ operation: '*', fault: { type: 'explode' } });
});

test('the fixture and its matchers are typed', () => {
  createMockTest()('x', ({ mock: own, expect }) => {
    expectTypeOf(own).toEqualTypeOf<typeof mock>();
    expect(own).toHaveReceived('modelListV1ModelsGet', { team_id: 'a' });
    // @ts-expect-error the operation does not exist
    expect(own).toHaveReceived('nope');
  });
});
