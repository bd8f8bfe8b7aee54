import { describe, expect, it } from 'vitest';
import * as core from '../src/index.ts';
import {
  auxiliaryOperations,
  matchOperation,
  operationDetails,
  operationIds,
  operationList,
  operations,
} from '../src/index.ts';

describe('operations', () => {
  it('has nine rows, each under its id', () => {
    expect(operationIds).toHaveLength(9);
    for (const id of operationIds) expect(operations[id].id).toBe(id);
    expect(Object.values(operations)).toEqual(operationList);
    expect(Object.keys(operations)).toEqual(operationIds);
    expect(Object.keys(operationDetails)).toEqual(operationIds);
  });

  it('lists four writes, of which two are idempotent', () => {
    const writes = operationIds.filter((id) => operations[id].effect === 'write');
    expect(writes).toHaveLength(4);
    expect(operationIds.filter((id) => !operations[id].idempotent)).toEqual([
      'addNewModelModelNewPost',
      'updateModelModelUpdatePost',
    ]);
  });

  it('marks the legacy update and the paths without a version as deprecated', () => {
    const deprecated = operationIds.filter((id) => operations[id].deprecated).map((id) => operations[id].path);
    expect(deprecated).toEqual(['/model/update', '/model/info', '/models']);
  });

  it.each([
    ['operations', operations],
    ['auxiliaryOperations', auxiliaryOperations],
  ])('exports every row of %s under its id too', (_, table) => {
    const exported: Readonly<Record<string, unknown>> = core;
    for (const [id, row] of Object.entries(table)) expect(exported[id]).toBe(row);
  });
});

describe('matchOperation', () => {
  it.each([
    ['POST', '/model/new', 'addNewModelModelNewPost'],
    ['post', '/model/update?x=1', 'updateModelModelUpdatePost'],
    ['PATCH', '/model/p%201/update', 'patchModelModelModelIdUpdatePatch'],
    ['GET', '/v1/model/info?litellm_model_id=a', 'modelInfoV1V1ModelInfoGet'],
    ['GET', '/models', 'modelListModelsGet'],
  ] as const)('finds the operation of %s %s', (method, path, id) =>
    expect(matchOperation(method, path)?.operation.id).toBe(id),
  );

  it.each([
    ['GET', '/model/new'],
    ['PATCH', '/model//update'],
    ['PATCH', '/model/a%2Fb/update'],
    ['PATCH', '/model/a/b/update'],
    ['GET', '/v1/models/'],
  ])('returns undefined for %s %s', (method, path) => expect(matchOperation(method, path)).toBeUndefined());

  it('decodes the id, and keeps invalid escape sequences', () => {
    expect(matchOperation('PATCH', '/model/p%201/update')?.params).toEqual({ model_id: 'p 1' });
    expect(matchOperation('PATCH', '/model/100%/update')?.params).toEqual({ model_id: '100%' });
  });
});
