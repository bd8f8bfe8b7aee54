import { describe, expect, it } from 'vitest';
import { matchOperation, operationFacts, operationIds, operations } from '../src/index.ts';

describe('the operations', () => {
  it('are nine, each under its id', () => {
    expect(operationIds).toHaveLength(9);
    for (const id of operationIds) expect(operations[id].id).toBe(id);
    expect(Object.keys(operationFacts)).toEqual([...operationIds]);
  });

  it('say what may be sent again', () => {
    expect(operationIds.filter((id) => !operations[id].idempotent)).toEqual(['addNewModelModelNewPost']);
    expect(operationIds.filter((id) => operations[id].effect === 'write')).toHaveLength(4);
  });
});

describe('matchOperation', () => {
  it.each([
    ['POST', '/model/new', 'addNewModelModelNewPost'],
    ['post', '/model/update?x=1', 'updateModelModelUpdatePost'],
    ['PATCH', '/model/p%201/update', 'patchModelModelModelIdUpdatePatch'],
    ['GET', '/v1/model/info?litellm_model_id=a', 'modelInfoV1V1ModelInfoGet'],
    ['GET', '/models', 'modelListModelsGet'],
  ] as const)('%s %s is %s', (method, path, id) => expect(matchOperation(method, path)?.operation.id).toBe(id));

  it.each([
    ['GET', '/model/new'],
    ['PATCH', '/model//update'],
    ['PATCH', '/model/a%2Fb/update'],
    ['PATCH', '/model/a/b/update'],
    ['GET', '/v1/models/'],
  ])('%s %s is none', (method, path) => expect(matchOperation(method, path)).toBeUndefined());

  it('gives the id as it was meant', () => {
    expect(matchOperation('PATCH', '/model/p%201/update')?.params).toEqual({ model_id: 'p 1' });
    expect(matchOperation('PATCH', '/model/100%/update')?.params).toEqual({ model_id: '100%' });
  });
});
